package dev.redress.cli.serve;

import dev.redress.graphql.http.Wire;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/** One WebSocket: what comes is handed on as it comes, what goes is written one message after the other. */
public final class Socket implements Session.Listener, Wire {

    /** Who takes what a client sends. */
    interface Taker {

        /** A message came. */
        void text(String message);

        /** Bytes came, which no message is. */
        void bytes();

        /** The connection is gone. */
        void gone();
    }

    private static final int ANSWERED_WITHIN = 5;

    private final Function<Wire, Taker> opening;
    private volatile @Nullable Session session;
    private volatile @Nullable Taker taker;

    Socket(Function<Wire, Taker> opening) {
        this.opening = opening;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        taker = opening.apply(this);
        opened.demand();
    }

    @Override
    public void onWebSocketText(String message) {
        Taker told = taker;
        Session open = session;
        if (told != null && open != null) {
            told.text(message);
            open.demand();
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        Taker told = taker;
        if (told != null) {
            told.bytes();
        }
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        gone();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        callback.succeed();
        gone();
    }

    private void gone() {
        Taker told = taker;
        taker = null;
        if (told != null) {
            told.gone();
        }
    }

    @Override
    public CompletionStage<Void> send(String text) {
        CompletableFuture<Void> written = new CompletableFuture<>();
        Session open = session;
        if (open == null) {
            written.completeExceptionally(new IllegalStateException("the connection is not open"));
        } else {
            open.sendText(text, Callback.from(() -> written.complete(null), written::completeExceptionally));
        }
        return written;
    }

    @Override
    public void close(int code, String reason) {
        Session open = session;
        if (open != null) {
            open.close(code, reason, Callback.NOOP);
            // one that does not read takes no notice of being closed
            CompletableFuture.delayedExecutor(ANSWERED_WITHIN, TimeUnit.SECONDS).execute(open::disconnect);
        }
    }
}
