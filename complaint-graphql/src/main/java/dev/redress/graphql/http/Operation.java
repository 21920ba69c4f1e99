package dev.redress.graphql.http;

import dev.redress.graphql.limits.Masked;
import graphql.ExecutionResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** One document that runs in a {@link Session}, under the id that the client gave it. */
final class Operation implements Subscriber<ExecutionResult> {

    private final Session session;
    private final String id;
    private @Nullable Runnable stops;
    private @Nullable Subscription source;
    private boolean isCancelled;
    private boolean isEnded;

    Operation(Session session, String id) {
        this.session = session;
        this.id = id;
    }

    String id() {
        return id;
    }

    synchronized boolean isWanted() {
        return !isCancelled;
    }

    void start(GraphqlHttp.Running running) {
        boolean isTooLate;
        synchronized (this) {
            stops = running.cancel();
            isTooLate = isCancelled;
        }
        if (isTooLate) {
            running.cancel().run();
        }
        running.result().whenComplete((result, thrown) -> {
            if (thrown != null) {
                onError(thrown);
            } else {
                took(result, running);
            }
        });
    }

    private void took(ExecutionResult result, GraphqlHttp.Running running) {
        if (!isWanted()) {
            return;
        }
        Publisher<ExecutionResult> events = GraphqlHttp.publisher(result, running);
        if (events != null) {
            try {
                events.subscribe(this);
            } catch (RuntimeException unforeseen) {
                onError(unforeseen);
            }
        } else if (result.isDataPresent()) {
            session.next(this, result, () -> session.complete(this));
        } else {
            session.error(this, result.getErrors());
        }
    }

    /** Ends it for a client that wants no more: what waits to be sent is not. */
    void cancel() {
        synchronized (this) {
            isCancelled = true;
        }
        stop();
    }

    /** Ends what it comes from: nothing more is taken from there. */
    void stop() {
        Runnable stop;
        Subscription upstream;
        synchronized (this) {
            isEnded = true;
            stop = stops;
            upstream = source;
        }
        if (stop != null) {
            stop.run();
        }
        if (upstream != null) {
            upstream.cancel();
        }
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        boolean isTaken;
        synchronized (this) {
            isTaken = source == null && !isCancelled;
            source = isTaken ? subscription : source;
        }
        if (isTaken) {
            subscription.request(1);
        } else {
            subscription.cancel();
        }
    }

    @Override
    public void onNext(ExecutionResult result) {
        Subscription upstream;
        synchronized (this) {
            upstream = isEnded ? null : source;
        }
        if (upstream != null) {
            session.next(this, result, () -> upstream.request(1));
        }
    }

    @Override
    public void onError(Throwable thrown) {
        if (ends()) {
            session.error(this, List.of(Masked.error(thrown)));
        }
    }

    @Override
    public void onComplete() {
        if (ends()) {
            session.complete(this);
        }
    }

    // an end comes once, and none after a client's own
    private synchronized boolean ends() {
        boolean isFirst = !isEnded;
        isEnded = true;
        return isFirst;
    }
}
