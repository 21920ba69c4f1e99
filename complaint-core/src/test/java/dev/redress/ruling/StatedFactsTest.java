package dev.redress.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Fact;
import dev.redress.published.PublishedPolicies;
import org.junit.jupiter.api.Test;

class StatedFactsTest {

    @Test
    void intake_and_a_request_turn_on_different_facts() {
        StatedFacts intake = StatedFacts.ofIntake(PublishedPolicies.get("settle"));
        StatedFacts request = StatedFacts.ofRequest(PublishedPolicies.get("settle"));
        assertEquals(Fact.SOLICITOR, intake.get("solicitor"));
        assertEquals(Fact.GROUNDS, request.get("grounds"));
        assertFalse(request.names().contains("solicitor"));
        assertTrue(request.names().contains("complainant"));
        assertFalse(intake.names().contains("grounds"));
    }

    @Test
    void a_slip_of_the_hand_is_met_with_the_name_that_was_meant() {
        StatedFacts intake = StatedFacts.ofIntake(PublishedPolicies.get("settle"));
        UnknownName refused = assertThrows(UnknownName.class, () -> intake.get("solicitr"));
        assertTrue(refused.getMessage().startsWith("no fact of intake 'solicitr'; did you mean solicitor?"));
    }

    @Test
    void a_fact_of_the_landlords_own_must_be_one_that_the_procedure_looks_at() {
        StatedFacts intake = StatedFacts.ofIntake(PublishedPolicies.get("settle"));
        assertThrows(UnknownName.class, () -> intake.get("x-on-the-moon"));
    }
}
