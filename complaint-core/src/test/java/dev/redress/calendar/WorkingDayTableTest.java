package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDayTableTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.get("england-and-wales");

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, Integer.MIN_VALUE + 1, -20_000, 20_000, Integer.MAX_VALUE})
    void a_distance_beyond_the_coverage_is_refused_however_large(int workingDays) {
        for (LocalDate start = LocalDate.of(2050, 12, 1); start.getYear() == 2050; start = start.plusDays(1)) {
            LocalDate from = start;
            assertThrows(OutsideCoverage.class, () -> CALENDAR.add(from, workingDays));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-999_999_999, -715_825_905, 0, 1977, 2051, 357_915_919, 715_829_861, 999_999_999})
    void a_year_beyond_the_coverage_is_refused_however_far(int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        LocalDate covered = LocalDate.of(2026, 6, 1);

        assertThrows(OutsideCoverage.class, () -> CALENDAR.isWorkingDay(day));
        assertThrows(OutsideCoverage.class, () -> CALENDAR.add(day, 1));
        assertThrows(OutsideCoverage.class, () -> CALENDAR.workingDaysBetween(day, covered));
        assertThrows(OutsideCoverage.class, () -> CALENDAR.workingDaysBetween(covered, day));
    }

    @Test
    void months_of_31_days_count_their_last_day() {
        // Monday 31 August 2026 is the summer bank holiday; Thursday 31 December 2026 is worked
        LocalDate august = LocalDate.of(2026, 8, 31);
        LocalDate december = LocalDate.of(2026, 12, 31);

        assertEquals(0, CALENDAR.workingDaysBetween(LocalDate.of(2026, 8, 28), august));
        assertEquals(1, CALENDAR.workingDaysBetween(LocalDate.of(2026, 12, 30), december));
        assertEquals(-1, CALENDAR.workingDaysBetween(LocalDate.of(2027, 1, 1), december));
        assertEquals(LocalDate.of(2027, 1, 4), CALENDAR.add(december, 1));
        assertEquals(LocalDate.of(2026, 12, 30), CALENDAR.add(december, -1));
    }

    @Test
    void the_first_and_the_last_working_day_are_reached() {
        assertEquals(LocalDate.of(1978, 1, 3), CALENDAR.add(LocalDate.of(1978, 1, 1), 1), "Monday 2 is the substitute");
        assertEquals(LocalDate.of(2050, 12, 30), CALENDAR.add(LocalDate.of(2050, 12, 29), 1));
        assertEquals(LocalDate.of(1978, 1, 3), CALENDAR.add(LocalDate.of(1978, 1, 4), -1));
    }

    @Test
    void calendars_hand_out_the_same_ready_made_dates() {
        LocalDate start = LocalDate.of(2026, 12, 18);

        assertSame(CALENDAR.add(start, 1), WorkingCalendar.get("scotland").add(start, 1));
    }
}
