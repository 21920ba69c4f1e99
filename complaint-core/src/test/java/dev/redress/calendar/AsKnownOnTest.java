package dev.redress.calendar;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AsKnownOnTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final WorkingCalendar SCOTLAND = WorkingCalendar.of(Division.SCOTLAND);

    static List<String> changes() {
        return Register.lines("uk-bank-holiday-changes.csv").stream().skip(1).toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void each_change_is_unknown_the_day_before_and_known_on_its_day(String row) {
        String[] cells = row.split(",");
        WorkingCalendar today = WorkingCalendar.get(cells[0]);
        LocalDate day = LocalDate.parse(cells[1]);
        boolean added = cells[2].equals("added");
        LocalDate knownOn = LocalDate.parse(cells[3]);
        assertEquals(added, today.asKnownOn(knownOn.minusDays(1)).isWorkingDay(day), "the day before");
        assertEquals(!added, today.asKnownOn(knownOn).isWorkingDay(day), "on its day");
        assertEquals(!added, today.isWorkingDay(day), "today");
        assertEquals(
                !added,
                today.asKnownOn(knownOn).holidays(day.getYear()).stream()
                        .noneMatch(holiday -> holiday.date().equals(day)));
    }

    @Test
    void the_record_of_changes_has_all_its_rows() {
        assertEquals(24, changes().size());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            known on   | published through
            2012-01-01 | 2012-12-31
            2012-01-30 | 2012-12-31
            2012-01-31 | 2013-12-31
            2012-12-30 | 2013-12-31
            2012-12-31 | 2015-12-31
            2014-04-29 | 2015-12-31
            2014-04-30 | 2016-12-31
            2015-10-30 | 2016-12-31
            2015-10-31 | 2017-12-31
            2016-12-30 | 2017-12-31
            2016-12-31 | 2018-12-31
            2017-10-30 | 2018-12-31
            2017-10-31 | 2019-12-31
            2018-12-30 | 2019-12-31
            2018-12-31 | 2020-12-31
            2019-12-30 | 2020-12-31
            2019-12-31 | 2021-12-31
            2020-11-29 | 2021-12-31
            2020-11-30 | 2022-12-31
            2021-11-29 | 2022-12-31
            2021-11-30 | 2023-12-31
            2022-11-29 | 2023-12-31
            2022-11-30 | 2025-12-31
            2023-12-30 | 2025-12-31
            2023-12-31 | 2026-12-31
            2024-11-29 | 2026-12-31
            2024-11-30 | 2027-12-31
            2025-11-29 | 2027-12-31
            2025-11-30 | 2028-12-31
            2050-12-31 | 2028-12-31
            """)
    void holidays_were_published_through_the_years_that_had_entered_the_feed(LocalDate knownOn, LocalDate through) {
        for (String id : List.of("england-and-wales", "scotland", "northern-ireland", "any", "all")) {
            WorkingCalendar then = WorkingCalendar.get(id).asKnownOn(knownOn);
            assertEquals(Optional.of(through), then.publishedThrough());
            assertFalse(then.isProjected(through));
            assertTrue(then.isProjected(through.plusDays(1)));
        }
        assertEquals(
                Optional.empty(),
                WorkingCalendar.weekendsOnly().asKnownOn(knownOn).publishedThrough());
    }

    @Test
    void before_2012_the_record_is_too_thin_and_the_question_is_refused() {
        OutsideCoverage refusal = assertThrows(OutsideCoverage.class, () -> ENGLAND.asKnownOn(on("Sat 31 Dec 2011")));
        assertEquals(
                "what was known of bank holidays is on record from 2012-01-01; it cannot say what was known on 2011-12-31",
                refusal.getMessage());
        assertEquals("england-and-wales", refusal.calendar());
        assertEquals(
                Optional.of(on("Sun 1 Jan 2012")),
                ENGLAND.asKnownOn(on("Sun 1 Jan 2012")).knownOn());
    }

    @Test
    void absurd_days_are_refused_before_the_record_and_know_everything_after_it() {
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.of(-5, 1, 1), LocalDate.of(0, 1, 1))) {
            assertThrows(OutsideCoverage.class, () -> ENGLAND.asKnownOn(day), day::toString);
        }
        for (LocalDate day : List.of(LocalDate.MAX, LocalDate.of(214_749, 1, 1), LocalDate.of(10_000, 1, 1))) {
            assertEquals(ENGLAND, ENGLAND.asKnownOn(day), day::toString);
        }
    }

    @Test
    void a_day_to_come_knows_what_is_known_today_and_says_its_date() {
        for (LocalDate day : List.of(LocalDate.of(2040, 6, 1), LocalDate.of(9999, 6, 1))) {
            WorkingCalendar then = ENGLAND.asKnownOn(day);
            assertEquals(Optional.of(day), then.knownOn());
            assertEquals(ENGLAND.publishedThrough(), then.publishedThrough());
            assertEquals(ENGLAND.holidays(2026), then.holidays(2026));
        }
    }

    @Test
    void the_State_Funeral_was_a_working_day_until_it_was_proclaimed() {
        LocalDate funeral = on("Mon 19 Sep 2022");
        WorkingCalendar before = ENGLAND.asKnownOn(on("Fri 9 Sep 2022"));
        assertTrue(before.isWorkingDay(funeral));
        assertEquals(funeral, before.add(on("Mon 5 Sep 2022"), 10));
        assertEquals(
                on("Tue 20 Sep 2022"), ENGLAND.asKnownOn(on("Sat 10 Sep 2022")).add(on("Mon 5 Sep 2022"), 10));
    }

    @Test
    void a_mistaken_day_counted_only_while_the_mistake_stood() {
        LocalDate mistake = on("Mon 30 Aug 2027");
        assertTrue(SCOTLAND.asKnownOn(on("Wed 27 Nov 2024")).isWorkingDay(mistake));
        WorkingCalendar mistaken = SCOTLAND.asKnownOn(on("Thu 28 Nov 2024"));
        assertFalse(mistaken.isWorkingDay(mistake));
        assertEquals(
                List.of("Summer bank holiday, published only: published by mistake from 2024-11-28 to 2025-01-10"),
                mistaken.holidays(2027).stream()
                        .filter(holiday -> holiday.date().equals(mistake))
                        .map(holiday -> holiday.title() + ", " + holiday.basis() + ": " + holiday.source())
                        .toList());
        assertEquals(
                "Summer bank holiday", mistaken.whyNot(mistake).orElseThrow().why());
        assertTrue(SCOTLAND.asKnownOn(on("Fri 10 Jan 2025")).isWorkingDay(mistake));
        assertTrue(mistaken.isWorkingDay(on("Tue 31 Aug 2027")));
        assertTrue(mistaken.isWorkingDay(on("Mon 31 Aug 2026")), "only in 2027");
        assertFalse(ENGLAND.asKnownOn(on("Thu 28 Nov 2024")).isWorkingDay(mistake), "a holiday of its own there");
    }

    @Test
    void the_edition_and_the_equality_tell_what_was_known() {
        WorkingCalendar then = ENGLAND.asKnownOn(on("Fri 9 Sep 2022"));
        assertEquals("2026-11-22 as known on 2022-09-09", then.edition());
        assertEquals("england-and-wales 2026-11-22 as known on 2022-09-09", then.toString());
        assertEquals(then, WorkingCalendar.get("england-and-wales").asKnownOn(on("Fri 9 Sep 2022")));
        assertNotEquals(then, ENGLAND);
        assertNotEquals(then, ENGLAND.asKnownOn(on("Sat 10 Sep 2022")));
        assertEquals(Optional.empty(), ENGLAND.knownOn());
    }
}
