package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.graphql.example.Example;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody hostile may send, row by row: each is answered, soon, with a code that says what was wrong with it. */
class SecurityListTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    private static Arguments row(String what, String body, int status, String code) {
        return Arguments.of(what, body, status, code);
    }

    private static Arguments document(String what, String document, String code) {
        String json = document.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return row(what, "{\"query\":\"" + json + "\"}", 400, code);
    }

    private static String times(int count, IntStreamText text) {
        return IntStream.range(0, count).mapToObj(text::at).collect(Collectors.joining(" "));
    }

    private interface IntStreamText {
        String at(int number);
    }

    private static String nested(int levels, String open, String inner, String close) {
        return open.repeat(levels) + inner + close.repeat(levels);
    }

    static Stream<Arguments> hostile() {
        String multiplying = "{dear {...F0}} "
                + times(
                        40,
                        at -> "fragment F" + at + " on Complaint {a: next {...F" + (at + 1) + "} b: next {...F"
                                + (at + 1) + "}}")
                + " fragment F40 on Complaint {reference}";
        String unaliased = "{dear {...F0}} "
                + times(
                        60,
                        at -> "fragment F" + at + " on Complaint {...F" + (at + 1) + " ...F" + (at + 1) + " reference}")
                + " fragment F60 on Complaint {reference}";
        String introspection = "{__schema {types {fields {type {fields {type {fields {type {fields {name}}}}}}}}}}";
        return Stream.of(
                document("nested fields", "{dear " + nested(60, "{next ", "{reference}", "}") + "}", "LIMIT_REACH"),
                document(
                        "nested fields, fewer",
                        "{dear " + nested(10, "{next ", "{reference}", "}") + "}",
                        "LIMIT_DEPTH"),
                document(
                        "nested lists",
                        "{items(ids: " + nested(1_900, "[", "", "]") + ") {reference}}",
                        "LIMIT_NESTING"),
                document(
                        "nested lists, fewer",
                        "{items(ids: " + nested(300, "[", "", "]") + ") {reference}}",
                        "LIMIT_NESTING"),
                document("nested objects", "{echo(box: " + nested(300, "{box: ", "{}", "}") + ")}", "LIMIT_NESTING"),
                document(
                        "nested inline fragments",
                        "{dear " + nested(300, "{... ", "{reference}", "}") + "}",
                        "LIMIT_NESTING"),
                document(
                        "a fragment that spreads itself",
                        "{dear {...A}} fragment A on Complaint {next {...A}}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document(
                        "fragments in a circle",
                        "{dear {...A}} fragment A on Complaint {...B} fragment B on Complaint {...A}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document("fragments that multiply", multiplying, "LIMIT_FIELDS"),
                document("fragments that multiply without depth", unaliased, "LIMIT_FIELDS"),
                document("one field a thousand times", "{" + "greeting ".repeat(1_001) + "}", "LIMIT_FIELDS"),
                document("aliases", "{" + times(21, at -> "a" + at + ": greeting") + "}", "LIMIT_ALIASES"),
                document(
                        "aliases in fragments",
                        "{...A} fragment A on Query {" + times(21, at -> "a" + at + ": greeting") + "}",
                        "LIMIT_ALIASES"),
                document("a page too large", "{complaints(first: 101) {edges {node {reference}}}}", "LIMIT_PAGE"),
                document(
                        "a page as large as a number can be",
                        "{complaints(first: 2147483647) {edges {node {reference}}}}",
                        "LIMIT_PAGE"),
                document(
                        "a page larger than a number can be",
                        "{complaints(first: 99999999999999999999) {edges {node {reference}}}}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document(
                        "pages in few words",
                        "{"
                                + times(
                                        20,
                                        at -> "a" + at
                                                + ": complaints(first: 100) {edges {node {next {next {reference}} named {name}}}}")
                                + "}",
                        "LIMIT_COST"),
                document(
                        "a field that is dear",
                        "{a: dear {reference} b: dear {reference} c: dear {reference}}",
                        "LIMIT_COST"),
                document("directives", "{greeting " + "@skip(if: false) ".repeat(1_000) + "}", "LIMIT_TOKENS"),
                document(
                        "directives, fewer",
                        "{greeting " + "@skip(if: false) ".repeat(250) + "}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document(
                        "unknown directives",
                        "{greeting " + times(900, at -> "@a" + at) + "}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document("a huge literal", "{greeting(name: \"" + "a".repeat(100_000) + "\")}", "LIMIT_CHARACTERS"),
                document("a huge whole number", "{echo(int: " + "9".repeat(90_000) + ")}", "GRAPHQL_VALIDATION_FAILED"),
                document("a huge exponent", "{echo(int: 1e999999999)}", "GRAPHQL_VALIDATION_FAILED"),
                document("blanks", "{" + " ".repeat(20_001) + "greeting}", "LIMIT_WHITESPACE"),
                document("commas", "{" + ",".repeat(20_001) + "greeting}", "LIMIT_WHITESPACE"),
                document("a comment without end", "{greeting} #" + "a".repeat(100_000), "LIMIT_CHARACTERS"),
                document("operations", times(390, at -> "query Q" + at + " {day}"), "OPERATION_NOT_FOUND"),
                document(
                        "variables declared",
                        "query(" + times(450, at -> "$v" + at + ": Int") + ") {day}",
                        "GRAPHQL_VALIDATION_FAILED"),
                document("an alias on top of another field", "{a: greeting a: day}", "GRAPHQL_VALIDATION_FAILED"),
                document("introspection that goes round", introspection, "INTROSPECTION_TOO_LARGE"),
                document(
                        "introspection again and again",
                        "{" + times(20, at -> "a" + at + ": __schema {types {name}}") + "}",
                        "INTROSPECTION_TOO_LARGE"),
                document("defer", "{... @defer {greeting}} {", "GRAPHQL_PARSE_FAILED"),
                document("NUL", "{greeting(name: \"\\u0000\")} \\u0000", "GRAPHQL_PARSE_FAILED"),
                document("a schema instead of a query", Example.SDL, "GRAPHQL_VALIDATION_FAILED"),
                row(
                        "a huge variable",
                        "{\"query\":\"query($n: String){greeting(name: $n)}\",\"variables\":{\"n\":\""
                                + "a".repeat(1_000_000) + "\"}}",
                        413,
                        "LIMIT_BODY"),
                row(
                        "a number of a million digits",
                        "{\"query\":\"query($n: Int){echo(int: $n)}\",\"variables\":{\"n\":1e999999999}}",
                        400,
                        "BAD_USER_INPUT"),
                row(
                        "variables nested",
                        "{\"query\":\"query($b: Box){echo(box: $b)}\",\"variables\":{\"b\":"
                                + nested(300, "{\"box\":", "{}", "}") + "}}",
                        400,
                        "LIMIT_NESTING"),
                row(
                        "variables nested deeper than JSON is read",
                        "{\"query\":\"{day}\",\"variables\":" + nested(100_000, "{\"a\":", "{}", "}") + "}",
                        400,
                        "BAD_REQUEST"),
                row(
                        "extensions nested",
                        "{\"query\":\"{day}\",\"extensions\":" + nested(300, "{\"a\":", "{}", "}") + "}",
                        400,
                        "LIMIT_NESTING"),
                row("a key twice", "{\"query\":\"{greeting}\",\"variables\":{\"a\":1,\"a\":2}}", 400, "BAD_REQUEST"),
                row("a batch", "[" + "{\"query\":\"{greeting}\"},".repeat(999) + "{}]", 400, "BATCHING_NOT_SUPPORTED"),
                row(
                        "a hash that is no text",
                        "{\"extensions\":{\"persistedQuery\":{\"sha256Hash\":{}}}}",
                        400,
                        "BAD_REQUEST"),
                row(
                        "a persisted query that is no object",
                        "{\"query\":\"{day}\",\"extensions\":{\"persistedQuery\":7}}",
                        400,
                        "BAD_REQUEST"),
                row(
                        "a document under the hash of another",
                        "{\"query\":\"{day}\",\"extensions\":{\"persistedQuery\":{\"sha256Hash\":\"" + "0".repeat(64)
                                + "\"}}}",
                        400,
                        "PERSISTED_QUERY_MISMATCH"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("hostile")
    void what_is_hostile_is_refused_soon_and_by_name(String what, String body, int status, String code) {
        HttpResponse response = assertTimeoutPreemptively(
                SOON,
                () -> asking.post(
                        body.getBytes(StandardCharsets.UTF_8),
                        "application/json",
                        "application/graphql-response+json"));
        String text = Asking.text(response);
        assertTrue(text.contains("\"code\":\"" + code + "\""), () -> text.substring(0, Math.min(2_000, text.length())));
        assertEquals(status, response.status());
        assertFalse(text.contains("\"data\""), "nothing was run");
        assertFalse(text.contains("\"locations\":[]"), "there are locations or there are none");
        assertTrue(text.length() < 100_000, () -> "an answer of " + text.length() + " characters");
    }

    /** The same shapes at their limit, so that no row above is refused for something else. */
    @ParameterizedTest
    @MethodSource("allowed")
    void what_is_at_its_limit_is_answered(String document) {
        HttpResponse response = asking.ask(document);
        assertFalse(Asking.text(response).contains("\"errors\""), () -> Asking.text(response));
    }

    static Stream<String> allowed() {
        return Stream.of(
                "{dear " + nested(8, "{next ", "{reference}", "}") + "}",
                "{" + "greeting ".repeat(1_000) + "}",
                "{" + times(20, at -> "a" + at + ": greeting") + "}",
                "{complaints(first: 100) {edges {node {reference named {name}}}}}",
                "{a: dear {reference} b: dear {reference}}",
                "{" + " ".repeat(19_000) + "greeting}",
                "{__schema {types {name fields {name type {name ofType {name}}}}}}");
    }

    @ParameterizedTest
    @MethodSource("moved")
    void each_limit_on_documents_can_be_moved(Limit limit, String document) {
        Limits low = Limits.standard().with(limit, 1);
        try (Asking strict = new Asking(new Example(low))) {
            String text = Asking.text(strict.ask(document));
            assertTrue(text.contains("\"" + limit.code() + "\"") && text.contains("\"limit\":1"), text);
        }
    }

    static Stream<Arguments> moved() {
        return Stream.of(
                Arguments.of(Limit.CHARACTERS, "{greeting}"),
                Arguments.of(Limit.TOKENS, "{greeting}"),
                Arguments.of(Limit.WHITESPACE, "{ greeting , }"),
                Arguments.of(Limit.NESTING, "{dear {reference}}"),
                Arguments.of(Limit.FIELDS, "{greeting day}"),
                Arguments.of(Limit.REACH, "{__schema {description}}"),
                Arguments.of(Limit.DEPTH, "{dear {reference}}"),
                Arguments.of(Limit.ALIASES, "{a: greeting b: day}"),
                Arguments.of(Limit.COST, "{dear {reference}}"),
                Arguments.of(Limit.PAGE, "{complaints {edges {node {reference}}}}"),
                Arguments.of(Limit.BODY, "{greeting}"),
                Arguments.of(Limit.TIME, "{waits}"));
    }

    @Test
    void a_fetcher_that_hangs_is_answered_for_in_time() {
        Asking hurried = new Asking(new Example(Limits.standard().with(Limit.TIME, 50)));
        try (hurried) {
            HttpResponse response = assertTimeoutPreemptively(SOON, () -> hurried.ask("{waits}"));
            assertEquals(503, response.status());
            assertEquals("1", response.headers().get("retry-after"));
            assertTrue(Asking.text(response).contains("at most 50 milliseconds for an answer"));
        }
    }

    @Test
    void what_one_role_was_found_to_be_allowed_is_not_looked_up_for_another() {
        Example example = asking.example;
        UnaryOperator<String> ask = role -> Asking.text(asking.answer(new HttpRequest(
                "GET", Map.of(), "query=%7Bviewer%7D", new byte[0], Viewer.of(Actor.of("S1", Role.get(role))))));
        assertEquals("{\"data\":{\"viewer\":\"officer\"}}", ask.apply("officer"));
        assertEquals("{\"data\":{\"viewer\":\"resident\"}}", ask.apply("resident"));
        Viewer officer = Viewer.of(Actor.of("S1", Role.OFFICER));
        Viewer resident = Viewer.of(Actor.of("R1", Role.RESIDENT));
        assertFalse(example.graphQl(officer).getPreparsedDocumentProvider()
                == example.graphQl(resident).getPreparsedDocumentProvider());
    }

    @Test
    void introspection_can_be_switched_off() {
        try (Asking closed = new Asking(new Example(Limits.standard().withoutIntrospection()))) {
            assertTrue(Asking.text(closed.ask("{__schema {types {name}}}")).contains("\"INTROSPECTION_OFF\""));
            assertTrue(
                    Asking.text(closed.ask("{__type(name: \"Query\") {name}}")).contains("\"INTROSPECTION_OFF\""));
            assertEquals("{\"data\":{\"__typename\":\"Query\"}}", Asking.text(closed.ask("{__typename}")));
        }
    }

    @Test
    void what_a_fetcher_threw_is_masked_and_the_rest_is_answered() {
        String text = Asking.text(asking.ask("{fails greeting}"));
        assertFalse(text.contains("Ada"), text);
        assertTrue(text.matches(".*Something went wrong; the log has it as [0-9a-f-]{36}\\..*"), text);
        assertTrue(text.contains("\"data\":{\"fails\":null,\"greeting\":\"hello, you\"}"), text);
        assertFalse(text.contains("IllegalState"), text);
    }
}
