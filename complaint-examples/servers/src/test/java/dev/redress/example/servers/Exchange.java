package dev.redress.example.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.example.landlord.FrontEnd;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What each server says to the same requests. */
abstract class Exchange {

    abstract int port();

    private FrontEnd at(String path) {
        return new FrontEnd(URI.create("http://127.0.0.1:" + port() + path));
    }

    @Test
    void EMH_3_a_question_has_its_answer() throws IOException, InterruptedException {
        String answer = at("/graphql").asks("Bearer manager", FrontEnd.DEADLINES);
        assertTrue(
                answer.startsWith("200 {\"data\":{\"complaint\":{\"deadlines\":["
                        + "{\"clause\":\"EMH-3\",\"due\":\"2026-12-29\",\"status\":\"OVERDUE\"},"),
                answer);
    }

    @Test
    void who_asks_is_found_by_the_host() throws IOException, InterruptedException {
        FrontEnd graphql = at("/graphql");
        assertEquals("401 ", graphql.asks("Bearer made-up", FrontEnd.DEADLINES));
        assertEquals("200 {\"data\":{\"complaint\":null}}", graphql.asks("Bearer neighbour", FrontEnd.DEADLINES));
        assertTrue(graphql.asks(null, FrontEnd.DEADLINES).contains("\"code\":\"UNAUTHENTICATED\""));
        assertEquals("200 {\"data\":{\"policy\":{\"id\":\"emh\"}}}", graphql.asks(null, "{policy(id: \"emh\") {id}}"));
    }

    @Test
    void EMH_9_a_refusal_is_data() throws IOException, InterruptedException {
        assertEquals(
                "200 {\"data\":{\"requestEscalation\":{\"complaint\":{\"version\":1},\"userErrors\":"
                        + "[{\"code\":\"REFUSED\",\"clause\":\"EMH-9\",\"path\":[\"input\"]}]}}}",
                at("/graphql").asks("Bearer resident", FrontEnd.ESCALATE));
    }

    @Test
    void a_change_is_heard_by_whoever_follows_and_may() throws IOException, InterruptedException {
        try (FrontEnd.Events events = at("/graphql/stream").follows("Bearer neighbour", FrontEnd.FOLLOW)) {
            String changed = at("/graphql").asks("Bearer manager", FrontEnd.ACKNOWLEDGE);
            assertTrue(changed.contains("\"version\":2") && changed.contains("\"userErrors\":[]"), changed);
            assertEquals(
                    "{\"data\":{\"complaintChanged\":{\"event\":{\"event\":{\"name\":\"stage-1-acknowledged\"}},"
                            + "\"complaint\":{\"version\":2}}}}",
                    events.next());
        }
        try (FrontEnd.Events anothers = at("/graphql/stream").follows("Bearer resident", FrontEnd.FOLLOW)) {
            String refused = anothers.next();
            assertTrue(refused.contains("\"code\":\"FORBIDDEN\""), refused);
        }
    }

    @Test
    void a_body_over_the_limit_is_refused() throws IOException, InterruptedException {
        String answer = at("/graphql").asks(null, "{policy(id: \"" + "e".repeat(1_500_000) + "\") {id}}");
        assertTrue(answer.startsWith("413 ") && answer.contains("LIMIT_BODY"), answer);
    }

    @Test
    void a_mutation_by_another_form_is_none() throws IOException, InterruptedException {
        assertTrue(at("/graphql/stream")
                .asks("Bearer manager", FrontEnd.ACKNOWLEDGE)
                .startsWith("406 "));
    }
}
