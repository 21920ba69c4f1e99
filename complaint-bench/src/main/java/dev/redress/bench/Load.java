package dev.redress.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Four clients that each ask, read the whole answer and ask again. */
final class Load {

    private static final int CLIENTS = 4;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * How it went.
     *
     * @param rate requests a second, of all clients
     * @param median in milliseconds, from asking to the last byte
     * @param slow in milliseconds, which 99 of a hundred did not take
     */
    record Result(double rate, double median, double slow) {}

    /** What is answered to it once; an answer that is not 200, or holds errors, is none. */
    byte[] ask(URI address, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        String start = new String(response.body(), 0, Math.min(10, response.body().length));
        if (response.statusCode() != 200 || !start.startsWith("{\"data\":")) {
            throw new IOException("answered " + response.statusCode() + ": " + new String(response.body()));
        }
        return response.body();
    }

    /** Asks for so long. */
    Result run(URI address, byte[] body, Duration length) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long began = System.nanoTime();
            long end = began + length.toNanos();
            List<Future<List<Long>>> asking = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                asking.add(clients.submit(() -> askUntil(end, address, body)));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> one : asking) {
                all.addAll(one.get());
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            long[] sorted = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return new Result(
                    sorted.length / seconds, sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
        } finally {
            clients.shutdown();
        }
    }

    private List<Long> askUntil(long end, URI address, byte[] body) throws IOException, InterruptedException {
        List<Long> taken = new ArrayList<>();
        for (long asked = System.nanoTime(); asked < end; ) {
            ask(address, body);
            long answered = System.nanoTime();
            taken.add(answered - asked);
            asked = answered;
        }
        return taken;
    }
}
