package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Test
    void every_day_of_eighty_years_reads_back() {
        for (LocalDate day = LocalDate.of(1975, 1, 1); day.getYear() < 2055; day = day.plusDays(1)) {
            assertEquals(day, Days.parse(day.toString()));
            assertEquals(day, Days.unpacked(Days.packed(day)));
            assertEquals(day.lengthOfMonth(), Days.lengthOfMonth(day.getYear(), day.getMonthValue()));
        }
        for (int year : new int[] {1600, 1700, 1900, 2000, 2100, 2400}) {
            assertEquals(LocalDate.of(year, 2, 1).lengthOfMonth(), Days.lengthOfMonth(year, 2));
        }
        assertEquals(LocalDate.of(1, 1, 1), Days.parse("0001-01-01"));
        assertEquals(LocalDate.of(9999, 12, 31), Days.parse(" 9999-12-31\t"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text         | help
            2026-02-30   | February 2026 has 28 days
            2024-02-30   | February 2024 has 29 days
            1900-02-29   | February 1900 has 28 days
            2026-04-31   | April 2026 has 30 days
            2026-06-31   | June 2026 has 30 days
            2026-09-31   | September 2026 has 30 days
            2026-11-31   | November 2026 has 30 days
            2026-12-32   | December 2026 has 31 days
            2026-12-00   | December 2026 has 31 days
            2026-13-01   | months run from 01 to 12
            2026-00-01   | months run from 01 to 12
            0000-01-01   | years run from 0001 to 9999
            ''           | a date reads 2026-12-18
            today        | a date reads 2026-12-18
            18/12/2026   | a date reads 2026-12-18
            2026-12-1    | a date reads 2026-12-18
            2026-12-180  | a date reads 2026-12-18
            2026-1-018   | a date reads 2026-12-18
            2026/12/18   | a date reads 2026-12-18
            2026-12/18   | a date reads 2026-12-18
            20x6-12-18   | a date reads 2026-12-18
            2026-x2-18   | a date reads 2026-12-18
            2026-12-x8   | a date reads 2026-12-18
            -026-12-18   | a date reads 2026-12-18
            +026-12-18   | a date reads 2026-12-18
            2026-12-1:   | a date reads 2026-12-18
            ２０２６-12-18 | a date reads 2026-12-18
            """)
    void what_is_no_date_is_refused_in_a_sentence(String text, String help) {
        Unreadable refused = assertThrows(Unreadable.class, () -> Days.parse(text));
        assertEquals("'" + text + "' is not a date: " + help, refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                          | moment
            2026-12-18                    | 2026-12-18T00:00
            2026-12-18T16:30              | 2026-12-18T16:30
            2026-12-18t16:30              | 2026-12-18T16:30
            2026-12-18 16:30              | 2026-12-18T16:30
            2026-12-18T16:30:59           | 2026-12-18T16:30:59
            2026-12-18T16:30:59.5         | 2026-12-18T16:30:59
            2026-12-18T16:30:59.999999999 | 2026-12-18T16:30:59
            2026-12-18T00:00              | 2026-12-18T00:00
            2026-12-18T23:59:59           | 2026-12-18T23:59:59
            """)
    void a_moment_is_a_date_or_a_date_and_a_local_time(String text, LocalDateTime moment) {
        assertEquals(moment, Days.parseMoment(text));
        assertEquals(moment, Days.parseMoment("  " + text + " "));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                | message
            2026-12-18x16:30    | '2026-12-18x16:30' is not a date: a date reads 2026-12-18, a local date and time 2026-12-18T16:30
            2026-02-30T16:30    | '2026-02-30' is not a date: February 2026 has 28 days
            2026-02-3           | '2026-02-3' is not a date: a date reads 2026-12-18
            2026-12-18T         | '' is not a time: a local time reads 16:00, without a zone
            2026-12-18T16:30Z   | '16:30Z' is not a time: a local time reads 16:00, without a zone
            2026-12-18T25:00    | '25:00' is not a time: a local time reads 16:00, without a zone
            """)
    void what_is_no_moment_is_refused_in_a_sentence(String text, String message) {
        assertEquals(
                message,
                assertThrows(Unreadable.class, () -> Days.parseMoment(text)).getMessage());
    }

    @Test
    void a_time_of_day_is_read_to_the_second() {
        assertEquals(LocalTime.of(16, 0), Days.parseTime("16:00"));
        assertEquals(LocalTime.of(16, 0, 30), Days.parseTime(" 16:00:30 "));
        assertEquals(LocalTime.of(9, 5, 7), Days.parseTime("09:05:07.25"));
        assertEquals(LocalTime.of(9, 5, 7), Days.parseTime("09:05:07.000"));
        assertEquals(LocalTime.of(23, 59, 59), Days.parseTime("23:59:59"));
        assertEquals(LocalTime.MIDNIGHT, Days.parseTime("00:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4pm",
                "16",
                "16.00",
                "9:00",
                "24:00",
                "16:60",
                "16:00:60",
                "-1:00",
                "16:00Z",
                "16:00+00:00",
                "16:00:0",
                "16:00:",
                "16:00:00.",
                "16:00:00.x",
                "16:00:00,5",
                "16:00:00Z",
                "1600:00",
                "x6:00",
                "16:x0",
                "16:00:x0",
                "16:00:30x",
                "16:00x",
                "16-00-00",
                "16:0"
            })
    void what_is_no_time_is_refused_in_a_sentence(String text) {
        Unreadable refused = assertThrows(Unreadable.class, () -> Days.parseTime(text));
        assertEquals("'" + text + "' is not a time: a local time reads 16:00, without a zone", refused.getMessage());
        assertEquals("time", refused.expected());
    }

    @Test
    void a_month_is_read_from_0001_to_9999() {
        for (YearMonth month = YearMonth.of(1977, 1); month.getYear() < 2052; month = month.plusMonths(1)) {
            assertEquals(month, Days.parseMonth(month.toString()));
        }
        assertEquals(YearMonth.of(1, 1), Days.parseMonth("0001-01"));
        assertEquals(YearMonth.of(9999, 12), Days.parseMonth(" 9999-12 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-13",
                "2026-00",
                "0000-12",
                "2026/12",
                "2026-12-18",
                "x026-12",
                "2026-x2",
                "December 2026"
            })
    void what_is_no_month_is_refused_in_a_sentence(String text) {
        Unreadable refused = assertThrows(Unreadable.class, () -> Days.parseMonth(text));
        assertEquals("'" + text + "' is not a month: a month reads 2026-12", refused.getMessage());
        assertEquals("month", refused.expected());
    }

    @Test
    void a_day_is_spoken_and_shortened_without_a_locale() {
        assertEquals("Friday 18 December 2026", Days.spoken(LocalDate.of(2026, 12, 18)));
        assertEquals("Fri 18 Dec 2026", Days.brief(LocalDate.of(2026, 12, 18)));
        assertEquals("Mon 4 May 2026", Days.brief(LocalDate.of(2026, 5, 4)));
        assertEquals("January", Days.month(1));
        assertEquals("December", Days.month(12));
    }
}
