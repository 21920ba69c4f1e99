package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which other setting gives another day, and since when the record has said what it says. */
class DifferingCountsTest {

    private final WorkingCalendar calendar = WorkingCalendar.of(Division.ENGLAND_AND_WALES);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
                    START,      WEEKDAY,  LIMIT,             OTHER SETTINGS AND THEIR DAYS
                    2025-06-07, Saturday, 5 working days,    roll-then-after 2025-06-16
                    2025-06-02, Monday,   5 working days,    start-is-day-one 2025-06-06
                    2025-06-02, Monday,   -5 working days,   ''
                    2026-12-18, Friday,   14 days,           next 2027-01-04 previous 2026-12-31
                    2026-12-18, Friday,   7 days,            next 2026-12-29 previous 2026-12-24
                    2026-12-18, Friday,   3 days,            ''
                    2024-02-29, Thursday, 1 year,            up 2025-03-01
                    2050-12-20, Tuesday,  11 days,           previous 2050-12-30
                    2026-12-18, Friday,   same day,          ''
                    """)
    void other_settings_are_named_where_they_give_another_day(
            LocalDate start, String weekday, String limit, String others) {
        assertEquals(weekday, Days.weekday(start.getDayOfWeek()));
        Count count = calendar.count(start, TimeLimit.parse(limit));
        String found = count.differing().stream()
                .map(other -> changed(count.counting(), other.counting()) + " " + other.end())
                .collect(Collectors.joining(" "));
        assertEquals(others, found);
    }

    @Test
    void calendars_known_since_the_same_day_are_the_same_and_the_day_before_they_were_not() {
        for (LocalDate day = LocalDate.of(2012, 1, 1); day.isBefore(LocalDate.of(2026, 12, 1)); day = day.plusDays(1)) {
            LocalDate since = WorkingCalendar.knownSince(day);
            if (!since.equals(day)) {
                assertEquals(since, WorkingCalendar.knownSince(day.minusDays(1)));
                assertEquals(
                        FeedHistory.publishedThrough(Days.packed(since)),
                        FeedHistory.publishedThrough(Days.packed(day)));
            }
        }
        assertEquals(LocalDate.of(2022, 9, 10), WorkingCalendar.knownSince(LocalDate.of(2022, 11, 9)));
        assertEquals(LocalDate.of(2022, 11, 10), WorkingCalendar.knownSince(LocalDate.of(2022, 11, 10)));
        assertEquals(LocalDate.of(2012, 1, 1), WorkingCalendar.knownSince(LocalDate.of(2012, 1, 30)));
    }

    @Test
    void between_two_changes_of_the_record_no_day_differs() {
        for (LocalDate day = LocalDate.of(2012, 1, 1);
                day.isBefore(LocalDate.of(2026, 12, 1));
                day = day.plusDays(37)) {
            WorkingCalendar then = WorkingCalendar.anyPart().asKnownOn(day);
            WorkingCalendar since = WorkingCalendar.anyPart().asKnownOn(WorkingCalendar.knownSince(day));
            for (int year = 2011; year <= 2029; year++) {
                assertEquals(since.holidays(year), then.holidays(year));
            }
        }
        assertNotEquals(
                WorkingCalendar.anyPart().asKnownOn(LocalDate.of(2022, 9, 9)).holidays(2022),
                WorkingCalendar.anyPart().asKnownOn(LocalDate.of(2022, 9, 10)).holidays(2022));
    }

    @Test
    void before_the_record_begins_there_is_no_answer() {
        OutsideCoverage refusal =
                assertThrows(OutsideCoverage.class, () -> WorkingCalendar.knownSince(LocalDate.of(2011, 12, 31)));
        assertTrue(refusal.getMessage().endsWith("it cannot say what was known on 2011-12-31"));
    }

    private static String changed(Counting asked, Counting other) {
        if (asked.convention() != other.convention()) {
            return other.convention().toString();
        }
        return asked.roll() != other.roll()
                ? other.roll().toString()
                : other.monthEnd().toString();
    }
}
