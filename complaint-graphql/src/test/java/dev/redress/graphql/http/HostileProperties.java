package dev.redress.graphql.http;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Jackson;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever comes, there is an answer that reads as one: never a bug's, never an exception. */
class HostileProperties {

    private static final Set<Integer> STATUSES = Set.of(200, 400, 405, 406, 413, 415);

    private static final Asking ASKING = new Asking();

    @AfterContainer
    static void close() {
        ASKING.close();
    }

    @Property
    void any_bytes_get_an_answer(@ForAll byte[] body, @ForAll("headers") String type, @ForAll("headers") String accept)
            throws Json.Unreadable {
        isAnAnswer(ASKING.post(body, type, accept));
    }

    @Property
    void any_query_of_a_URL_gets_an_answer(@ForAll("almostQueries") String query) throws Json.Unreadable {
        isAnAnswer(ASKING.answer(Asking.request("GET", null, null, query, new byte[0])));
    }

    @Property
    void almost_documents_get_an_answer(@ForAll("almostDocuments") String document) throws Json.Unreadable {
        Map<String, Object> body = new HashMap<>();
        body.put("query", document);
        isAnAnswer(ASKING.post(new Jackson().write(body), "application/json", "application/graphql-response+json"));
    }

    @Property
    void almost_requests_get_an_answer(@ForAll("almostJson") Object request) throws Json.Unreadable {
        isAnAnswer(ASKING.post(new Jackson().write(request), "application/json", null));
    }

    @Property
    void any_variables_get_an_answer(@ForAll("almostJson") Object value) throws Json.Unreadable {
        Map<String, Object> variables = new HashMap<>();
        List.of("i", "f", "d", "b", "x").forEach(name -> variables.put(name, value));
        Map<String, Object> body = Map.of(
                "query",
                "query($i: Int, $f: Float, $d: ID, $b: Boolean, $x: Box)"
                        + " {echo(int: $i, float: $f, id: $d, flag: $b, box: $x)}",
                "variables",
                variables);
        isAnAnswer(ASKING.post(new Jackson().write(body), "application/json", null));
    }

    @Property
    void any_conversation_is_answered_or_closed(@ForAll("conversations") List<String> texts) {
        HeardSession client = new HeardSession(ASKING).begin();
        texts.forEach(client::say);
        String closed = client.closed();
        assertTrue(closed == null || Set.of("4400", "4409", "4429").contains(closed), closed);
        assertFalse(client.heard().toString().contains("INTERNAL"));
        client.session().onClosed();
    }

