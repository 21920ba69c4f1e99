package dev.redress.calendar;

import static dev.redress.testing.Dated.brief;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"england-and-wales", "scotland", "northern-ireland", "any", "all"})
    void no_holiday_falls_on_a_weekend_and_each_year_is_in_order(String id) {
        WorkingCalendar calendar = WorkingCalendar.get(id);
        for (int year = 1978; year <= 2050; year++) {
            List<Holiday> holidays = calendar.holidays(year);
            List<String> keys = holidays.stream()
                    .map(holiday -> holiday.date() + " " + holiday.division().ordinal())
                    .toList();
            assertEquals(new TreeSet<>(keys).stream().toList(), keys, "sorted, and none twice");
            for (Holiday holiday : holidays) {
                assertEquals(year, holiday.date().getYear());
                assertFalse(ScheduleOne.isWeekend(holiday.date()), holiday::toString);
                assertFalse(calendar.isWorkingDay(holiday.date()), holiday::toString);
                assertFalse(holiday.source().isBlank(), holiday::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_plain_second_reading_of_the_law_gives_the_same_days_from_2029_to_2050(Division division) {
        WorkingCalendar calendar = WorkingCalendar.of(division);
        for (int year = 2029; year <= 2050; year++) {
            ScheduleOne law = new ScheduleOne(division, year);
            assertEquals(
                    law.byLaw(),
                    days(
                            calendar.holidays(year),
                            holiday -> holiday.basis() == Basis.STATUTE || holiday.basis() == Basis.COMMON_LAW),
                    () -> division + " by law");
            assertEquals(law.everyDayOff(), days(calendar.holidays(year), holiday -> true), () -> division + " at all");
        }
    }

    @Test
    void the_computus_agrees_with_golden_numbers_and_epacts() {
        for (int year = 1583; year <= 4000; year++) {
            assertEquals(ScheduleOne.easterSunday(year), Days.unpacked(BankHolidayRules.easterSunday(year)), "" + year);
        }
    }

    @Test
    void the_weekday_of_a_packed_date_is_that_of_the_date() {
        for (LocalDate day = LocalDate.of(1978, 1, 1); day.getYear() <= 2050; day = day.plusDays(1)) {
            assertEquals(day.getDayOfWeek().getValue(), BankHolidayRules.weekday(Days.packed(day)));
        }
    }

    @Test
    void every_one_off_has_a_source_a_name_and_a_weekday() {
        Set<String> seen = new HashSet<>();
        for (OneOffs.OneOff oneOff : OneOffs.ALL) {
            LocalDate day = Days.unpacked(oneOff.date());
            assertFalse(oneOff.source().isBlank() || oneOff.name().isBlank(), oneOff::toString);
            assertFalse(ScheduleOne.isWeekend(day), oneOff::toString);
            for (Division division : oneOff.divisions()) {
                assertTrue(seen.add(division + " " + day), oneOff::toString);
            }
            Integer instead = oneOff.insteadOf();
            if (instead != null) {
                assertEquals(day.getYear(), instead / 10000, oneOff::toString);
                Division division = oneOff.divisions().get(0);
                assertTrue(
                        new ScheduleOne(division, day.getYear()).everyDayOff().contains(Days.unpacked(instead)),
                        () -> oneOff + " replaces a day that no rule gives");
            }
        }
    }

    /** calendars.md, section 3: the weekend tables, each day off in every division. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            Christmas Day   | first off       | title                         | second off      | title
            Fri 25 Dec 2026 | Fri 25 Dec 2026 | Christmas Day                 | Mon 28 Dec 2026 | Boxing Day (substitute day)
            Sat 25 Dec 2027 | Mon 27 Dec 2027 | Christmas Day (substitute day)| Tue 28 Dec 2027 | Boxing Day (substitute day)
            Sun 25 Dec 2022 | Mon 26 Dec 2022 | Boxing Day                    | Tue 27 Dec 2022 | Christmas Day (substitute day)
            Mon 25 Dec 2028 | Mon 25 Dec 2028 | Christmas Day                 | Tue 26 Dec 2028 | Boxing Day
            """)
    void Christmas_and_Boxing_Day_leave_the_weekend(
            String christmas, String first, String firstTitle, String second, String secondTitle) {
        for (Division division : Division.values()) {
            List<Holiday> december = WorkingCalendar.of(division)
                    .holidays(on(christmas).getYear())
                    .stream()
                    .filter(holiday -> holiday.date().getMonthValue() == 12)
                    .toList();
            assertEquals(
                    List.of(first + " " + firstTitle, second + " " + secondTitle),
                    december.stream()
                            .map(holiday -> brief(holiday.date()) + " " + holiday.title())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            1 January      | England and Wales, Northern Ireland | Scotland
            Fri 1 Jan 2027 | Fri 1 Jan 2027                      | Fri 1 Jan 2027, Mon 4 Jan 2027
            Sat 1 Jan 2028 | Mon 3 Jan 2028                      | Mon 3 Jan 2028, Tue 4 Jan 2028
            Sun 1 Jan 2023 | Mon 2 Jan 2023                      | Mon 2 Jan 2023, Tue 3 Jan 2023
            Thu 1 Jan 2026 | Thu 1 Jan 2026                      | Thu 1 Jan 2026, Fri 2 Jan 2026
            """)
    void New_Year_leaves_the_weekend(String newYear, String elsewhere, String scotland) {
        for (Division division : Division.values()) {
            String january = WorkingCalendar.of(division).holidays(on(newYear).getYear()).stream()
                    .filter(holiday -> holiday.date().getMonthValue() == 1)
                    .map(holiday -> brief(holiday.date()))
                    .collect(Collectors.joining(", "));
            assertEquals(division == Division.SCOTLAND ? scotland : elsewhere, january);
        }
    }

    @Test
    void the_basis_of_a_Scottish_New_Year_is_statute_for_the_Sunday_and_a_proclamation_for_the_Saturday() {
        assertEquals(
                List.of(
                        "2028-01-03 New Year's Day (substitute day), Scotland, statute",
                        "2028-01-04 2nd January (substitute day), Scotland, proclamation"),
                WorkingCalendar.of(Division.SCOTLAND).holidays(2028).stream()
                        .limit(2)
                        .map(Holiday::toString)
                        .toList());
    }

    @Test
    void Scotland_kept_4_January_2010_and_2011_without_a_proclamation() {
        for (int year : new int[] {2010, 2011}) {
            LocalDate day = LocalDate.of(year, 1, 4);
            Holiday holiday = WorkingCalendar.of(Division.SCOTLAND).holidays(year).stream()
                    .filter(each -> each.date().equals(day))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Basis.PUBLISHED_ONLY, holiday.basis());
            assertEquals("published and observed; no proclamation was made", holiday.source());
        }
    }

    /** A reader must be able to look a day up, so each says where: the Schedule, an Act, or the yearly proclamation. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            division         | day             | source
            NORTHERN_IRELAND | Mon 18 Mar 2030 | Banking and Financial Dealings Act 1971, Schedule 1
            NORTHERN_IRELAND | Mon 19 Mar 2029 | proclaimed every year, Banking and Financial Dealings Act 1971, section 1(3)
            NORTHERN_IRELAND | Mon 13 Jul 2026 | proclaimed every year, Banking and Financial Dealings Act 1971, section 1(3)
            SCOTLAND         | Mon 2 Dec 2024  | Schedule 1, as amended by the St Andrew's Day Bank Holiday (Scotland) Act 2007
            SCOTLAND         | Mon 4 Jan 2027  | proclaimed every year, Banking and Financial Dealings Act 1971, section 1(3)
            SCOTLAND         | Fri 3 Apr 2026  | Banking and Financial Dealings Act 1971, Schedule 1
            ENGLAND_AND_WALES| Fri 3 Apr 2026  | common law
            ENGLAND_AND_WALES| Mon 28 Dec 2026 | proclaimed every year, Banking and Financial Dealings Act 1971, section 1(3)
            ENGLAND_AND_WALES| Mon 27 Dec 2027 | Banking and Financial Dealings Act 1971, Schedule 1
            ENGLAND_AND_WALES| Mon 19 Sep 2022 | proclaimed 10 September 2022: Gazette notice 4158896
            """)
    void each_holiday_says_where_it_can_be_looked_up(Division division, String day, String source) {
        assertEquals(
                List.of(source),
                WorkingCalendar.of(division).holidays(on(day).getYear()).stream()
                        .filter(holiday -> holiday.date().equals(on(day)))
                        .map(Holiday::source)
                        .toList());
    }

    private static Set<LocalDate> days(List<Holiday> holidays, Predicate<Holiday> which) {
        return holidays.stream().filter(which).map(Holiday::date).collect(Collectors.toCollection(TreeSet::new));
    }
}
