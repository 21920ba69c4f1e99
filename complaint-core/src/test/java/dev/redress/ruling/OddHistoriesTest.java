package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should not have happened, or cannot all be right: taken as it is, and said. */
class OddHistoriesTest {

    @Test
    void an_answer_of_stage_2_that_nobody_asked_for_is_a_finding() {
        History answered = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("stage-2-responded", "Fri 2027-03-05");
        assertEquals(
                List.of(
                        "EMH-12 step-missing: no escalation request is on record; the stage 2 response came on Friday 5 March"
                                + " 2027"),
                answered.findings());
        assertEquals(
                List.of(),
                answered.happened("escalation-requested", "Mon 2027-02-08")
                        .happened("stage-2-acknowledged", "Mon 2027-02-15")
                        .findings());
    }

    @Test
    void ASC_26_a_refusal_over_behaviour_without_one_of_its_grounds_is_a_finding() {
        History warned = under("association")
                .happened("first-contact", "Mon 2027-02-01")
                .with(event("behaviour-warned", "Tue 2027-02-02").with(Detail.GROUND, "abuse"));
        String any = "ASC-26 step-missing: it needs one of its grounds, and %s stated: "
                + "unreasonable-demands, unreasonable-persistence, abuse, overload-of-contact";
        assertEquals(
                List.of(any.formatted("none is")),
                warned.happened("behaviour-refused", "Mon 2027-02-08").findings());
        assertEquals(
                List.of(any.formatted("another is")),
                warned.with(event("behaviour-refused", "Mon 2027-02-08").with(Detail.GROUND, "rudeness"))
                        .findings());
        assertEquals(
                List.of(),
                warned.with(event("behaviour-refused", "Mon 2027-02-08").with(Detail.GROUND, "abuse"))
                        .findings());
    }

    @Test
    void EMH_11_a_resident_who_answers_stage_2_is_refused_as_a_request_and_a_finding_as_a_fact() {
        History asked = under("emh")
                .resident("P1", "tenant")
                .staff("S1", "senior-manager")
                .happened("first-contact", "Fri 2026-12-18", "P1")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("escalation-requested", "Mon 2027-02-01", "P1")
                .happened("stage-2-acknowledged", "Mon 2027-02-08");
        assertEquals(
                "excludes: the document says: a senior manager considers it again; this is by a tenant",
                considered(
                        asked.asked(event("stage-2-responded", "Fri 2027-03-05").by("P1")), "EMH-11"));
        assertEquals(
                "allowed",
                asked.may(event("stage-2-responded", "Fri 2027-03-05").by("S1")));
        assertEquals(
                List.of(
                        "EMH-11 wrong-role: the stage 2 response of Friday 5 March 2027 was by a tenant; the document says: a"
                                + " senior manager considers it again"),
                asked.happened("stage-2-responded", "Fri 2027-03-05", "P1").findings());
    }

    @Test
    void EMH_2_a_formal_complaint_is_asked_for_before_stage_1_is_answered() {
        History contact = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals("allowed", contact.may("formal-request", "Mon 2027-01-04"));
        assertEquals(
                "excludes: stage 1 was answered on Wednesday 13 January 2027 | permits: it is open from Friday 18 December 2026;"
                        + " no last day is stated",
                considered(
                        contact.happened("stage-1-responded", "Wed 2027-01-13")
                                .asked("formal-request", "Thu 2027-01-14"),
                        "EMH-2"));
    }

    @Test
    void grounds_that_are_none_or_of_an_odd_form_are_no_grounds() {
        History answered = under("association")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Mon 2026-12-21")
                .happened("stage-1-responded", "Wed 2027-01-06");
        for (List<Code> grounds : List.of(List.<Code>of(), List.of(new Code("NOT_A_GROUND")))) {
            Event asked = event("escalation-requested", "Thu 2027-01-07").with(Detail.GROUNDS, grounds);
            assertEquals("allowed", answered.may(asked), grounds::toString);
            assertFalse(Actions.of(answered.with(asked).asOf("Fri 2027-01-08")).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({"emh", "settle", "association", "de-escalation", "first-time-resolution"})
    void a_remedy_is_done_after_it_was_offered(String policy) {
        History contact = under(policy).happened("first-contact", "Fri 2026-12-18");
        assertEquals("refused", contact.may("remedy-done", "Mon 2027-01-04"));
        assertEquals(
                "allowed", contact.happened("remedy-offered", "Mon 2027-01-04").may("remedy-done", "Mon 2027-01-04"));
    }

    @Test
    void EMH_13_an_extension_of_stage_2_is_not_said_to_be_one_of_stage_1() {
        History second = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened("stage-2-acknowledged", "Mon 2027-02-08");
        assertEquals(
                List.of("EMH-13"), second.action("extended", "Tue 2027-02-09").clauses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the issue     | what is said
            Fri 2026-12-18  |
            Sat 2026-12-19  | occurred is Saturday 19 December 2026, which lies after received, Friday 18 December 2026; one of the two is not right
            """)
    void an_issue_after_its_receipt_is_remarked_upon(String occurred, String note) {
        Ruling ruling = Admission.of(PublishedPolicies.get("settle"))
                .review(facts("kind: complaint", "received: Fri 2026-12-18", "occurred: " + occurred));
        assertEquals(note == null ? List.of() : List.of(note), ruling.notes());
    }

    @Test
    void where_no_clause_says_what_a_complaint_is_the_answer_says_so() {
        assertEquals(
                List.of(
                        "no clause of emh tells a complaint from a request for a service, a comment or a compliment; what came"
                                + " in was not looked at"),
                Admission.of(PublishedPolicies.get("emh"))
                        .review(facts("kind: compliment"))
                        .notes());
    }
}
