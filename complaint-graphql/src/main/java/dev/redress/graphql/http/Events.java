package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Masked;
import dev.redress.graphql.limits.Workers;
import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * The events of one document as the pieces of an event stream.
 *
 * <p>The source is asked for one event when the server has written the last, so a client that does not read pauses it. One that
 * does not take what waits for it within {@link Pace#patience()} is given up, and the source is cancelled.
 */
final class Events implements Flow.Publisher<byte[]>, Flow.Subscription, Subscriber<ExecutionResult>, GraphqlHttp.Open {

    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMPLETE = "event: complete\ndata:\n\n".getBytes(StandardCharsets.UTF_8);

    private final GraphqlHttp http;
    private final Viewer viewer;
    private final @Nullable Publisher<ExecutionResult> source;
    private final AtomicInteger draining = new AtomicInteger();

    private Flow.@Nullable Subscriber<? super byte[]> server;
    private @Nullable Subscription upstream;
    private long wanted;
    private byte @Nullable [] piece;
    private boolean isAsked;
    private boolean isLast;
    private boolean isOver;
    private @Nullable Throwable givenUp;
    private Instant spoke;
    private @Nullable Instant waits;

    Events(GraphqlHttp http, Viewer viewer, @Nullable Publisher<ExecutionResult> source, byte @Nullable [] only) {
        this.http = http;
        this.viewer = viewer;
        this.source = source;
        this.spoke = http.now();
        this.piece = only == null ? COMMENT : joined(only, COMPLETE);
        this.isLast = only != null;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super byte[]> subscriber) {
        synchronized (this) {
            if (server == null) {
                server = subscriber;
                waits = http.now();
            }
        }
        if (server != subscriber) {
            subscriber.onSubscribe(this);
            subscriber.onError(new IllegalStateException("a stream has one subscriber"));
            return;
        }
        subscriber.onSubscribe(this);
        http.begin(this);
        if (source != null) {
            try {
                source.subscribe(this);
            } catch (RuntimeException unforeseen) {
                onError(unforeseen);
            }
        }
    }

    // --- what the server says

    @Override
    public void request(long pieces) {
        synchronized (this) {
            wanted = pieces <= 0 ? wanted : Math.max(pieces, wanted + pieces);
        }
        drain();
    }

    @Override
    public void cancel() {
        synchronized (this) {
            isOver = true;
        }
        drain();
        leave();
    }

    // --- what the source says

    @Override
    public void onSubscribe(Subscription subscription) {
        boolean isTooLate;
        synchronized (this) {
            isTooLate = upstream != null || isLast || isOver;
            upstream = isTooLate ? upstream : subscription;
        }
        if (isTooLate) {
            subscription.cancel();
        }
        drain();
    }

    @Override
    public void onNext(ExecutionResult result) {
        if (viewer.isOver(http.now())) {
            expire();
            return;
        }
        byte[] event;
        try {
            event = http.answers().event(result);
        } catch (RuntimeException unforeseen) {
            onError(unforeseen);
            return;
        }
        synchronized (this) {
            isAsked = false;
            if (!isLast && !isOver) {
                put(event);
            }
        }
        drain();
    }

    @Override
    public void onError(Throwable thrown) {
        end(Workers.failed(Masked.error(thrown)), true);
    }

    @Override
    public void onComplete() {
        end(null, true);
    }

    // --- what the clock says

    @Override
    public void tick(Instant now) {
        if (viewer.isOver(now)) {
            expire();
        }
        synchronized (this) {
            if (piece != null
                    && waits != null
                    && !now.isBefore(waits.plus(http.pace().patience()))) {
                givenUp = new TimeoutException("the client did not read");
                isOver = true;
            } else if (piece == null
                    && !isLast
                    && !now.isBefore(spoke.plus(http.pace().keepAlive()))) {
                put(COMMENT);
            }
        }
        drain();
    }

    @Override
    public void stop() {
        end(null, true);
    }

    private void expire() {
        end(Workers.failed(Code.TOKEN_EXPIRED.error("The token has expired, and the subscription with it.")), false);
    }

    // what waits was fetched for a viewer who still was one, unless their time is what ends it
    private void end(@Nullable ExecutionResult result, boolean keeps) {
        byte[] event = result == null ? new byte[0] : http.answers().event(result);
        synchronized (this) {
            if (isLast) {
                return;
            }
            isLast = true;
            byte[] before = keeps && piece != null ? piece : new byte[0];
            put(joined(joined(before, event), COMPLETE));
        }
        cancelSource();
        drain();
    }

    // a comment that waits may be overtaken, an event never is: the source was asked for one only
    private void put(byte[] next) {
        waits = piece == null || waits == null ? http.now() : waits;
        piece = next;
    }

    private void drain() {
        if (draining.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            step();
            seen = draining.addAndGet(-seen);
        } while (seen != 0);
    }

    private void step() {
        byte[] out = null;
        boolean ends = false;
        boolean asks = false;
        Throwable failure;
        synchronized (this) {
            if (server == null) {
                return;
            }
            failure = givenUp;
            givenUp = null;
            if (!isOver && wanted > 0 && piece != null) {
                out = piece;
                piece = null;
                waits = null;
                spoke = http.now();
                wanted = wanted == Long.MAX_VALUE ? wanted : wanted - 1;
                ends = isLast;
                isOver = isOver || ends;
            }
            if (!isOver && !isLast && !isAsked && wanted > 0 && piece == null && upstream != null) {
                isAsked = true;
                asks = true;
            }
        }
        if (failure != null) {
            server.onError(failure);
            leave();
        }
        if (out != null) {
            server.onNext(out);
        }
        if (ends) {
            server.onComplete();
            leave();
        }
        if (asks) {
            upstream.request(1);
        }
    }

    private void leave() {
        http.end(this);
        cancelSource();
    }

    private void cancelSource() {
        Subscription subscription;
        synchronized (this) {
            subscription = upstream;
        }
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
