package dev.redress.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a timeline: words on either side, and what lies between them on the line of time.
 *
 * @param clause the clause
 * @param what what is owed or may be done
 * @param when by when, in words
 * @param standing how it stands, in words; empty where nothing is to be said
 * @param symbol how it stands, as a mark; null for none
 * @param lengths what lasts
 * @param marks what happens or falls on a day
 */
record Strip(
        String clause,
        String what,
        String when,
        String standing,
        @Nullable Symbol symbol,
        List<Length> lengths,
        List<Mark> marks) {

    /** What a length of time is. */
    enum Look {
        /** A clock that runs. */
        RUN,
        /** What is left of it. */
        AHEAD,
        /** Time past the day it was due. */
        LATE,
        /** From the old date to the new. */
        MOVE,
        /** A right that can be used. */
        OPEN,
        /** One whose last day has passed. */
        CLOSED
    }

    /** Something that lasts; without a start or an end it goes on beyond the picture. */
    record Length(
            Look look, @Nullable LocalDate from, @Nullable LocalDate to) {

        static Length of(Look look, LocalDate one, LocalDate other) {
            return one.isAfter(other) ? new Length(look, other, one) : new Length(look, one, other);
        }
    }

    /** A mark on a day. */
    record Mark(Symbol symbol, LocalDate day) {}

    Strip {
        lengths = List.copyOf(lengths);
        marks = List.copyOf(marks);
    }

    /** Whether there is anything to draw. */
    boolean isDrawn() {
        return !lengths.isEmpty() || !marks.isEmpty();
    }

    /** Whether it has a day of its own, which a right that is open throughout has not. */
    boolean hasDays() {
        return !days().isEmpty();
    }

    /** Every day that it names. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (Length length : lengths) {
            if (length.from() != null) {
                days.add(length.from());
            }
            if (length.to() != null) {
                days.add(length.to());
            }
        }
        for (Mark mark : marks) {
            days.add(mark.day());
        }
        return days;
    }

    /** Whether it goes on without an end. */
    boolean isOpenEnded() {
        for (Length length : lengths) {
            if (length.from() != null && length.to() == null) {
                return true;
            }
        }
        return false;
    }

    /** As a screen reader says it. */
    String spoken() {
        return clause + " " + what + ": " + when + (standing.isEmpty() ? "" : ", " + standing) + ".";
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    /** Draws what lies on the line of time, at a height. */
    void draw(DayScale scale, int y, Sheet sheet) {
        for (Length length : lengths) {
            draw(length, scale, y, sheet);
        }
        for (Mark mark : marks) {
            if (mark.symbol() == Symbol.MOVED || mark.symbol() == Symbol.LAST_DAY) {
                mark.symbol().draw(scale.middle(mark.day()), y, sheet);
            }
        }
        for (Mark mark : marks) {
            if (mark.symbol() != Symbol.MOVED && mark.symbol() != Symbol.LAST_DAY) {
                mark.symbol().draw(scale.middle(mark.day()), y, sheet);
            }
        }
    }

    private static void draw(Length length, DayScale scale, int y, Sheet sheet) {
        boolean window = length.look() == Look.OPEN || length.look() == Look.CLOSED;
        int left = length.from() == null ? scale.left() : edge(scale, length.from(), window, false);
        int right = length.to() == null ? scale.right() : edge(scale, length.to(), window, true);
        switch (length.look()) {
            case RUN -> sheet.line(left, y, right, y, "stroke=\"" + Ink.TRACK + "\" stroke-width=\"4\"");
            case AHEAD ->
                sheet.line(
                        left, y, right, y, "stroke=\"" + Ink.TRACK + "\" stroke-width=\"2\" stroke-dasharray=\"2 4\"");
            case LATE ->
                sheet.line(
                        left,
                        y,
                        right,
                        y,
                        "stroke=\"" + Ink.VERMILLION + "\" stroke-width=\"4\" stroke-dasharray=\"5 3\"");
            case MOVE -> move(left, right, y, sheet);
            default -> window(length, left, right, y, sheet);
        }
    }

    private static int edge(DayScale scale, LocalDate day, boolean window, boolean end) {
        return window ? (end ? scale.end(day) : scale.start(day)) : scale.middle(day);
    }

    /** An arrow that leaps from the old date to the new. */
    private static void move(int left, int right, int y, Sheet sheet) {
        int high = Math.min(16, 9 + (right - left) / 20);
        sheet.path(
                "M" + left + " " + (y - 6) + "C" + left + " " + (y - high) + " " + (right - 2) + " " + (y - high) + " "
                        + (right - 2) + " " + (y - 8),
                "fill=\"none\" stroke=\"" + Ink.TEXT + "\"");
        sheet.path("M" + (right - 5) + " " + (y - 11) + "l3 4l3 -4", "fill=\"none\" stroke=\"" + Ink.TEXT + "\"");
    }

    private static void window(Length length, int left, int right, int y, Sheet sheet) {
        boolean open = length.look() == Look.OPEN;
        String edge = "stroke=\"" + (open ? Ink.BLUE : Ink.MUTED) + "\"";
        int wide = Math.max(2, right - left);
        sheet.rect(left, y - 6, wide, 12, "fill=\"" + (open ? Ink.SKY : Ink.GRID) + "\"");
        sheet.path("M" + left + " " + (y - 6) + "h" + wide + "M" + left + " " + (y + 6) + "h" + wide, edge);
        if (length.from() != null) {
            sheet.line(left, y - 6, left, y + 6, edge + " stroke-width=\"2\"");
        }
        if (length.to() != null) {
            sheet.line(left + wide, y - 6, left + wide, y + 6, edge + " stroke-width=\"2\"");
        } else {
            sheet.path("M" + (left + wide) + " " + (y - 6) + "l6 6l-6 6", edge + " fill=\"" + Ink.SKY + "\"");
        }
    }
}
