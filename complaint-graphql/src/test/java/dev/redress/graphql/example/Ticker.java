package dev.redress.graphql.example;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** Whole numbers from 1 on, as many as are asked for, each at once; it counts what was asked and who left. */
public final class Ticker implements Flow.Publisher<Object> {

    public final AtomicInteger requested = new AtomicInteger();
    public final AtomicInteger cancelled = new AtomicInteger();

    private final int to;
    private final IntFunction<Object> value;

    public Ticker(int to, IntFunction<Object> value) {
        this.to = to;
        this.value = value;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Object> subscriber) {
        subscriber.onSubscribe(new Flow.Subscription() {
            private final AtomicInteger draining = new AtomicInteger();
            private final AtomicLong wanted = new AtomicLong();
            private int next = 1;
            private volatile boolean isOver;

            @Override
            public void request(long more) {
                requested.addAndGet((int) more);
                wanted.addAndGet(more);
                if (draining.getAndIncrement() != 0) {
                    return;
                }
                int seen = 1;
                do {
                    while (!isOver && wanted.get() > 0 && next <= to) {
                        wanted.decrementAndGet();
                        subscriber.onNext(value.apply(next++));
                    }
                    if (!isOver && next > to) {
                        isOver = true;
                        subscriber.onComplete();
                    }
                    seen = draining.addAndGet(-seen);
                } while (seen != 0);
            }

            @Override
            public void cancel() {
                if (!isOver) {
                    cancelled.incrementAndGet();
                }
                isOver = true;
            }
        });
    }
}
