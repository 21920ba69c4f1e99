package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(Division.ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    FROM,       WEEKDAY,  TO,         WEEKDAY,  WORKING DAYS
                    2026-12-18, Friday,   2026-12-29, Tuesday,  5
                    2026-12-29, Tuesday,  2026-12-18, Friday,   -5
                    2026-12-19, Saturday, 2026-12-21, Monday,   1
                    2026-12-21, Monday,   2026-12-19, Saturday, 0
                    2026-12-26, Saturday, 2026-12-28, Monday,   0
                    2026-06-12, Friday,   2026-06-12, Friday,   0
                    """)
    void days_are_counted_after_the_start_up_to_the_end(
            LocalDate from, String weekday, LocalDate to, String otherWeekday, int workingDays) {
        assertEquals(weekday, Days.weekday(from.getDayOfWeek()));
        assertEquals(otherWeekday, Days.weekday(to.getDayOfWeek()));
        assertEquals(workingDays, tally(from, to).workingDays());
    }

    @Test
    void every_day_is_either_counted_or_passed_over() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        for (int days = 0; days < 800; days++) {
            LocalDate to = from.plusDays(days);
            assertEquals(
                    days,
                    tally(from, to).workingDays() + tally(from, to).skipped().size());
            assertEquals(
                    days, tally(to, from).skipped().size() - tally(to, from).workingDays());
        }
    }

    @Test
    void each_day_that_is_passed_over_has_its_cause() {
        assertEquals(
                "2026-12-19 Saturday, 2026-12-20 Sunday, 2026-12-25 Christmas Day, 2026-12-26 Saturday, 2026-12-27"
                        + " Sunday, 2026-12-28 Boxing Day (substitute day)",
                tally(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 29)).skipped().stream()
                        .map(day -> day.date() + " " + day.why())
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void receipt_after_the_cut_off_is_receipt_on_the_next_working_day() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        Tally tally = calendar.tally(LocalDateTime.of(2026, 12, 18, 16, 0), LocalDate.of(2026, 12, 29), counting);
        assertEquals(LocalDate.of(2026, 12, 18), tally.start());
        assertEquals(LocalDate.of(2026, 12, 21), tally.received());
        assertEquals(4, tally.workingDays());
    }

    @Test
    void a_tally_that_looked_beyond_what_is_published_says_so_in_either_direction() {
        LocalDate last = LocalDate.of(2028, 12, 31);
        assertFalse(tally(LocalDate.of(2028, 12, 1), last).isProjected());
        assertTrue(tally(LocalDate.of(2028, 12, 1), last.plusDays(1)).isProjected());
        assertTrue(tally(last.plusDays(1), LocalDate.of(2028, 12, 1)).isProjected());
    }

    @Test
    void a_day_outside_coverage_is_refused() {
        LocalDate outside = WorkingCalendar.COVERED_THROUGH.plusDays(1);
        assertThrows(OutsideCoverage.class, () -> tally(LocalDate.of(2050, 12, 1), outside));
    }

    @Test
    void a_tally_reads_as_a_sentence() {
        assertEquals(
                "5 working days from 2026-12-18 to 2026-12-29",
                tally(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 29)).toString());
    }

    private Tally tally(LocalDate from, LocalDate to) {
        return calendar.tally(from.atStartOfDay(), to, Counting.DEFAULT);
    }
}