    private static void isAnAnswer(HttpResponse response) throws Json.Unreadable {
        String text = Asking.text(response);
        assertTrue(STATUSES.contains(response.status()), () -> response + text);
        assertNotNull(new Jackson().read(response.body()));
        assertTrue(text.contains("\"data\"") || text.contains("\"code\""), text);
        assertFalse(text.contains("\"INTERNAL\""), text);
        assertFalse(text.contains("Exception") || text.contains("\tat "), text);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "application/json",
                        "application/graphql-response+json",
                        "*/*",
                        "application/json;charset=utf-8"),
                Arbitraries.strings().withChars("aq/*;=,.0 1\"-+jsontexpliu").ofMaxLength(30));
    }

    @Provide
    Arbitrary<String> almostQueries() {
        return Arbitraries.of(
                        "query=",
                        "variables=",
                        "extensions=",
                        "operationName=",
                        "&",
                        "=",
                        "%7B",
                        "%7D",
                        "day",
                        "%22",
                        "%5B",
                        "{",
                        "%",
                        "%f",
                        "+",
                        "é",
                        "\u0000",
                        "null",
                        "1e9",
                        "mutation",
                        "persistedQuery",
                        "%00")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> almostDocuments() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{",
                "}",
                "{",
                "}",
                "(",
                ")",
                "[",
                "]",
                ":",
                "!",
                "$",
                "@",
                "...",
                "=",
                "|",
                "&",
                "#",
                "\"",
                "\"\"\"",
                "\n",
                ",",
                "query",
                "mutation",
                "subscription",
                "fragment",
                "on",
                "Query",
                "Complaint",
                "A",
                "...A",
                "fragment A on Complaint {",
                "{dear {",
                "{greeting}",
                "greeting",
                "day",
                "dear",
                "next",
                "reference",
                "complaints(first: 3)",
                "complaints(first: -1)",
                "complaints(first: $n)",
                "edges",
                "node",
                "fails",
                "failsHard",
                "echo(int: 1)",
                "echo(float: 1e400)",
                "echo(box: {box: null})",
                "__typename",
                "__schema",
                "types",
                "fields",
                "name",
                "@skip(if: true)",
                "@include(if: $n)",
                "@defer",
                "@stream",
                "null",
                "true",
                "-0",
                "1e999999999",
                "0x1",
                "\\u0000",
                "\\ud800",
                "\ud800",
                "\ufeff",
                "🏃",
                "extend type Query {a: Int}",
                "input",
                "@oneOf",
                "$n: Int",
                "($n: Int = null)",
                "\"\\u{1F600}\"");
        Arbitrary<String> whole = Arbitraries.of(
                "query($n: Int) {complaints(first: $n) {edges {node {reference}}}}",
                "{a: dear {...A} b: dear {...A}} fragment A on Complaint {next {reference}}",
                "mutation {add(number: 1)}",
                "{__schema {types {name fields {name}}}}");
        Arbitrary<String> damaged = Combinators.combine(
                        whole, pieces, Arbitraries.integers().between(0, 60))
                .as((document, piece, place) -> {
                    int at = Math.min(place, document.length());
                    return document.substring(0, at) + piece + document.substring(Math.min(document.length(), at + 3));
                });
        return Arbitraries.oneOf(
                pieces.list().ofMaxSize(40).map(parts -> String.join(" ", parts)),
                damaged,
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<Object> almostJson() {
        Arbitrary<Object> plain = Arbitraries.of(
                "",
                "{greeting}",
                "{",
                "a",
                "\u0000",
                0,
                -1,
                1e308,
                4_294_967_296L,
                true,
                false,
                new BigDecimal("1e9999"),
                new BigInteger("9".repeat(400)),
                "2027-03-15");
        Arbitrary<String> names = Arbitraries.of(
                "query",
                "variables",
                "operationName",
                "extensions",
                "persistedQuery",
                "sha256Hash",
                "box",
                "number",
                "");
        return Arbitraries.lazyOf(
                () -> plain,
                () -> plain,
                () -> names.list()
                        .ofMaxSize(4)
                        .flatMap(keys -> almostJson().map(value -> {
                            Map<String, Object> object = new HashMap<>();
                            keys.forEach(key -> object.put(key, value));
                            return object;
                        })),
                () -> almostJson().list().ofMaxSize(3).map(ArrayList::new));
    }

    @Provide
    Arbitrary<List<String>> conversations() {
        Arbitrary<String> texts = Arbitraries.of(
                "{\"type\":\"ping\"}",
                "{\"type\":\"pong\"}",
                "{\"type\":\"complete\",\"id\":\"1\"}",
                "{\"type\":\"complete\",\"id\":\"2\"}",
                "{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"subscription {ticks(to: 5)}\"}}",
                "{\"type\":\"subscribe\",\"id\":\"2\",\"payload\":{\"query\":\"{greeting}\"}}",
                "{\"type\":\"subscribe\",\"id\":\"3\",\"payload\":{\"query\":\"{\"}}",
                "{\"type\":\"subscribe\",\"id\":\"3\",\"payload\":{\"query\":\"subscription {feed}\"}}",
                "{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{}}",
                "{\"type\":\"connection_init\"}",
                "{\"type\":\"\"}",
                "[[[[");
        return Arbitraries.oneOf(texts, texts, texts, Arbitraries.strings().ofMaxLength(20))
                .list()
                .ofMaxSize(12);
    }
}
