package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two timetables side by side, what differs between them, and how one would go at the latest. */
class SideBySideTest {

    @Test
    void two_procedures_share_one_line_of_time_and_what_waits_comes_after_it() {
        Comparison comparison = Comparison.of(
                under("emh").happened("first-contact", "Fri 2026-12-18").timetable(),
                under("de-escalation")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable());
        List<String> lines = comparison.lines().stream()
                .map(line -> line.when() + " | " + line.left() + " | " + line.right())
                .toList();
        assertEquals(
                "2026-12-18 | [first contact, EMH-2 may ask for it to be treated as a formal complaint] | [first contact]",
                lines.get(0));
        assertEquals("2026-12-29 | [EMH-3 confirm the formal complaint] | []", lines.get(1));
        assertEquals("2027-01-13 | [EMH-5 send the full written response] | []", lines.get(2));
        assertTrue(
                lines.contains(
                        "5 working days after escalation requested | [EMH-10 acknowledge the further complaint] | []"),
                lines.toString());
        assertTrue(
                lines.contains("10 working days after logged | [] | [DEE-7 respond to the stage 1 complaint]"),
                lines.toString());
        assertTrue(
                lines.contains("8 weeks after stage 1 responded | [] | [DEE-8 last day to escalate to stage 2]"),
                lines.toString());
        assertTrue(lines.contains("throughout | [] | [DEE-15 ask the Housing Ombudsman for advice]"), lines.toString());
        assertTrue(
                lines.contains("no time stated | [EMH-4 keep the resident updated] | [DEE-5 investigate and keep the"
                        + " resident updated]"),
                lines.toString());
        assertEquals(null, comparison.lines().get(lines.size() - 1).day());
    }

    @Test
    void a_wait_an_agreed_date_and_a_row_beyond_the_calendar_have_words() {
        Comparison comparison = Comparison.of(
                under("settle")
                        .happened("escalation-requested", "Fri 2026-12-18")
                        .timetable(),
                under("emh").happened("first-contact", "Thu 2050-12-15").timetable());
        List<String> whens =
                comparison.lines().stream().map(Comparison.Line::when).toList();
        for (String when :
                List.of("on the date agreed", "beyond the calendar", "the day after 8 weeks after stage 2 responded")) {
            assertTrue(whens.contains(when), whens.toString());
        }
    }

    @Test
    void what_another_event_would_change_is_named_row_by_row() {
        Timetable was = under("emh").happened("first-contact", "Fri 2026-12-18").timetable();
        Timetable would = was.whatIf(Event.escalationRequested(day("Mon 2027-02-01")));
        assertEquals(
                List.of(
                        "EMH-10 acknowledge the further complaint: waits for escalation-requested -> due by 2027-02-08"),
                Difference.between(was, would).stream()
                        .map(Difference::toString)
                        .toList());
        LocalDate tuesday = day("Tue 2027-02-02");
        assertEquals(
                List.of(
                        "EMH-10 acknowledge the further complaint: waits for escalation-requested -> due by 2027-02-08,"
                                + " running",
                        "EMH-9 ask for stage 2: waits for stage-1-responded, waiting -> waits for stage-1-responded, used"),
                Difference.between(was.asOf(tuesday), would.asOf(tuesday)).stream()
                        .map(Difference::toString)
                        .toList());
        assertEquals(List.of(), Difference.between(was, was));
        assertEquals(9, Difference.rows(was, was).size(), "five deadlines, three rights, one step");
    }

    @Test
    void what_is_only_assumed_may_lie_after_the_day_that_is_asked_about() {
        Timetable was = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .timetable()
                .asOf(day("Wed 2026-12-30"));
        Event answered = Event.of(EventKind.STAGE_1_RESPONDED, day("Fri 2027-01-08"));
        List<String> changes = List.of(
                "EMH-5 send the full written response: due by 2027-01-13, running -> due by 2027-01-13, met",
                "EMH-9 ask for stage 2: waits for stage-1-responded, waiting -> opens 2027-01-08, not-yet");
        assertEquals(
                changes,
                Difference.between(was, was.whatIf(answered)).stream()
                        .map(Difference::toString)
                        .toList());
        Timetable first = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .timetable()
                .whatIf(answered);
        assertEquals(
                changes,
                Difference.between(was, first.asOf(day("Wed 2026-12-30"))).stream()
                        .map(Difference::toString)
                        .toList(),
                "in whatever order it is asked");
    }

    @Test
    void a_row_that_only_one_of_them_has_is_not_owed_in_the_other() {
        Timetable both =
                under("settle").happened("first-contact", "Fri 2026-12-18").timetable();
        Timetable telephone =
                under("settle").through("telephone", "Fri 2026-12-18").timetable();
        String nine = "SET-9 resolve it or confirm how it will be handled: ";
        assertEquals(
                List.of(nine + "due by 2026-12-24 -> not owed"),
                Difference.between(both, telephone).stream()
                        .map(Difference::toString)
                        .toList());
        assertEquals(
                List.of(nine + "not owed -> due by 2026-12-24"),
                Difference.between(telephone, both).stream()
                        .map(Difference::toString)
                        .toList());
    }

