package dev.redress.cli.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Four hundred clients that are slow or broken, all at once, and a well-behaved one beside them that is served throughout. */
class CrowdTest {

    private static final int CROWD = 400;
    private static final byte[] HEAD_OF_A_BODY =
            "POST /graphql HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    /** What one of the crowd does with its connection; it ends when the server has had enough, or of itself. */
    private interface Trouble {
        void make(Socket socket, String host, Random random) throws IOException, InterruptedException;
    }

    private static final List<Trouble> TROUBLES = List.of(
            // a byte of a header at a time
            (socket, host, random) -> dribble(socket, "GET /graphql HTTP/1.1\r\nHost: " + host + "\r\nX: "),
            // a byte of a body at a time
            (socket, host, random) -> dribble(socket, head(host, 1_000)),
            // a body that stops
            (socket, host, random) -> {
                send(socket, head(host, 1_000) + "{");
                socket.getInputStream().readAllBytes();
            },
            // nothing at all, for a while
            (socket, host, random) -> Thread.sleep(1_500),
            // noise
            (socket, host, random) -> {
                byte[] noise = new byte[random.nextInt(5_000)];
                random.nextBytes(noise);
                socket.getOutputStream().write(noise);
                socket.getInputStream().readAllBytes();
            },
            // an answer that nobody reads
            (socket, host, random) -> {
                String question = "{\"query\":\"{ big(size: 900000) }\"}";
                socket.setReceiveBufferSize(1_024);
                send(socket, head(host, question.length()) + question);
                Thread.sleep(2_000);
            },
            // events that nobody reads
            (socket, host, random) -> {
                String question = "{\"query\":\"subscription { ticks(every: 1) }\"}";
                send(
                        socket,
                        "POST /graphql/stream HTTP/1.1\r\nHost: " + host
                                + "\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: "
                                + question.length() + "\r\n\r\n" + question);
                Thread.sleep(2_000);
            },
            // gone in the middle
            (socket, host, random) -> {
                send(socket, head(host, 50) + "{\"query\":");
                socket.setSoLinger(true, 0);
            });

    private static String head(String host, int length) {
        return new String(HEAD_OF_A_BODY, StandardCharsets.US_ASCII).replace("HOST", host) + "Content-Length: " + length
                + "\r\n\r\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void dribble(Socket socket, String begin) throws IOException, InterruptedException {
        send(socket, begin);
        for (int i = 0; i < 60 && socket.getInputStream().available() == 0; i++) {
            socket.getOutputStream().write('a');
            Thread.sleep(100);
        }
    }

    @Test
    @Timeout(120)
    void the_well_behaved_one_is_served() throws IOException, InterruptedException {
        Bounds bounds = Bounds.usual().withTimes(Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (Served served = Served.with(Plan.asking().withServing(Serving.DEMO).withBounds(bounds))) {
            ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
            CountDownLatch connected = new CountDownLatch(CROWD);
            CountDownLatch gone = new CountDownLatch(CROWD);
            AtomicInteger connections = new AtomicInteger();
            for (int i = 0; i < CROWD; i++) {
                int which = i;
                crowd.execute(() -> {
                    try (Socket socket = served.connect()) {
                        connections.incrementAndGet();
                        connected.countDown();
                        connected.await();
                        TROUBLES.get(which % TROUBLES.size()).make(socket, served.host(), new Random(which));
                    } catch (IOException | InterruptedException closed) {
                        // as it should be
                    } finally {
                        connected.countDown();
                        gone.countDown();
                    }
                });
            }
            connected.await();
            assertEquals(CROWD, connections.get());
            List<Long> millis = new ArrayList<>();
            while (gone.getCount() > 0) {
                long began = System.nanoTime();
                Served.Answer answer =
                        served.post("/graphql", "{\"query\":\"{ hello }\"}", "Content-Type: application/json");
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
                assertEquals("{\"data\":{\"hello\":\"hello, you\"}}", answer.body());
                Thread.sleep(20);
            }
            crowd.shutdownNow();
            assertTrue(millis.size() >= 20, () -> millis.size() + " answers");
            assertTrue(millis.stream().allMatch(one -> one < 5_000), millis::toString);
            eventually(served, "redress_http_connections 1.0");
            eventually(served, "redress_followers{place=\"/graphql/stream\"} 0.0");
        }
    }

    private static void eventually(Served served, String figure) throws IOException, InterruptedException {
        String figures = "";
        for (int i = 0; i < 300 && !figures.contains(figure); i++) {
            Thread.sleep(100);
            figures = served.get("/metrics").body();
        }
        assertTrue(figures.contains(figure), figures);
    }
}
