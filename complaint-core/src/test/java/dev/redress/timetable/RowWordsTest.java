package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.deadlines;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What each row says of itself in each of its states, and the names that files carry. */
class RowWordsTest {

    @Test
    void a_deadline_says_its_state_in_a_line_and_in_a_sentence() {
        History contact = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertSays(
                contact.timetable().deadline("EMH-3"),
                "due",
                "EMH-3 confirm the formal complaint: due by 2026-12-29",
                "confirm the formal complaint: due by Tuesday 29 December 2026");
        assertSays(
                contact.timetable().deadline("EMH-4"),
                "not-stated",
                "EMH-4 keep the resident updated: no time stated",
                "keep the resident updated: no time stated");
        assertSays(
                under("association").timetable().deadline("ASC-17"),
                "not-stated",
                "ASC-17 respond to the review: no time stated",
                "respond to the review: no time stated; waits for the escalation request");
        assertSays(
                contact.timetable().deadline("EMH-10"),
                "waiting",
                "EMH-10 acknowledge the further complaint: waits for escalation-requested",
                "acknowledge the further complaint: waits for the escalation request");
        assertSays(
                under("emh")
                        .happened("first-contact", "Thu 2050-12-15")
                        .timetable()
                        .deadline("EMH-5"),
                "beyond-calendar",
                "EMH-5 send the full written response: beyond the calendar",
                "send the full written response: cannot be dated");
        assertSays(
                deadlines(
                                under("settle")
                                        .happened("escalation-requested", "Fri 2026-12-18")
                                        .with(Event.dateAgreed(day("Wed 2026-12-23"), "SET-14", day("Fri 2027-01-15")))
                                        .timetable(),
                                "SET-14")
                        .get(1),
                "agreed",
                "SET-14 complete the review by the date agreed: agreed for 2027-01-15",
                "complete the review by the date agreed: agreed for Friday 15 January 2027");
    }

    private static void assertSays(Deadline row, String state, String line, String sentence) {
        assertEquals(state, row.due().state());
        assertEquals(line, row.toString());
        assertEquals(sentence, row.reason().text());
    }

    @Test
    void a_window_says_its_state_in_a_line_and_in_a_sentence() {
        assertSays(
                under("de-escalation")
                        .happened("stage-1-responded", "Fri 2027-01-08")
                        .timetable()
                        .window("DEE-8"),
                "DEE-8 escalate to stage 2: 2027-01-08 to 2027-03-05",
                "escalate to stage 2: from Friday 8 January 2027 until Friday 5 March 2027");
        assertSays(
                under("de-escalation").timetable().window("DEE-8"),
                "DEE-8 escalate to stage 2: waits for stage-1-responded",
                "escalate to stage 2: opens with the stage 1 response");
        assertSays(
                under("emh")
                        .happened("stage-1-responded", "Fri 2027-01-08")
                        .timetable()
                        .window("EMH-9"),
                "EMH-9 ask for stage 2: 2027-01-08",
                "ask for stage 2: from Friday 8 January 2027, no last day stated");
        assertSays(
                under("de-escalation").timetable().window("DEE-15"),
                "DEE-15 ask the Housing Ombudsman for advice: open throughout",
                "ask the Housing Ombudsman for advice: open throughout");
    }

    private static void assertSays(Window row, String line, String sentence) {
        assertEquals(line, row.toString());
        assertEquals(sentence, row.reason().text());
        assertEquals(row.clause().stage(), row.stage());
        assertEquals(row.right().what(), row.what());
    }

    @Test
    void a_window_that_the_calendar_does_not_reach_says_so_and_gives_no_status() {
        Timetable timetable = under("de-escalation")
                .happened("stage-1-responded", "Thu 2050-12-15")
                .timetable()
                .countedBy(Counting.DEFAULT.withRoll(Counting.Roll.NEXT))
                .asOf(day("Fri 2050-12-16"));
        Window escalate = timetable.window("DEE-8");
        String problem = escalate.problem().orElseThrow();
        assertTrue(problem.contains("2050-12-31"), problem);
        assertEquals(Optional.empty(), escalate.status());
        assertEquals(Optional.empty(), escalate.count());
        assertEquals(List.of(), escalate.alternatives());
        assertEquals("escalate to stage 2: cannot be dated", escalate.reason().text());
        assertTrue(
                timetable.notes().contains("DEE-8 cannot be dated: " + problem),
                timetable.notes().toString());
        assertEquals(
                new Due.Waiting(EventKind.ESCALATION_REQUESTED),
                timetable.deadline("DEE-13").due(),
                "and spoils no other row");
    }

