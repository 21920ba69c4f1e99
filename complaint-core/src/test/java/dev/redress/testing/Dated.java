package dev.redress.testing;

import dev.redress.calendar.Days;
import java.time.LocalDate;
import java.util.List;

/** Dates with their weekdays, so that a table can be checked by eye, and a wrong weekday fails the test. */
public final class Dated {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Dated() {}

    /** The day written {@code Fri 18 Dec 2026}. */
    public static LocalDate on(String text) {
        String[] parts = text.strip().split(" ");
        LocalDate day =
                LocalDate.of(Integer.parseInt(parts[3]), MONTHS.indexOf(parts[2]) + 1, Integer.parseInt(parts[1]));
        String actual = brief(day);
        if (!actual.equals(text.strip())) {
            throw new IllegalArgumentException("the table says " + text + ", the week says " + actual);
        }
        return day;
    }

    /** {@code Fri 18 Dec 2026}, as {@link #on} reads it. */
    public static String brief(LocalDate day) {
        return Days.brief(day);
    }
}
