package dev.redress.calendar;

import java.time.LocalDate;

/**
 * Several limits in working days counted from each of many starts, strictly after: the start is ranked once and every
 * end is one look-up. For a desk that dates ten million cases, not for one complaint.
 *
 * <p>{@code BulkCount.of(calendar, 5, 10).dates(start, ends, 0)} with Monday 30 March 2026 gives Wednesday 8 and
 * Wednesday 15 April 2026.
 */
public final class BulkCount {

    private final WorkingCalendar calendar;
    private final WorkingDayTable table;
    private final int[] limits;

    /** By epoch day since 1978: the working days up to and on it. */
    private final int[] through;

    /** By rank: the epoch day. */
    private final int[] epochDays;

    /** By rank: the date. */
    private final LocalDate[] dates;

    private BulkCount(WorkingCalendar calendar, int[] limits) {
        this.calendar = calendar;
        this.table = calendar.table();
        this.limits = limits;
        this.epochDays = table.epochDays();
        this.dates = new LocalDate[epochDays.length];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = CoveredDays.get(epochDays[i] - CoveredDays.FIRST_EPOCH_DAY);
        }
        this.through = new int[CoveredDays.COUNT];
        int rank = 0;
        for (int i = 0; i < through.length; i++) {
            if (rank < epochDays.length && epochDays[rank] == CoveredDays.FIRST_EPOCH_DAY + i) {
                rank++;
            }
            through[i] = rank;
        }
    }

    /** For these numbers of working days, each at least one. */
    public static BulkCount of(WorkingCalendar calendar, int... workingDays) {
        for (int limit : workingDays) {
            if (limit < 1) {
                throw new IllegalArgumentException(
                        "a bulk count takes limits of 1 working day or more, and this is " + limit);
            }
            TimeLimit.workingDays(limit); // refuses what is more than any limit
        }
        return new BulkCount(calendar, workingDays.clone());
    }

    /**
     * Writes the end of each limit into {@code into}, from {@code at} on, in the order of the limits.
     *
     * @throws OutsideCoverage when it needs a day that is not covered
     */
    public void dates(LocalDate start, LocalDate[] into, int at) {
        if (!WorkingDayTable.covers(start)) {
            throw calendar.unknown(start);
        }
        int rank = table.through(start) - 1;
        for (int i = 0; i < limits.length; i++) {
            int end = rank + limits[i];
            if (end >= dates.length) {
                throw calendar.beyond(TimeLimit.workingDays(limits[i]), start);
            }
            into[at + i] = dates[end];
        }
    }

    /**
     * As {@link #dates} in epoch days: for every start, the ends of all limits, one start's after another's.
     *
     * @throws OutsideCoverage when it needs a day that is not covered
     */
    public void epochDays(int[] starts, int[] into) {
        int at = 0;
        for (int start : starts) {
            int offset = start - CoveredDays.FIRST_EPOCH_DAY;
            if (offset < 0 || offset >= through.length) {
                throw calendar.unknown(LocalDate.ofEpochDay(start));
            }
            int rank = through[offset] - 1;
            for (int limit : limits) {
                int end = rank + limit;
                if (end >= epochDays.length) {
                    throw calendar.beyond(TimeLimit.workingDays(limit), LocalDate.ofEpochDay(start));
                }
                into[at++] = epochDays[end];
            }
        }
    }
}
