package dev.redress.picture;

import dev.redress.calendar.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a timeline: the clause, what is owed, the line of time, and by when and how it stands. */
final class Columns {

    static final int WIDTH = 1280;
    static final int MARGIN = 24;
    static final int LEFT = 350;
    static final int RIGHT = 950;

    /** Where the line of time begins: the day asked about, and below it the axis. */
    static final int TOP = 92;

    /** How high the head of a band is. */
    static final int BAND = 30;

    private static final int WHAT = 100;
    private static final int WHEN = 974;
    private static final int KEY = 20;
    private static final int LINE = 15;

    private Columns() {}

    /** The heading of a picture, and under it a line that says more. */
    static void heading(String title, String more, Sheet sheet) {
        sheet.text(MARGIN, 42, Sheet.Type.TITLE, Sheet.Type.TITLE.fitted(title, WIDTH - 2 * MARGIN));
        sheet.text(MARGIN, 64, Sheet.Type.LABEL, Sheet.Type.LABEL.fitted(more, WIDTH - 2 * MARGIN));
    }

    /** The last line of a picture: by what it was computed. */
    static void footer(String words, int y, Sheet sheet) {
        sheet.text(MARGIN, y, Sheet.Type.FAINT, Sheet.Type.FAINT.fitted(words, WIDTH - 2 * MARGIN));
    }

    /** The day asked about, named at the top, as a line down to the bottom. */
    static void day(LocalDate day, DayScale scale, int top, int bottom, Sheet sheet) {
        int x = scale.middle(day);
        String label = "as of " + Days.brief(day);
        int half = Sheet.Type.REVERSED.width(label) / 2 + 7;
        int middle = Math.max(scale.left() + half, Math.min(scale.right() - half, x));
        sheet.line(x, top + 18, x, bottom, "stroke=\"" + Ink.TEXT + "\" stroke-width=\"2\" stroke-dasharray=\"6 3\"");
        sheet.rect(middle - half, top + 2, 2 * half, 17, "rx=\"3\" fill=\"" + Ink.TEXT + "\"");
        sheet.textAround(middle, top + 14, Sheet.Type.REVERSED, label);
    }

    /** The head of a band, its middle at half of {@link #BAND}; a faint one is of something that has not begun. */
    static void band(String title, String note, boolean begun, int top, Sheet sheet) {
        int wide = LEFT - 8 - MARGIN;
        String fill = begun ? Ink.BAND : Ink.PAPER;
        sheet.rect(MARGIN - 8, top, wide + 8, BAND - 4, "rx=\"4\" fill=\"" + fill + "\" stroke=\"" + Ink.BAND + "\"");
        sheet.text(MARGIN, top + 17, Sheet.Type.HEADING, Sheet.Type.HEADING.fitted(title, wide - 8));
        sheet.text(WHEN, top + 17, Sheet.Type.FAINT, Sheet.Type.FAINT.fitted(note, WIDTH - MARGIN - WHEN));
    }

    /** The band itself on the line of time, from the first to the last day of its rows. */
    static void extent(List<Strip> strips, DayScale scale, int top, Sheet sheet) {
        List<LocalDate> days = new ArrayList<>();
        boolean open = false;
        for (Strip strip : strips) {
            days.addAll(strip.days());
            open |= strip.isOpenEnded();
        }
        if (!days.isEmpty()) {
            int left = scale.start(Collections.min(days));
            int right = open ? scale.right() : scale.end(Collections.max(days));
            sheet.rect(left, top, Math.max(2, right - left), BAND - 4, "rx=\"4\" fill=\"" + Ink.BAND + "\"");
        }
    }

    /** How high a row is. */
    static int height(Strip strip) {
        return strip.isDrawn() || what(strip).size() > 1 ? 38 : 24;
    }

    private static Sheet.Type type(Strip strip) {
        return strip.isDrawn() ? Sheet.Type.LABEL : Sheet.Type.FAINT;
    }

    private static List<String> what(Strip strip) {
        return type(strip).wrapped(strip.what(), LEFT - WHAT - 20, 2);
    }

    /** A row, and how high it came out. */
    static int row(Strip strip, @Nullable DayScale scale, int top, Sheet sheet) {
        int high = height(strip);
        int middle = top + high / 2;
        boolean drawn = strip.isDrawn();
        Sheet.Type type = type(strip);
        Sheet.Type clause = drawn ? Sheet.Type.SMALL_STRONG : Sheet.Type.FAINT_STRONG;
        List<String> what = what(strip);
        int first = what.size() == 2 ? middle - 3 : middle + 4;
        sheet.text(MARGIN, first, clause, clause.fitted(strip.clause(), WHAT - MARGIN - 8));
        for (int i = 0; i < what.size(); i++) {
            sheet.text(WHAT, first + LINE * i, type, what.get(i));
        }
        if (drawn && scale != null) {
            strip.draw(scale, middle, sheet);
        }
        standing(strip, type, middle, sheet);
        return high;
    }

    private static void standing(Strip strip, Sheet.Type type, int middle, Sheet sheet) {
        int room = WIDTH - MARGIN - WHEN - KEY;
        boolean two = strip.isDrawn() && !strip.standing().isEmpty();
        int when = two ? middle - 3 : middle + 4;
        String words = two || strip.standing().isEmpty() ? strip.when() : strip.when() + ", " + strip.standing();
        Sheet.Type fit = type.width(words) > room && type == Sheet.Type.LABEL ? Sheet.Type.SMALL : type;
        sheet.text(WHEN + KEY, when, fit, fit.fitted(words, room));
        if (two) {
            Sheet.Type strong = Sheet.Type.SMALL_STRONG;
            sheet.text(WHEN + KEY, when + LINE, strong, strong.fitted(strip.standing(), room));
        }
        if (strip.isDrawn() && strip.symbol() != null) {
            strip.symbol().draw(WHEN + 4, middle, sheet);
        }
    }
}
