package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Jackson;
import dev.redress.graphql.http.EventStream;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.HttpRequest;
import dev.redress.graphql.http.HttpResponse;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import graphql.schema.GraphQLSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;

/**
 * Whatever is asked of the whole schema, by whomever, there is an answer in time that is nobody's bug and no larger than a browser can
 * take. Documents are drawn from the schema by a seed, or are hostile.
 */
class RealSchemaProperties {

    private static final Set<Integer> STATUSES = Set.of(200, 400);
    private static final Map<String, List<String>> JSON = Map.of("content-type", List.of("application/json"));
    private static final Map<String, List<String>> EVENTS =
            Map.of("content-type", List.of("application/json"), "accept", List.of("text/event-stream"));
    private static final int SECONDS = 20;
    private static final int LARGEST_ANSWER = 5_000_000;
    private static final int TRIES_OF_A_STORE = 100;

    /** What nobody foresaw, also where a field had no value though the schema promises one. */
    private static final List<String> BUGS =
            List.of("\"INTERNAL\"", "NULL_WHERE_NONE_MAY_BE", "STOPPED", "Exception", "\\tat ", "dev.redress");

    private static final GraphQLSchema SCHEMA = Cast.together().graphql().schema();

    private GraphqlHttp http = fresh();
    private int tries;

    /** Time is taken out of the limits, so that what takes too long is seen. */
    private static GraphqlHttp fresh() {
        return Cast.together()
                .graphql()
                .limits(Limits.standard().with(Limit.TIME, 1_000 * SECONDS * 2))
                .http(new Jackson());
    }

    @AfterProperty
    void close() {
        http.close();
    }

    private GraphqlHttp http() {
        if (++tries % TRIES_OF_A_STORE == 0) {
            http.close();
            http = fresh();
        }
        return http;
    }

    private static Viewer somebody(long seed) {
        List<Viewer> people = List.copyOf(Cast.people().values());
        int who = new Random(seed).nextInt(2 * people.size());
        return who < people.size() ? people.get(who) : Cast.people().get("manager");
    }

    private static HttpRequest request(Map<String, List<String>> headers, Object body, Viewer viewer) {
        return new HttpRequest("POST", headers, null, new Jackson().write(body), viewer);
    }

