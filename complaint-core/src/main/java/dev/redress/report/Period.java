package dev.redress.report;

import dev.redress.calendar.Days;
import dev.redress.calendar.Unreadable;
import java.time.LocalDate;

/**
 * The days that a report is about, both ends among them.
 *
 * <p>{@code Period.quarter("2026-Q4")} is from Thursday 1 October 2026 to Thursday 31 December 2026. Quarters are those of the
 * calendar year.
 *
 * @param first the first day
 * @param last the last day
 */
public record Period(LocalDate first, LocalDate last) {

    private static final int MONTHS = 3;

    /**
     * @throws IllegalArgumentException where the last day is before the first
     */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "a period ends on its first day or later, and this one runs from " + first + " to " + last);
        }
    }

    /** From one day to another, both among them. */
    public static Period of(LocalDate first, LocalDate last) {
        return new Period(first, last);
    }

    /**
     * Reads {@code 2026-Q4}.
     *
     * @throws Unreadable where it is no quarter
     */
    public static Period quarter(String text) {
        String value = text.strip();
        int number = value.length() == 7 && (value.startsWith("-Q", 4) || value.startsWith("-q", 4))
                ? value.charAt(6) - '0'
                : 0;
        if (number < 1 || number > 4 || !isYear(value)) {
            throw new Unreadable("quarter", text, "a quarter reads 2026-Q4");
        }
        LocalDate first = LocalDate.of(Integer.parseInt(value.substring(0, 4)), MONTHS * (number - 1) + 1, 1);
        return new Period(first, first.plusMonths(MONTHS).minusDays(1));
    }

    private static boolean isYear(String value) {
        for (int i = 0; i < 4; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return !value.startsWith("0000");
    }

    /** Whether the day is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it is a quarter of the calendar year. */
    public boolean isQuarter() {
        return first.getDayOfMonth() == 1
                && first.getMonthValue() % MONTHS == 1
                && last.equals(first.plusMonths(MONTHS).minusDays(1));
    }

    /** {@code Thursday 1 October 2026 to Thursday 31 December 2026}. */
    public String spoken() {
        return Days.spoken(first) + " to " + Days.spoken(last);
    }

    /** {@code 2026-Q4}, which {@link #quarter} reads, else {@code 2026-10-01 to 2026-11-15}. */
    @Override
    public String toString() {
        return isQuarter()
                ? first.toString().substring(0, 4) + "-Q" + (first.getMonthValue() / MONTHS + 1)
                : first + " to " + last;
    }
}
