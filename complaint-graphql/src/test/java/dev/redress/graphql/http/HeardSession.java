package dev.redress.graphql.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The client's end of a conversation: what was sent to it, and how it was closed. It reads when it is told to. */
final class HeardSession implements Wire {

    private final List<String> heard = new ArrayList<>();
    private final List<CompletableFuture<Void>> unread = new ArrayList<>();
    private final Session session;
    private volatile boolean reads = true;
    private @Nullable String closed;
    private int writing;
    private int mostAtOnce;

    HeardSession(Asking asking, Viewer viewer) {
        this.session = asking.http.socket(
                payload -> switch (String.valueOf(payload.get("token"))) {
                    case "wrong" -> Optional.empty();
                    case "breaks" -> throw new IllegalStateException("Mrs Ada Example");
                    default -> Optional.of(viewer);
                },
                this);
    }

    HeardSession(Asking asking) {
        this(asking, Viewer.nobody());
    }

    HeardSession say(String... texts) {
        for (String text : texts) {
            session.onText(text);
        }
        return this;
    }

    /** Says who it is, and waits to be known. */
    HeardSession begin() {
        say("{\"type\":\"connection_init\"}");
        await("connection_ack");
        return this;
    }

    HeardSession subscribe(String id, String document) {
        return say("{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + document + "\"}}");
    }

    Session session() {
        return session;
    }

    synchronized void stopReading() {
        reads = false;
    }

    void readOne() {
        Waiting.until(this::isBeingWrittenTo, "something to read");
        CompletableFuture<Void> next;
        synchronized (this) {
            next = unread.remove(0);
            writing--;
        }
        next.complete(null);
    }

    private synchronized boolean isBeingWrittenTo() {
        return !unread.isEmpty();
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }

    synchronized @Nullable String closed() {
        return closed;
    }

    synchronized int mostAtOnce() {
        return mostAtOnce;
    }

    /** The first text heard that has this in it. */
    String await(String part) {
        return Waiting.until(
                () -> heard().stream().filter(text -> text.contains(part)).findFirst(),
                () -> "'" + part + "' in " + heard() + ", closed " + closed());
    }

    String awaitClose() {
        return Waiting.until(() -> Optional.ofNullable(closed()), () -> "to be closed after " + heard());
    }

    @Override
    public synchronized CompletionStage<Void> send(String text) {
        heard.add(text);
        mostAtOnce = Math.max(mostAtOnce, writing + 1);
        if (reads) {
            return CompletableFuture.completedFuture(null);
        }
        writing++;
        CompletableFuture<Void> written = new CompletableFuture<>();
        unread.add(written);
        return written;
    }

    @Override
    public synchronized void close(int code, String reason) {
        closed = (closed == null ? "" : closed + " and ") + code;
    }
}
