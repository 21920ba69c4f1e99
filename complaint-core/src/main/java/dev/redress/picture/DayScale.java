package dev.redress.picture;

import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days laid out from left to right, each as wide as the next; a day outside is drawn at the edge.
 *
 * @param first the first day
 * @param last the last day
 * @param left where the first begins
 * @param right where the last ends
 */
record DayScale(LocalDate first, LocalDate last, int left, int right) {

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final int SHORTEST = 7;
    private static final int MANY = 400;
    private static final int MOST_SHADED = 1100;

    /** From the one day to the other with some room about them, a week at least. */
    static DayScale about(LocalDate earliest, LocalDate latest, int left, int right) {
        LocalDate first = earliest.isBefore(EARLIEST) ? EARLIEST : earliest;
        LocalDate last = latest.isAfter(LATEST) ? LATEST : latest;
        first = first.isAfter(LATEST) ? LATEST : first;
        last = last.isBefore(first) ? first : last;
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long room = Math.max(1, days / 40);
        return new DayScale(first.minusDays(room), last.plusDays(Math.max(room, SHORTEST - days - room)), left, right);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Where a day begins. */
    int start(LocalDate day) {
        return at(2 * ChronoUnit.DAYS.between(first, day));
    }

    /** Where a day ends. */
    int end(LocalDate day) {
        return at(2 * ChronoUnit.DAYS.between(first, day) + 2);
    }

    /** The middle of a day. */
    int middle(LocalDate day) {
        return at(2 * ChronoUnit.DAYS.between(first, day) + 1);
    }

    private int at(long halfDays) {
        long within = Math.max(0, Math.min(2 * days(), halfDays));
        return left + (int) (within * (right - left) / (2 * days()));
    }

    /** The scale that shows all of some days; null for none. */
    static @Nullable DayScale of(List<LocalDate> days, int left, int right) {
        if (days.isEmpty()) {
            return null;
        }
        return about(Collections.min(days), Collections.max(days), left, right);
    }

    /** How many pixels so many days are. */
    int width(int many) {
        return (int) Math.min(right - left, (long) many * (right - left) / days());
    }

    /** Shades the days that are not worked; those that the calendar does not know stay as they are. */
    void shade(WorkingCalendar calendar, int top, int bottom, Sheet sheet) {
        if (days() > MOST_SHADED) {
            return;
        }
        LocalDate from = null;
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            boolean off = !day.isAfter(last) && calendar.covers(day) && !calendar.isWorkingDay(day);
            if (off && from == null) {
                from = day;
            } else if (!off && from != null) {
                int wide = Math.max(1, start(day) - start(from));
                sheet.rect(
                        start(from),
                        top,
                        wide,
                        bottom - top,
                        "fill=\"" + (days() > MANY ? Ink.FAINTLY_CLOSED : Ink.CLOSED) + "\"");
                from = null;
            }
        }
    }
}
