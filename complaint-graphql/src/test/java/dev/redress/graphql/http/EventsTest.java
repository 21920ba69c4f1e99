package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

    private static final String COMMENT = ":\n\n";
    private static final String END = "event: complete\ndata:\n\n";

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    /** A server that writes a piece when its client has read the last one. */
    private static final class Reader implements Flow.Subscriber<byte[]> {
        private final StringBuilder read = new StringBuilder();
        private Flow.@Nullable Subscription subscription;
        private @Nullable Throwable failure;
        private boolean isComplete;

        @Override
        public void onSubscribe(Flow.Subscription made) {
            subscription = made;
        }

        void read(long pieces) {
            subscription.request(pieces);
        }

        @Override
        public synchronized void onNext(byte[] piece) {
            read.append(new String(piece, StandardCharsets.UTF_8));
        }

        @Override
        public synchronized void onError(Throwable thrown) {
            failure = thrown;
        }

        @Override
        public synchronized void onComplete() {
            isComplete = true;
        }

        synchronized String text() {
            return read.toString();
        }

        synchronized boolean isComplete() {
            return isComplete;
        }

        synchronized @Nullable Throwable failure() {
            return failure;
        }
    }

    private EventStream stream(HttpRequest request) {
        try {
            return asking.http.stream(request).toCompletableFuture().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    private EventStream stream(String document, Viewer viewer) {
        return stream(new HttpRequest(
                "POST",
                Map.of("content-type", List.of("application/json"), "accept", List.of("text/event-stream")),
                null,
                ("{\"query\":\"" + document + "\"}").getBytes(StandardCharsets.UTF_8),
                viewer));
    }

    private Reader reader(String document) {
        return reader(document, Viewer.nobody());
    }

    private Reader reader(String document, Viewer viewer) {
        Reader reader = new Reader();
        stream(document, viewer).body().subscribe(reader);
        return reader;
    }

    private static String next(String data) {
        return "event: next\ndata: " + data + "\n\n";
    }

    @Test
    void a_subscription_gives_each_event_and_its_end() {
        EventStream stream = stream("subscription {ticks(to: 2)}", Viewer.nobody());
        assertEquals(200, stream.status());
        assertEquals("text/event-stream; charset=utf-8", stream.headers().get("content-type"));
        Reader reader = new Reader();
        stream.body().subscribe(reader);
        reader.read(Long.MAX_VALUE);
        assertEquals(
                COMMENT + next("{\"data\":{\"ticks\":1}}") + next("{\"data\":{\"ticks\":2}}") + END, reader.text());
        assertTrue(reader.isComplete());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # document                    | the only event has
            {greeting}                    | {"data":{"greeting":"hello, you"}}
            mutation {add(number: 3)}     | {"data":{"add":3}}
            {                             | "GRAPHQL_PARSE_FAILED"
            {nothing}                     | "GRAPHQL_VALIDATION_FAILED"
            subscription {refused}        | "INTERNAL"
            """)
    void what_is_no_subscription_and_what_does_not_run_is_one_event(String document, String with) {
        Reader reader = reader(document);
        reader.read(Long.MAX_VALUE);
        Waiting.until(reader::isComplete, "the end");
        String text = reader.text();
        assertTrue(text.startsWith("event: next\ndata: {") && text.endsWith("\n\n" + END), text);
        assertTrue(text.contains(with), text);
        assertFalse(text.contains("Ada"), text);
    }

    @ParameterizedTest(name = "{0} {1} {2} -> {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            # method | accepted           | query                              | status | with
            GET      | text/event-stream  | {greeting}                         | 200    | "hello, you"
            GET      | -                  | {greeting}                         | 200    | "hello, you"
            GET      | */*                | {greeting}                         | 200    | "hello, you"
            GET      | text/*             | {greeting}                         | 200    | "hello, you"
            GET      | application/json   | {greeting}                         | 406    | "NOT_ACCEPTABLE"
            GET      | text/event-stream;q=0, */* | {greeting}                 | 406    | "NOT_ACCEPTABLE"
            GET      | text/event-stream  | mutation {add(number: 1)}          | 405    | "MUTATION_BY_GET"
            POST     | text/event-stream  | {greeting}                         | 415    | "UNSUPPORTED_MEDIA_TYPE"
            PUT      | text/event-stream  | {greeting}                         | 405    | "METHOD_NOT_ALLOWED"
            DELETE   | text/event-stream  | {greeting}                         | 405    | "METHOD_NOT_ALLOWED"
            """)
    void a_request_that_is_no_request_is_answered_plainly(
            String method, @Nullable String accept, String query, int status, String with) {
        EventStream stream = stream(Asking.request(
                method, null, accept, "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), new byte[0]));
        Reader reader = new Reader();
        stream.body().subscribe(reader);
        reader.read(1);
        reader.read(1);
        assertEquals(status, stream.status());
        assertEquals(
                (status == 200 ? "text/event-stream" : "application/json") + "; charset=utf-8",
                stream.headers().get("content-type"));
        assertTrue(reader.text().contains(with), reader.text());
        assertTrue(reader.isComplete());
        assertEquals(0, asking.example.added.get());
    }

    @Test
    void the_source_is_asked_for_an_event_when_the_last_was_taken() {
        Reader reader = reader("subscription {forever}");
        assertEquals(0, asking.example.forever.requested.get());
        reader.read(1);
        assertEquals(COMMENT, reader.text());
        assertEquals(0, asking.example.forever.requested.get());
        reader.read(1);
        assertEquals(COMMENT + next("{\"data\":{\"forever\":1}}"), reader.text());
        assertEquals(1, asking.example.forever.requested.get());
        reader.read(2);
        assertEquals(3, asking.example.forever.requested.get());
    }

    @Test
    void a_client_that_takes_nothing_for_ten_seconds_is_given_up_and_its_source_told() {
        Reader reader = reader("subscription {forever}");
        reader.read(2);
        asking.pass(12);
        assertEquals(null, reader.failure(), "nothing waits yet but a comment");
        asking.pass(9);
        assertEquals(null, reader.failure());
        asking.pass(1);
        assertInstanceOf(TimeoutException.class, reader.failure());
        assertEquals(1, asking.example.forever.cancelled.get());
        assertFalse(reader.isComplete());
    }

    @Test
    void a_stream_that_nobody_begins_to_read_is_given_up_too() {
        Reader reader = reader("subscription {forever}");
        asking.pass(10);
        assertInstanceOf(TimeoutException.class, reader.failure());
    }

    @Test
    void a_comment_keeps_a_silent_stream_alive() {
        Reader reader = reader("subscription {feed}");
        reader.read(Long.MAX_VALUE);
        asking.pass(11);
        assertEquals(COMMENT, reader.text());
        asking.pass(1);
        assertEquals(COMMENT + COMMENT, reader.text());
        asking.example.feed.submit("news");
        asking.pass(11);
        assertEquals(COMMENT + COMMENT + next("{\"data\":{\"feed\":\"news\"}}"), reader.text());
    }

    @Test
    void a_comment_that_waits_gives_way_to_an_event() {
        Reader reader = reader("subscription {feed}");
        reader.read(2);
        asking.example.feed.submit("one");
        asking.pass(12);
        assertEquals(COMMENT + next("{\"data\":{\"feed\":\"one\"}}"), reader.text());
        asking.example.feed.submit("two");
        reader.read(1);
        reader.read(1);
        assertEquals(
                COMMENT + next("{\"data\":{\"feed\":\"one\"}}") + COMMENT + next("{\"data\":{\"feed\":\"two\"}}"),
                reader.text());
    }

    @Test
    void a_client_that_leaves_cancels_its_source() {
        Reader reader = reader("subscription {forever}");
        reader.read(2);
        reader.subscription.cancel();
        assertEquals(1, asking.example.forever.cancelled.get());
        reader.read(1);
        assertEquals(1, asking.example.forever.requested.get());
    }

    @Test
    void a_token_that_expires_says_so_and_ends() {
        Reader reader = reader(
                "subscription {feed}", Viewer.nobody().until(asking.instant().plusSeconds(30)));
        reader.read(Long.MAX_VALUE);
        asking.pass(29);
        assertFalse(reader.isComplete());
        asking.pass(1);
        assertTrue(reader.isComplete());
        assertTrue(reader.text().contains("\"TOKEN_EXPIRED\"") && reader.text().endsWith(END), reader.text());
        assertFalse(asking.example.feed.hasSubscribers());
    }

    @Test
    void an_event_after_the_expiry_is_not_sent_though_no_clock_has_ticked() {
        Reader reader = reader(
                "subscription {feed}", Viewer.nobody().until(asking.instant().plusSeconds(30)));
        reader.read(Long.MAX_VALUE);
        asking.moveClock(30);
        asking.example.feed.submit("after");
        assertTrue(reader.isComplete());
        assertFalse(reader.text().contains("after"), reader.text());
    }

    @Test
    void a_source_that_breaks_gives_what_it_had_and_a_masked_error() {
        Reader reader = reader("subscription {breaks}");
        reader.read(Long.MAX_VALUE);
        assertTrue(reader.isComplete());
        assertTrue(reader.text().startsWith(COMMENT + next("{\"data\":{\"breaks\":1}}")), reader.text());
        assertTrue(reader.text().contains("\"INTERNAL\""), reader.text());
        assertFalse(reader.text().contains("Ada"), reader.text());
    }

    @Test
    void what_waited_when_the_source_ended_is_still_given() {
        Reader reader = reader("subscription {ticks(to: 1)}");
        reader.read(2);
        asking.http.close();
        reader.read(1);
        assertEquals(COMMENT + next("{\"data\":{\"ticks\":1}}") + END, reader.text());
        assertTrue(reader.isComplete());
    }

    @Test
    void a_server_that_stops_completes_its_streams() {
        Reader reader = reader("subscription {feed}");
        reader.read(Long.MAX_VALUE);
        asking.http.close();
        assertEquals(COMMENT + END, reader.text());
        assertTrue(reader.isComplete());
        assertFalse(asking.example.feed.hasSubscribers());
    }

    @Test
    void a_stream_has_one_subscriber() {
        EventStream stream = stream("subscription {feed}", Viewer.nobody());
        stream.body().subscribe(new Reader());
        Reader second = new Reader();
        stream.body().subscribe(second);
        assertInstanceOf(IllegalStateException.class, second.failure());
    }
}
