package dev.redress.graphql.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents that run in one conversation, by the ids that the client gave them, until it is closed. */
final class Operations {

    private final int most;
    private final Map<String, Operation> running = new HashMap<>();
    private boolean isClosed;

    /** Whether one more was taken, or why not. */
    enum Taken {
        YES,
        IN_USE,
        FULL,
        CLOSED
    }

    Operations(int most) {
        this.most = most;
    }

    synchronized Taken take(Operation operation) {
        if (isClosed) {
            return Taken.CLOSED;
        }
        if (running.containsKey(operation.id())) {
            return Taken.IN_USE;
        }
        if (running.size() >= most) {
            return Taken.FULL;
        }
        running.put(operation.id(), operation);
        return Taken.YES;
    }

    synchronized @Nullable Operation remove(String id) {
        return running.remove(id);
    }

    synchronized void remove(Operation operation) {
        running.remove(operation.id(), operation);
    }

    synchronized boolean isClosed() {
        return isClosed;
    }

    /** Takes no more, and gives what ran; empty if it was closed before. */
    synchronized Optional<List<Operation>> close() {
        if (isClosed) {
            return Optional.empty();
        }
        isClosed = true;
        List<Operation> ran = new ArrayList<>(running.values());
        running.clear();
        return Optional.of(ran);
    }
}