    @Test
    void an_age_that_the_calendar_does_not_reach_is_a_note() {
        Timetable timetable = under("settle")
                .happened("issue-happened", "Fri 1977-07-01")
                .happened("first-contact", "Wed 1978-02-01")
                .timetable()
                .countedBy(Counting.DEFAULT.withRoll(Counting.Roll.NEXT));
        assertEquals(List.of(), timetable.ages());
        assertTrue(
                timetable.notes().stream().anyMatch(note -> note.startsWith("SET-7 cannot be counted back: ")),
                timetable.notes().toString());
        assertEquals(1, timetable.countedBy(Counting.DEFAULT).ages().size());
    }

    @Test
    void a_wait_says_that_it_opens_on_the_day_after() {
        String reason = under("settle")
                .happened("stage-2-responded", "Mon 2026-03-02")
                .timetable()
                .window("SET-17")
                .reason()
                .toString();
        assertTrue(reason.contains("""

                        counted from the stage 2 response, Monday 2 March 2026
                          8 weeks end on Monday 27 April 2026
                          it opens on the day after
                          read as: it opens on the day after the eighth week's last day""".replace("\ncounted", "\n  counted")), reason);
        assertEquals(
                Optional.of(day("Mon 2026-04-27")),
                under("settle")
                        .happened("stage-2-responded", "Mon 2026-03-02")
                        .timetable()
                        .window("SET-17")
                        .count()
                        .map(count -> count.end()));
    }

    @Test
    void a_stated_date_is_named_as_such_where_there_is_one() {
        Event sent = Event.of(EventKind.STAGE_1_RESPONDED, day("Wed 2027-01-13"));
        assertTrue(under("association")
                .with(sent)
                .timetable()
                .window("ASC-16")
                .reason()
                .toString()
                .contains("counted from the stage 1 response, Wednesday 13 January 2027"));
        assertTrue(under("association")
                .with(sent.dated(day("Tue 2027-01-12")))
                .timetable()
                .window("ASC-16")
                .reason()
                .toString()
                .contains("counted from the date stated in the stage 1 response, Tuesday 12 January 2027"));
    }

    @Test
    void explanations_end_with_the_other_days() {
        Timetable timetable = under("settle")
                .happened("first-contact", "Wed 2026-12-09")
                .happened("passed-to-manager", "Fri 2026-12-11")
                .happened("stage-2-responded", "Mon 2026-12-21")
                .timetable();
        assertTrue(timetable.deadline("SET-11").explanation().toString().endsWith("""
                another day: Tuesday 29 December 2026 if rolled to the next working day
                  another day: Thursday 24 December 2026 if rolled to the previous working day
                  another day: Wednesday 23 December 2026 if it is read: from first contact"""));
        assertTrue(timetable
                .window("SET-17")
                .explanation()
                .toString()
                .endsWith(
                        "another day: Monday 15 February 2027 if it is read: it opens on the eighth week's last day"));
    }

    @Test
    void alternatives_of_a_rolled_limit_are_not_rolled() {
        List<Alternative> others = under("settle")
                .happened("passed-to-manager", "Fri 2026-12-11")
                .timetable()
                .countedBy(Counting.DEFAULT.withRoll(Counting.Roll.NEXT))
                .deadline("SET-11")
                .alternatives();
        assertTrue(others.contains(new Alternative("not rolled", day("Fri 2026-12-25"))), others.toString());
    }

    @Test
    void a_step_says_when_and_what_it_waits_for() {
        Step step = under("de-escalation").timetable().steps().get(0);
        assertEquals("DEE-1 log a stage 1 complaint: waiting", step.toString());
        assertEquals("where it is not resolved straight away", step.when());
        assertEquals(Optional.of(EventKind.FIRST_CONTACT), step.waitsFor());
        assertEquals(
                Optional.empty(),
                under("de-escalation")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable()
                        .steps()
                        .get(0)
                        .waitsFor());
    }

