package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkCountTest {

    private static final int[] LIMITS = {5, 10, 20, 1};

    static Iterable<String> calendars() {
        return WorkingCalendar.ids();
    }

    @Test
    void the_ends_come_in_the_order_of_the_limits() {
        LocalDate[] ends = new LocalDate[3];
        BulkCount.of(WorkingCalendar.get("england-and-wales"), 5, 10).dates(LocalDate.of(2026, 3, 30), ends, 1);

        assertEquals(LocalDate.of(2026, 4, 8), ends[1], "Wednesday 8 April, after Good Friday and Easter Monday");
        assertEquals(LocalDate.of(2026, 4, 15), ends[2], "Wednesday 15 April");
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void in_bulk_every_start_gives_what_one_addition_gives(String id) {
        WorkingCalendar calendar = WorkingCalendar.get(id);
        BulkCount bulk = BulkCount.of(calendar, LIMITS);
        LocalDate last = LocalDate.of(2050, 11, 30);
        int[] starts = WorkingCalendar.COVERED_FROM
                .datesUntil(last)
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        int[] epochDays = new int[starts.length * LIMITS.length];
        bulk.epochDays(starts, epochDays);
        LocalDate[] dates = new LocalDate[LIMITS.length];
        for (int i = 0; i < starts.length; i++) {
            LocalDate start = LocalDate.ofEpochDay(starts[i]);
            bulk.dates(start, dates, 0);
            for (int j = 0; j < LIMITS.length; j++) {
                LocalDate one = calendar.add(start, LIMITS[j]);
                assertEquals(one, dates[j], start::toString);
                assertEquals(one.toEpochDay(), epochDays[i * LIMITS.length + j], start::toString);
            }
        }
    }

    @Test
    void a_start_outside_coverage_is_refused() {
        BulkCount bulk = BulkCount.of(WorkingCalendar.get("england-and-wales"), 1);
        String message =
                "England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31; it cannot say whether"
                        + " 1977-12-31 is a working day";
        LocalDate before = LocalDate.of(1977, 12, 31);

        assertEquals(message, refusal(() -> bulk.dates(before, new LocalDate[1], 0)));
        assertEquals(message, refusal(() -> bulk.epochDays(new int[] {(int) before.toEpochDay()}, new int[1])));
        assertThrows(OutsideCoverage.class, () -> bulk.epochDays(new int[] {Integer.MIN_VALUE}, new int[1]));
        assertThrows(OutsideCoverage.class, () -> bulk.epochDays(new int[] {Integer.MAX_VALUE}, new int[1]));
    }

    @Test
    void an_end_outside_coverage_is_refused() {
        // Thursday 29 December 2050; Friday 30 December is the last working day that is covered
        LocalDate start = LocalDate.of(2050, 12, 29);
        BulkCount bulk = BulkCount.of(WorkingCalendar.get("england-and-wales"), 1, 2);
        String message = "England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31; 2 working days from"
                + " 2050-12-29 end outside";

        assertEquals(message, refusal(() -> bulk.dates(start, new LocalDate[2], 0)));
        assertEquals(message, refusal(() -> bulk.epochDays(new int[] {(int) start.toEpochDay()}, new int[2])));
    }

    @Test
    void a_limit_below_one_is_refused() {
        assertEquals("a bulk count takes limits of 1 working day or more, and this is 0", wrong(5, 0));
    }

    @Test
    void a_limit_too_large_to_be_one_is_refused() {
        assertEquals("a limit is at most 999,999 of its unit, and this is 1000000", wrong(5, 1_000_000));
    }

    private static String wrong(int... limits) {
        WorkingCalendar calendar = WorkingCalendar.get("england-and-wales");
        return assertThrows(IllegalArgumentException.class, () -> BulkCount.of(calendar, limits))
                .getMessage();
    }

    private static String refusal(Runnable question) {
        return assertThrows(OutsideCoverage.class, question::run).getMessage();
    }
}
