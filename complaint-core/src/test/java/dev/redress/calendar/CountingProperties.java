package dev.redress.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.Counting.Roll;
import dev.redress.testing.Generated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for any calendar (counting.md, "Relations that hold for any calendar"). */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class CountingProperties {

    @Property
    void count_undoes_add(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate start, @ForAll @IntRange(min = -260, max = 260) int n) {
        assertEquals(n, calendar.workingDaysBetween(start, calendar.add(start, n)));
    }

    @Property
    void a_negative_count_undoes_a_positive_one_from_a_working_day(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate any, @ForAll @IntRange(min = -260, max = 260) int n) {
        LocalDate start = calendar.nextOrSame(any);
        assertEquals(start, calendar.add(calendar.add(start, n), -n));
    }

    @Property
    void strictly_after_is_additive(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = 1, max = 130) int a,
            @ForAll @IntRange(min = 1, max = 130) int b) {
        assertEquals(calendar.add(start, a + b), calendar.add(calendar.add(start, a), b));
    }

    @Property
    void from_a_working_day_rolling_first_changes_nothing_and_day_one_is_a_working_day_earlier(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate any, @ForAll @IntRange(min = 1, max = 260) int n) {
        LocalDate start = calendar.nextOrSame(any);
        LocalDate after = end(calendar, start, n, Convention.STRICTLY_AFTER);
        assertEquals(after, end(calendar, start, n, Convention.ROLL_THEN_AFTER));
        assertEquals(calendar.previous(after), end(calendar, start, n, Convention.START_IS_DAY_ONE));
    }

    @Property
    void from_any_other_day_rolling_first_is_a_working_day_later_and_day_one_changes_nothing(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 260) int n) {
        Assume.that(!calendar.isWorkingDay(start));
        LocalDate after = end(calendar, start, n, Convention.STRICTLY_AFTER);
        assertEquals(calendar.next(after), end(calendar, start, n, Convention.ROLL_THEN_AFTER));
        assertEquals(after, end(calendar, start, n, Convention.START_IS_DAY_ONE));
    }

    @Property
    void a_later_start_never_gives_an_earlier_due_date(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 40) int later,
            @ForAll TimeLimit limit,
            @ForAll Counting counting) {
        Assume.that(isCountable(limit, counting));
        LocalDate first = calendar.count(start, limit, counting).end();
        LocalDate second =
                calendar.count(start.plusDays(later), limit, counting).end();
        assertFalse(second.isBefore(first), () -> first + " then " + second);
    }

    @Property
    void adding_a_holiday_never_brings_a_forward_deadline_earlier(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = -5, max = 60) int offset,
            @ForAll TimeLimit limit,
            @ForAll Counting counting) {
        Assume.that(limit.amount() > 0 && (limit.isInWorkingDays() || counting.roll() != Roll.PREVIOUS));
        LocalDate without = calendar.count(start, limit, counting).end();
        LocalDate with = calendar.withHoliday(start.plusDays(offset), "an added day")
                .count(start, limit, counting)
                .end();
        assertFalse(with.isBefore(without), () -> without + " without, " + with + " with");
    }

    @Property
    void every_day_up_to_a_forward_end_is_counted_or_skipped(
            @ForAll WorkingCalendar calendar,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = 1, max = 260) int n,
            @ForAll Convention convention) {
        Count count = calendar.count(start, TimeLimit.workingDays(n), Counting.DEFAULT.withConvention(convention));
        List<LocalDate> skipped =
                count.skipped().stream().map(NonWorkingDay::date).toList();
        assertEquals(skipped.stream().sorted().distinct().toList(), skipped, "in order, none twice");
        skipped.forEach(day -> assertFalse(calendar.isWorkingDay(day)));
        // the start itself is day 0 of strictly-after, worked or not; in the others it is rolled over when not worked
        boolean startIsPassed = convention != Convention.STRICTLY_AFTER && !calendar.isWorkingDay(start);
        long days = ChronoUnit.DAYS.between(start, count.end()) + (startIsPassed ? 1 : 0);
        int worked = calendar.workingDaysBetween(start, count.end());
        assertEquals(days, skipped.size() + worked);
    }

    @Property
    void two_calendars_made_the_same_way_are_equal_and_quote_the_same_edition(
            @ForAll WorkingCalendar calendar, @ForAll LocalDate day) {
        WorkingCalendar one = calendar.withHoliday(day, "a day off");
        WorkingCalendar other = calendar.withHoliday(day, "a day off");
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.edition(), other.edition());
    }

    @Property
    void a_limit_reads_back_what_it_writes(@ForAll TimeLimit limit) {
        assertEquals(limit, TimeLimit.parse(limit.toString()));
    }

    @Property
    void a_day_reads_back_what_it_writes(@ForAll LocalDate day) {
        assertEquals(day, Days.parse(day.toString()));
        assertEquals(day.atTime(16, 30), Days.parseMoment(day.atTime(16, 30).toString()));
    }

    private static boolean isCountable(TimeLimit limit, Counting counting) {
        return counting.convention() != Convention.START_IS_DAY_ONE || !limit.isInWorkingDays() || limit.amount() > 0;
    }

    private static LocalDate end(WorkingCalendar calendar, LocalDate start, int n, Convention convention) {
        return calendar.count(start, TimeLimit.workingDays(n), Counting.DEFAULT.withConvention(convention))
                .end();
    }
}
