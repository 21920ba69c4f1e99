package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.deadlines;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ends a clock, met or unmet, and what it leaves running. */
class EndingsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # resolved      , EMH-3 (due Tue 29 Dec)
            Tue 2026-12-29  , met
            Wed 2026-12-30  , met late by 1 working day
            # before first contact it resolved something else
            Thu 2026-12-17  , overdue by 3 working days
            """)
    void resolved_meets_what_runs_on_its_day(String resolved, String status) {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("resolved", resolved)
                .asOf("Mon 2027-01-04");
        assertEquals(status, status(timetable, "EMH-3"));
    }

    @Test
    void resolved_meets_the_updates_and_leaves_what_has_not_started_waiting() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("resolved", "Mon 2026-12-21")
                .asOf("Tue 2026-12-22");
        assertEquals("met", status(timetable, "EMH-4"));
        assertEquals("none", status(timetable, "EMH-10"));
        assertEquals(
                Optional.of(day("Mon 2026-12-21")), timetable.deadline("EMH-5").met());
    }

    @Test
    void an_answer_before_the_resolution_is_the_one_that_met_it() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Mon 2026-12-21")
                .happened("resolved", "Wed 2026-12-23")
                .timetable();
        assertEquals(
                Optional.of(day("Mon 2026-12-21")), timetable.deadline("EMH-3").met());
        assertEquals(
                Optional.of(day("Wed 2026-12-23")), timetable.deadline("EMH-5").met());
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdrawn", "closed"})
    void withdrawing_and_closing_end_what_runs_unmet(String ending) {
        History history = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Mon 2026-12-21")
                .happened(ending, "Wed 2026-12-30");
        Timetable timetable = history.asOf("Mon 2027-02-01");
        assertEquals("met", status(timetable, "EMH-3"), "what was met stays met");
        assertEquals("ended", status(timetable, "EMH-4"));
        assertEquals("ended", status(timetable, "EMH-5"));
        assertEquals("none", status(timetable, "EMH-10"), "what never started did not end");
        assertEquals(
                "ended",
                status(history.happened("stage-1-responded", "Mon 2027-01-04").asOf("Mon 2027-02-01"), "EMH-5"),
                "an answer after the end meets nothing");
        assertEquals(
                "met",
                status(history.happened("stage-1-responded", "Wed 2026-12-30").asOf("Mon 2027-02-01"), "EMH-5"),
                "an answer on the day of the end does");
        assertEquals("running", status(history.asOf("Tue 2026-12-29"), "EMH-5"), "as it stood the day before");
    }

    @Test
    void a_clock_that_has_ended_is_not_said_to_run_without_its_opener() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("withdrawn", "Mon 2026-12-21")
                .timetable();
        assertEquals(List.of("withdrawn on 2026-12-21: what still waits is no longer expected"), timetable.notes());
    }

    @Test
    void the_earlier_of_two_endings_counts() {
        for (List<String> pair : List.of(List.of("withdrawn", "closed"), List.of("closed", "withdrawn"))) {
            Timetable timetable = under("emh")
                    .happened("first-contact", "Fri 2026-12-18")
                    .happened(pair.get(0), "Mon 2026-12-21")
                    .happened("stage-1-responded", "Tue 2026-12-22")
                    .happened(pair.get(1), "Wed 2026-12-23")
                    .asOf("Thu 2026-12-24");
            assertEquals("ended", status(timetable, "EMH-5"));
        }
    }

    @Test
    void a_resolution_after_the_end_meets_nothing_and_one_on_its_day_does() {
        History withdrawn =
                under("emh").happened("first-contact", "Fri 2026-12-18").happened("withdrawn", "Mon 2026-12-21");
        assertEquals(
                "ended", status(withdrawn.happened("resolved", "Tue 2026-12-22").asOf("Wed 2026-12-23"), "EMH-5"));
        assertEquals(
                "met", status(withdrawn.happened("resolved", "Mon 2026-12-21").asOf("Wed 2026-12-23"), "EMH-5"));
    }

    @Test
    void a_complaint_that_goes_on_after_closing_can_end_again() {
        History reopened = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("closed", "Mon 2026-12-21")
                .happened("escalation-requested", "Mon 2027-02-01");
        assertEquals("due today", status(reopened.asOf("Mon 2027-02-08"), "EMH-10"), "closed before it started");
        assertEquals(
                "ended", status(reopened.happened("closed", "Tue 2027-02-02").asOf("Mon 2027-02-08"), "EMH-10"));
        assertEquals(
                "ended", status(reopened.happened("withdrawn", "Tue 2027-02-02").asOf("Mon 2027-02-08"), "EMH-10"));
        assertEquals(
                "met", status(reopened.happened("resolved", "Tue 2027-02-02").asOf("Mon 2027-02-08"), "EMH-10"));
        assertEquals(
                "met",
                status(
                        reopened.happened("resolved", "Mon 2026-12-21")
                                .happened("resolved", "Tue 2027-02-02")
                                .asOf("Mon 2027-02-08"),
                        "EMH-10"));
    }

    @Test
    void a_refusal_ends_stage_2_alone() {
        Timetable timetable = under("settle")
                .through("email", "Fri 2026-12-18")
                .happened("passed-to-manager", "Mon 2026-12-21")
                .happened("escalation-requested", "Tue 2026-12-22")
                .happened("escalation-refused", "Wed 2026-12-23")
                .asOf("Thu 2026-12-24");
        assertEquals(
                List.of("ended", "ended"),
                deadlines(timetable, "SET-14").stream()
                        .map(row -> row.status().orElseThrow().toString())
                        .toList());
        assertEquals("due today", status(timetable, "SET-9"));
        assertEquals("running", status(timetable, "SET-11"));
    }

    @Test
    void a_refusal_of_an_earlier_request_ends_no_later_one_but_a_later_refusal_does() {
        History asked = under("emh")
                .happened("escalation-refused", "Mon 2027-01-18")
                .happened("escalation-requested", "Mon 2027-02-01");
        assertEquals("due today", status(asked.asOf("Mon 2027-02-08"), "EMH-10"));
        assertEquals(
                "ended",
                status(asked.happened("escalation-refused", "Wed 2027-02-03").asOf("Mon 2027-02-08"), "EMH-10"));
        assertEquals(
                "ended",
                status(
                        asked.happened("escalation-refused", "Wed 2027-02-03")
                                .happened("withdrawn", "Fri 2027-02-05")
                                .happened("stage-2-acknowledged", "Thu 2027-02-04")
                                .asOf("Mon 2027-02-08"),
                        "EMH-10"),
                "the refusal came before the withdrawal");
    }

    @Test
    void steps_end_with_the_complaint_and_what_was_done_stays_done() {
        History logged = under("de-escalation")
                .happened("logged", "Fri 2026-12-18")
                .happened("resident-contacted", "Mon 2026-12-21");
        for (String ending : List.of("withdrawn", "closed", "resolved")) {
            assertEquals(
                    List.of(
                            "contact the resident at the beginning of the investigation: done",
                            "let the resident comment on the findings: ended"),
                    steps(logged.happened(ending, "Tue 2026-12-22").timetable(), "DEE-6"));
        }
    }

    @Test
    void the_first_of_several_answers_meets_and_the_first_contact_starts() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Mon 2026-12-21")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Thu 2026-12-31")
                .happened("stage-1-acknowledged", "Tue 2026-12-29")
                .asOf("Mon 2027-01-04");
        assertEquals(
                new Due.By(day("Tue 2026-12-29")), timetable.deadline("EMH-3").due());
        assertEquals("met", status(timetable, "EMH-3"));
    }

    @Test
    void an_event_before_first_contact_is_noted_and_what_the_issue_was_is_not() {
        List<String> notes = under("settle")
                .happened("issue-happened", "Tue 2026-12-01")
                .happened("issue-reported", "Wed 2026-12-02")
                .happened("authority-given", "Wed 2026-12-16")
                .happened("passed-to-manager", "Thu 2026-12-17")
                .happened("first-contact", "Fri 2026-12-18")
                .timetable()
                .notes();
        assertTrue(
                notes.contains("passed-to-manager on 2026-12-17 lies before first contact on 2026-12-18"),
                notes.toString());
        assertTrue(notes.stream().noneMatch(note -> note.startsWith("issue-")), notes.toString());
        assertTrue(notes.stream().noneMatch(note -> note.startsWith("authority-")), notes.toString());
        assertEquals(
                new Due.By(day("Thu 2026-12-31")),
                under("settle")
                        .happened("passed-to-manager", "Thu 2026-12-17")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable()
                        .deadline("SET-11")
                        .due());
    }

    @Test
    void an_answer_before_its_clock_started_meets_it() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-responded", "Thu 2026-12-17")
                .asOf("Fri 2026-12-18");
        assertEquals("met", status(timetable, "EMH-5"));
    }

    @Test
    void what_waits_is_said_to_be_over_only_where_something_waits() {
        History over = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened("stage-2-acknowledged", "Fri 2027-02-05")
                .happened("formal-request", "Fri 2026-12-18")
                .happened("closed", "Mon 2027-02-08");
        assertEquals(List.of(), over.timetable().notes());
    }

    @Test
    void a_day_that_the_calendar_does_not_cover_counts_no_working_days_and_says_so() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("formal-request", "Fri 2026-12-18")
                .asOf("Sun 2051-01-01");
        assertEquals("overdue", status(timetable, "EMH-3"));
        assertEquals(
                List.of("no working days are counted to 2051-01-01, which the calendar does not cover"),
                timetable.notes());
        assertEquals(List.of(), timetable.asOf(History.day("Sat 2050-12-31")).notes());
    }

    @Test
    void a_correction_of_nothing_says_so_and_a_day_at_the_end_of_time_spoils_its_row_alone() {
        History history = under("association").happened("first-contact", "Fri 2026-12-18");
        assertEquals(
                List.of(
                        "corrected on 2026-12-21 corrects nothing: there is no event 9 in the history",
                        "corrected on 2026-12-22 corrects nothing: it names no event"),
                history.with(Event.corrected(History.day("Mon 2026-12-21"), 9))
                        .happened("corrected", "Tue 2026-12-22")
                        .timetable()
                        .notes());
        Timetable late = history.with(Event.of(EventKind.STAGE_1_RESPONDED, java.time.LocalDate.MAX))
                .timetable();
        assertEquals("due", late.deadline("ASC-12").due().state());
        assertEquals("beyond-calendar", late.deadline("ASC-21").due().state());
    }
}
