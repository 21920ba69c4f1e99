package dev.redress.calendar;

import static dev.redress.calendar.Closure.Effect.DEFERS_RECEIPT;
import static dev.redress.calendar.Closure.Effect.IGNORED;
import static dev.redress.calendar.Closure.Effect.NOT_COUNTED;
import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompositionTest {

    private static final WorkingCalendar ENGLAND = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private static final LocalDate WEDNESDAY = on("Wed 23 Dec 2026");

    private static Closure christmas(Closure.Effect effect) {
        return new Closure(on("Thu 24 Dec 2026"), on("Thu 31 Dec 2026"), "Christmas closure", effect);
    }

    @Test
    void a_closure_that_is_not_counted_takes_its_days_out_of_the_count() {
        WorkingCalendar closed = ENGLAND.withClosure(christmas(NOT_COUNTED));
        // 24, 29, 30 and 31 December are shut, 1 January is New Year's Day
        assertEquals(on("Wed 30 Dec 2026"), ENGLAND.add(WEDNESDAY, 3));
        assertEquals(on("Wed 6 Jan 2027"), closed.add(WEDNESDAY, 3));
        assertFalse(closed.isWorkingDay(on("Thu 24 Dec 2026")), "its first day");
        assertFalse(closed.isWorkingDay(on("Thu 31 Dec 2026")), "its last day");
        assertTrue(closed.isWorkingDay(WEDNESDAY), "the day before");
        assertEquals(
                Optional.of(new NonWorkingDay.Closed(on("Tue 29 Dec 2026"), "Christmas closure")),
                closed.whyNot(on("Tue 29 Dec 2026")));
        assertEquals(
                "Christmas Day",
                closed.whyNot(on("Fri 25 Dec 2026")).orElseThrow().why(),
                "a bank holiday is still named");
        assertFalse(closed.defersReceipt(on("Tue 29 Dec 2026")));
    }

    @Test
    void a_closure_that_defers_receipt_moves_the_start_and_counts_its_days() {
        WorkingCalendar closed = ENGLAND.withClosure(christmas(DEFERS_RECEIPT));
        assertEquals(
                ENGLAND.add(WEDNESDAY, 3),
                closed.count(WEDNESDAY, TimeLimit.workingDays(3)).end());
        assertTrue(closed.isWorkingDay(on("Tue 29 Dec 2026")));
        Count count = closed.count(on("Thu 24 Dec 2026"), TimeLimit.workingDays(3));
        assertEquals(on("Thu 24 Dec 2026"), count.start());
        assertEquals(on("Mon 4 Jan 2027"), count.received());
        assertEquals(on("Thu 7 Jan 2027"), count.end());
        assertTrue(closed.defersReceipt(on("Thu 24 Dec 2026")));
        assertTrue(closed.defersReceipt(on("Thu 31 Dec 2026")));
        assertFalse(closed.defersReceipt(WEDNESDAY));
        assertFalse(closed.defersReceipt(on("Fri 1 Jan 2027")));
    }

    @Test
    void a_deferring_closure_moves_the_start_of_a_limit_in_days_too() {
        WorkingCalendar closed = ENGLAND.withClosure(christmas(DEFERS_RECEIPT));
        Count count = closed.count(on("Thu 24 Dec 2026"), TimeLimit.days(14));
        assertEquals(on("Mon 18 Jan 2027"), count.end());
        assertEquals(
                count.end(), closed.end(on("Thu 24 Dec 2026"), TimeLimit.days(14), Counting.DEFAULT), "the end alone");
        assertEquals(on("Wed 6 Jan 2027"), closed.end(WEDNESDAY, TimeLimit.days(14), Counting.DEFAULT));
        assertTrue(count.looksAtCalendar());
        assertFalse(closed.count(WEDNESDAY, TimeLimit.days(14)).looksAtCalendar());
    }

    @Test
    void a_closure_that_is_ignored_changes_no_answer_but_stays_visible() {
        WorkingCalendar closed = ENGLAND.withClosure(christmas(IGNORED));
        for (int n = -20; n <= 20; n++) {
            assertEquals(
                    ENGLAND.count(WEDNESDAY, TimeLimit.workingDays(n)).end(),
                    closed.count(WEDNESDAY, TimeLimit.workingDays(n)).end());
        }
        assertTrue(closed.isWorkingDay(on("Tue 29 Dec 2026")));
        assertFalse(closed.defersReceipt(on("Tue 29 Dec 2026")));
    }

    @Test
    void two_closures_that_defer_receipt_pass_it_on() {
        WorkingCalendar closed = ENGLAND.withClosure(christmas(DEFERS_RECEIPT))
                .withClosure(new Closure(on("Mon 4 Jan 2027"), on("Mon 4 Jan 2027"), "stocktaking", DEFERS_RECEIPT));
        assertEquals(
                on("Tue 5 Jan 2027"),
                closed.count(on("Wed 30 Dec 2026"), TimeLimit.sameDay()).received());
    }

    @Test
    void a_closure_reaches_beyond_the_coverage_without_harm() {
        WorkingCalendar closed = ENGLAND.withClosure(
                        new Closure(LocalDate.of(1900, 1, 1), LocalDate.of(1978, 1, 31), "before", NOT_COUNTED))
                .withClosure(new Closure(LocalDate.of(2050, 12, 1), LocalDate.MAX, "after", NOT_COUNTED));
        assertEquals(on("Wed 1 Feb 1978"), closed.add(on("Sun 1 Jan 1978"), 1));
        assertEquals(on("Wed 30 Nov 2050"), closed.previous(on("Sat 31 Dec 2050")));
        assertThrows(OutsideCoverage.class, () -> closed.next(on("Wed 30 Nov 2050")));
    }

    @Test
    void a_closure_ends_no_earlier_than_it_begins() {
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class,
                () -> new Closure(on("Thu 31 Dec 2026"), on("Wed 30 Dec 2026"), "Christmas", NOT_COUNTED));
        assertEquals("a closure ends on 2026-12-30, before it begins on 2026-12-31", wrong.getMessage());
        assertTrue(new Closure(WEDNESDAY, WEDNESDAY, "one day", NOT_COUNTED).includes(WEDNESDAY));
        assertFalse(new Closure(WEDNESDAY, WEDNESDAY, "one day", NOT_COUNTED).includes(WEDNESDAY.minusDays(1)));
        assertFalse(new Closure(WEDNESDAY, WEDNESDAY, "one day", NOT_COUNTED).includes(WEDNESDAY.plusDays(1)));
    }

    @Test
    void a_week_that_works_Saturdays_sees_the_holidays_that_the_law_leaves_there() {
        WorkingCalendar sundays = ENGLAND.withWeekend(Set.of(DayOfWeek.SUNDAY)).named("six days");
        assertTrue(sundays.isWorkingDay(on("Sat 19 Dec 2026")));
        assertFalse(sundays.isWorkingDay(on("Sat 26 Dec 2026")), "Schedule 1: 26 December, if not a Sunday");
        assertFalse(sundays.isWorkingDay(on("Mon 28 Dec 2026")), "the proclaimed Monday is an addition");
        assertEquals(
                List.of("2026-12-25 Christmas Day", "2026-12-26 Boxing Day", "2026-12-28 Boxing Day (substitute day)"),
                titles(sundays, 2026, 12));
        assertEquals(
                "Saturday", ENGLAND.whyNot(on("Sat 26 Dec 2026")).orElseThrow().why());
        assertEquals(
                "Boxing Day",
                sundays.whyNot(on("Sat 26 Dec 2026")).orElseThrow().why());
    }

    @Test
    void Saturdays_that_statute_names_are_seen_in_each_division() {
        Set<DayOfWeek> sunday = Set.of(DayOfWeek.SUNDAY);
        WorkingCalendar scotland = WorkingCalendar.of(Division.SCOTLAND).withWeekend(sunday);
        WorkingCalendar ireland = WorkingCalendar.of(Division.NORTHERN_IRELAND).withWeekend(sunday);
        assertEquals(
                List.of("2022-01-01 New Year's Day", "2022-01-03 New Year's Day (substitute day)"),
                titles(scotland, 2022, 1).subList(0, 2));
        assertFalse(scotland.isWorkingDay(on("Sat 2 Jan 2027")), "2 January, Schedule 1");
        assertFalse(scotland.isWorkingDay(on("Sat 25 Dec 2027")), "25 December, Schedule 1");
        assertTrue(scotland.isWorkingDay(on("Sat 26 Dec 2026")), "Boxing Day is not in Scotland's Schedule");
        assertTrue(scotland.isWorkingDay(on("Sat 30 Nov 2024")), "the Monday stands instead");
        assertFalse(ireland.isWorkingDay(on("Sat 17 Mar 2029")), "17 March, if not a Sunday");
        assertTrue(ireland.isWorkingDay(on("Sat 12 Jul 2025")), "12 July is proclaimed, for the Monday");
        assertFalse(ireland.isWorkingDay(on("Sat 25 Dec 2027")), "Christmas Day, common law");
        assertTrue(ireland.isWorkingDay(on("Sat 1 Jan 2028")), "1 January is proclaimed, for the Monday");
    }

    @Test
    void a_week_without_a_weekend_sees_Sunday_Christmas_by_common_law_and_not_in_Scotland() {
        Set<DayOfWeek> none = EnumSet.noneOf(DayOfWeek.class);
        assertFalse(ENGLAND.withWeekend(none).isWorkingDay(on("Sun 25 Dec 2022")));
        assertTrue(WorkingCalendar.of(Division.SCOTLAND).withWeekend(none).isWorkingDay(on("Sun 25 Dec 2022")));
        assertTrue(ENGLAND.withWeekend(none).isWorkingDay(on("Sun 26 Dec 2021")));
        assertTrue(ENGLAND.withWeekend(none).isWorkingDay(on("Sun 3 Jan 2021")));
    }

    @Test
    void a_Friday_and_Saturday_weekend_works_Sundays() {
        WorkingCalendar calendar = WorkingCalendar.weekendsOnly()
                .withWeekend(Set.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY))
                .named("Friday and Saturday");
        assertEquals(on("Sun 20 Dec 2026"), calendar.next(on("Thu 17 Dec 2026")));
        assertEquals(
                "Friday", calendar.whyNot(on("Fri 18 Dec 2026")).orElseThrow().why());
    }

    @Test
    void a_week_needs_a_working_day() {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> ENGLAND.withWeekend(EnumSet.allOf(DayOfWeek.class)));
        assertEquals("a week needs a working day, and all seven are weekend", wrong.getMessage());
    }

    @Test
    void a_day_put_back_to_work_outweighs_every_other_layer() {
        LocalDate boxing = on("Mon 28 Dec 2026");
        LocalDate saturday = on("Sat 19 Dec 2026");
        LocalDate closedDay = on("Tue 29 Dec 2026");
        WorkingCalendar calendar = ENGLAND.withWorkingDay(boxing)
                .withWorkingDay(saturday)
                .withWorkingDay(closedDay)
                .withWorkingDay(LocalDate.of(2051, 1, 1))
                .withHoliday(boxing, "our own")
                .withClosure(christmas(NOT_COUNTED));
        for (LocalDate day : List.of(boxing, saturday, closedDay)) {
            assertTrue(calendar.isWorkingDay(day), day::toString);
            assertEquals(Optional.empty(), calendar.whyNot(day));
        }
        assertEquals(List.of("2026-12-25 Christmas Day"), titles(calendar, 2026, 12));
    }

    @Test
    void a_holiday_of_ones_own_is_named_and_taken_back() {
        LocalDate day = on("Mon 14 Dec 2026");
        WorkingCalendar more = ENGLAND.withHoliday(day, "founder's day").withHoliday(LocalDate.MIN, "long ago");
        assertEquals("founder's day", more.whyNot(day).orElseThrow().why());
        assertTrue(more.withoutHoliday(day).isWorkingDay(day));
        LocalDate boxing = on("Mon 28 Dec 2026");
        WorkingCalendar fewer = ENGLAND.withoutHoliday(boxing).withoutHoliday(on("Sat 19 Dec 2026"));
        assertTrue(fewer.isWorkingDay(boxing));
        assertFalse(fewer.isWorkingDay(on("Sat 19 Dec 2026")), "a weekend stays a weekend");
        assertEquals(List.of("2026-12-25 Christmas Day"), titles(fewer, 2026, 12));
        LocalDate goodFriday = on("Fri 3 Apr 2026");
        WorkingCalendar again = fewer.withoutHoliday(goodFriday).withHoliday(boxing, "after all");
        assertTrue(again.isWorkingDay(goodFriday), "what else was taken away stays away");
        assertFalse(again.isWorkingDay(boxing));
        assertEquals(
                "Boxing Day (substitute day)",
                again.whyNot(boxing).orElseThrow().why());
    }

    @Test
    void a_day_appointed_twice_is_told_twice_only_where_the_names_differ() {
        WorkingCalendar any = WorkingCalendar.anyPart();
        assertEquals(
                "Early May bank holiday (VE day)",
                any.whyNot(on("Fri 8 May 2020")).orElseThrow().why());
        NonWorkingDay.BankHoliday easter =
                (NonWorkingDay.BankHoliday) any.whyNot(on("Mon 6 Apr 2026")).orElseThrow();
        assertEquals(
                List.of(Division.ENGLAND_AND_WALES, Division.NORTHERN_IRELAND),
                easter.holidays().stream().map(Holiday::division).toList());
    }

    @Test
    void any_and_all_parts_are_the_union_and_the_intersection() {
        WorkingCalendar any = WorkingCalendar.anyPart();
        WorkingCalendar all = WorkingCalendar.allParts();
        WorkingCalendar weekends = WorkingCalendar.weekendsOnly();
        for (LocalDate day = WorkingCalendar.COVERED_FROM; all.covers(day); day = day.plusDays(1)) {
            int worked = 0;
            for (Division division : Division.values()) {
                worked += ofDivision(division).isWorkingDay(day) ? 1 : 0;
            }
            assertEquals(worked == 3, any.isWorkingDay(day));
            assertEquals(worked > 0, all.isWorkingDay(day));
            assertEquals(!ScheduleOne.isWeekend(day), weekends.isWorkingDay(day));
        }
        assertEquals(List.of(), weekends.holidays(2026));
        assertEquals(
                6,
                all.holidays(2026).stream().map(Holiday::date).distinct().count(),
                "1 January, Good Friday, two Mondays in May, Christmas");
    }

    private static WorkingCalendar ofDivision(Division division) {
        return switch (division) {
            case ENGLAND_AND_WALES -> ENGLAND;
            case SCOTLAND -> SCOTLAND;
            case NORTHERN_IRELAND -> IRELAND;
        };
    }

    private static final WorkingCalendar SCOTLAND = WorkingCalendar.of(Division.SCOTLAND);
    private static final WorkingCalendar IRELAND = WorkingCalendar.of(Division.NORTHERN_IRELAND);

    private static List<String> titles(WorkingCalendar calendar, int year, int month) {
        return calendar.holidays(year).stream()
                .filter(holiday -> holiday.date().getMonthValue() == month)
                .map(holiday -> holiday.date() + " " + holiday.title())
                .toList();
    }

    @Test
    void a_holiday_of_some_parts_of_the_uk_names_them() {
        WorkingCalendar any = WorkingCalendar.anyPart();
        assertEquals(
                "World Cup bank holiday, Scotland",
                any.whyNot(on("Mon 15 Jun 2026")).orElseThrow().why());
        assertEquals(
                "Easter Monday, England and Wales and Northern Ireland",
                any.whyNot(on("Mon 6 Apr 2026")).orElseThrow().why());
        assertEquals(
                "Good Friday", any.whyNot(on("Fri 3 Apr 2026")).orElseThrow().why());
        assertEquals(
                "Easter Monday",
                WorkingCalendar.of(Division.ENGLAND_AND_WALES)
                        .whyNot(on("Mon 6 Apr 2026"))
                        .orElseThrow()
                        .why());
    }

    @Test
    void what_is_laid_over_a_calendar_can_be_asked_for() {
        for (String id : WorkingCalendar.ids()) {
            assertEquals(id, WorkingCalendar.get(id).base());
            assertEquals(id, WorkingCalendar.get(id).named("ours").base());
        }
        assertEquals(
                new OwnDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(), Set.of(), List.of(), Set.of()),
                ENGLAND.own());
        WorkingCalendar own = ENGLAND.withWeekend(Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY))
                .withHoliday(on("Thu 24 Dec 2026"), "Landlord's day")
                .withHoliday(on("Mon 4 May 2026"), "Founder's day")
                .withoutHoliday(on("Mon 28 Dec 2026"))
                .withClosure(christmas(IGNORED))
                .withClosure(christmas(NOT_COUNTED))
                .withWorkingDay(on("Tue 29 Dec 2026"))
                .withWorkingDay(on("Mon 31 Aug 2026"));
        assertEquals(
                List.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY),
                List.copyOf(own.own().weekend()));
        assertEquals(
                "{2026-05-04=Founder's day, 2026-12-24=Landlord's day}",
                own.own().holidays().toString());
        assertEquals(Set.of(on("Mon 28 Dec 2026")), own.own().withoutHolidays());
        assertEquals(
                List.of(christmas(IGNORED), christmas(NOT_COUNTED)), own.own().closures());
        assertEquals("[2026-08-31, 2026-12-29]", own.own().workingDays().toString());
    }
}
