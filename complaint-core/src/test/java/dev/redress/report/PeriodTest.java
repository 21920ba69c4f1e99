package dev.redress.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Unreadable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that a report is about, and shares of what was counted in them. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # quarter, first    , last
            2026-Q1 , 2026-01-01, 2026-03-31
            2026-Q2 , 2026-04-01, 2026-06-30
            2026-q3 , 2026-07-01, 2026-09-30
            2026-Q4 , 2026-10-01, 2026-12-31
            """)
    void a_quarter_is_one_of_the_calendar_year(String text, LocalDate first, LocalDate last) {
        Period quarter = Period.quarter(text);
        assertEquals(Period.of(first, last), quarter);
        assertTrue(quarter.isQuarter());
        assertTrue(quarter.contains(first) && quarter.contains(last));
        assertFalse(quarter.contains(first.minusDays(1)) || quarter.contains(last.plusDays(1)));
        assertEquals(quarter, Period.quarter(quarter.toString()), "it reads back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-Q5",
                "2026-Q0",
                "2026Q4",
                "Q4-2026",
                "0000-Q1",
                "26-Q4",
                "2026-Q44",
                "",
                "2026-X4",
                "20a6-Q4"
            })
    void what_is_no_quarter_says_how_one_reads(String text) {
        assertEquals(
                "'" + text + "' is not a quarter: a quarter reads 2026-Q4",
                assertThrows(Unreadable.class, () -> Period.quarter(text)).getMessage());
    }

    @Test
    void a_period_is_spoken_with_its_weekdays_and_ends_no_earlier_than_it_begins() {
        assertEquals(
                "Thursday 1 October 2026 to Thursday 31 December 2026",
                Period.quarter("2026-Q4").spoken());
        Period days = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 11, 15));
        assertEquals("2026-10-01 to 2026-11-15", days.toString());
        assertEquals(
                "a period ends on its first day or later, and this one runs from 2026-10-02 to 2026-10-01",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Period.of(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 10, 1)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # part, whole, percent
            0     , 7    , 0.0
            5     , 8    , 62.5
            2     , 3    , 66.7
            1     , 3    , 33.3
            1     , 2000 , 0.1
            1     , 2001 , 0.0
            7     , 7    , 100.0
            """)
    void a_share_is_exact_and_rounded_once_a_half_upwards(int part, int whole, String percent) {
        assertEquals(percent, new Share(part, whole).percent().toPlainString());
        assertEquals(part + " of " + whole + ", " + percent + "%", new Share(part, whole).toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 2", "-1, 2"})
    void there_is_no_share_of_none_and_none_of_more_than_all(int part, int whole) {
        assertThrows(IllegalArgumentException.class, () -> new Share(part, whole));
    }
}
