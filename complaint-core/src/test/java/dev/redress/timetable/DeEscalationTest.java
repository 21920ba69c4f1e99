package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.tooOld;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeEscalationTest {

    @Test
    void DEE_1_logging_is_owed_from_first_contact_and_is_never_inferred() {
        History history = under("de-escalation").happened("first-contact", "Fri 2026-12-18");
        assertEquals(List.of("log a stage 1 complaint: owed"), steps(history.timetable(), "DEE-1"));
        assertEquals(
                new Due.Waiting(EventKind.LOGGED),
                history.timetable().deadline("DEE-4").due());
        assertEquals(
                List.of("log a stage 1 complaint: ended"),
                steps(history.happened("resolved", "Fri 2026-12-18").timetable(), "DEE-1"),
                "what was resolved straight away is not logged as stage 1");
        assertEquals(
                List.of("log a stage 1 complaint: done"),
                steps(history.happened("logged", "Mon 2026-12-21").timetable(), "DEE-1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # issue         , first contact  , too old
            # three months before Friday 18 December is Friday 18 September: on that day still in time
            Thu 2026-09-17  , Fri 2026-12-18 , true
            Fri 2026-09-18  , Fri 2026-12-18 , false
            # 31 May less three months is the last day of February, also in a leap year
            Fri 2026-02-27  , Sun 2026-05-31 , true
            Sat 2026-02-28  , Sun 2026-05-31 , false
            Mon 2028-02-28  , Wed 2028-05-31 , true
            Tue 2028-02-29  , Wed 2028-05-31 , false
            # 28 May less three months is 28 February, in a leap year too
            Mon 2028-02-28  , Sun 2028-05-28 , false
            """)
    void DEE_3_a_complaint_within_three_months_of_the_issue_is_in_time(String issue, String contact, boolean tooOld) {
        History history =
                under("de-escalation").happened("issue-happened", issue).happened("first-contact", contact);
        assertEquals(tooOld, tooOld(history.timetable(), "DEE-3"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # logged        , DEE-4          , DEE-7
            Fri 2026-12-18  , Tue 2026-12-22 , Wed 2027-01-06
            Thu 2026-12-24  , Wed 2026-12-30 , Tue 2027-01-12
            # at a weekend, and in an ordinary week
            Sat 2026-06-06  , Tue 2026-06-09 , Fri 2026-06-19
            Mon 2026-06-08  , Wed 2026-06-10 , Mon 2026-06-22
            """)
    void DEE_4_DEE_7_acknowledgement_and_response_count_from_logging(
            String logged, String acknowledge, String respond) {
        Timetable timetable = under("de-escalation")
                .happened("first-contact", "Mon 2026-06-01")
                .happened("logged", logged)
                .timetable();
        assertEquals(new Due.By(day(acknowledge)), timetable.deadline("DEE-4").due());
        assertEquals(new Due.By(day(respond)), timetable.deadline("DEE-7").due());
    }

    @Test
    void DEE_5_updates_have_no_interval_and_none_is_invented() {
        History logged = under("de-escalation").happened("logged", "Fri 2026-12-18");
        assertEquals(new Due.NotStated(), logged.timetable().deadline("DEE-5").due());
        assertEquals("running", status(logged.asOf("Mon 2027-01-04"), "DEE-5"));
        assertEquals(
                "met",
                status(logged.happened("resident-updated", "Mon 2027-01-04").asOf("Mon 2027-01-04"), "DEE-5"));
        assertEquals(
                "running",
                status(logged.happened("resident-updated", "Thu 2026-12-17").asOf("Mon 2027-01-04"), "DEE-5"),
                "an update from before it was logged is none of the investigation");
    }

    @Test
    void DEE_6_contact_at_the_beginning_and_findings_at_the_end_are_two_steps() {
        String contact = "contact the resident at the beginning of the investigation: ";
        String findings = "let the resident comment on the findings: ";
        History history = under("de-escalation").happened("first-contact", "Thu 2026-12-17");
        assertEquals(List.of(contact + "waiting", findings + "waiting"), steps(history.timetable(), "DEE-6"));
        history = history.happened("logged", "Fri 2026-12-18");
        assertEquals(List.of(contact + "owed", findings + "owed"), steps(history.timetable(), "DEE-6"));
        history = history.happened("resident-contacted", "Mon 2026-12-21");
        assertEquals(List.of(contact + "done", findings + "owed"), steps(history.timetable(), "DEE-6"));
        history = history.happened("findings-discussed", "Mon 2027-01-04");
        assertEquals(List.of(contact + "done", findings + "done"), steps(history.timetable(), "DEE-6"));
    }

    @Test
    void DEE_6_the_decision_that_the_findings_must_come_before_is_named() {
        assertEquals(
                List.of(EventKind.STAGE_1_DECIDED),
                under("de-escalation").timetable().steps().stream()
                        .filter(step -> step.clause().id().equals("DEE-6")
                                && step.step().bars())
                        .flatMap(step -> Optional.ofNullable(step.step().before()).stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # stage 1 response , last day
            Fri 2027-01-08     , Fri 2027-03-05
            Wed 2027-01-13     , Wed 2027-03-10
            # over the last day of February in a leap year
            Mon 2028-01-10     , Mon 2028-03-06
            """)
    void DEE_8_escalation_closes_eight_weeks_after_the_stage_1_response(String response, String last) {
        History answered = under("de-escalation").happened("stage-1-responded", response);
        Window escalate = answered.timetable().window("DEE-8");
        assertEquals(Optional.of(day(response)), escalate.opens());
        assertEquals(Optional.of(day(last)), escalate.closes());
        Timetable timetable = answered.timetable();
        assertEquals(
                Optional.of(Window.Status.OPEN),
                timetable.asOf(day(last)).window("DEE-8").status());
        assertEquals(
                Optional.of(Window.Status.CLOSED),
                timetable.asOf(day(last).plusDays(1)).window("DEE-8").status());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # request       , DEE-10         , DEE-13
            Mon 2027-02-01  , Wed 2027-02-03 , Mon 2027-03-01
            Sat 2027-02-06  , Tue 2027-02-09 , Fri 2027-03-05
            # over Easter: Good Friday 26 March, Easter Monday 29 March
            Thu 2027-03-25  , Wed 2027-03-31 , Mon 2027-04-26
            """)
    void DEE_10_DEE_13_acknowledgement_and_response_of_stage_2_count_from_the_request(
            String request, String acknowledge, String respond) {
        Timetable timetable =
                under("de-escalation").happened("escalation-requested", request).timetable();
        assertEquals(new Due.By(day(acknowledge)), timetable.deadline("DEE-10").due());
        assertEquals(Firmness.WILL, timetable.deadline("DEE-10").firmness());
        assertEquals(new Due.By(day(respond)), timetable.deadline("DEE-13").due());
        assertEquals(Firmness.AIM, timetable.deadline("DEE-13").firmness());
    }

    @Test
    void DEE_13_the_other_reading_counts_from_the_stage_2_acknowledgement() {
        assertEquals(
                List.of(
                        new Alternative("counted by the convention start-is-day-one", day("Fri 2027-02-26")),
                        new Alternative("it is read: from the stage 2 acknowledgement", day("Wed 2027-03-03"))),
                under("de-escalation")
                        .happened("escalation-requested", "Mon 2027-02-01")
                        .happened("stage-2-acknowledged", "Wed 2027-02-03")
                        .timetable()
                        .deadline("DEE-13")
                        .alternatives());
    }

    @Test
    void DEE_12_updates_and_the_discussion_of_findings_are_two_steps_of_stage_2() {
        String updates = "keep the resident up to date: ";
        String findings = "discuss the findings: ";
        History stageOne = under("de-escalation")
                .happened("logged", "Fri 2026-12-18")
                .happened("resident-updated", "Mon 2026-12-21")
                .happened("findings-discussed", "Mon 2027-01-04")
                .happened("stage-1-responded", "Wed 2027-01-06");
        assertEquals(List.of(updates + "waiting", findings + "waiting"), steps(stageOne.timetable(), "DEE-12"));
        History asked = stageOne.happened("escalation-requested", "Mon 2027-02-01");
        assertEquals(
                List.of(updates + "owed", findings + "owed"),
                steps(asked.timetable(), "DEE-12"),
                "what happened at stage 1 is no step of stage 2");
        asked = asked.happened("resident-updated", "Wed 2027-02-10").happened("findings-discussed", "Mon 2027-02-22");
        assertEquals(List.of(updates + "done", findings + "done"), steps(asked.timetable(), "DEE-12"));
    }

    @Test
    void DEE_14_the_ombudsman_is_open_for_eight_weeks_and_a_recorded_receipt_moves_both_ends() {
        History answered = under("de-escalation").happened("stage-2-responded", "Fri 2027-03-05");
        Window ombudsman = answered.timetable().window("DEE-14");
        assertEquals(Optional.of(day("Fri 2027-03-05")), ombudsman.opens());
        assertEquals(Optional.of(day("Fri 2027-04-30")), ombudsman.closes());

        Window received = answered.with(Event.responseReceived(day("Tue 2027-03-09"), EventKind.STAGE_2_RESPONDED))
                .timetable()
                .window("DEE-14");
        assertEquals(Optional.of(day("Tue 2027-03-09")), received.opens());
        assertEquals(Optional.of(day("Tue 2027-05-04")), received.closes());
        assertTrue(received.reason()
                .toString()
                .contains("\n  counted from receipt of the stage 2 response, Tuesday 9 March 2027\n"));
    }

    @Test
    void DEE_14_a_receipt_that_names_no_response_is_of_the_latest_and_an_earlier_one_is_not() {
        History answered = under("de-escalation").happened("stage-2-responded", "Fri 2027-03-05");
        assertEquals(
                Optional.of(day("Tue 2027-03-09")),
                answered.happened("response-received", "Tue 2027-03-09")
                        .timetable()
                        .window("DEE-14")
                        .opens());
        assertEquals(
                Optional.of(day("Fri 2027-03-05")),
                answered.happened("response-received", "Fri 2027-01-08")
                        .timetable()
                        .window("DEE-14")
                        .opens());
        assertEquals(
                Optional.of(day("Fri 2027-03-05")),
                answered.happened("response-received", "Fri 2027-03-05")
                        .timetable()
                        .window("DEE-14")
                        .opens());
    }

    @Test
    void DEE_14_says_beside_it_that_the_scheme_allows_longer() {
        History answered = under("de-escalation").happened("stage-2-responded", "Fri 2027-03-05");
        String beside =
                "The Housing Ombudsman Scheme itself allows longer: less than 12 months from the stage 2 response.";
        assertEquals(List.of("DEE-14: " + beside), answered.timetable().notes());
        assertTrue(answered.timetable()
                .window("DEE-14")
                .reason()
                .toString()
                .contains("\n  beside the document: " + beside));
        assertEquals(
                List.of(),
                under("de-escalation")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable()
                        .notes(),
                "while it waits there is nothing to say");
    }

    @Test
    void DEE_15_the_ombudsman_advises_at_any_point() {
        Window advice = under("de-escalation")
                .happened("first-contact", "Fri 2026-12-18")
                .with(Event.of(EventKind.OMBUDSMAN_ASKED, day("Mon 2026-12-21")).forAdvice())
                .asOf("Tue 2026-12-22")
                .window("DEE-15");
        assertEquals(Optional.of(Window.Status.OPEN), advice.status());
        assertEquals(
                "ask the Housing Ombudsman for advice: open throughout",
                advice.reason().text());
    }

    @Test
    void DEE_3_read_from_logging_is_counted_back_too() {
        Timetable timetable = under("de-escalation")
                .happened("issue-happened", "Tue 2025-12-02")
                .happened("first-contact", "Mon 2026-03-02")
                .happened("logged", "Wed 2026-03-04")
                .timetable();
        assertEquals(false, timetable.ages().get(0).tooOld());
        assertEquals(
                "DEE-3, read otherwise (from logging): counted back from Wednesday 4 March 2026 the limit reaches"
                        + " Thursday 4 December 2025; the issue of Tuesday 2 December 2025 lies too far back, and is"
                        + " excluded unless there are exceptional circumstances",
                timetable.agesByOtherReadings().get(0).toString());
    }
}