    private static Map<String, Object> body(String document, Map<String, Object> variables) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        return body;
    }

    private static <T> T inTime(CompletionStage<T> answer, String document) {
        try {
            return answer.toCompletableFuture().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException noAnswer) {
            throw new AssertionError(document, noAnswer);
        }
    }

    private String ask(Map<String, Object> body, Viewer viewer) {
        String document = String.valueOf(body.get("query"));
        HttpResponse response = inTime(http().answer(request(JSON, body, viewer)), document);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        assertTrue(STATUSES.contains(response.status()), () -> response + text + document);
        isNobodysBug(text, document);
        return text;
    }

    private static void isNobodysBug(String text, String document) {
        for (String bug : BUGS) {
            assertFalse(text.contains(bug), () -> bug + " in " + text + "\nto " + document);
        }
        assertTrue(text.length() < LARGEST_ANSWER, () -> text.length() + " characters answer " + document);
    }

    // --- what the schema allows ---------------------------------------------------------------------------------

    @Property
    void whatever_the_schema_lets_anybody_ask_is_answered(@ForAll long seed) {
        RandomDocument document = new RandomDocument(SCHEMA, SCHEMA.getQueryType(), seed);
        String text = ask(body(document.text(), document.variables()), somebody(seed));
        isValid(text, document);
    }

    @Property
    void whatever_the_schema_lets_anybody_change_is_answered(@ForAll long seed) {
        RandomDocument document = new RandomDocument(SCHEMA, SCHEMA.getMutationType(), seed);
        String text = ask(body(document.text(), document.variables()), somebody(seed));
        isValid(text, document);
    }

    private static void isValid(String text, RandomDocument document) {
        for (String invalid : List.of("GRAPHQL_VALIDATION_FAILED", "GRAPHQL_PARSE_FAILED", "BAD_USER_INPUT")) {
            assertFalse(text.contains(invalid), () -> text + "\nto " + document.text() + document.variables());
        }
    }

    @Property(tries = 100)
    void whatever_the_schema_lets_anybody_follow_begins_or_says_why_not(@ForAll long seed) {
        RandomDocument document = new RandomDocument(SCHEMA, SCHEMA.getSubscriptionType(), seed);
        HttpRequest request = request(EVENTS, body(document.text(), document.variables()), somebody(seed));
        EventStream stream = inTime(http().stream(request), document.text());
        assertTrue(STATUSES.contains(stream.status()), () -> stream + document.text());
        Pieces pieces = new Pieces();
        stream.body().subscribe(pieces);
        String text = pieces.read();
        isNobodysBug(text, document.text());
        isValid(text, document);
    }

    /** Reads a few pieces, waits no longer than a moment for them, and goes. */
    private static final class Pieces implements Flow.Subscriber<byte[]> {

        private final StringBuilder read = new StringBuilder();
        private final CountDownLatch some = new CountDownLatch(3);
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription made) {
            subscription = made;
            made.request(3);
        }

        @Override
        public synchronized void onNext(byte[] piece) {
            read.append(new String(piece, StandardCharsets.UTF_8));
            some.countDown();
        }

        @Override
        public synchronized void onError(Throwable thrown) {
            read.append(thrown);
        }

        @Override
        public void onComplete() {
            while (some.getCount() > 0) {
                some.countDown();
            }
        }

        String read() {
            try {
                some.await(100, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
            subscription.cancel();
            synchronized (this) {
                return read.toString();
            }
        }
    }

    // --- what is hostile ----------------------------------------------------------------------------------------

    private static final List<String> JUNK = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "\"\"\"",
            "...",
            "@",
            "$",
            ":",
            "!",
            "#",
            "\u0000",
            "\ufeff",
            "\ud800",
            "🏃",
            "\\u{110000}",
            "fragment",
            "on",
            "null",
            "1e999999999",
            "-0",
            "99999999999999999999",
            "...Random",
            "@skip(if: 1)",
            "@defer",
            "@oneOf",
            "__schema",
            "__type(name: 1)",
            "$v0",
            "first: 2147483648",
            "after: {}",
            "asOf: \"+999999999-12-31\"",
            "on: \"-0044-03-15\"");

    @Property
    void a_document_with_something_broken_in_it_is_answered(@ForAll long seed) {
        Random random = new Random(seed);
        RandomDocument document = new RandomDocument(
                SCHEMA, random.nextBoolean() ? SCHEMA.getQueryType() : SCHEMA.getMutationType(), seed);
        StringBuilder text = new StringBuilder(document.text());
        for (int more = 1 + random.nextInt(3); more > 0; more--) {
            int at = random.nextInt(text.length());
            text.replace(at, Math.min(text.length(), at + random.nextInt(6)), JUNK.get(random.nextInt(JUNK.size())));
        }
        ask(body(text.toString(), document.variables()), somebody(seed));
    }

    @Property
    void variables_of_wrong_types_are_answered(@ForAll long seed) {
        Random random = new Random(seed);
        RandomDocument document = new RandomDocument(
                SCHEMA, random.nextBoolean() ? SCHEMA.getQueryType() : SCHEMA.getMutationType(), seed);
        Map<String, Object> variables = new HashMap<>(document.variables());
        List<Object> wrong = new ArrayList<>(List.of(
                0,
                -1,
                1e308,
                4_294_967_296L,
                true,
                "",
                "x".repeat(50_000),
                List.of(List.of(List.of())),
                Map.of("event", Map.of()),
                new BigInteger("9".repeat(2_000)),
                new BigDecimal("1e99999999"),
                "+999999999-12-31",
                "-0044-03-15",
                "2027-02-30",
                "24:00:00",
                Map.of("reference", List.of("x"), "on", "x")));
        wrong.add(null);
        for (String name : document.variables().keySet()) {
            variables.put(name, wrong.get(random.nextInt(wrong.size())));
        }
        ask(body(document.text(), variables), somebody(seed));
    }

    @Property(tries = 100)
    void what_is_nested_repeated_or_circular_beyond_sense_is_refused(@ForAll long seed) {
        Random random = new Random(seed);
        int much = 1 + random.nextInt(3_000);
        String leaf = "complaint(reference: \"LATER-emh\") { reference }";
        List<String> documents = List.of(
                "{ complaint(reference: \"LATER-emh\") { policy { stages { opener { ".repeat(much) + "name"
                        + " } } } }".repeat(much) + " }",
                "{ " + leaf + " }".repeat(much),
                "{".repeat(much),
                "{ a(x: " + "[".repeat(much) + "]".repeat(much) + ") }",
                aliases(much, leaf),
                "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
                multiplying(1 + much % 60),
                "{ " + "__typename ".repeat(much) + "}",
                "query(" + variables(much) + ") { __typename }",
                "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } }",
                "{ " + "__schema { types { name } } ".repeat(much) + "}",
                "{ __type(name: \"Complaint\") { fields { type { ofType { ofType { ofType { ofType { name } } } } } } }",
                "{ complaints" + "@include(if: true)".repeat(much) + " { totalCount } }",
                "{ policy(id: \"" + "x".repeat(40 * much) + "\") { id } }",
                "{ complaints(first: " + "9".repeat(much) + ") { totalCount } }",
                "# " + "c".repeat(much) + "\n{ viewer { code } }",
                " ".repeat(10 * much) + "{ viewer { code } }",
                "{ viewer { code } } ".repeat(2) + "query B { viewer { role } }",
                "query Q { viewer { code } }" + " query Q { viewer { code } }".repeat(much % 50));
        for (String document : documents) {
            ask(body(document, Map.of()), somebody(seed));
        }
    }

    private static String aliases(int many, String leaf) {
        StringBuilder text = new StringBuilder("{ ");
        for (int i = 0; i < many; i++) {
            text.append('a').append(i).append(": ").append(leaf).append(' ');
        }
        return text.append('}').toString();
    }

    private static String variables(int many) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("$v").append(i).append(": Int ");
        }
        return text.toString();
    }

    private static String multiplying(int fragments) {
        StringBuilder text = new StringBuilder("{ ...F0 }");
        for (int i = 0; i < fragments; i++) {
            text.append(" fragment F")
                    .append(i)
                    .append(" on Query { ...F")
                    .append(i + 1)
                    .append(" ...F")
                    .append(i + 1)
                    .append(" }");
        }
        return text.append(" fragment F")
                .append(fragments)
                .append(" on Query { viewer { code } }")
                .toString();
    }

    /** What is remembered of documents is bounded, however many there are. */
    @Example
    void thousands_of_different_documents_leave_little_behind() {
        Viewer manager = Cast.people().get("manager");
        String padding = "viewer { code role landlord today } ".repeat(40);
        for (int warm = 0; warm < 600; warm++) {
            ask(body("{ w" + warm + ": __typename " + padding + "}", Map.of()), manager);
        }
        tries = 1; // the same store and the same caches for all of them
        long before = used();
        for (int i = 0; i < 98; i++) {
            for (int j = 0; j < 40; j++) {
                tries = 1;
                ask(body("{ a" + i + "b" + j + ": __typename " + padding + "}", Map.of()), manager);
            }
        }
        long more = used() - before;
        assertTrue(more < 64_000_000, more + " bytes more after 3,920 documents");
        assertEquals(2, tries);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
