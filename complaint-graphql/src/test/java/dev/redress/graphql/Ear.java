package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import graphql.ExecutionResult;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Asks for one more whenever one has come. */
final class Ear implements Subscriber<ExecutionResult> {
    final BlockingQueue<Map<String, Object>> heard = new LinkedBlockingQueue<>();
    final AtomicReference<Subscription> subscription = new AtomicReference<>();

    @Override
    public void onSubscribe(Subscription to) {
        subscription.set(to);
        to.request(1);
    }

    @Override
    public void onNext(ExecutionResult result) {
        heard.add(result.toSpecification());
        subscription.get().request(1);
    }

    @Override
    public void onError(Throwable broken) {
        heard.add(Map.of("broken", broken.toString()));
    }

    @Override
    public void onComplete() {
        heard.add(Map.of("complete", true));
    }

    Map<String, Object> next() throws InterruptedException {
        Map<String, Object> next = heard.poll(10, TimeUnit.SECONDS);
        assertNotNull(next, "nothing was told");
        return next;
    }
}
