package dev.redress.bench;

import java.time.LocalDate;

/**
 * One way to do working-day arithmetic on {@link Holidays}, {@code LocalDate} in and out. All ways give the same answers:
 * five working days after Friday 18 December 2026 is Tuesday 29 December 2026, with every one of them.
 */
public interface Contender {

    /** The working day that is that many after the start, before it when negative; the start itself for zero. */
    LocalDate add(LocalDate start, int workingDays);

    /** Whether the day is worked. */
    boolean isWorkingDay(LocalDate day);

    /** The working days in (start, end], both given as {@link #edge} has them; start is not after end. */
    int count(LocalDate start, LocalDate end);

    /**
     * The day as {@link #count} wants it. A contender that counts [start, end) is given the days after, so that it counts
     * the same days and pays nothing for it.
     */
    default LocalDate edge(LocalDate day) {
        return day;
    }
}
