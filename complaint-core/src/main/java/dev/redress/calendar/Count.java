package dev.redress.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A limit counted from a day: where it began, where it ends, and every day that was passed over with its cause.
 *
 * <p>Ten working days from Monday 30 March 2026 in England and Wales end on Wednesday 15 April 2026; Friday 3 April (Good
 * Friday), Monday 6 April (Easter Monday) and four weekend days are not counted.
 */
public final class Count {

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final LocalDate received;
    private final boolean cutOffReached;
    private final TimeLimit limit;
    private final Counting counting;
    private final LocalDate unrolled;
    private final LocalDate end;

    private Count(
            WorkingCalendar calendar,
            LocalDate start,
            LocalDate received,
            boolean cutOffReached,
            TimeLimit limit,
            Counting counting,
            LocalDate unrolled,
            LocalDate end) {
        this.calendar = calendar;
        this.start = start;
        this.received = received;
        this.cutOffReached = cutOffReached;
        this.limit = limit;
        this.counting = counting;
        this.unrolled = unrolled;
        this.end = end;
    }

    static Count of(WorkingCalendar calendar, LocalDateTime start, TimeLimit limit, Counting counting) {
        LocalDate received = received(calendar, start, counting);
        LocalDate unrolled = unrolled(calendar, received, limit, counting);
        LocalDate end = rolled(calendar, received, unrolled, limit, counting);
        boolean cutOffReached = reachesCutOff(start, counting);
        return new Count(calendar, start.toLocalDate(), received, cutOffReached, limit, counting, unrolled, end);
    }

    /** The end alone, for the many callers that keep no more. */
    static LocalDate end(WorkingCalendar calendar, LocalDate start, TimeLimit limit, Counting counting) {
        LocalDate received = calendar.defersReceipt(start) ? received(calendar, start.atStartOfDay(), counting) : start;
        return rolled(calendar, received, unrolled(calendar, received, limit, counting), limit, counting);
    }

    private static boolean reachesCutOff(LocalDateTime start, Counting counting) {
        return counting.cutOff() != null
                && !start.toLocalTime().isBefore(counting.cutOff())
                && start.toLocalTime().toNanoOfDay() != 0;
    }

    static LocalDate received(WorkingCalendar calendar, LocalDateTime start, Counting counting) {
        LocalDate day = start.toLocalDate();
        if (reachesCutOff(start, counting) && calendar.isWorkingDay(day)) {
            day = calendar.next(day);
        }
        while (calendar.defersReceipt(day)) {
            day = calendar.next(day);
        }
        return day;
    }

    private static LocalDate unrolled(
            WorkingCalendar calendar, LocalDate received, TimeLimit limit, Counting counting) {
        int amount = limit.amount();
        if (limit.unit() == TimeLimit.Unit.WORKING_DAYS) {
            return switch (counting.convention()) {
                case STRICTLY_AFTER -> calendar.add(received, amount);
                case ROLL_THEN_AFTER -> amount == 0 ? received : calendar.add(calendar.nextOrSame(received), amount);
                case START_IS_DAY_ONE -> {
                    if (amount < 1) {
                        throw new IllegalArgumentException(limit
                                + " cannot be counted where the start is day one; it counts from 1 working day up");
                    }
                    yield calendar.add(calendar.nextOrSame(received), amount - 1);
                }
            };
        }
        if (amount == 0) {
            return received;
        }
        LocalDate end = hasFourDigitYear(received)
                ? switch (limit.unit()) {
                    case DAYS -> received.plusDays(amount);
                    case WEEKS -> received.plusWeeks(amount);
                    case MONTHS -> months(received, amount, counting);
                    default -> months(received, amount * 12L, counting);
                }
                : received;
        if (!hasFourDigitYear(end)) {
            throw new OutsideCoverage(
                    calendar.id(),
                    "dates run from 0001-01-01 to 9999-12-31; " + limit + " from " + received + " end outside");
        }
        return end;
    }

