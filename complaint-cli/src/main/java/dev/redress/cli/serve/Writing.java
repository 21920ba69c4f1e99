package dev.redress.cli.serve;

import java.nio.ByteBuffer;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Writes pieces to a client as they come: the next is asked for when the one before is written, so that who publishes learns
 * that a client does not read. A client that goes away cancels.
 */
final class Writing implements Flow.Subscriber<byte[]> {

    private final Response response;
    private final Callback callback;
    private final Runnable ended;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private volatile Flow.Subscription subscription = new None();

    /** Nobody to tell yet. */
    private static final class None implements Flow.Subscription {
        @Override
        public void request(long pieces) {}

        @Override
        public void cancel() {}
    }

    Writing(Request request, Response response, Callback callback, Runnable ended) {
        this.response = response;
        this.callback = callback;
        this.ended = ended;
        request.addFailureListener(this::fail);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (isOver.get()) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(byte[] piece) {
        if (!isOver.get()) {
            response.write(false, ByteBuffer.wrap(piece), Callback.from(() -> subscription.request(1), this::fail));
        }
    }

    @Override
    public void onError(Throwable given) {
        fail(given);
    }

    @Override
    public void onComplete() {
        if (end()) {
            response.write(true, ByteBuffer.allocate(0), callback);
        }
    }

    private void fail(Throwable why) {
        if (end()) {
            subscription.cancel();
            callback.failed(why);
        }
    }

    private boolean end() {
        boolean isFirst = isOver.compareAndSet(false, true);
        if (isFirst) {
            ended.run();
        }
        return isFirst;
    }
}
