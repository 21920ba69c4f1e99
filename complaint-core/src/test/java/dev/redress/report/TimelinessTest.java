package dev.redress.report;

import static dev.redress.report.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How obligations were kept that fell due in a time. */
class TimelinessTest {

    private static final Reporting FOURTH = Reporting.over(Period.quarter("2026-Q4"));

    private static Kept kept(Reporting reporting, String policy, String clause, Complaint... cases) {
        return reporting.timeliness(List.of(cases)).of(policy).row(clause);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            events after first contact on Monday 5 October 2026 (EMH-3: Mon 12 October)    | as of          | comes to
            stage-1-acknowledged Mon 2026-10-12                                            | -              | in time
            stage-1-acknowledged Tue 2026-10-13                                            | -              | late by 1
            stage-1-acknowledged Mon 2027-02-01                                            | -              | late by 77
            resolved Tue 2026-10-06                                                        | -              | in time
            withdrawn Mon 2026-10-12                                                       | -              | stopped
            withdrawn Tue 2026-10-13                                                       | -              | never met, 1
            resident-updated Tue 2026-10-06                                                | -              | open
            resident-updated Tue 2026-10-06                                                | Mon 2026-10-12 | running
            resident-updated Tue 2026-10-06                                                | Tue 2026-10-13 | open, 1
            # acknowledged later than the day that is asked about
            stage-1-acknowledged Thu 2026-10-15                                            | Wed 2026-10-14 | open, 2
            """)
    void EMH_3_comes_to_one_of_these(String events, String asOf, String comes) {
        Complaint complaint = told("emh", "E-1", "first-contact Mon 2026-10-05, " + events);
        Reporting reporting = asOf == null ? FOURTH : FOURTH.asOf(Told.day(asOf));
        assertEquals(comes, placed(kept(reporting, "emh", "EMH-3", complaint)));
        Kept before = kept(
                Reporting.over(Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 11))),
                "emh",
                "EMH-3",
                complaint);
        assertEquals("nowhere", placed(before), "it is due on the 12th");
    }

    /** Where the one case of a row is. */
    private static String placed(Kept row) {
        List<String> places = new ArrayList<>();
        row.inTime().forEach(one -> places.add("in time"));
        row.late().forEach(one -> places.add("late by " + one.late()));
        row.neverMet().forEach(one -> places.add("never met, " + one.late()));
        row.open().forEach(one -> places.add(one.late() == null ? "open" : "open, " + one.late()));
        row.running().forEach(one -> places.add("running"));
        row.stopped().forEach(one -> places.add("stopped"));
        row.uncertain().forEach(one -> places.add(one.why()));
        return places.isEmpty() ? "nowhere" : String.join("; ", places);
    }

    @Test
    void an_obligation_that_was_moved_falls_due_on_its_new_day() {
        Complaint complaint = told("emh", "E-1", "first-contact Mon 2026-12-07")
                .with(
                        Event.extended(LocalDate.of(2026, 12, 28), "EMH-5", LocalDate.of(2027, 1, 11))
                                .askingTheResident(),
                        "a second survey");
        assertEquals("nowhere", placed(kept(FOURTH, "emh", "EMH-5", complaint)));
        Kept moved = kept(Reporting.over(Period.quarter("2027-Q1")), "emh", "EMH-5", complaint);
        assertEquals(
                List.of("E-1 due 2027-01-11"),
                moved.open().stream().map(DueCase::toString).toList());
    }

    @Test
    void what_is_not_taken_as_a_complaint_is_owed_no_answer_as_one() {
        String asked = "first-contact Tue 2026-12-01 kind=service-request";
        assertEquals("stopped", placed(kept(FOURTH, "association", "ASC-12", told("association", "Q-1", asked))));
        assertEquals(
                "open",
                placed(kept(
                        FOURTH,
                        "association",
                        "ASC-15",
                        told("association", "Q-1", asked + ", stage-1-acknowledged Wed 2026-12-02"))));
    }

    @Test
    void by_which_channel_it_came_decides_what_is_owed_and_what_is_not_known_is_listed() {
        String why = "by which channel the complaint came is not on record";
        Complaint complaint = told("settle", "S-1", "first-contact Mon 2026-10-05");
        assertEquals(why, placed(kept(FOURTH, "settle", "SET-8", complaint)));
        assertEquals(why, placed(kept(FOURTH, "settle", "SET-9", complaint)));
        assertEquals(0, kept(FOURTH, "settle", "SET-8", complaint).fellDue());
    }

    @Test
    void a_day_beyond_the_calendar_is_listed_whatever_the_period() {
        assertEquals(
                "its day is beyond the calendar",
                placed(kept(FOURTH, "emh", "EMH-3", told("emh", "E-1", "first-contact Fri 2050-12-30"))));
    }

    @Test
    void an_obligation_without_a_day_stands_in_its_place_and_says_why_nothing_falls_due() {
        Timeliness timeliness = FOURTH.timeliness(
                List.of(told("association", "Q-1", "first-contact Mon 2026-10-05, stage-1-responded Mon 2026-10-12")));
        assertEquals(
                List.of(
                        "ASC-12 accept and acknowledge the complaint: fell due 1, in time none, late none, never met none, open 1",
                        "ASC-14 investigate and keep the customer updated: no time is stated",
                        "ASC-15 respond formally: fell due 1, in time 1, late none, never met none, open none",
                        "ASC-17 respond to the review: no time is stated",
                        "ASC-21 send the one-question survey: owed once silent; no time is stated in which to do it"),
                timeliness.of("association").rows().stream().map(Kept::toString).toList());
    }

    // --- by how much --------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            late by, in working days | lateness
            3                        | median 3, 90th percentile 3, worst 3 working days
            1                        | median 1, 90th percentile 1, worst 1 working day
            9 1                      | median 1, 90th percentile 9, worst 9 working days
            4 1 9 2                  | median 2, 90th percentile 9, worst 9 working days
            1 2 3 4 5 6 7 8 9 10     | median 5, 90th percentile 9, worst 10 working days
            1 2 3 4 5 6 7 8 9 10 11  | median 6, 90th percentile 10, worst 11 working days
            """)
    void lateness_is_by_values_that_occurred(String days, String lateness) {
        List<DueCase> late = new ArrayList<>();
        for (String day : days.split(" ")) {
            late.add(new DueCase("C-" + day, LocalDate.of(2026, 10, 1), null, Integer.valueOf(day)));
        }
        Lateness found = Lateness.of(late).orElseThrow();
        assertEquals(lateness, found.toString());
        for (Rank rank : List.of(found.median(), found.ninetieth(), found.worst())) {
            assertEquals(List.of("C-" + rank.days()), rank.references());
        }
    }

