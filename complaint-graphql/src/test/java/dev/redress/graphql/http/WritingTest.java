package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a server whose threads may wait writes of a stream of events. */
class WritingTest {

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    private EventStream stream(String document) {
        HttpRequest request = new HttpRequest(
                "POST",
                Map.of("Content-Type", List.of("application/json"), "Accept", List.of("text/event-stream")),
                null,
                ("{\"query\":\"" + document + "\"}").getBytes(StandardCharsets.UTF_8),
                Viewer.nobody());
        try {
            return asking.http.stream(request).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    /** On a thread of its own; whether that thread was interrupted in the end, or what it failed with. */
    private static CompletableFuture<Boolean> written(EventStream stream, OutputStream out) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                stream.writeTo(out);
                done.complete(Thread.currentThread().isInterrupted());
            } catch (IOException | RuntimeException failed) {
                if (Thread.currentThread().isInterrupted()) {
                    failed.addSuppressed(new InterruptedException());
                }
                done.completeExceptionally(failed);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return done;
    }

    @Test
    void each_event_is_flushed_as_it_comes_and_the_end_ends_it() throws IOException {
        List<Integer> flushed = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.add(count);
            }
        };
        stream("subscription {ticks(to: 2)}").writeTo(out);
        assertEquals(
                ":\n\nevent: next\ndata: {\"data\":{\"ticks\":1}}\n\nevent: next\ndata: {\"data\":{\"ticks\":2}}\n\n"
                        + "event: complete\ndata:\n\n",
                out.toString(StandardCharsets.UTF_8));
        // the end may come along with the last event, and the second event waits for the first to be written
        assertTrue(
                flushed.contains(":\n\nevent: next\ndata: {\"data\":{\"ticks\":1}}\n\n".length()), flushed.toString());
        assertEquals(out.size(), flushed.get(flushed.size() - 1), flushed.toString());
    }

    @Test
    void why_there_are_no_events_is_written_too() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventStream refused = asking.http.stream(Asking.request("PUT", null, null, null, new byte[0]))
                .toCompletableFuture()
                .join();
        refused.writeTo(out);
        assertEquals(405, refused.status());
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("METHOD_NOT_ALLOWED"));
    }

    @Test
    void a_client_that_is_gone_ends_the_source() {
        OutputStream gone = new OutputStream() {
            private int pieces;

            @Override
            public void write(int one) {}

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (++pieces > 2) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        EventStream stream = stream("subscription {forever}");
        assertEquals(
                "Broken pipe",
                assertThrows(IOException.class, () -> stream.writeTo(gone)).getMessage());
        Waiting.until(() -> asking.example.forever.cancelled.get() == 1, "the source to hear that nobody listens");
        assertEquals(0, asking.http.open());
    }

    @Test
    void a_client_that_does_not_read_is_given_up_and_the_thread_freed() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                stuck.countDown();
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException freed) {
                    throw new InterruptedIOException("freed");
                }
            }
        };
        CompletableFuture<Boolean> writing = written(stream("subscription {forever}"), full);
        assertTrue(stuck.await(20, TimeUnit.SECONDS), "nothing was written");
        asking.pass(12);
        assertFalse(writing.isDone(), "a comment waits for no longer than ten seconds");
        asking.pass(10);
        ExecutionException end = assertThrows(ExecutionException.class, () -> writing.get(20, TimeUnit.SECONDS));
        assertEquals("freed", end.getCause().getMessage());
        assertEquals(0, end.getCause().getSuppressed().length, "the thread goes back as it was");
        assertEquals(0, asking.http.open());
    }

    @Test
    void a_server_that_stops_ends_the_stream() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompletableFuture<Boolean> writing = written(stream("subscription {feed}"), out);
        Waiting.until(() -> asking.http.open() == 1, "the stream to begin");
        asking.http.close();
        assertEquals(false, writing.get(20, TimeUnit.SECONDS));
        assertTrue(out.toString(StandardCharsets.UTF_8).endsWith("event: complete\ndata:\n\n"));
    }
}
