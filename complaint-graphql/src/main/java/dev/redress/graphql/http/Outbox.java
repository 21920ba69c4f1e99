package dev.redress.graphql.http;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a WebSocket has yet to send: one message at a time, in the order in which they came.
 *
 * <p>It stays short by itself: each operation puts its next message in when its last is written, and of the answers to pings one waits at most.
 */
final class Outbox {

    private final Wire wire;
    private final GraphqlHttp http;
    private final Runnable lost;
    private final Deque<Message> waiting = new ArrayDeque<>();
    private final Deque<Runnable> written = new ArrayDeque<>();
    private final AtomicInteger pumping = new AtomicInteger();
    private @Nullable Instant began;
    private boolean isWriting;
    private boolean isShut;

    /** A text, whether it is still wanted when its turn comes, and what follows when it is written. */
    private record Message(String text, BooleanSupplier isWanted, Runnable then) {}

    Outbox(Wire wire, GraphqlHttp http, Runnable lost) {
        this.wire = wire;
        this.http = http;
        this.lost = lost;
    }

    void put(String text, BooleanSupplier isWanted, Runnable then) {
        synchronized (this) {
            waiting.add(new Message(text, isWanted, then));
        }
        pump();
    }

    /** Puts it unless the same text waits already. */
    void putOnce(String text) {
        synchronized (this) {
            for (Message message : waiting) {
                if (message.text.equals(text)) {
                    return;
                }
            }
        }
        put(text, () -> true, () -> {});
    }

    /** Has the message that is being written been so for longer than a client is waited for? */
    synchronized boolean isStuck(Instant now) {
        return isWriting
                && began != null
                && !now.isBefore(began.plus(http.pace().patience()));
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Sends nothing more. */
    synchronized void shut() {
        isShut = true;
        waiting.clear();
    }

    // a wire may be done at once and a source answer at once: the loop runs where it was first entered, so neither
    // nests
    private void pump() {
        if (pumping.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            step();
            seen = pumping.addAndGet(-seen);
        } while (seen != 0);
    }

    private void step() {
        Runnable then;
        while ((then = nextWritten()) != null) {
            then.run();
        }
        Message message = next();
        if (message == null) {
            return;
        }
        if (!message.isWanted.getAsBoolean()) {
            done(() -> {});
            return;
        }
        try {
            CompletionStage<Void> sent = wire.send(message.text);
            sent.whenComplete((nothing, failure) -> {
                if (failure == null) {
                    done(message.then);
                } else {
                    lost.run();
                }
            });
        } catch (RuntimeException failed) {
            lost.run();
        }
    }

    private synchronized @Nullable Runnable nextWritten() {
        return written.poll();
    }

    private synchronized @Nullable Message next() {
        if (isWriting || isShut || waiting.isEmpty()) {
            return null;
        }
        isWriting = true;
        began = http.now();
        return waiting.poll();
    }

    private void done(Runnable then) {
        synchronized (this) {
            isWriting = false;
            began = null;
            if (!isShut) {
                written.add(then);
            }
        }
        pump();
    }
}
