package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {

    private static final String INIT = "{\"type\":\"connection_init\"}";

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void a_subscription_gives_each_event_and_its_end() {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", "subscription {ticks(to: 3)}");
        client.await("complete");
        assertEquals(
                List.of(
                        "{\"type\":\"connection_ack\"}",
                        "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"ticks\":1}}}",
                        "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"ticks\":2}}}",
                        "{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"ticks\":3}}}",
                        "{\"id\":\"1\",\"type\":\"complete\"}"),
                client.heard());
        assertNull(client.closed());
    }

    @Test
    void a_query_and_a_mutation_are_answered_once_and_their_id_is_free_again() {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", "{greeting}");
        client.await("complete");
        client.subscribe("1", "mutation {add(number: 2)}");
        assertEquals("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"add\":2}}}", client.await("\"add\""));
        assertNull(client.closed());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # document                          | in the error
            {                                   | GRAPHQL_PARSE_FAILED
            {nothing}                           | GRAPHQL_VALIDATION_FAILED
            query($n: Int!) {echo(int: $n)}     | BAD_USER_INPUT
            {complaints(first: 101) {edges {node {reference}}}} | LIMIT_PAGE
            subscription {nothing}              | GRAPHQL_VALIDATION_FAILED
            subscription {refused}              | INTERNAL
            """)
    void a_document_that_does_not_run_is_an_error_of_its_operation_and_of_nothing_else(String document, String code) {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", document);
        String answer = client.await(code);
        assertTrue(
                answer.startsWith("{\"id\":\"1\",\"type\":\"error\",\"payload\":[{") || code.equals("INTERNAL"),
                answer);
        client.subscribe("2", "{greeting}").await("hello, you");
        assertNull(client.closed());
        assertFalse(client.heard().toString().contains("Ada"));
    }

    @Test
    void a_source_that_breaks_gives_what_it_had_and_a_masked_error() {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", "subscription {breaks}");
        String error = client.await("\"error\"");
        assertTrue(error.contains("\"INTERNAL\""), error);
        assertFalse(error.contains("Ada"), error);
        assertTrue(client.heard().contains("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"breaks\":1}}}"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a message before the connection is known             | closed with
            hello                                                  | 4400
            []                                                     | 4400
            null                                                   | 4400
            {}                                                     | 4400
            {"type":1}                                             | 4400
            {"type":"next","id":"1","payload":{}}                  | 4400
            {"type":"start","id":"1","payload":{}}                 | 4400
            {"type":"connection_ack"}                              | 4400
            {"type":"ping","type":"ping"}                          | 4400
            {"type":"connection_init","payload":1}                 | 4400
            {"type":"complete"}                                    | 4400
            {"type":"complete","id":7}                             | 4400
            {"type":"subscribe","id":"1","payload":{"query":"{greeting}"}} | 4401
            {"type":"connection_init","payload":{"token":"wrong"}} | 4403
            {"type":"connection_init","payload":{"token":"breaks"}} | 4500
            """)
    void what_is_no_message_and_who_is_nobody_is_closed(String text, String code) {
        assertEquals(code, new HeardSession(asking).say(text).awaitClose());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # a message when the connection is known               | closed with
            {"type":"connection_init"}                             | 4429
            {"type":"subscribe"}                                   | 4400
            {"type":"subscribe","id":1,"payload":{"query":"{greeting}"}}   | 4400
            {"type":"subscribe","id":"","payload":{"query":"{greeting}"}}  | 4400
            {"type":"subscribe","id":"1"}                          | 4400
            {"type":"subscribe","id":"1","payload":[]}             | 4400
            {"type":"subscribe","id":"1","payload":{}}             | 4400
            {"type":"subscribe","id":"1","payload":{"query":1}}    | 4400
            {"type":"subscribe","id":"1","payload":{"query":"{greeting}","variables":1}} | 4400
            """)
    void what_is_no_message_is_closed_later_too(String text, String code) {
        assertEquals(code, new HeardSession(asking).begin().say(text).awaitClose());
    }

    @Test
    void two_inits_are_too_many_even_before_the_first_is_answered() {
        assertEquals("4429", new HeardSession(asking).say(INIT, INIT).awaitClose());
    }

    @Test
    void an_id_in_use_is_closed_and_one_that_was_completed_is_free() {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", "subscription {feed}");
        client.say("{\"id\":\"1\",\"type\":\"complete\"}", "{\"id\":\"other\",\"type\":\"complete\"}")
                .subscribe("1", "subscription {feed}");
        assertNull(client.closed());
        assertEquals("4409", client.subscribe("1", "{greeting}").awaitClose());
    }

    @Test
    void a_text_over_the_limit_and_bytes_are_closed() {
        try (Asking small = new Asking(new Example(Limits.standard().with(Limit.BODY, 100)))) {
            assertEquals("1009", new HeardSession(small).say("é".repeat(51)).awaitClose());
        }
        HeardSession client = new HeardSession(asking);
        client.session().onBinary();
        assertEquals("4400", client.awaitClose());
    }

    @Test
    void who_says_nothing_for_three_seconds_is_closed_and_who_said_something_is_not() {
        HeardSession silent = new HeardSession(asking);
        HeardSession known = new HeardSession(asking).begin();
        asking.pass(2);
        assertNull(silent.closed());
        asking.pass(1);
        assertEquals("4408", silent.awaitClose());
        assertNull(known.closed());
    }

    @Test
    void a_ping_is_answered_and_one_that_is_not_answered_closes() {
        HeardSession client = new HeardSession(asking).begin().say("{\"type\":\"ping\",\"payload\":{\"a\":1}}");
        client.await("pong");
        asking.pass(12);
        client.await("\"ping\"");
        client.say("{\"type\":\"pong\"}");
        asking.pass(12);
        assertNull(client.closed());
        asking.pass(12);
        assertEquals("1013", client.awaitClose());
    }

    @Test
    void pings_that_are_not_read_pile_up_nothing() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        for (int ping = 0; ping < 10_000; ping++) {
            client.say("{\"type\":\"ping\"}");
        }
        assertEquals(2, client.heard().size(), "the ack and the first pong, which is not yet read");
        client.readOne();
        client.readOne();
        assertEquals(3, client.heard().size(), "one more pong for all the others");
    }

    @Test
    void one_message_is_written_at_a_time_and_the_source_waits_for_it() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        client.subscribe("1", "subscription {forever}").await("\"forever\":1}");
        client.subscribe("2", "{greeting}");
        assertEquals(1, asking.example.forever.requested.get());
        client.readOne();
        client.await("\"id\":\"1\",\"type\":\"next\"");
        assertEquals(
                2, asking.example.forever.requested.get(), "the second event is asked for when the first is written");
        while (client.heard().stream().noneMatch(text -> text.contains("hello, you"))) {
            client.readOne();
        }
        assertEquals(1, client.mostAtOnce());
    }

    @Test
    void a_client_that_takes_nothing_for_ten_seconds_is_given_up_and_its_source_told() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        client.subscribe("1", "subscription {forever}").await("\"forever\":1}");
        asking.pass(9);
        assertNull(client.closed());
        asking.pass(1);
        assertEquals("1013", client.awaitClose());
        assertEquals(1, asking.example.forever.cancelled.get());
    }

    @Test
    void complete_cancels_the_source_and_what_was_not_yet_sent() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        client.subscribe("1", "subscription {forever}").await("\"forever\":1}");
        client.subscribe("2", "{greeting}").say("{\"id\":\"1\",\"type\":\"complete\"}");
        assertEquals(1, asking.example.forever.cancelled.get());
        client.readOne();
        client.await("hello, you");
        assertFalse(client.heard().toString().contains("\"forever\":2"));
    }

    @Test
    void a_connection_that_is_gone_cancels_its_sources() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        client.subscribe("1", "subscription {forever}").await("\"forever\":1}");
        client.session().onClosed();
        client.session().onClosed();
        assertEquals(1, asking.example.forever.cancelled.get());
        assertNull(client.closed(), "nobody is there to be told");
    }

    @Test
    void operations_at_once_are_limited_and_one_that_ends_makes_room() {
        try (Asking two = new Asking(new Example(Limits.standard().with(Limit.OPERATIONS, 2)))) {
            HeardSession client = new HeardSession(two)
                    .begin()
                    .subscribe("1", "subscription {feed}")
                    .subscribe("2", "subscription {feed}")
                    .subscribe("3", "{greeting}");
            String refusal = client.await("LIMIT_OPERATIONS");
            assertTrue(refusal.startsWith("{\"id\":\"3\",\"type\":\"error\""), refusal);
            client.say("{\"id\":\"1\",\"type\":\"complete\"}")
                    .subscribe("4", "{greeting}")
                    .await("hello, you");
        }
    }

    @Test
    void a_client_that_asks_and_asks_and_reads_nothing_is_given_up_before_its_answers_pile_up() {
        try (Asking two = new Asking(new Example(Limits.standard().with(Limit.OPERATIONS, 2)))) {
            HeardSession client = new HeardSession(two).begin();
            client.stopReading();
            for (int id = 0; id < 1_000; id++) {
                client.subscribe("id" + id, "{greeting}");
            }
            assertEquals("1013", client.awaitClose());
        }
    }

    @Test
    void a_token_that_expires_ends_its_subscriptions_at_once() {
        HeardSession client = new HeardSession(
                        asking, Viewer.nobody().until(asking.instant().plusSeconds(60)))
                .begin()
                .subscribe("1", "subscription {feed}");
        Waiting.until(() -> asking.example.feed.hasSubscribers(), "a subscriber");
        asking.example.feed.submit("before");
        client.await("before");
        client.say("{\"type\":\"pong\"}");
        for (int second = 0; second < 59; second += 10) {
            asking.pass(second == 50 ? 9 : 10);
            client.say("{\"type\":\"pong\"}");
        }
        assertNull(client.closed());
        asking.pass(1);
        assertEquals("4403", client.awaitClose());
        assertFalse(asking.example.feed.hasSubscribers());
    }

    @Test
    void an_event_after_the_expiry_is_not_sent_though_no_clock_has_ticked() {
        HeardSession client = new HeardSession(
                        asking, Viewer.nobody().until(asking.instant().plusSeconds(60)))
                .begin()
                .subscribe("1", "subscription {feed}");
        Waiting.until(() -> asking.example.feed.hasSubscribers(), "a subscriber");
        asking.moveClock(60);
        asking.example.feed.submit("after");
        assertEquals("4403", client.awaitClose());
        assertFalse(client.heard().toString().contains("after"));
    }

    @Test
    void an_expired_token_starts_nothing() {
        HeardSession client =
                new HeardSession(asking, Viewer.nobody().until(asking.instant().plusSeconds(60))).begin();
        asking.moveClock(60);
        assertEquals("4403", client.subscribe("1", "{greeting}").awaitClose());
        assertEquals(
                "4403",
                new HeardSession(asking, Viewer.nobody().until(asking.instant()))
                        .say(INIT)
                        .awaitClose());
    }

    @Test
    void a_subscription_follows_the_day_over_midnight() {
        HeardSession client = new HeardSession(asking).begin();
        client.stopReading();
        client.subscribe("1", "subscription {days}").await("2027-03-15");
        asking.today = LocalDate.of(2027, 3, 16);
        client.readOne();
        client.await("2027-03-16");
    }

    @Test
    void a_server_that_stops_says_so_and_takes_no_more() {
        HeardSession client = new HeardSession(asking).begin().subscribe("1", "subscription {feed}");
        Waiting.until(() -> asking.example.feed.hasSubscribers(), "a subscriber");
        asking.http.close();
        assertEquals("1001", client.awaitClose());
        assertFalse(asking.example.feed.hasSubscribers());
        assertEquals("1001", new HeardSession(asking).awaitClose());
    }

    @Test
    void a_wire_that_fails_ends_the_conversation() {
        Session session = asking.http.socket(payload -> Optional.of(Viewer.nobody()), new Wire() {
            @Override
            public CompletionStage<Void> send(String text) {
                throw new IllegalStateException("gone");
            }

            @Override
            public void close(int code, String reason) {
                throw new AssertionError("nobody is there to be told");
            }
        });
        session.onText("{\"type\":\"ping\"}");
        session.onText("{\"type\":\"ping\"}");
        asking.pass(60);
    }
}
