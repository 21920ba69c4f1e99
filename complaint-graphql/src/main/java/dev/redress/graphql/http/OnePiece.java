package dev.redress.graphql.http;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;

/** A body that is there already. */
record OnePiece(byte[] piece) implements Flow.Publisher<byte[]> {

    @Override
    public void subscribe(Flow.Subscriber<? super byte[]> subscriber) {
        AtomicBoolean isDone = new AtomicBoolean();
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long pieces) {
                if (isDone.compareAndSet(false, true)) {
                    subscriber.onNext(piece);
                    subscriber.onComplete();
                }
            }

            @Override
            public void cancel() {
                isDone.set(true);
            }
        });
    }
}
