package dev.redress.graphql;

import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Something to follow. It is read when the subscriber asks for more, and not before: nothing piles up while nobody reads, and what
 * happened meanwhile is read from where they stopped.
 *
 * <p>Each publisher has one subscriber. Nothing is lost and nothing is dropped: a position is kept, and no events are.
 */
final class Source<T> implements Flow.Publisher<T> {

    /** Where the events come from. Asked by one thread at a time. */
    interface Events<T> {
        /** The next event there is; null where there is none yet. */
        @Nullable
        T next();

        /** Calls back when there may be more; it may be called too often. The answer ends that. */
        Runnable listen(Runnable perhaps);
    }

    private final Events<T> events;
    private final Executor executor;
    private final AtomicInteger subscribers = new AtomicInteger();

    Source(Events<T> events, Executor executor) {
        this.events = events;
        this.executor = executor;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        if (subscribers.incrementAndGet() > 1) {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long more) {
                    // there is nothing to ask for
                }

                @Override
                public void cancel() {
                    // nor to end
                }
            });
            subscriber.onError(new IllegalStateException("it is followed already; whoever else follows asks again"));
            return;
        }
        new Reading(subscriber).begin();
    }

    /** One subscriber's reading: events go out one at a time, as many as were asked for. */
    private final class Reading implements Flow.Subscription {

        private final Flow.Subscriber<? super T> subscriber;
        private final AtomicLong asked = new AtomicLong();
        private final AtomicInteger work = new AtomicInteger();
        private volatile boolean ended;
        private volatile Runnable deaf = () -> {};

        Reading(Flow.Subscriber<? super T> subscriber) {
            this.subscriber = subscriber;
        }

        void begin() {
            subscriber.onSubscribe(this);
            Runnable stop = events.listen(this::wake);
            deaf = stop;
            if (ended) {
                stop.run();
            }
            wake();
        }

        @Override
        public void request(long more) {
            if (more < 1) {
                end();
                subscriber.onError(
                        new IllegalArgumentException("at least one event is asked for, and this was " + more));
                return;
            }
            asked.accumulateAndGet(more, (had, now) -> had + now < 0 ? Long.MAX_VALUE : had + now);
            wake();
        }

        @Override
        public void cancel() {
            end();
        }

        private void end() {
            ended = true;
            deaf.run();
        }

        /** Has somebody look; whoever looks already looks once more. */
        private void wake() {
            if (!ended && asked.get() > 0 && work.getAndIncrement() == 0) {
                executor.execute(this::look);
            }
        }

        private void look() {
            int seen = work.get();
            do {
                send();
                seen = work.addAndGet(-seen);
            } while (seen > 0 && !ended);
        }

        private void send() {
            try {
                while (!ended && asked.get() > 0) {
                    T next = events.next();
                    if (next == null) {
                        return;
                    }
                    asked.decrementAndGet();
                    subscriber.onNext(next);
                }
            } catch (RuntimeException e) {
                end();
                subscriber.onError(e);
            }
        }
    }
}
