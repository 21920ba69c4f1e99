package dev.redress.calendar;

import static dev.redress.testing.Dated.brief;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.Counting.MonthEnd;
import dev.redress.calendar.Counting.Roll;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit        | month ends down | month ends up
            # the day exists: no choice to make
            Fri 18 Dec 2026 | 1 month      | Mon 18 Jan 2027 | Mon 18 Jan 2027
            Fri 18 Dec 2026 | 14 days      | Fri 1 Jan 2027  | Fri 1 Jan 2027
            Fri 18 Dec 2026 | 8 weeks      | Fri 12 Feb 2027 | Fri 12 Feb 2027
            Fri 18 Dec 2026 | 1 year       | Sat 18 Dec 2027 | Sat 18 Dec 2027
            Thu 31 Dec 2026 | 1 month      | Sun 31 Jan 2027 | Sun 31 Jan 2027
            Sat 28 Feb 2026 | 1 month      | Sat 28 Mar 2026 | Sat 28 Mar 2026
            # 31 January
            Sat 31 Jan 2026 | 1 month      | Sat 28 Feb 2026 | Sun 1 Mar 2026
            Wed 31 Jan 2024 | 1 month      | Thu 29 Feb 2024 | Fri 1 Mar 2024
            Sat 31 Jan 2026 | 3 months     | Thu 30 Apr 2026 | Fri 1 May 2026
            Fri 30 Jan 2026 | 1 month      | Sat 28 Feb 2026 | Sun 1 Mar 2026
            Tue 31 Mar 2026 | -1 month     | Sat 28 Feb 2026 | Sun 1 Mar 2026
            Thu 31 Dec 2026 | 2 months     | Sun 28 Feb 2027 | Mon 1 Mar 2027
            # 29 February
            Thu 29 Feb 2024 | 1 year       | Fri 28 Feb 2025 | Sat 1 Mar 2025
            Thu 29 Feb 2024 | 4 years      | Tue 29 Feb 2028 | Tue 29 Feb 2028
            Thu 29 Feb 2024 | -1 year      | Tue 28 Feb 2023 | Wed 1 Mar 2023
            Thu 29 Feb 2024 | 12 months    | Fri 28 Feb 2025 | Sat 1 Mar 2025
            Thu 29 Feb 2024 | -60 days     | Sun 31 Dec 2023 | Sun 31 Dec 2023
            """)
    void months_and_years_end_down_or_up_where_the_day_does_not_exist(
            String start, String limit, String down, String up) {
        Count downwards = ENGLAND.count(on(start), TimeLimit.parse(limit));
        Count upwards = ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withMonthEnd(MonthEnd.UP));
        assertEquals(down, brief(downwards.end()));
        assertEquals(up, brief(upwards.end()));
        boolean moved = !down.equals(up);
        assertEquals(moved, downwards.isMonthEndMoved());
        assertEquals(moved, upwards.isMonthEndMoved());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit    | none            | next            | previous        | why
            Fri 18 Dec 2026 | 7 days   | Fri 25 Dec 2026 | Tue 29 Dec 2026 | Thu 24 Dec 2026 | Christmas Day, then Boxing Day's substitute
            Fri 18 Dec 2026 | 1 week   | Fri 25 Dec 2026 | Tue 29 Dec 2026 | Thu 24 Dec 2026 | the same in weeks
            Sat 19 Dec 2026 | 14 days  | Sat 2 Jan 2027  | Mon 4 Jan 2027  | Thu 31 Dec 2026 | a Saturday after New Year's Day
            Fri 18 Dec 2026 | 10 days  | Mon 28 Dec 2026 | Tue 29 Dec 2026 | Thu 24 Dec 2026 | a substitute day
            Fri 18 Dec 2026 | 3 days   | Mon 21 Dec 2026 | Mon 21 Dec 2026 | Mon 21 Dec 2026 | a working day stays
            Sat 31 Jan 2026 | 1 month  | Sat 28 Feb 2026 | Mon 2 Mar 2026  | Fri 27 Feb 2026 | a month's end, then a weekend
            Sat 19 Dec 2026 | 1 year   | Sun 19 Dec 2027 | Mon 20 Dec 2027 | Fri 17 Dec 2027 | a year
            Mon 28 Dec 2026 | -3 days  | Fri 25 Dec 2026 | Tue 29 Dec 2026 | Thu 24 Dec 2026 | backwards
            Sat 19 Dec 2026 | 0 days   | Sat 19 Dec 2026 | Sat 19 Dec 2026 | Sat 19 Dec 2026 | zero is the start, never rolled
            Sat 19 Dec 2026 | same day | Sat 19 Dec 2026 | Sat 19 Dec 2026 | Sat 19 Dec 2026 | so is the same day
            Sat 19 Dec 2026 | 0 months | Sat 19 Dec 2026 | Sat 19 Dec 2026 | Sat 19 Dec 2026 | and no months
            """)
    void a_limit_in_days_weeks_months_or_years_rolls_where_it_is_told(
            String start, String limit, String none, String next, String previous, String why) {
        assertEquals(none, rolled(start, limit, Roll.NONE), why);
        assertEquals(next, rolled(start, limit, Roll.NEXT), why);
        assertEquals(previous, rolled(start, limit, Roll.PREVIOUS), why);
        Count count = ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withRoll(Roll.NEXT));
        assertEquals(none, brief(count.unrolled()), "the day before the roll is kept");
    }

    private static String rolled(String start, String limit, Roll roll) {
        return brief(ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withRoll(roll))
                .end());
    }

    @ParameterizedTest
    @EnumSource
    void a_roll_changes_nothing_in_working_days(Roll roll) {
        Counting counting = Counting.DEFAULT.withRoll(roll);
        for (int n = -3; n <= 3; n++) {
            LocalDate expected = ENGLAND.add(on("Sat 19 Dec 2026"), n);
            assertEquals(
                    expected,
                    ENGLAND.count(on("Sat 19 Dec 2026"), TimeLimit.workingDays(n), counting)
                            .end());
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit           | strictly-after  | roll-then-after
            Sat 19 Dec 2026 | -1 working day  | Fri 18 Dec 2026 | Fri 18 Dec 2026
            Sat 19 Dec 2026 | -2 working days | Thu 17 Dec 2026 | Thu 17 Dec 2026
            Fri 18 Dec 2026 | -1 working day  | Thu 17 Dec 2026 | Thu 17 Dec 2026
            Sat 19 Dec 2026 | 1 working day   | Mon 21 Dec 2026 | Tue 22 Dec 2026
            Sat 19 Dec 2026 | 0 working days  | Sat 19 Dec 2026 | Sat 19 Dec 2026
            Fri 25 Dec 2026 | -1 working day  | Thu 24 Dec 2026 | Thu 24 Dec 2026
            """)
    void negative_counts_go_strictly_before_and_zero_is_the_start(
            String start, String limit, String after, String roll) {
        assertEquals(after, in(Convention.STRICTLY_AFTER, start, limit));
        assertEquals(roll, in(Convention.ROLL_THEN_AFTER, start, limit));
    }

    private static String in(Convention convention, String start, String limit) {
        return brief(ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withConvention(convention))
                .end());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -10})
    void start_is_day_one_counts_from_one_working_day_up(int amount) {
        Counting counting = Counting.DEFAULT.withConvention(Convention.START_IS_DAY_ONE);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> ENGLAND.count(on("Fri 18 Dec 2026"), TimeLimit.workingDays(amount), counting));
        assertEquals(
                amount + " working days cannot be counted where the start is day one; it counts from 1 working day up",
                refused.getMessage());
    }

    @Test
    void start_is_day_one_ends_on_the_start_or_the_day_it_rolls_to() {
        assertEquals("Fri 18 Dec 2026", in(Convention.START_IS_DAY_ONE, "Fri 18 Dec 2026", "1 working day"));
        assertEquals("Mon 21 Dec 2026", in(Convention.START_IS_DAY_ONE, "Sat 19 Dec 2026", "1 working day"));
        assertEquals("Sat 19 Dec 2026", in(Convention.START_IS_DAY_ONE, "Sat 19 Dec 2026", "0 days"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | time     | received        | 5 working days  | why
            Fri 11 Dec 2026 | 15:59:59 | Fri 11 Dec 2026 | Fri 18 Dec 2026 | before the cut-off
            Fri 11 Dec 2026 | 16:00    | Mon 14 Dec 2026 | Mon 21 Dec 2026 | at it
            Fri 11 Dec 2026 | 16:00:01 | Mon 14 Dec 2026 | Mon 21 Dec 2026 | after it
            Sat 12 Dec 2026 | 23:59    | Sat 12 Dec 2026 | Fri 18 Dec 2026 | not a working day: it stays
            Fri 11 Dec 2026 | 00:00    | Fri 11 Dec 2026 | Fri 18 Dec 2026 | a start without a time
            Thu 24 Dec 2026 | 17:00    | Tue 29 Dec 2026 | Wed 6 Jan 2027  | over Christmas
            """)
    void receipt_at_the_cut_off_or_later_counts_as_the_next_working_day(
            String start, LocalTime time, String received, String end, String why) {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        Count count = ENGLAND.count(on(start).atTime(time), TimeLimit.workingDays(5), counting);
        assertEquals(on(start), count.start());
        assertEquals(received, brief(count.received()), why);
        assertEquals(end, brief(count.end()), why);
        assertEquals(
                brief(on(received).plusDays(14)),
                brief(ENGLAND.count(on(start).atTime(time), TimeLimit.days(14), counting)
                        .end()),
                "a limit in days has the same receipt");
    }

    @Test
    void without_a_cut_off_the_time_of_day_is_nothing() {
        Count count = ENGLAND.count(on("Fri 11 Dec 2026").atTime(23, 59), TimeLimit.workingDays(5), Counting.DEFAULT);
        assertEquals(on("Fri 11 Dec 2026"), count.received());
        assertEquals(on("Fri 18 Dec 2026"), count.end());
    }

    @Test
    void a_cut_off_at_midnight_puts_off_every_time_but_no_date() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.MIDNIGHT);
        assertEquals(
                on("Mon 14 Dec 2026"),
                ENGLAND.count(on("Fri 11 Dec 2026").atTime(0, 0, 1), TimeLimit.sameDay(), counting)
                        .end());
        assertEquals(
                on("Fri 11 Dec 2026"),
                ENGLAND.count(on("Fri 11 Dec 2026"), TimeLimit.sameDay(), counting)
                        .end());
    }

    @Test
    void a_count_keeps_what_it_was_asked() {
        Counting counting = Counting.DEFAULT.withRoll(Roll.NEXT);
        Count count = ENGLAND.count(on("Mon 30 Mar 2026"), TimeLimit.workingDays(10), counting);
        assertEquals(ENGLAND, count.calendar());
        assertEquals(on("Mon 30 Mar 2026"), count.start());
        assertEquals(TimeLimit.workingDays(10), count.limit());
        assertEquals(counting, count.counting());
        assertEquals("10 working days from 2026-03-30 end on 2026-04-15", count.toString());
        assertTrue(count.looksAtCalendar());
        assertFalse(count.isMonthEndMoved());
        assertFalse(ENGLAND.count(on("Mon 30 Mar 2026"), TimeLimit.days(14)).looksAtCalendar());
        assertFalse(ENGLAND.count(on("Mon 30 Mar 2026"), TimeLimit.workingDays(0), counting)
                .looksAtCalendar());
    }

    @Test
    void one_working_day_differs_where_the_start_is_day_one() {
        Count count = ENGLAND.count(on("Fri 18 Dec 2026"), TimeLimit.workingDays(1));
        assertEquals(
                List.of("start-is-day-one: Fri 18 Dec 2026"),
                count.differing().stream()
                        .map(other -> other.counting().convention() + ": " + brief(other.end()))
                        .toList());
    }

    @Test
    void a_tally_keeps_what_it_was_asked() {
        Tally tally = ENGLAND.tally(on("Fri 18 Dec 2026").atStartOfDay(), on("Tue 29 Dec 2026"), Counting.DEFAULT);
        assertEquals(ENGLAND, tally.calendar());
        assertEquals(on("Fri 18 Dec 2026"), tally.start());
        assertEquals(on("Tue 29 Dec 2026"), tally.end());
    }

    @Test
    void the_choices_are_named_as_in_files() {
        assertEquals("strictly-after, roll none, month ends down, no cut-off", Counting.DEFAULT.toString());
        Counting other = Counting.DEFAULT
                .withConvention(Convention.START_IS_DAY_ONE)
                .withRoll(Roll.PREVIOUS)
                .withMonthEnd(MonthEnd.UP)
                .withCutOff(LocalTime.of(16, 0));
        assertEquals("start-is-day-one, roll previous, month ends up, cut-off 16:00", other.toString());
        assertEquals(Optional.of(LocalTime.of(16, 0)), other.findCutOff());
        assertEquals(Optional.empty(), other.withCutOff(null).findCutOff());
    }
}
