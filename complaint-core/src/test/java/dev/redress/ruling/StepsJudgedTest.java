package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.policy.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must come first, and when a part of the procedure is open at all. */
class StepsJudgedTest {

    private static final History LOGGED = under("de-escalation")
            .happened("first-contact", "Mon 2027-02-01")
            .happened("logged", "Mon 2027-02-01")
            .happened("stage-1-acknowledged", "Tue 2027-02-02")
            .happened("resident-contacted", "Wed 2027-02-03");

    @Test
    void DEE_6_a_decision_before_the_resident_could_comment_is_refused_and_found() {
        assertEquals("""
                the stage 1 decision on Monday 8 February 2027: refused
                  DEE-6  first the landlord is to let the resident comment on the findings""", LOGGED.asked("stage-1-decided", "Mon 2027-02-08").toString());
        assertEquals(
                List.of(
                        "DEE-6 step-missing: the landlord was to let the resident comment on the findings first; the stage 1"
                                + " decision came on Monday 8 February 2027"),
                LOGGED.happened("stage-1-decided", "Mon 2027-02-08").findings());
        assertEquals(
                List.of(
                        "DEE-6 step-after-decision: the landlord was to let the resident comment on the findings first, and did on"
                                + " Tuesday 9 February 2027; the stage 1 decision came on Monday 8 February 2027"),
                LOGGED.happened("stage-1-decided", "Mon 2027-02-08")
                        .happened("findings-discussed", "Tue 2027-02-09")
                        .findings());
        History discussed = LOGGED.happened("findings-discussed", "Fri 2027-02-05");
        assertEquals("allowed", discussed.may("stage-1-decided", "Mon 2027-02-08"));
        assertEquals(
                "permits: it came first, on Wednesday 3 February 2027 | permits: it came first, on Friday 5 February 2027",
                considered(discussed.asked("stage-1-decided", "Mon 2027-02-08"), "DEE-6"));
        assertEquals(
                List.of(),
                discussed.happened("stage-1-decided", "Mon 2027-02-08").findings());
    }

    @Test
    void DEE_6_a_finding_is_about_the_step_and_holds_it_where_it_came() {
        Finding missing = Findings.of(
                        LOGGED.happened("stage-1-decided", "Mon 2027-02-08").timetable())
                .get(0);
        assertEquals(EventKind.FINDINGS_DISCUSSED, missing.event());
        assertEquals(null, missing.at());
        Finding late = Findings.of(LOGGED.happened("stage-1-decided", "Mon 2027-02-08")
                        .happened("findings-discussed", "Tue 2027-02-09")
                        .timetable())
                .get(0);
        assertEquals(event("findings-discussed", "Tue 2027-02-09"), late.at());
        assertEquals(EventKind.FINDINGS_DISCUSSED, late.event());
    }

    @Test
    void DEE_6_on_one_day_the_order_of_recording_counts() {
        History discussed = LOGGED.happened("findings-discussed", "Mon 2027-02-08");
        assertEquals("allowed", discussed.may("stage-1-decided", "Mon 2027-02-08"));
        assertEquals(
                List.of(),
                discussed.happened("stage-1-decided", "Mon 2027-02-08").findings());
        assertEquals(
                List.of(
                        "DEE-6 step-after-decision: the landlord was to let the resident comment on the findings first, and did on"
                                + " Monday 8 February 2027; the stage 1 decision came on Monday 8 February 2027"),
                LOGGED.happened("stage-1-decided", "Mon 2027-02-08")
                        .happened("findings-discussed", "Mon 2027-02-08")
                        .findings());
    }

    @Test
    void DEE_6_a_response_without_a_decision_on_record_is_the_decision() {
        assertEquals(
                "excludes: first the landlord is to let the resident comment on the findings",
                considered(LOGGED.asked("stage-1-responded", "Mon 2027-02-08"), "DEE-6")
                        .split(" \\| ")[1]);
        assertEquals(
                List.of(
                        "DEE-6 step-missing: the landlord was to let the resident comment on the findings first; the stage 1"
                                + " response came on Monday 8 February 2027"),
                LOGGED.happened("stage-1-responded", "Mon 2027-02-08").findings());
        History decided =
                LOGGED.happened("findings-discussed", "Fri 2027-02-05").happened("stage-1-decided", "Fri 2027-02-05");
        assertEquals("allowed", decided.may("stage-1-responded", "Mon 2027-02-08"));
    }

