package dev.redress.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A start whose deadline one added holiday moves.
 *
 * <p>The State Funeral on Monday 19 September 2022 moved every 10-working-day deadline that began from Monday 5 to Friday 9
 * September 2022: the first from that Monday to Tuesday 20 September. Whether a clock that already ran legally moves is
 * disputed, so both days are kept.
 *
 * @param start the day the count begins
 * @param without the day it ends when the added day is worked
 * @param with the day it ends when it is not
 * @param projected whether a day that was looked at is beyond the published holidays
 */
public record MovedDeadline(LocalDate start, LocalDate without, LocalDate with, boolean projected) {

    /**
     * Every start from {@code from} to {@code to}, both included, whose deadline the day moves, in order. The calendar
     * without the day is set beside the one with it, whichever of them today's is.
     *
     * @throws OutsideCoverage when it needs a day that is not covered
     */
    public static List<MovedDeadline> by(
            LocalDate added,
            WorkingCalendar calendar,
            LocalDate from,
            LocalDate to,
            TimeLimit limit,
            Counting counting) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("starts run from " + from + " to " + to + ", which is earlier");
        }
        calendar.isWorkingDay(added);
        calendar.isWorkingDay(from);
        calendar.isWorkingDay(to);
        WorkingCalendar without = calendar.withoutHoliday(added);
        WorkingCalendar with = calendar.withHoliday(added, "the added day");
        List<MovedDeadline> moved = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(to); start = start.plusDays(1)) {
            LocalDate before = Count.end(without, start, limit, counting);
            LocalDate after = Count.end(with, start, limit, counting);
            if (!before.equals(after)) {
                boolean projected =
                        calendar.isProjected(start) || calendar.isProjected(before) || calendar.isProjected(after);
                moved.add(new MovedDeadline(start, before, after, projected));
            }
        }
        return List.copyOf(moved);
    }
}
