package dev.redress.ruling;

import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Fact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known when a decision is asked for. */
class FactsTest {

    @Test
    void facts_are_equal_by_what_they_state() {
        Facts facts = facts("kind: complaint", "received: Fri 2026-12-18");
        Facts same = Facts.of(Map.of(Fact.RECEIVED, "2026-12-18", Fact.KIND, "complaint"));
        assertEquals(facts, same);
        assertEquals(facts.hashCode(), same.hashCode());
        assertNotEquals(facts.hashCode(), facts.without(Fact.KIND).hashCode());
        assertNotEquals(facts, facts.with(Fact.KIND, "comment"));
        assertNotEquals(facts, facts.without(Fact.KIND));
        assertNotEquals(facts, "facts: kind, received");
        assertEquals(facts("received: Fri 2026-12-18"), facts.without(Fact.KIND));
    }

    @Test
    void facts_say_what_is_known_and_not_what_it_is() {
        assertEquals(
                "facts: kind, received",
                facts("kind: complaint", "received: Fri 2026-12-18").toString());
        assertEquals(List.of(Fact.KIND), facts("kind: complaint").known());
    }

    @Test
    void a_value_is_read_as_its_fact_reads_it() {
        assertEquals(
                Optional.of("not-addressed,unresolved"),
                facts("grounds: not-addressed , unresolved").find(Fact.GROUNDS));
        assertEquals(
                "no value of kind 'complain'; did you mean complaint? known: complaint, service-request, comment, compliment",
                assertThrows(UnknownName.class, () -> facts("kind: complain")).getMessage());
    }

    @Test
    void a_history_states_what_its_events_say() {
        Facts facts = Facts.of(under("settle")
                .resident("P1", "tenant")
                .happened("issue-happened", "Tue 2026-12-01")
                .happened("issue-reported", "Wed 2026-12-02")
                .with(event("first-contact", "Fri 2026-12-18").by("P1").with(Fact.ABOUT, "repair"))
                .complaint());
        assertEquals(List.of(Fact.RECEIVED, Fact.ABOUT, Fact.OCCURRED, Fact.REPORTED, Fact.COMPLAINANT), facts.known());
        assertEquals(Optional.of(day("Wed 2026-12-02")), facts.findDate(Fact.REPORTED));
        assertEquals(Optional.of("tenant"), facts.find(Fact.COMPLAINANT));
        assertEquals(Facts.none(), Facts.of(under("settle").complaint()));
    }
}