    @Test
    void DEE_6_the_contact_at_the_beginning_is_expected_and_bars_nothing() {
        History uncontacted = under("de-escalation")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("logged", "Mon 2027-02-01")
                .happened("stage-1-acknowledged", "Tue 2027-02-02")
                .happened("findings-discussed", "Fri 2027-02-05");
        assertEquals(
                "silent: the landlord is still to contact the resident at the beginning of the investigation, which bars nothing |"
                        + " permits: it came first, on Friday 5 February 2027",
                considered(uncontacted.asked("stage-1-decided", "Mon 2027-02-08"), "DEE-6"));
        assertEquals("allowed", uncontacted.may("stage-1-decided", "Mon 2027-02-08"));
        assertEquals(
                List.of(
                        "DEE-6 step-missing: the landlord was to contact the resident at the beginning of the investigation first;"
                                + " the stage 1 decision came on Monday 8 February 2027"),
                uncontacted.happened("stage-1-decided", "Mon 2027-02-08").findings());
    }

    @Test
    void DEE_6_the_findings_may_be_discussed_again() {
        assertEquals(
                "permits: the landlord is to let the resident comment on the findings",
                considered(
                        LOGGED.happened("findings-discussed", "Fri 2027-02-05")
                                .asked("findings-discussed", "Mon 2027-02-08"),
                        "DEE-6"));
    }

    @Test
    void DEE_12_the_findings_of_stage_2_are_discussed_anew() {
        History two = LOGGED.happened("findings-discussed", "Fri 2027-02-05")
                .happened("stage-1-responded", "Mon 2027-02-08")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("stage-2-acknowledged", "Tue 2027-03-02")
                .happened("resident-updated", "Mon 2027-03-08");
        assertEquals("refused", two.may("stage-2-decided", "Mon 2027-03-15"));
        assertEquals(
                List.of(
                        "DEE-12 step-missing: the landlord was to discuss the findings first; the stage 2 response came on Monday"
                                + " 15 March 2027"),
                two.happened("stage-2-responded", "Mon 2027-03-15").findings());
        assertEquals(
                "allowed",
                two.happened("findings-discussed", "Fri 2027-03-12").may("stage-2-decided", "Mon 2027-03-15"));
    }

    @Test
    void FTR_9_a_written_response_before_contact_is_refused_and_found() {
        History opened = under("first-time-resolution")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("first-answered", "Mon 2027-02-01")
                .happened("stage-1-opened", "Tue 2027-02-02");
        assertEquals("""
                the stage 1 response on Monday 8 February 2027: refused
                  FTR-9  first the landlord is to contact the complainant to discuss the complaint""", opened.asked("stage-1-responded", "Mon 2027-02-08").toString());
        assertEquals(
                List.of(
                        "FTR-9 step-missing: the landlord was to contact the complainant to discuss the complaint first; the stage"
                                + " 1 response came on Monday 8 February 2027"),
                opened.happened("stage-1-responded", "Mon 2027-02-08").findings());
        History contacted = opened.happened("resident-contacted", "Fri 2027-02-05");
        assertEquals("allowed", contacted.may("stage-1-responded", "Mon 2027-02-08"));
        assertEquals(
                List.of(),
                contacted.happened("stage-1-responded", "Mon 2027-02-08").findings());
    }