    private static boolean hasFourDigitYear(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    private static LocalDate months(LocalDate start, long months, Counting counting) {
        LocalDate end = start.plusMonths(months);
        boolean clamped = end.getDayOfMonth() != start.getDayOfMonth();
        return clamped && counting.monthEnd() == Counting.MonthEnd.UP ? end.plusDays(1) : end;
    }

    private static LocalDate rolled(
            WorkingCalendar calendar, LocalDate received, LocalDate unrolled, TimeLimit limit, Counting counting) {
        if (counting.roll() == Counting.Roll.NONE || limit.isInWorkingDays() || limit.amount() == 0) {
            return unrolled;
        }
        return counting.roll() == Counting.Roll.NEXT
                ? calendar.nextOrSame(unrolled)
                : calendar.previousOrSame(unrolled);
    }

    // --- questions ----------------------------------------------------------------------------------------------

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

    /** How long. */
    public TimeLimit limit() {
        return limit;
    }

    /** By which choices. */
    public Counting counting() {
        return counting;
    }

    /** The day it ends on. */
    public LocalDate end() {
        return end;
    }

    /** The end before a roll; the same day where nothing was rolled. */
    public LocalDate unrolled() {
        return unrolled;
    }

    /** Whether a month's end was met: the day asked for does not exist in the month. */
    public boolean isMonthEndMoved() {
        boolean inMonths = limit.unit() == TimeLimit.Unit.MONTHS || limit.unit() == TimeLimit.Unit.YEARS;
        return inMonths && limit.amount() != 0 && unrolled.getDayOfMonth() != received.getDayOfMonth();
    }

    /**
     * Whether any day on a calendar was looked at. A limit in days without a roll looks at none, unless the start had to be
     * looked up because its time reaches the cut-off, or its receipt was deferred.
     */
    public boolean looksAtCalendar() {
        return cutOffReached
                || !start.equals(received)
                || (limit.amount() != 0 && (limit.isInWorkingDays() || counting.roll() != Counting.Roll.NONE));
    }

    /** Whether a day that was looked at, start to end, is after the calendar's published-through date. */
    public boolean isProjected() {
        return looksAtCalendar()
                && (calendar.isProjected(start)
                        || calendar.isProjected(received)
                        || calendar.isProjected(dayZero())
                        || calendar.isProjected(unrolled)
                        || calendar.isProjected(end));
    }

    /** Every day that was passed over because it is not worked, in order of date, each with its cause. */
    public List<NonWorkingDay> skipped() {
        if (!looksAtCalendar()) {
            return List.of();
        }
        SortedMap<LocalDate, NonWorkingDay> skipped = new TreeMap<>();
        collect(start.plusDays(1), received, skipped);
        if (limit.isInWorkingDays() && limit.amount() != 0) {
            collect(received, dayZero(), skipped);
            collect(earlier(dayZero(), end).plusDays(1), later(dayZero(), end), skipped);
        } else if (!unrolled.equals(end)) {
            collect(earlier(unrolled, end), later(unrolled, end).plusDays(1), skipped);
        }
        return List.copyOf(skipped.values());
    }

    /**
     * The same limit from the same start by each other setting that ends it on another day: of five working days from
     * Saturday 7 June 2025, which end on Friday 13 June, the one by roll-then-after, which ends on Monday 16 June.
     */
    public List<Count> differing() {
        List<Counting> others = new ArrayList<>();
        if (limit.isInWorkingDays()) {
            for (Counting.Convention other : Counting.Convention.values()) {
                if (other != counting.convention()
                        && (other != Counting.Convention.START_IS_DAY_ONE || limit.amount() >= 1)) {
                    others.add(counting.withConvention(other));
                }
            }
        } else {
            for (Counting.Roll other : Counting.Roll.values()) {
                if (other != counting.roll()) {
                    others.add(counting.withRoll(other));
                }
            }
            for (Counting.MonthEnd other : Counting.MonthEnd.values()) {
                if (other != counting.monthEnd()) {
                    others.add(counting.withMonthEnd(other));
                }
            }
        }
        List<Count> differing = new ArrayList<>();
        for (Counting other : others) {
            try {
                LocalDate otherUnrolled = unrolled(calendar, received, limit, other);
                LocalDate otherEnd = rolled(calendar, received, otherUnrolled, limit, other);
                if (!otherEnd.equals(end)) {
                    differing.add(
                            new Count(calendar, start, received, cutOffReached, limit, other, otherUnrolled, otherEnd));
                }
            } catch (OutsideCoverage beyond) {
                // what another setting would need is not known, and nobody asked for it
            }
        }
        return List.copyOf(differing);
    }

    /** The day the count begins at; later than the receipt where a convention rolls it forward first. */
    private LocalDate dayZero() {
        boolean rolls = limit.isInWorkingDays()
                && limit.amount() != 0
                && counting.convention() != Counting.Convention.STRICTLY_AFTER;
        return rolls ? calendar.nextOrSame(received) : received;
    }

    private void collect(LocalDate from, LocalDate toExclusive, SortedMap<LocalDate, NonWorkingDay> into) {
        for (LocalDate day = from; day.isBefore(toExclusive); day = day.plusDays(1)) {
            NonWorkingDay why = calendar.whyNot(day).orElse(null);
            if (why != null) {
                into.put(day, why);
            }
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    /** {@code 10 working days from 2026-03-30 end on 2026-04-15}. */
    @Override
    public String toString() {
        return limit + " from " + start + " end on " + end;
    }
}