    @Test
    void a_forecast_takes_each_step_on_its_last_day_and_infers_nothing() {
        Forecast forecast = Forecast.latest(under("de-escalation")
                .happened("first-contact", "Thu 2026-12-17")
                .happened("logged", "Fri 2026-12-18")
                .timetable());
        assertEquals(
                List.of(
                        "stage-1-acknowledged on 2026-12-22",
                        "stage-1-responded on 2027-01-06",
                        "escalation-requested on 2027-03-03",
                        "stage-2-acknowledged on 2027-03-05",
                        "stage-2-responded on 2027-04-02",
                        "ombudsman-asked on 2027-05-28"),
                forecast.assumed().stream().map(Event::toString).toList());
        assertEquals(
                List.of(),
                Forecast.latest(under("de-escalation")
                                .happened("first-contact", "Thu 2026-12-17")
                                .timetable())
                        .assumed(),
                "logging is dated by no document");
    }

    @Test
    void a_forecast_meets_nothing_that_has_ended() {
        assertEquals(
                List.of(),
                Forecast.latest(under("emh")
                                .happened("first-contact", "Fri 2026-12-18")
                                .happened("withdrawn", "Mon 2026-12-21")
                                .timetable())
                        .assumed());
    }

    @Test
    void of_two_rows_for_one_answer_a_forecast_takes_the_later() {
        Forecast forecast = Forecast.latest(
                under("settle").happened("first-contact", "Fri 2026-12-18").timetable());
        assertEquals("first-answered on 2026-12-24", forecast.assumed().get(0).toString());
    }

    @Test
    void a_window_stands_at_both_its_ends_and_one_beyond_the_calendar_at_neither() {
        Timetable answered = under("de-escalation")
                .happened("stage-1-responded", "Fri 2027-01-08")
                .timetable();
        List<String> lines = Comparison.of(under("emh").timetable(), answered).lines().stream()
                .map(line -> line.when() + " | " + line.right())
                .toList();
        assertTrue(
                lines.contains("2027-01-08 | [the stage 1 response, DEE-8 may escalate to stage 2]"), lines.toString());
        assertTrue(lines.contains("2027-03-05 | [DEE-8 last day to escalate to stage 2]"), lines.toString());

        Timetable beyond = under("de-escalation")
                .happened("stage-1-responded", "Thu 2050-12-15")
                .timetable()
                .countedBy(Counting.DEFAULT.withRoll(Counting.Roll.NEXT));
        assertEquals(
                List.of("2050-12-15", "beyond the calendar"),
                Comparison.of(under("emh").timetable(), beyond).lines().stream()
                        .filter(line -> line.right().stream()
                                .anyMatch(entry -> entry.toString().matches("the stage 1 response|DEE-8 .*")))
                        .map(Comparison.Line::when)
                        .toList());
    }

    @Test
    void a_window_that_an_event_opens_differs_by_both_its_days() {
        Timetable was = under("de-escalation").timetable();
        Timetable would = was.whatIf(Event.of(EventKind.STAGE_1_RESPONDED, day("Fri 2027-01-08")));
        assertEquals(
                List.of(
                        "DEE-8 escalate to stage 2: waits for stage-1-responded -> opens 2027-01-08, closes 2027-03-05"),
                Difference.between(was, would).stream()
                        .map(Difference::toString)
                        .toList());
    }

    @Test
    void a_day_counted_beyond_the_published_holidays_is_said_to_be_projected() {
        Comparison comparison = Comparison.of(
                under("de-escalation")
                        .happened("first-contact", "Tue 2029-12-18")
                        .happened("logged", "Tue 2029-12-18")
                        .timetable(),
                under("emh")
                        .happened("first-contact", "Tue 2029-12-18")
                        .happened("logged", "Tue 2029-12-18")
                        .timetable());
        assertTrue(
                comparison.lines().stream()
                        .flatMap(line -> line.left().stream())
                        .anyMatch(entry ->
                                entry.toString().equals("DEE-4 send the letter of acknowledgement (projected)")),
                comparison.lines().toString());
        assertTrue(
                comparison.lines().stream()
                        .flatMap(line -> line.left().stream())
                        .anyMatch(entry -> entry.toString().equals("logging")),
                "the one procedure names logging");
        assertTrue(
                comparison.lines().stream()
                        .flatMap(line -> line.right().stream())
                        .noneMatch(entry -> entry.toString().equals("logging")),
                "the other does not");
    }
}