    @Test
    void SET_10_is_owed_and_never_a_bar_to_answering() {
        History passed = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("passed-to-manager", "Tue 2027-02-02");
        assertEquals(
                "silent: the landlord is still to contact the customer to resolve it or say when to expect the full response,"
                        + " which bars nothing",
                considered(passed.asked("stage-1-responded", "Mon 2027-02-15"), "SET-10"));
        assertEquals("allowed", passed.may("stage-1-responded", "Mon 2027-02-15"));
        assertEquals(
                "permits: the landlord is to contact the customer to resolve it or say when to expect the full response",
                considered(passed.asked("manager-contacted", "Wed 2027-02-03"), "SET-10"));
    }

    @Test
    void ASC_13_ASC_17_the_preference_and_the_review_meeting_are_expected_before_the_answers() {
        History one = under("association")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-acknowledged", "Tue 2027-02-02");
        assertEquals("allowed", one.may("preference-agreed", "Tue 2027-02-02"));
        History two =
                one.happened("stage-1-responded", "Mon 2027-02-08").happened("escalation-requested", "Mon 2027-02-15");
        assertEquals("allowed", two.may("review-meeting-held", "Mon 2027-03-01"));
        assertEquals(
                List.of(
                        "ASC-13 step-missing: the landlord was to agree the preferred way to communicate first; the stage 1"
                                + " response came on Monday 8 February 2027",
                        "ASC-17 step-missing: the landlord was to hold the review meeting first; the stage 2 response came on"
                                + " Monday 8 March 2027"),
                two.happened("stage-2-responded", "Mon 2027-03-08").findings());
    }

