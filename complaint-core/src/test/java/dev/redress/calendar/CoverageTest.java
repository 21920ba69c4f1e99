package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final LocalDate FIRST = on("Sun 1 Jan 1978");
    private static final LocalDate LAST = on("Sat 31 Dec 2050");
    private static final String KNOWS = "England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31; ";

    @Test
    void the_first_and_the_last_day_are_covered_and_their_neighbours_are_not() {
        assertEquals(FIRST, WorkingCalendar.COVERED_FROM);
        assertEquals(LAST, WorkingCalendar.COVERED_THROUGH);
        assertTrue(ENGLAND.covers(FIRST) && ENGLAND.covers(LAST));
        assertFalse(ENGLAND.covers(FIRST.minusDays(1)) || ENGLAND.covers(LAST.plusDays(1)));
        assertFalse(ENGLAND.isWorkingDay(FIRST));
        assertFalse(ENGLAND.isWorkingDay(LAST));
        refused(
                KNOWS + "it cannot say whether 1977-12-31 is a working day",
                () -> ENGLAND.isWorkingDay(FIRST.minusDays(1)));
        refused(KNOWS + "it cannot say whether 2051-01-01 is a working day", () -> ENGLAND.whyNot(LAST.plusDays(1)));
    }

    @Test
    void counting_reaches_the_last_working_day_and_not_one_further() {
        // Monday 2 January 1978 is New Year's Day, kept for the Sunday
        assertEquals(on("Tue 3 Jan 1978"), ENGLAND.next(FIRST));
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.previous(LAST));
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.next(on("Thu 29 Dec 2050")));
        assertEquals(on("Tue 3 Jan 1978"), ENGLAND.previous(on("Wed 4 Jan 1978")));
        refused(KNOWS + "1 working day from 2050-12-30 end outside", () -> ENGLAND.next(on("Fri 30 Dec 2050")));
        refused(KNOWS + "-1 working days from 1978-01-03 end outside", () -> ENGLAND.previous(on("Tue 3 Jan 1978")));
        refused(KNOWS + "1 working day from 2050-12-31 end outside", () -> ENGLAND.nextOrSame(LAST));
        refused(KNOWS + "-1 working days from 1978-01-01 end outside", () -> ENGLAND.previousOrSame(FIRST));
        assertEquals(on("Tue 3 Jan 1978"), ENGLAND.nextOrSame(FIRST));
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.previousOrSame(LAST));
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.nextOrSame(on("Fri 30 Dec 2050")));
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.previousOrSame(on("Fri 30 Dec 2050")));
        int all = ENGLAND.workingDaysBetween(FIRST, LAST);
        assertEquals(on("Fri 30 Dec 2050"), ENGLAND.add(FIRST, all));
        assertEquals(on("Tue 3 Jan 1978"), ENGLAND.add(LAST, -all));
        assertEquals(-all, ENGLAND.workingDaysBetween(LAST, FIRST));
        refused(KNOWS + (all + 1) + " working days from 1978-01-01 end outside", () -> ENGLAND.add(FIRST, all + 1));
        refused(KNOWS + (-all - 1) + " working days from 2050-12-31 end outside", () -> ENGLAND.add(LAST, -all - 1));
    }

    @Test
    void an_absurd_number_of_days_is_outside_and_never_wraps_around() {
        refused(
                KNOWS + "999999 working days from 2026-12-18 end outside",
                () -> ENGLAND.add(on("Fri 18 Dec 2026"), Integer.MAX_VALUE));
        refused(
                KNOWS + "-999999 working days from 2026-12-18 end outside",
                () -> ENGLAND.add(on("Fri 18 Dec 2026"), Integer.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(ints = {999_999_999, 10_000, 2051, 1977, 0, -999_999_999})
    void a_day_of_an_absurd_year_is_refused(int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        refused(KNOWS + "it cannot say whether " + day + " is a working day", () -> ENGLAND.add(day, 1));
        refused(
                KNOWS + "it cannot say whether " + day + " is a working day",
                () -> ENGLAND.workingDaysBetween(day, LAST));
        refused(
                KNOWS + "it cannot say whether " + day + " is a working day",
                () -> ENGLAND.workingDaysBetween(LAST, day));
        refused(KNOWS + "it cannot list the holidays of " + year, () -> ENGLAND.holidays(year));
        Counting cutOff = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        refused(
                KNOWS + "it cannot say whether " + day + " is a working day",
                () -> ENGLAND.count(day.atTime(17, 0), TimeLimit.days(14), cutOff));
        assertEquals(day, ENGLAND.add(day, 0));
        assertEquals(day, ENGLAND.count(day, TimeLimit.sameDay()).end());
        assertFalse(ENGLAND.defersReceipt(day));
    }

    @Test
    void the_first_and_the_last_year_list_their_holidays() {
        assertEquals(8, ENGLAND.holidays(1978).size());
        assertEquals(8, ENGLAND.holidays(2050).size());
    }

    @Test
    void a_limit_in_days_needs_no_calendar_within_four_digit_years() {
        assertEquals(
                LocalDate.of(1900, 1, 15),
                ENGLAND.count(LocalDate.of(1900, 1, 1), TimeLimit.days(14)).end());
        assertEquals(
                LocalDate.of(9999, 12, 31),
                ENGLAND.count(LocalDate.of(9999, 12, 30), TimeLimit.days(1)).end());
        assertEquals(
                LocalDate.of(1, 1, 1),
                ENGLAND.count(LocalDate.of(1, 1, 8), TimeLimit.weeks(-1)).end());
        String run = "dates run from 0001-01-01 to 9999-12-31; ";
        refused(
                run + "1 day from 9999-12-31 end outside",
                () -> ENGLAND.count(LocalDate.of(9999, 12, 31), TimeLimit.days(1)));
        refused(
                run + "-1 days from 0001-01-01 end outside",
                () -> ENGLAND.count(LocalDate.of(1, 1, 1), TimeLimit.days(-1)));
        refused(
                run + "999999 years from 2026-12-18 end outside",
                () -> ENGLAND.count(on("Fri 18 Dec 2026"), TimeLimit.years(999_999)));
        refused(
                run + "-999999 months from 2026-12-18 end outside",
                () -> ENGLAND.count(on("Fri 18 Dec 2026"), TimeLimit.months(-999_999)));
        refused(
                run + "1 week from +999999999-12-31 end outside",
                () -> ENGLAND.count(LocalDate.MAX, TimeLimit.weeks(1)));
        refused(
                run + "-1 months from -999999999-01-01 end outside",
                () -> ENGLAND.count(LocalDate.MIN, TimeLimit.months(-1)));
    }

    @Test
    void a_roll_that_needs_a_day_outside_is_refused() {
        Counting next = Counting.DEFAULT.withRoll(Counting.Roll.NEXT);
        Counting previous = Counting.DEFAULT.withRoll(Counting.Roll.PREVIOUS);
        refused(
                KNOWS + "1 working day from 2050-12-31 end outside",
                () -> ENGLAND.count(on("Fri 30 Dec 2050"), TimeLimit.days(1), next));
        assertEquals(
                on("Fri 30 Dec 2050"),
                ENGLAND.count(on("Fri 30 Dec 2050"), TimeLimit.days(1), previous)
                        .end());
        refused(
                KNOWS + "it cannot say whether 2051-01-01 is a working day",
                () -> ENGLAND.count(LAST, TimeLimit.days(1), previous));
    }

    @Test
    void each_calendar_refuses_in_its_own_name() {
        assertEquals(
                "scotland",
                refused(
                        "Scotland knows its bank holidays from 1978-01-01 to 2050-12-31; it cannot say whether 2051-01-01 is a working day",
                        () -> WorkingCalendar.of(Division.SCOTLAND).isWorkingDay(LAST.plusDays(1))));
        refused(
                "any part of the UK knows its bank holidays from 1978-01-01 to 2050-12-31; it cannot say whether 2051-01-01 is a working day",
                () -> WorkingCalendar.anyPart().isWorkingDay(LAST.plusDays(1)));
        refused(
                "weekends only knows its working days from 1978-01-01 to 2050-12-31; it cannot say whether 2051-01-01 is a working day",
                () -> WorkingCalendar.weekendsOnly().isWorkingDay(LAST.plusDays(1)));
    }

    private static String refused(String message, Executable question) {
        OutsideCoverage refusal = assertThrows(OutsideCoverage.class, question);
        assertEquals(message, refusal.getMessage());
        return refusal.calendar();
    }
}
