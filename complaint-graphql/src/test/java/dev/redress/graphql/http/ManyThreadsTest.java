package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Conversations with everything at once: many threads talk, the wire is done on others, sources flow, and clients leave. */
class ManyThreadsTest {

    private static final int THREADS = 6;
    private static final int SESSIONS = 40;
    private static final int TEXTS = 60;

    /** A wire that is done on another thread, and sees whether two messages are ever written at once. */
    private static final class SlowWire implements Wire {
        private final ExecutorService writers;
        private final AtomicInteger writing = new AtomicInteger();
        private final AtomicInteger overlaps = new AtomicInteger();
        private final AtomicInteger written = new AtomicInteger();
        private final AtomicInteger closed = new AtomicInteger();

        SlowWire(ExecutorService writers) {
            this.writers = writers;
        }

        @Override
        public CompletionStage<Void> send(String text) {
            if (writing.incrementAndGet() != 1) {
                overlaps.incrementAndGet();
            }
            CompletableFuture<Void> done = new CompletableFuture<>();
            writers.execute(() -> {
                written.incrementAndGet();
                writing.decrementAndGet();
                done.complete(null);
            });
            return done;
        }

        @Override
        public void close(int code, String reason) {
            closed.incrementAndGet();
        }
    }

    @Test
    void one_message_is_written_at_a_time_and_no_source_is_left() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(2);
        ExecutorService clients = Executors.newFixedThreadPool(THREADS);
        List<SlowWire> wires = new ArrayList<>();
        try (Asking asking = new Asking()) {
            List<Future<?>> talking = new ArrayList<>();
            for (int number = 0; number < SESSIONS; number++) {
                SlowWire wire = new SlowWire(writers);
                wires.add(wire);
                Session session = asking.http.socket(payload -> Optional.of(Viewer.nobody()), wire);
                session.onText("{\"type\":\"connection_init\"}");
                Waiting.until(() -> wire.written.get() == 1, "the connection to be known");
                for (int thread = 0; thread < 2; thread++) {
                    Random random = new Random(100L * number + thread);
                    int owner = thread;
                    talking.add(clients.submit(() -> {
                        for (int text = 0; text < TEXTS; text++) {
                            session.onText(text(random, owner + "-" + text));
                        }
                        session.onClosed();
                    }));
                }
            }
            for (Future<?> talk : talking) {
                talk.get(60, TimeUnit.SECONDS);
            }
            Waiting.until(() -> !asking.example.feed.hasSubscribers(), "every source to be told");
            assertTrue(Asking.text(asking.ask("{greeting}")).contains("hello, you"));
            assertEquals(0, asking.http.open(), "every conversation is off the clock");
        } finally {
            clients.shutdownNow();
            writers.shutdown();
        }
        assertTrue(writers.awaitTermination(20, TimeUnit.SECONDS));
        int written = 0;
        for (SlowWire wire : wires) {
            assertEquals(0, wire.overlaps.get(), "two messages at once");
            assertEquals(0, wire.closed.get(), "the clients left by themselves");
            written += wire.written.get();
        }
        assertTrue(written > SESSIONS, "more was said than that each is known");
    }

    private static String text(Random random, String id) {
        return switch (random.nextInt(6)) {
            case 0 -> "{\"type\":\"ping\"}";
            case 1 -> subscribe(id, "subscription {forever}");
            case 2 -> subscribe(id, "subscription {feed}");
            case 3 -> subscribe(id, "{greeting}");
            case 4 -> subscribe(id, "subscription {ticks(to: 3)}");
            default -> "{\"type\":\"complete\",\"id\":\"" + id.charAt(0) + "-" + random.nextInt(TEXTS) + "\"}";
        };
    }

    private static String subscribe(String id, String document) {
        return "{\"id\":\"" + id + "\",\"type\":\"subscribe\",\"payload\":{\"query\":\"" + document + "\"}}";
    }
}
