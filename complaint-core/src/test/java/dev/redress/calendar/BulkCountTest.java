package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkCountTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final int[] LIMITS = {1, 5, 10, 20, 60, 260};
    private static final String KNOWS = "England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31; ";

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "any", "all", "weekends-only"})
    void a_bulk_count_gives_what_add_gives_for_every_start(String id) {
        WorkingCalendar calendar = WorkingCalendar.get(id);
        BulkCount bulk = BulkCount.of(calendar, LIMITS);
        LocalDate last = LocalDate.of(2049, 11, 30);
        int starts = (int) (last.toEpochDay() - WorkingCalendar.COVERED_FROM.toEpochDay()) + 1;
        int[] epochDays = new int[starts];
        int[] ends = new int[starts * LIMITS.length];
        LocalDate[] dates = new LocalDate[LIMITS.length];
        for (int i = 0; i < starts; i++) {
            epochDays[i] = (int) WorkingCalendar.COVERED_FROM.toEpochDay() + i;
        }
        bulk.epochDays(epochDays, ends);
        for (int i = 0; i < starts; i++) {
            LocalDate start = LocalDate.ofEpochDay(epochDays[i]);
            bulk.dates(start, dates, 0);
            for (int j = 0; j < LIMITS.length; j++) {
                LocalDate end = calendar.add(start, LIMITS[j]);
                assertEquals(end, dates[j]);
                assertEquals((int) end.toEpochDay(), ends[i * LIMITS.length + j]);
            }
        }
    }

    @Test
    void the_ends_are_written_where_they_are_asked_for() {
        LocalDate[] into = new LocalDate[4];
        BulkCount.of(ENGLAND, 5, 10).dates(on("Mon 30 Mar 2026"), into, 1);
        assertArrayEquals(new LocalDate[] {null, on("Wed 8 Apr 2026"), on("Wed 15 Apr 2026"), null}, into);
    }

    @Test
    void the_limits_are_the_counts_own() {
        int[] limits = {5};
        BulkCount bulk = BulkCount.of(ENGLAND, limits);
        limits[0] = 10;
        LocalDate[] into = new LocalDate[1];
        bulk.dates(on("Mon 30 Mar 2026"), into, 0);
        assertEquals(on("Wed 8 Apr 2026"), into[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -999_999})
    void a_limit_of_no_working_day_is_refused(int limit) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> BulkCount.of(ENGLAND, 5, limit));
        assertEquals("a bulk count takes limits of 1 working day or more, and this is " + limit, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, Integer.MAX_VALUE})
    void a_limit_beyond_any_is_refused(int limit) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> BulkCount.of(ENGLAND, 5, limit));
        assertEquals("a limit is at most 999,999 of its unit, and this is " + limit, refused.getMessage());
    }

    @Test
    void a_day_outside_the_coverage_is_refused_both_ways() {
        BulkCount bulk = BulkCount.of(ENGLAND, 1, 999_999);
        BulkCount one = BulkCount.of(ENGLAND, 1);
        LocalDate[] into = new LocalDate[2];
        for (LocalDate day : new LocalDate[] {on("Sat 31 Dec 1977"), on("Sun 1 Jan 2051")}) {
            String message = KNOWS + "it cannot say whether " + day + " is a working day";
            assertEquals(message, refused(() -> bulk.dates(day, into, 0)));
            assertEquals(message, refused(() -> bulk.epochDays(new int[] {(int) day.toEpochDay()}, new int[2])));
        }
        LocalDate last = on("Fri 30 Dec 2050");
        String beyond = KNOWS + "1 working day from 2050-12-30 end outside";
        assertEquals(beyond, refused(() -> one.dates(last, into, 0)));
        assertEquals(beyond, refused(() -> one.epochDays(new int[] {(int) last.toEpochDay()}, new int[1])));
        assertNull(into[0]);
        String far = KNOWS + "999999 working days from 1978-01-01 end outside";
        LocalDate first = WorkingCalendar.COVERED_FROM;
        assertEquals(far, refused(() -> bulk.dates(first, into, 0)));
        assertEquals(far, refused(() -> bulk.epochDays(new int[] {(int) first.toEpochDay()}, new int[2])));
        for (int day : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertEquals(
                    KNOWS + "it cannot say whether " + LocalDate.ofEpochDay(day) + " is a working day",
                    refused(() -> one.epochDays(new int[] {day}, new int[1])));
        }
    }

    @Test
    void the_last_day_that_can_be_reached_is_reached() {
        int[] into = new int[1];
        BulkCount.of(ENGLAND, 1)
                .epochDays(new int[] {(int) on("Thu 29 Dec 2050").toEpochDay()}, into);
        assertEquals((int) on("Fri 30 Dec 2050").toEpochDay(), into[0]);
    }

    private static String refused(org.junit.jupiter.api.function.Executable count) {
        return assertThrows(OutsideCoverage.class, count).getMessage();
    }
}
