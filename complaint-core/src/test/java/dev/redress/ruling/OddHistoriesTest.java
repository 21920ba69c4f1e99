package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what ended it     | why nothing more is decided
            withdrawn           | the withdrawal came on Monday 8 February 2027
            closed              | the closing came on Monday 8 February 2027
            escalation-refused  | the refusal to escalate came on Monday 8 February 2027
            """)
    void what_still_waits_when_a_complaint_ends_is_decided_no_more(String ending, String why) {
        History ended = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened(ending, "Mon 2027-02-08");
        for (String act : List.of("stage-2-decided", "stage-2-responded")) {
            assertEquals("excludes: " + why, considered(ended.asked(act, "Tue 2027-02-09"), "EMH-12"), act);
            assertFalse(ended.action(act, "Tue 2027-02-09").isOpen(), act);
        }
    }

    @Test
    void ASC_26_a_complaint_that_is_not_progressed_is_owed_nothing_more() {
        History refused = under("association")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-acknowledged", "Wed 2027-02-03")
                .with(event("behaviour-warned", "Thu 2027-02-04").with(Detail.GROUND, "abuse"))
                .with(event("behaviour-refused", "Mon 2027-02-08").with(Detail.GROUND, "abuse"));
        assertEquals(
                "ended",
                refused.asOf("Mon 2027-03-01")
                        .deadline("ASC-15")
                        .status()
                        .orElseThrow()
                        .toString());
        assertEquals(List.of(), refused.findings("Mon 2027-03-01"));
        assertEquals("refused", refused.may("stage-1-responded", "Tue 2027-02-09"));
    }

    @Test
    void a_refusal_to_escalate_that_nothing_in_the_document_supports_is_a_finding() {
        History refused = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened("escalation-refused", "Wed 2027-02-03");
        assertEquals(
                List.of(
                        "EMH-9 step-missing: nothing in the document refuses the request of Monday 1 February 2027; the refusal"
                                + " to escalate came on Wednesday 3 February 2027"),
                refused.findings());
    }

    @Test
    void FTR_15_what_is_opened_after_the_end_is_a_finding() {
        History ended = under("first-time-resolution")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-opened", "Thu 2027-02-04")
                .happened("resident-contacted", "Tue 2027-02-09")
                .happened("stage-1-responded", "Wed 2027-02-17")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("director-reviewed", "Mon 2027-03-01")
                .happened("panel-asked", "Tue 2027-03-02")
                .happened("hearing-held", "Mon 2027-03-15")
                .happened("stage-2-responded", "Mon 2027-03-22");
        assertEquals(List.of(), ended.findings());
        assertEquals(
                List.of(
                        "FTR-15 outside-window: the escalation request came on Tuesday 30 March 2027; nothing follows the panel,"
                                + " and its response came on Monday 22 March 2027"),
                ended.happened("escalation-requested", "Tue 2027-03-30").findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what was done        | by | what is wrong
            escalation-requested   | S1 | EMH-9 wrong-role: the escalation request of Mon day: it is the resident's to do, and this is by an officer
            stage-2-acknowledged   | P1 | EMH-10 wrong-role: the stage 2 acknowledgement of Mon day: it is the landlord's to do, and this is by a tenant
            escalation-requested   | P1 |
            stage-2-acknowledged   | S1 |
            """)
    void what_is_one_sides_to_do_is_not_the_others(String act, String by, String wrong) {
        History answered = under("emh")
                .resident("P1", "tenant")
                .staff("S1", "officer")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .happened("stage-1-responded", "Wed 2027-01-13");
        History asked = act.equals("escalation-requested")
                ? answered
                : answered.happened("escalation-requested", "Mon 2027-02-01", "P1");
        Event event = event(act, "Mon 2027-02-01").by(by);
        assertEquals(wrong == null ? "allowed" : "refused", asked.may(event));
        assertEquals(
                wrong == null ? List.of() : List.of(wrong.replace("Mon day", "Monday 1 February 2027")),
                asked.with(event).findings());
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
