package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PolicyJsonTest {

    static Stream<Policy> policies() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void the_schema_accepts_every_policy_whole_and_clause_by_clause(Policy policy) {
        PublishedSchema.POLICY.accepts(shown(policy, policy.clauses()));
        for (Clause clause : policy.clauses()) {
            PublishedSchema.POLICY.accepts(shown(policy, List.of(clause)));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void a_policy_says_its_clauses_in_document_order_and_its_events(Policy policy) {
        JsonNode answer = shown(policy, policy.clauses()).read();
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "edition",
                        "calendar",
                        "counting",
                        "roll",
                        "monthEnd",
                        "events",
                        "clauses",
                        "contacts",
                        "readings",
                        "stages"),
                List.copyOf(answer.propertyNames()));
        assertEquals(
                policy.events().stream().map(EventKind::name).toList(),
                answer.get("events").valueStream().map(JsonNode::asString).toList());
        assertEquals(policy.clauses().size(), answer.get("clauses").size());
        for (int i = 0; i < policy.clauses().size(); i++) {
            Clause clause = policy.clauses().get(i);
            JsonNode json = answer.get("clauses").get(i);
            assertEquals(
                    List.of("id", "heading", "stage", "kind", "what", "words", "firmness", "readings"),
                    List.copyOf(json.propertyNames()).subList(0, 8));
            assertEquals(clause.id(), json.get("id").asString());
            assertEquals(clause.kind(), json.get("kind").asString());
            assertEquals(clause.words(), json.get("words").asString());
            assertEquals(clause.readings().size(), json.get("readings").size());
            assertEquals(!clause.signposts().isEmpty(), json.has("beside"));
        }
    }

    @Test
    void a_shorter_policy_is_as_approved() {
        Policy policy = PublishedPolicies.get("de-escalation");
        Approved.check("policy-de-escalation", shown(policy, policy.clauses()));
    }

    @Test
    void ASC_33_prints_no_contact_and_the_sourced_one_stands_beside_it() {
        Policy policy = PublishedPolicies.get("association");
        JsonNode contact = shown(policy, policy.clauses())
                .read()
                .get("contacts")
                .valueStream()
                .filter(row -> row.get("clause").asString().equals("ASC-33"))
                .findFirst()
                .orElseThrow();
        assertEquals(0, contact.get("lines").size());
        assertTrue(contact.at("/beside/0/says").asString().contains("0300 111 3000"), contact::toString);
    }

    @Test
    void a_policy_with_a_cut_off_says_so() {
        Policy emh = PublishedPolicies.get("emh");
        Policy own = Policy.of(
                "own",
                "Our own",
                "1",
                "scotland",
                Counting.DEFAULT.withCutOff(LocalTime.of(16, 0)),
                emh.stages(),
                emh.clauses(),
                emh.readings());
        Written written = shown(own, own.clauses());
        PublishedSchema.POLICY.accepts(written);
        assertEquals("16:00", written.read().at("/cutOff").asString());
    }

    @Test
    void the_list_names_every_policy_with_its_title_and_edition() {
        List<Policy> all = policies().toList();
        JsonNode policies = Written.by(out -> PolicyJson.write(all, out)).read().get("policies");
        assertEquals(
                all.stream()
                        .map(policy -> policy.id() + "|" + policy.title() + "|" + policy.edition())
                        .toList(),
                policies.valueStream()
                        .map(row -> row.get("id").asString() + "|"
                                + row.get("title").asString() + "|"
                                + row.get("edition").asString())
                        .toList());
    }

    @ParameterizedTest(name = "{0}/{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # where        | field     | becomes
                           | title     | absent
                           | surplus   | "x"
                          | roll      | "up"
            /clauses/0     | words     | absent
            /clauses/0     | readings  | absent
            /clauses/0     | firmness  | "may"
            /clauses/0     | surplus   | "x"
            /contacts/0    | lines     | "none"
            /stages/0      | title     | absent
            /readings/0    | other     | absent
            """)
    void the_schema_rejects_a_wrong_document(String where, String field, String becomes) {
        Policy policy = PublishedPolicies.get("emh");
        ObjectNode document = (ObjectNode) shown(policy, policy.clauses()).read();
        ObjectNode broken = where == null ? document : (ObjectNode) document.at(where);
        if (becomes.equals("absent")) {
            assertTrue(broken.has(field), field);
            broken.remove(field);
        } else {
            broken.set(field, JsonMapper.shared().readTree(becomes));
        }
        assertFalse(PublishedSchema.POLICY.faults(document.toString()).isEmpty());
    }

    private static Written shown(Policy policy, List<Clause> clauses) {
        return Written.by(out -> PolicyJson.write(policy, clauses, out));
    }
}
