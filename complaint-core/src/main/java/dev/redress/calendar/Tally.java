package dev.redress.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The working days between two days: how many, and every day that is not counted with its cause.
 *
 * <p>The first day is not counted and the last one is. From Friday 18 December 2026 to Tuesday 29 December 2026 there are 5
 * working days in England and Wales: Friday 25 (Christmas Day), Monday 28 (Boxing Day, substitute) and four weekend days
 * are not counted. When the second day is the earlier one the number is negative, and it is the first day that is not
 * counted again: so a tally undoes a count in either direction.
 */
public final class Tally {

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final LocalDate received;
    private final LocalDate end;
    private final int workingDays;

    private Tally(WorkingCalendar calendar, LocalDate start, LocalDate received, LocalDate end, int workingDays) {
        this.calendar = calendar;
        this.start = start;
        this.received = received;
        this.end = end;
        this.workingDays = workingDays;
    }

    static Tally of(WorkingCalendar calendar, LocalDateTime start, LocalDate end, Counting counting) {
        LocalDate received = Count.received(calendar, start, counting);
        return new Tally(calendar, start.toLocalDate(), received, end, calendar.workingDaysBetween(received, end));
    }

    /** The calendar that was counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /** The day from which it was asked to count. */
    public LocalDate start() {
        return start;
    }

    /** The day that counts as the start: later than {@link #start()} after a cut-off or on a day that defers receipt. */
    public LocalDate received() {
        return received;
    }

    /** The day to which it was asked to count. */
    public LocalDate end() {
        return end;
    }

    /** The working days in (received, end], or minus those in [end, received) when the end is earlier. */
    public int workingDays() {
        return workingDays;
    }

    /** Whether a day that was looked at, start to end, is after the calendar's published-through date. */
    public boolean isProjected() {
        return calendar.isProjected(received) || calendar.isProjected(end);
    }

    /** Every day of the stretch that is not worked, in order, each with its cause. */
    public List<NonWorkingDay> skipped() {
        boolean forward = !end.isBefore(received);
        LocalDate first = forward ? received.plusDays(1) : end;
        LocalDate afterLast = forward ? end.plusDays(1) : received;
        List<NonWorkingDay> skipped = new ArrayList<>();
        for (LocalDate day = first; day.isBefore(afterLast); day = day.plusDays(1)) {
            calendar.whyNot(day).ifPresent(skipped::add);
        }
        return List.copyOf(skipped);
    }

    /** {@code 5 working days from 2026-12-18 to 2026-12-29}. */
    @Override
    public String toString() {
        return TimeLimit.workingDays(workingDays) + " from " + start + " to " + end;
    }
}
