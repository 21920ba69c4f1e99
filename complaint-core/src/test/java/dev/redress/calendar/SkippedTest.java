package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.Counting.Roll;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkippedTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit           | counting         | skipped
            # a working start: only what lies between
            Fri 18 Dec 2026 | 1 working day   | strictly-after   | 19 Saturday, 20 Sunday
            Fri 18 Dec 2026 | 1 working day   | roll-then-after  | 19 Saturday, 20 Sunday
            Fri 18 Dec 2026 | 2 working days  | start-is-day-one | 19 Saturday, 20 Sunday
            Fri 18 Dec 2026 | 1 working day   | start-is-day-one |
            Wed 23 Dec 2026 | 2 working days  | strictly-after   | 25 Christmas Day, 26 Saturday, 27 Sunday, 28 Boxing Day (substitute day)
            Mon 14 Dec 2026 | 4 working days  | strictly-after   |
            # a start that is not worked is day 0 itself, or is rolled over
            Sat 19 Dec 2026 | 1 working day   | strictly-after   | 20 Sunday
            Sat 19 Dec 2026 | 1 working day   | roll-then-after  | 19 Saturday, 20 Sunday
            Sat 19 Dec 2026 | 1 working day   | start-is-day-one | 19 Saturday, 20 Sunday
            Sun 20 Dec 2026 | 1 working day   | start-is-day-one | 20 Sunday
            # backwards
            Mon 14 Dec 2026 | -1 working day  | strictly-after   | 12 Saturday, 13 Sunday
            Sun 13 Dec 2026 | -1 working day  | strictly-after   | 12 Saturday
            Sat 12 Dec 2026 | -1 working day  | roll-then-after  | 12 Saturday, 13 Sunday
            Sat 19 Dec 2026 | -6 working days | roll-then-after  | 12 Saturday, 13 Sunday, 19 Saturday, 20 Sunday
            # zero passes nothing over
            Sat 19 Dec 2026 | 0 working days  | roll-then-after  |
            Sat 19 Dec 2026 | same day        | strictly-after   |
            # nor does a limit that looks at no calendar
            Fri 18 Dec 2026 | 14 days         | strictly-after   |
            """)
    void each_day_passed_over_is_kept_in_order_with_its_cause(
            String start, String limit, String convention, String skipped) {
        Counting counting = Counting.DEFAULT.withConvention(List.of(Convention.values()).stream()
                .filter(each -> each.toString().equals(convention))
                .findFirst()
                .orElseThrow());
        assertEquals(skipped == null ? "" : skipped, told(ENGLAND.count(on(start), TimeLimit.parse(limit), counting)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit    | roll     | skipped
            Fri 18 Dec 2026 | 7 days   | NEXT     | 25 Christmas Day, 26 Saturday, 27 Sunday, 28 Boxing Day (substitute day)
            Fri 18 Dec 2026 | 8 days   | PREVIOUS | 25 Christmas Day, 26 Saturday
            Fri 18 Dec 2026 | 9 days   | NEXT     | 27 Sunday, 28 Boxing Day (substitute day)
            Fri 18 Dec 2026 | 7 days   | NONE     |
            Fri 18 Dec 2026 | 3 days   | NEXT     |
            Fri 18 Dec 2026 | 3 days   | PREVIOUS |
            Sat 19 Dec 2026 | 0 days   | NEXT     |
            """)
    void a_roll_passes_over_only_the_days_it_rolls_across(String start, String limit, Roll roll, String skipped) {
        Count count = ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withRoll(roll));
        assertEquals(skipped == null ? "" : skipped, told(count));
    }

    @Test
    void a_cut_off_passes_over_the_days_until_receipt() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        assertEquals(
                "19 Saturday, 20 Sunday",
                told(ENGLAND.count(on("Fri 18 Dec 2026").atTime(16, 0), TimeLimit.sameDay(), counting)));
        assertEquals(
                "19 Saturday, 20 Sunday, 25 Christmas Day, 26 Saturday, 27 Sunday, 28 Boxing Day (substitute day)",
                told(ENGLAND.count(on("Fri 18 Dec 2026").atTime(17, 0), TimeLimit.workingDays(4), counting)));
        assertEquals(
                "19 Saturday, 20 Sunday, 27 Sunday, 28 Boxing Day (substitute day)",
                told(ENGLAND.count(
                        on("Fri 18 Dec 2026").atTime(17, 0), TimeLimit.days(6), counting.withRoll(Roll.NEXT))));
        assertEquals("", told(ENGLAND.count(on("Fri 18 Dec 2026").atTime(15, 59), TimeLimit.days(6), counting)));
    }

    @Test
    void a_day_that_defers_receipt_and_a_count_back_name_each_day_once() {
        WorkingCalendar closed = ENGLAND.withClosure(new Closure(
                on("Thu 24 Dec 2026"), on("Thu 31 Dec 2026"), "Christmas closure", Closure.Effect.DEFERS_RECEIPT));
        String holidays =
                "25 Christmas Day, 26 Saturday, 27 Sunday, 28 Boxing Day (substitute day), 1 New Year's Day, 2 Saturday, 3 Sunday";
        assertEquals(holidays, told(closed.count(on("Thu 24 Dec 2026"), TimeLimit.workingDays(-5))));
        assertEquals(holidays, told(closed.count(on("Thu 24 Dec 2026"), TimeLimit.workingDays(-4))));
        assertEquals(holidays, told(closed.count(on("Thu 24 Dec 2026"), TimeLimit.workingDays(3))));
    }

    @Test
    void a_closure_that_is_not_counted_is_passed_over_by_its_name() {
        WorkingCalendar closed = ENGLAND.withClosure(new Closure(
                on("Thu 24 Dec 2026"), on("Tue 29 Dec 2026"), "Christmas closure", Closure.Effect.NOT_COUNTED));
        assertEquals(
                "24 Christmas closure, 25 Christmas Day, 26 Saturday, 27 Sunday, 28 Boxing Day (substitute day), 29 Christmas closure",
                told(closed.count(on("Wed 23 Dec 2026"), TimeLimit.workingDays(1))));
    }

    private static String told(Count count) {
        return count.skipped().stream()
                .map(day -> day.date().getDayOfMonth() + " " + day.why())
                .collect(Collectors.joining(", "));
    }
}
