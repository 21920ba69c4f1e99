package dev.redress.graphql.http;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.example.Jackson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A function over the example's schema, asked on Monday 15 March 2027, at a moment that a test moves. */
final class Asking implements InstantSource, AutoCloseable {

    final Example example;
    final GraphqlHttp http;
    volatile LocalDate today = LocalDate.of(2027, 3, 15);
    private volatile Instant now = Instant.parse("2027-03-15T09:00:00Z");

    Asking() {
        this(new Example());
    }

    Asking(Example example) {
        this.example = example;
        this.http = GraphqlHttp.of(example, new Jackson(), () -> today, Pace.standard(), this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Moves the clock, and lets every connection do what is due. */
    void pass(long seconds) {
        moveClock(seconds);
        http.tick();
    }

    /** Moves the clock, and nobody looks at it. */
    void moveClock(long seconds) {
        now = now.plusSeconds(seconds);
    }

    HttpResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8), "application/json", null);
    }

    HttpResponse post(byte[] body, @Nullable String contentType, @Nullable String accept) {
        return answer(request("POST", contentType, accept, null, body));
    }

    /** A document that has no quotes in it. */
    HttpResponse ask(String document) {
        return post("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}");
    }

    HttpResponse answer(HttpRequest request) {
        try {
            return http.answer(request).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    static HttpRequest request(
            String method, @Nullable String contentType, @Nullable String accept, @Nullable String query, byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        if (contentType != null) {
            headers.put("content-type", List.of(contentType));
        }
        if (accept != null) {
            headers.put("accept", List.of(accept));
        }
        return new HttpRequest(method, headers, query, body, Viewer.nobody());
    }

    static String text(HttpResponse response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        example.go.countDown();
        http.close();
    }
}