    @Test
    void the_names_in_files_are_those_of_the_formats() {
        assertEquals(
                List.of("running", "due-today", "overdue", "met", "met-late", "ended"),
                Arrays.stream(Status.Kind.values()).map(Status.Kind::id).toList());
        assertEquals(
                List.of("waiting", "not-yet", "open", "closed", "used"),
                Arrays.stream(Window.Status.values())
                        .map(Window.Status::toString)
                        .toList());
        assertEquals(OptionalInt.empty(), Status.of(Status.Kind.MET).workingDays());
        assertEquals(OptionalInt.of(3), new Status(Status.Kind.RUNNING, 3).workingDays());
    }

    @Test
    void the_days_left_are_working_days_whatever_the_unit() {
        // two weeks from Wednesday 9 December end on Wednesday 23 December
        Status status = under("settle")
                .happened("passed-to-manager", "Wed 2026-12-09")
                .asOf("Fri 2026-12-18")
                .deadline("SET-11")
                .status()
                .orElseThrow();
        assertEquals(OptionalInt.of(3), status.workingDays());
        assertEquals(
                Optional.of(new Status(Status.Kind.OVERDUE, null)),
                under("settle")
                        .happened("passed-to-manager", "Wed 1977-06-01")
                        .asOf("Fri 1977-07-01")
                        .deadline("SET-11")
                        .status(),
                "where they cannot be counted there are none");
    }

    @Test
    void a_warning_and_the_calendar_are_the_callers_choice() {
        Timetable timetable =
                under("emh").happened("first-contact", "Mon 2026-06-08").timetable();
        assertEquals(
                Optional.of(day("Thu 2026-06-11")), timetable.deadline("EMH-3").warn());
        assertEquals(
                Optional.of(day("Mon 2026-06-08")),
                timetable.warningBefore(TimeLimit.weeks(1)).deadline("EMH-3").warn());
        // Monday 15 June 2026 was a holiday in Scotland alone
        assertEquals(
                Optional.of(day("Tue 2026-06-30")),
                timetable.on(WorkingCalendar.get("scotland")).deadline("EMH-5").date());
        assertEquals(
                Optional.of(day("Mon 2026-06-29")), timetable.deadline("EMH-5").date());
        assertEquals(
                Optional.of(day("Mon 2026-06-08")), timetable.deadline("EMH-3").start());
        assertTrue(timetable.toString().startsWith("timetable of EX-1 under emh 2026-11-22, 1 event, on "));
    }

    @Test
    void a_time_of_day_matters_only_with_a_cut_off() {
        Timetable timetable = under("emh")
                .with(Event.firstContact(day("Mon 2026-06-08")).at(LocalTime.of(17, 0)))
                .timetable();
        assertEquals(
                Optional.of(day("Mon 2026-06-15")), timetable.deadline("EMH-3").date());
        assertEquals(
                Optional.of(day("Tue 2026-06-16")),
                timetable
                        .countedBy(Counting.DEFAULT.withCutOff(LocalTime.of(17, 0)))
                        .deadline("EMH-3")
                        .date());
    }

    @Test
    void an_event_that_no_clause_names_is_noted_unless_it_is_the_landlords_own() {
        assertEquals(
                List.of("hearing-held on 2026-12-18 changes nothing here: no clause of emh names it"),
                under("emh")
                        .happened("hearing-held", "Fri 2026-12-18")
                        .timetable()
                        .notes());
        assertEquals(
                List.of(),
                under("emh")
                        .happened("x-lift-checked", "Fri 2026-12-18")
                        .timetable()
                        .notes());
        assertEquals(
                List.of(),
                under("emh")
                        .happened("remedy-offered", "Fri 2026-12-18")
                        .timetable()
                        .notes());
    }

    @Test
    void a_row_that_is_not_there_is_named_with_those_that_are() {
        Timetable timetable = under("emh").timetable();
        assertEquals(
                "no deadline 'EMH-9'; did you mean EMH-3? known: EMH-3, EMH-4, EMH-5, EMH-10, EMH-12",
                assertThrows(UnknownName.class, () -> timetable.deadline("EMH-9"))
                        .getMessage());
        assertEquals(
                "no right 'EMH-3'; did you mean EMH-2? known: EMH-2, EMH-9, EMH-14",
                assertThrows(UnknownName.class, () -> timetable.window("EMH-3")).getMessage());
    }
}