    // --- the order of things ------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # policy              | event                | says
            emh                   | stage-1-responded    | EMH-5 nothing has come in yet
            emh                   | withdrawn            | EMH-2 nothing has come in yet
            settle                | passed-to-manager    | SET-3 nothing has come in yet
            association           | stage-1-acknowledged | ASC-12 nothing has come in yet
            de-escalation         | logged               | DEE-1 nothing has come in yet
            first-time-resolution | stage-1-opened       | FTR-6 nothing has come in yet
            """)
    void nothing_is_done_before_something_came_in(String policy, String event, String says) {
        Ruling ruling = under(policy).asked(event, "Mon 2027-02-01");
        assertEquals("refused", ruling.word());
        Considered first = ruling.considered().get(0);
        assertEquals(says, first.clause() + " " + first.says());
    }

    @Test
    void nothing_is_agreed_or_escalated_before_something_came_in_and_each_clause_about_it_says_so() {
        assertEquals(
                List.of("FTR-7"),
                under("first-time-resolution")
                        .asked("date-agreed", "Mon 2027-02-01")
                        .clauses());
        assertEquals(
                "excludes: nothing has come in yet",
                considered(under("first-time-resolution").asked("escalation-requested", "Mon 2027-02-01"), "FTR-11")
                        .split(" \\| ")[0]);
    }

    @Test
    void what_happened_to_the_issue_and_feedback_may_come_before_anything_else() {
        assertEquals("allowed", under("settle").may("issue-reported", "Mon 2027-02-01"));
        assertEquals("allowed", under("first-time-resolution").may("feedback-recorded", "Mon 2027-02-01"));
        assertEquals("allowed", under("emh").may("first-contact", "Mon 2027-02-01"));
        assertEquals(
                "refused",
                under("settle")
                        .happened("issue-happened", "Mon 2027-01-04")
                        .may("passed-to-manager", "Mon 2027-02-01"));
    }

    @Test
    void what_happens_once_is_refused_a_second_time() {
        History contact = under("emh").happened("first-contact", "Mon 2027-02-01");
        assertEquals("""
                first contact on Tuesday 2 February 2027: refused
                  EMH-2  first contact was recorded on Monday 1 February 2027 already
                  EMH-3  first contact was recorded on Monday 1 February 2027 already
                  EMH-4  first contact was recorded on Monday 1 February 2027 already
                  EMH-5  first contact was recorded on Monday 1 February 2027 already""", contact.asked("first-contact", "Tue 2027-02-02").toString());
        assertEquals(
                "excludes: the stage 1 acknowledgement was recorded on Tuesday 2 February 2027 already",
                considered(
                        contact.happened("stage-1-acknowledged", "Tue 2027-02-02")
                                .asked("stage-1-acknowledged", "Wed 2027-02-03"),
                        "EMH-3"));
        assertEquals(
                "allowed",
                contact.happened("resident-updated", "Tue 2027-02-02").may("resident-updated", "Wed 2027-02-03"));
    }

    @Test
    void a_late_answer_is_still_owed_and_said_to_have_been_due() {
        History contact = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals(
                "permits: the landlord is to send the full written response, by Wednesday 13 January 2027",
                considered(contact.asked("stage-1-responded", "Wed 2027-01-13"), "EMH-5"));
        assertEquals(
                "permits: the landlord was to send the full written response, by Wednesday 13 January 2027",
                considered(contact.asked("stage-1-responded", "Thu 2027-01-14"), "EMH-5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ended by | stage-1-responded                                          | stage-1-decided
            withdrawn  | excludes: its clock was stopped on Tuesday 2 February 2027 | excludes: its clock was stopped on Tuesday 2 February 2027
            closed     | excludes: its clock was stopped on Tuesday 2 February 2027 | excludes: its clock was stopped on Tuesday 2 February 2027
            resolved   | permits: it was settled informally on Tuesday 2 February 2027; the landlord may still send the full written response |
            """)
    void what_has_ended_is_answered_no_more_unless_it_was_only_settled_informally(
            String ending, String responded, String decided) {
        History ended = under("emh").happened("first-contact", "Mon 2027-02-01").happened(ending, "Tue 2027-02-02");
        assertEquals(responded, considered(ended.asked("stage-1-responded", "Mon 2027-02-08"), "EMH-5"));
        assertEquals(
                decided == null ? "" : decided, considered(ended.asked("stage-1-decided", "Mon 2027-02-08"), "EMH-5"));
        assertEquals(
                "excludes: it was met on Tuesday 2 February 2027",
                considered(
                        under("emh")
                                .happened("first-contact", "Mon 2027-02-01")
                                .happened("resolved", "Tue 2027-02-02")
                                .happened("closed", "Wed 2027-02-03")
                                .asked("stage-1-responded", "Mon 2027-02-08"),
                        "EMH-5"),
                "and closed since");
    }

    @Test
    void what_was_answered_on_the_day_of_the_resolution_was_answered() {
        assertEquals(
                "excludes: the stage 1 acknowledgement was recorded on Tuesday 2 February 2027 already",
                considered(
                        under("emh")
                                .happened("first-contact", "Mon 2027-02-01")
                                .happened("stage-1-acknowledged", "Tue 2027-02-02")
                                .happened("resolved", "Tue 2027-02-02")
                                .asked("stage-1-acknowledged", "Wed 2027-02-03"),
                        "EMH-3"));
    }

    @Test
    void a_decision_belongs_to_a_part_that_was_opened_and_comes_no_later_than_its_response() {
        History one = under("emh")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15");
        assertEquals(
                "excludes: the stage 1 response was recorded on Monday 15 February 2027 already",
                considered(one.asked("stage-1-decided", "Tue 2027-02-16"), "EMH-5"));
        assertEquals(
                "excludes: it waits for the stage 2 acknowledgement",
                considered(one.asked("stage-2-decided", "Tue 2027-02-16"), "EMH-12"));
        assertEquals(
                "excludes: Stage 2 waits for the escalation request",
                considered(one.asked("stage-2-decided", "Tue 2027-02-16"), "EMH-11")
                        .split(" \\| ")[0]);
        assertEquals(
                "allowed",
                one.happened("escalation-requested", "Tue 2027-02-16").may("stage-2-decided", "Wed 2027-02-17"));
    }

    // --- a landlord's own events --------------------------------------------------------------------------------

    @Test
    void a_landlords_own_event_is_the_landlords_to_record_whether_a_clause_names_it_or_not() {
        assertEquals(
                """
                surveyor sent on Monday 1 February 2027: allowed
                  nothing in the document excludes it""", under("emh").asked("x-surveyor-sent", "Mon 2027-02-01").toString());
    }
}
