package dev.redress.ruling;

import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was late again and again, and what was late for a request that was refused. */
class RepeatedFindingsTest {

    private static final Stage ONE = Stage.open("stage-1", "Stage 1");

    private static final Policy UPDATES = Policy.of(
            "example",
            "Example",
            "2026-11-01",
            "england-and-wales",
            Counting.DEFAULT,
            List.of(ONE),
            List.of(Clause.of(
                    "EX-1",
                    "Stage 1",
                    ONE,
                    "The resident is updated every 10 working days.",
                    Obligation.to("update the resident")
                            .within(TimeLimit.workingDays(10))
                            .from(EventKind.FIRST_CONTACT)
                            .metBy(EventKind.RESIDENT_UPDATED)
                            .againUntil(EventKind.STAGE_1_RESPONDED))),
            List.of());

    @Test
    void each_update_that_came_later_than_the_limit_after_the_one_before_is_late() {
        History history = under(UPDATES)
                .happened("first-contact", "Mon 2027-03-01")
                .happened("resident-updated", "Tue 2027-03-16")
                .happened("resident-updated", "Wed 2027-03-31")
                .happened("resident-updated", "Fri 2027-04-16");
        assertEquals(
                List.of(
                        "EX-1 late: the landlord was to update the resident by Monday 15 March 2027, and did on Tuesday 16 March 2027",
                        "EX-1 late: the landlord was to update the resident by Wednesday 14 April 2027, and did on Friday 16 April 2027"),
                history.findings());
        assertEquals(
                List.of(1, 2),
                Findings.of(history.timetable()).stream()
                        .map(finding -> finding.workingDays().getAsInt())
                        .toList());
        assertEquals(
                "EX-1 never-done: the landlord was to update the resident by Friday 30 April 2027, and had not by Tuesday 4 May 2027",
                history.findings("Tue 2027-05-04").get(0));
    }

    @Test
    void an_update_that_never_came_before_the_response_is_late_until_then() {
        History history = under(UPDATES)
                .happened("first-contact", "Mon 2027-03-01")
                .happened("stage-1-responded", "Wed 2027-03-17");
        assertEquals(
                List.of(
                        "EX-1 late: the landlord was to update the resident by Monday 15 March 2027, and nothing came until the stage 1 response"
                                + " of Wednesday 17 March 2027"),
                history.findings());
        assertEquals(
                List.of(),
                under(UPDATES)
                        .happened("first-contact", "Mon 2027-03-01")
                        .happened("stage-1-responded", "Mon 2027-03-15")
                        .findings());
    }

    @Test
    void an_update_after_the_end_is_never_late() {
        for (String ending : List.of("withdrawn", "stage-1-responded")) {
            assertEquals(
                    List.of(),
                    under(UPDATES)
                            .happened("first-contact", "Mon 2027-03-01")
                            .happened(ending, "Mon 2027-03-08")
                            .happened("resident-updated", "Mon 2027-06-07")
                            .findings(),
                    ending);
        }
    }

    @Test
    void SET_14_what_was_late_for_a_refused_request_stays_found_once_it_was_made_again() {
        History refused = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("passed-to-manager", "Mon 2027-02-01")
                .happened("manager-contacted", "Tue 2027-02-02")
                .happened("stage-1-responded", "Tue 2027-02-16")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("stage-2-acknowledged", "Mon 2027-03-08")
                .happened("escalation-refused", "Tue 2027-03-09");
        String first =
                "SET-11 late: the landlord aimed to respond in full by Monday 15 February 2027, and did on Tuesday 16 February"
                        + " 2027";
        String late =
                "SET-14 late: the landlord was to contact the customer for the reasons and confirm the timescale by Friday 5 March 2027,"
                        + " and did on Monday 8 March 2027";
        assertEquals(List.of(first, late), refused.findings());
        History again = refused.happened("escalation-requested", "Mon 2027-03-15");
        assertEquals(List.of(first, late), again.findings(), "each once");
        assertEquals(
                List.of(
                        first,
                        late,
                        "SET-14 late: the landlord was to contact the customer for the reasons and confirm the timescale by Friday 19 March"
                                + " 2027, and did on Tuesday 23 March 2027"),
                again.happened("stage-2-acknowledged", "Tue 2027-03-23").findings());
        History never = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("escalation-refused", "Tue 2027-03-09")
                .happened("escalation-requested", "Wed 2027-03-10");
        assertEquals(
                List.of(
                        "SET-14 never-done: the landlord was to contact the customer for the reasons and confirm the timescale by Friday 5"
                                + " March 2027, and its clock was stopped on Tuesday 9 March 2027"),
                never.findings("Thu 2027-03-11").stream()
                        .filter(line -> line.startsWith("SET-14"))
                        .toList());
    }
}
