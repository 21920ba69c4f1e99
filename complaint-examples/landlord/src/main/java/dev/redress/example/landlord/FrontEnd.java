package dev.redress.example.landlord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whoever asks over HTTP: what the tests send to each host. */
public final class FrontEnd {

    /** What of {@code C-1} was to be done first, and how that stands. */
    public static final String DEADLINES = "{ complaint(reference: \"C-1\") { deadlines { clause due status } } }";

    /** Acknowledges {@code C-2} on Wednesday 30 December 2026. */
    public static final String ACKNOWLEDGE = """
            mutation { acknowledgeComplaint(input: {reference: "C-2", expectedVersion: 1, clientMutationId: "k-1",
              formalStage: STAGE_1, on: "2026-12-30"}) {
                complaint { version deadlines { clause status } } userErrors { code } } }""";

    /** Asks for stage 2 of {@code C-1} before there is an answer. */
    public static final String ESCALATE = """
            mutation { requestEscalation(input: {reference: "C-1", expectedVersion: 1, clientMutationId: "k-2",
              on: "2026-12-30"}) { complaint { version } userErrors { code clause path } } }""";

    /** Whatever happens to {@code C-2}. */
    public static final String FOLLOW =
            "subscription { complaintChanged(reference: \"C-2\") { event { event { name } } complaint { version } } }";

    /** The home 1, and the complaints about it. */
    public static final String HOME = "{ home(id: \"1\") { address complaints { reference deadlines { clause } } } }";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI place;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** @param place where the host answers: {@code http://127.0.0.1:8080/graphql} */
    public FrontEnd(URI place) {
        this.place = place;
    }

    /** The status, and what came with it. */
    public String asks(@Nullable String authorization, String document) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(request(authorization, document, "application/json"), BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    /** The events of a subscription; its first line has come when this returns, or nothing has for a second. */
    public Events follows(@Nullable String authorization, String document) throws InterruptedException {
        return new Events(
                client.sendAsync(request(authorization, document, "text/event-stream"), BodyHandlers.ofLines()));
    }

    private HttpRequest request(@Nullable String authorization, String document, String accept) {
        String quoted = document.replace("\"", "\\\"").replace("\n", " ");
        HttpRequest.Builder request = HttpRequest.newBuilder(place)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + quoted + "\"}"));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return request.build();
    }

    /** What is heard of a stream of events. */
    public static final class Events implements AutoCloseable {

        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final CompletableFuture<HttpResponse<Stream<String>>> answer;

        Events(CompletableFuture<HttpResponse<Stream<String>>> answer) throws InterruptedException {
            this.answer = answer;
            Thread reader = new Thread(
                    () -> answer.thenAccept(response -> response.body().forEach(lines::add))
                            .exceptionally(ended -> null)
                            .join());
            reader.setDaemon(true);
            reader.start();
            String first = lines.poll(1, TimeUnit.SECONDS);
            if (first != null && first.startsWith("data:")) {
                lines.add(first);
            }
        }

        /** The data of the next event. */
        public String next() throws InterruptedException {
            String line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            while (line != null && !line.startsWith("data:")) {
                line = lines.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            return line == null ? "nothing" : line.substring("data:".length()).strip();
        }

        @Override
        public void close() {
            answer.thenAccept(response -> response.body().close());
            answer.cancel(true);
        }
    }
}