    @Test
    void each_value_names_every_case_that_was_late_by_it() {
        LocalDate due = LocalDate.of(2026, 10, 1);
        Lateness found = Lateness.of(List.of(
                        new DueCase("C-1", due.plusDays(1), null, 2),
                        new DueCase("C-2", due, null, 2),
                        new DueCase("C-3", due, null, null),
                        new DueCase("C-4", due, null, 7)))
                .orElseThrow();
        assertEquals(List.of("C-2", "C-1"), found.median().references());
        assertEquals(List.of("C-4"), found.worst().references());
        assertEquals(true, Lateness.of(List.of()).isEmpty());
    }

    @Test
    void the_row_says_its_share_and_how_late_it_was() {
        Kept row = kept(
                FOURTH,
                "emh",
                "EMH-3",
                told("emh", "E-1", "first-contact Mon 2026-10-05, stage-1-acknowledged Mon 2026-10-12"),
                told("emh", "E-2", "first-contact Mon 2026-10-05, stage-1-acknowledged Mon 2026-10-12"),
                told("emh", "E-3", "first-contact Mon 2026-10-05, stage-1-acknowledged Thu 2026-10-15"));
        assertEquals("2 of 3, 66.7%", row.share().orElseThrow().toString());
        assertEquals(
                "median 3, 90th percentile 3, worst 3 working days",
                row.lateness().orElseThrow().toString());
        assertEquals(3, row.fellDue());
        assertEquals("5 working days after first contact", row.terms());
        assertEquals(
                true,
                kept(FOURTH, "emh", "EMH-5", told("emh", "E-1", "first-contact Fri 2026-12-18"))
                        .share()
                        .isEmpty());
    }

    // --- whose cases --------------------------------------------------------------------------------------------

    @Test
    void each_procedure_stands_by_itself_and_a_reference_counts_once_under_it() {
        Timeliness timeliness = FOURTH.timeliness(List.of(
                told("settle", "C-1", "first-contact Mon 2026-10-05"),
                told("emh", "C-1", "first-contact Mon 2026-10-05"),
                told("emh", "C-1", "first-contact Tue 2026-10-06")));
        assertEquals(
                List.of("emh", "settle"),
                timeliness.policies().stream().map(of -> of.policy().id()).toList());
        assertEquals(
                List.of("C-1: its reference stands in two cases, and the first that was read is counted"),
                timeliness.notCounted().stream().map(NotCounted::toString).toList());
        assertEquals(2, timeliness.cases());
        assertEquals("times over 2026-Q4, 2 cases", timeliness.toString());
        assertEquals(
                "no policy of these cases 'ehm'; did you mean emh? known: emh, settle",
                assertThrows(UnknownName.class, () -> timeliness.of("ehm")).getMessage());
        assertEquals(
                true,
                assertThrows(UnknownName.class, () -> timeliness.of("emh").row("EMH-6"))
                        .getMessage()
                        .startsWith("no obligation of emh 'EMH-6'"));
    }

    @Test
    void the_calendars_are_those_that_are_given() {
        Complaint complaint = told("emh", "E-1", "first-contact Mon 2026-11-23");
        Kept scottish = FOURTH.on(policy -> WorkingCalendar.get("scotland"))
                .timeliness(List.of(complaint))
                .of("emh")
                .row("EMH-3");
        // St Andrew's Day, Monday 30 November, is a holiday in Scotland
        assertEquals(LocalDate.of(2026, 12, 1), scottish.open().get(0).due());
        assertEquals(
                LocalDate.of(2026, 11, 30),
                kept(FOURTH, "emh", "EMH-3", complaint).open().get(0).due());
    }

    @Test
    void cases_are_gone_through_once_and_none_is_kept() {
        int[] read = {0};
        Iterable<Complaint> source = () -> Stream.iterate(0, one -> one < 50, one -> one + 1)
                .map(one -> {
                    read[0]++;
                    return Complaint.open(
                                    "C-" + one,
                                    told("emh", "X", "first-contact Mon 2026-10-05")
                                            .policy())
                            .with(Event.of(EventKind.FIRST_CONTACT, LocalDate.of(2026, 10, 5)));
                })
                .iterator();
        assertEquals(50, FOURTH.timeliness(source).cases());
        assertEquals(50, read[0]);
    }
}
