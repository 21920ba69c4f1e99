package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Jackson;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.HttpRequest;
import dev.redress.graphql.http.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What one role asked first changes nothing of what another is answered, whether it sends the document or its hash. */
class OneRoleTest {

    private static final String DOCUMENT =
            "{ viewer { role } complaint(reference: \"LATER-emh\") { reference party { residents { name } }"
                    + " handler { name } history { text } findings { clause } next { open { action { name } } } }"
                    + " report(policy: \"emh\", quarter: \"2026-Q4\") { cases } }";

    private static final Cast CAST = Cast.together();
    private static final List<GraphqlHttp> OPEN = new ArrayList<>();

    private static GraphqlHttp http() {
        GraphqlHttp http = CAST.graphql().http(new Jackson());
        OPEN.add(http);
        return http;
    }

    @AfterAll
    static void close() {
        OPEN.forEach(GraphqlHttp::close);
    }

    private static String ask(GraphqlHttp http, Viewer viewer, boolean document, boolean hash) {
        Map<String, Object> body = new HashMap<>();
        if (document) {
            body.put("query", DOCUMENT);
        }
        if (hash) {
            body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", sha256(DOCUMENT))));
        }
        HttpRequest request = new HttpRequest(
                "POST", Map.of("content-type", List.of("application/json")), null, new Jackson().write(body), viewer);
        try {
            return new String(
                    http.answer(request)
                            .toCompletableFuture()
                            .get(20, TimeUnit.SECONDS)
                            .body(),
                    StandardCharsets.UTF_8);
        } catch (InterruptedException | ExecutionException | TimeoutException noAnswer) {
            throw new AssertionError(noAnswer);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new AssertionError(none);
        }
    }

    /** What each is answered where nobody asked before. */
    private static Map<String, String> first() {
        Map<String, String> first = new LinkedHashMap<>();
        Cast.people().forEach((who, viewer) -> first.put(who, ask(http(), viewer, true, false)));
        assertTrue(first.get("manager").contains("Name-of-S2"));
        assertFalse(first.get("auditor").contains("Name-of-"));
        assertTrue(first.get("nobody").contains("UNAUTHENTICATED"));
        return first;
    }

    @Test
    void a_document_that_one_role_asked_is_answered_to_another_as_if_nobody_had() {
        Map<String, String> first = first();
        for (Map.Entry<String, Viewer> one : Cast.people().entrySet()) {
            GraphqlHttp http = http();
            for (Map.Entry<String, Viewer> other : Cast.people().entrySet()) {
                for (Map.Entry<String, Viewer> turn : List.of(one, other, one)) {
                    assertEquals(
                            first.get(turn.getKey()),
                            ask(http, turn.getValue(), true, false),
                            turn.getKey() + " after " + one.getKey());
                }
            }
        }
    }

    @Test
    void a_hash_that_one_role_sent_gives_another_its_own_answer() {
        Map<String, String> first = first();
        for (Map.Entry<String, Viewer> one : Cast.people().entrySet()) {
            GraphqlHttp http = http();
            assertTrue(ask(http, one.getValue(), false, true).contains("PERSISTED_QUERY_NOT_FOUND"));
            assertEquals(first.get(one.getKey()), ask(http, one.getValue(), true, true));
            Cast.people().forEach((who, viewer) -> {
                assertEquals(first.get(who), ask(http, viewer, false, true), who + " after " + one.getKey());
                assertEquals(first.get(one.getKey()), ask(http, one.getValue(), false, true));
            });
        }
    }
}
