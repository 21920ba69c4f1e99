package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.Counting.Roll;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FORMATS, "Batch": projected is any day looked at, start to end, after published-through (Sunday 31 December 2028). */
class ProjectedTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            start           | limit             | roll     | projected | why
            Thu 28 Dec 2028 | 1 working day     | NONE     | false     | ends on Friday 29 December 2028
            Fri 29 Dec 2028 | 1 working day     | NONE     | true      | ends on Tuesday 2 January 2029
            Tue 2 Jan 2029  | -1 working day    | NONE     | true      | starts in 2029
            Fri 29 Dec 2028 | -1 working day    | NONE     | false     | stays in 2028
            Fri 29 Dec 2028 | 0 working days    | NONE     | false     | looks at nothing
            Tue 2 Jan 2029  | 0 working days    | NEXT     | false     | zero is never rolled
            Tue 2 Jan 2029  | same day          | NEXT     | false     | nor is the same day
            Fri 29 Dec 2028 | 60 days           | NONE     | false     | a limit in days without a roll looks at no calendar
            Fri 29 Dec 2028 | 8 weeks           | NONE     | false     | nor in weeks
            Fri 29 Dec 2028 | 4 months          | NONE     | false     | nor in months
            Tue 2 Jan 2029  | 1 year            | NONE     | false     | nor in years
            Fri 29 Dec 2028 | 2 days            | NEXT     | true      | Sunday 31 December 2028 rolls into 2029
            Fri 29 Dec 2028 | 2 days            | PREVIOUS | false     | and back to Friday 29 December 2028
            Fri 29 Dec 2028 | 3 days            | PREVIOUS | true      | Monday 1 January 2029 was looked at
            Fri 15 Dec 2028 | 14 days           | NEXT     | false     | Friday 29 December 2028
            Tue 2 Jan 2029  | -14 days          | NEXT     | true      | starts in 2029
            """)
    void an_answer_says_whether_it_looked_beyond_what_is_published(
            String start, String limit, Roll roll, boolean projected, String why) {
        Count count = ENGLAND.count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withRoll(roll));
        assertEquals(projected, count.isProjected(), why);
        assertFalse(
                WorkingCalendar.weekendsOnly()
                        .count(on(start), TimeLimit.parse(limit), Counting.DEFAULT.withRoll(roll))
                        .isProjected(),
                "weekends only is never projected");
    }

    @Test
    void a_start_that_rolls_into_2029_and_counts_back_has_looked_at_2029() {
        Counting roll = Counting.DEFAULT.withConvention(Convention.ROLL_THEN_AFTER);
        Count count = ENGLAND.count(on("Sat 30 Dec 2028"), TimeLimit.workingDays(-1), roll);
        assertEquals(on("Fri 29 Dec 2028"), count.end());
        assertTrue(count.isProjected());
        assertFalse(
                ENGLAND.count(on("Sat 30 Dec 2028"), TimeLimit.workingDays(-1)).isProjected());
        assertFalse(
                ENGLAND.count(on("Sat 30 Dec 2028"), TimeLimit.days(-1), roll).isProjected());
        assertFalse(ENGLAND.count(on("Sat 30 Dec 2028"), TimeLimit.workingDays(0), roll)
                .isProjected());
    }

    @Test
    void a_receipt_that_a_cut_off_puts_into_2029_has_looked_at_2029() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        assertTrue(ENGLAND.count(on("Fri 29 Dec 2028").atTime(16, 0), TimeLimit.workingDays(-5), counting)
                .isProjected());
        assertTrue(ENGLAND.count(on("Fri 29 Dec 2028").atTime(16, 0), TimeLimit.days(-5), counting)
                .isProjected());
        assertTrue(ENGLAND.count(on("Fri 29 Dec 2028").atTime(16, 0), TimeLimit.sameDay(), counting)
                .isProjected());
        assertFalse(ENGLAND.count(on("Fri 29 Dec 2028").atTime(15, 59), TimeLimit.days(5), counting)
                .isProjected());
    }

    @Test
    void a_time_after_the_cut_off_looks_the_day_up_even_where_the_day_stays() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        Count count = ENGLAND.count(on("Mon 1 Jan 2029").atTime(17, 0), TimeLimit.days(14), counting);
        assertEquals(on("Mon 15 Jan 2029"), count.end());
        assertTrue(count.looksAtCalendar());
        assertTrue(count.isProjected());
    }

    @Test
    void what_was_published_is_that_of_the_day_it_is_known_on() {
        WorkingCalendar then = ENGLAND.asKnownOn(on("Fri 9 Sep 2022"));
        assertFalse(then.count(on("Mon 12 Dec 2022"), TimeLimit.workingDays(5)).isProjected());
        assertTrue(then.count(on("Fri 22 Dec 2023"), TimeLimit.workingDays(5)).isProjected());
        assertFalse(
                ENGLAND.count(on("Fri 22 Dec 2023"), TimeLimit.workingDays(5)).isProjected());
    }
}
