package dev.redress.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often each of some values came, as a column each, in the order in which they are handed over.
 *
 * <p>{@code Distribution.of("Time to the stage 1 response", "working days", bars).withLineAfter(15, "EMH-5: 15 working
 * days")}: sixteen columns, 0 to 15, stand before the line when the bars begin with 0. It computes nothing: what is counted
 * and how it is grouped is the caller's.
 */
public final class Distribution {

    /**
     * One value and how often it came.
     *
     * @param label the value in words: {@code 3}, {@code 11 to 15}
     * @param count how often
     */
    public record Bar(String label, long count) {
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("'" + label + "' was counted " + count + " times");
            }
        }
    }

    private static final int WIDTH = 760;
    private static final int LEFT = 64;
    private static final int RIGHT = WIDTH - 24;
    private static final int TOP = 92;
    private static final int HIGH = 200;
    private static final int BASE = TOP + HIGH;
    private static final int WIDEST = 150;
    private static final int COLUMN = 48;
    private static final int NAMED = 60;

    private final String title;
    private final String axis;
    private final String unit;
    private final List<Bar> bars;
    private final int within;
    private final @Nullable String line;

    private Distribution(String title, String axis, String unit, List<Bar> bars, int within, @Nullable String line) {
        this.title = title;
        this.axis = axis;
        this.unit = unit;
        this.bars = List.copyOf(bars);
        this.within = within;
        this.line = line;
    }

    /** The distribution of values: its title, what the values are ({@code working days}), and a bar for each. */
    public static Distribution of(String title, String axis, List<Bar> bars) {
        return new Distribution(title, axis, "complaints", bars, 0, null);
    }

    /** The same with a word for what was counted; {@code complaints} unless it is said. */
    public Distribution counting(String what) {
        return new Distribution(title, axis, what, bars, within, line);
    }

    /**
     * The same with a line after so many of the bars: the time that was allowed. Those beyond it are hatched.
     *
     * @throws IllegalArgumentException when there are fewer bars
     */
    public Distribution withLineAfter(int first, String label) {
        if (first < 0 || first > bars.size()) {
            throw new IllegalArgumentException("a line after " + first + " of " + bars.size() + " bars");
        }
        return new Distribution(title, axis, unit, bars, first, label);
    }

    /** The chart as SVG: a whole file, or an element of a page. */
    public String svg() {
        return picture().svg();
    }

    /** The chart with what a screen reader says. */
    public Picture picture() {
        Sheet sheet = new Sheet(WIDTH);
        sheet.text(24, 38, Sheet.Type.TITLE, Sheet.Type.TITLE.fitted(title, WIDTH - 48));
        sheet.text(24, 60, Sheet.Type.FAINT, Sheet.Type.FAINT.fitted("number of " + unit, 300));
        long most = 0;
        for (Bar bar : bars) {
            most = Math.max(most, bar.count());
        }
        if (most == 0) {
            sheet.line(LEFT, BASE, RIGHT, BASE, "stroke=\"" + Ink.TRACK + "\"");
            sheet.textAround((LEFT + RIGHT) / 2, TOP + HIGH / 2, Sheet.Type.LABEL, "none");
        } else {
            grid(sheet, most);
            columns(sheet, most);
        }
        boolean named = !bars.isEmpty() && (RIGHT - LEFT) / bars.size() >= NAMED;
        int foot = BASE + (named ? 54 : 42);
        sheet.textAround((LEFT + RIGHT) / 2, foot, Sheet.Type.FAINT, Sheet.Type.FAINT.fitted(axis, RIGHT - LEFT));
        return sheet.cut(foot + 20, title, description());
    }

    private void grid(Sheet sheet, long most) {
        long step = step(most);
        for (long value = step; value <= most; value += step) {
            int y = BASE - high(value, most);
            sheet.line(LEFT, y, RIGHT, y, "stroke=\"" + Ink.GRID + "\"");
            if (Sheet.Type.FAINT.width(round(value)) <= LEFT - 12) {
                sheet.textEnding(LEFT - 8, y + 4, Sheet.Type.FAINT, round(value));
            }
            if (value > Long.MAX_VALUE - step) {
                break;
            }
        }
    }

    /** One, two or five times a power of ten, so that at most six lines are drawn. */
    private static long step(long most) {
        long power = 1;
        while (most / power >= 60) {
            power *= 10;
        }
        for (long times : new long[] {1, 2, 5}) {
            if (most / (power * times) <= 6) {
                return power * times;
            }
        }
        return power * 10;
    }

    private static int high(long value, long most) {
        return (int) (most <= Long.MAX_VALUE / HIGH ? value * HIGH / most : Math.min(HIGH, value / (most / HIGH)));
    }

    private void columns(Sheet sheet, long most) {
        int room = RIGHT - LEFT;
        int pitch = Math.max(1, Math.min(WIDEST, room / bars.size()));
        int wide = pitch <= 3 ? pitch : Math.min(COLUMN, pitch - Math.max(2, pitch / 5));
        boolean counts = counts(pitch);
        for (int i = 0; i < bars.size(); i++) {
            int high =
                    bars.get(i).count() == 0 ? 0 : Math.max(1, high(bars.get(i).count(), most));
            boolean beyond = line != null && i >= within;
            int left = left(i, room, pitch) + (pitch - wide) / 2;
            column(sheet, left, wide, high, beyond);
            if (counts && bars.get(i).count() > 0) {
                sheet.textAround(
                        left + wide / 2,
                        BASE - high - 5,
                        Sheet.Type.SMALL,
                        grouped(bars.get(i).count()));
            }
        }
        sheet.line(LEFT, BASE, RIGHT, BASE, "stroke=\"" + Ink.TRACK + "\"");
        labels(sheet, room, pitch);
        if (line != null) {
            limit(sheet, room, pitch);
        }
    }

    private int left(int bar, int room, int pitch) {
        return pitch == WIDEST || bars.size() == 1
                ? LEFT + bar * pitch
                : LEFT + (int) ((long) bar * (room - pitch) / (bars.size() - 1));
    }

    private static void column(Sheet sheet, int x, int wide, int high, boolean beyond) {
        if (high == 0) {
            return;
        }
        if (!beyond) {
            sheet.rect(x, BASE - high, wide, high, "fill=\"" + Ink.BLUE + "\"");
            return;
        }
        sheet.rect(x, BASE - high, wide, high, "fill=\"#f7dcc4\" stroke=\"" + Ink.VERMILLION + "\"");
        StringBuilder hatch = new StringBuilder();
        for (int y = BASE - 3; y > BASE - high && wide > 3; y -= 6) {
            hatch.append("M").append(x).append(' ').append(y).append('h').append(wide);
        }
        if (hatch.length() > 0) {
            sheet.path(hatch.toString(), "stroke=\"" + Ink.VERMILLION + "\" stroke-opacity=\"0.55\"");
        }
    }

    /** Whether there is room for a number on every column. */
    private boolean counts(int pitch) {
        for (Bar bar : bars) {
            if (Sheet.Type.SMALL.width(grouped(bar.count())) > pitch - 2) {
                return false;
            }
        }
        return true;
    }

    private void labels(Sheet sheet, int room, int pitch) {
        int widest = 0;
        for (Bar bar : bars) {
            widest = Math.max(widest, Sheet.Type.SMALL.width(bar.label()));
        }
        int every = 1;
        while (pitch < NAMED && every < bars.size() && every * pitch < Math.min(widest, WIDEST) + 8) {
            every++;
        }
        for (int i = 0; i < bars.size(); i += every) {
            int middle = left(i, room, pitch) + pitch / 2;
            int most = Math.min(every * pitch - 6, 2 * Math.min(middle - 4, WIDTH - 4 - middle));
            List<String> lines = Sheet.Type.SMALL.wrapped(bars.get(i).label(), most, pitch < NAMED ? 1 : 2);
            for (int line = 0; line < lines.size(); line++) {
                sheet.textAround(middle, BASE + 18 + 14 * line, Sheet.Type.SMALL, lines.get(line));
            }
        }
    }

    private void limit(Sheet sheet, int room, int pitch) {
        int x = within < bars.size() ? left(within, room, pitch) : left(within - 1, room, pitch) + pitch;
        sheet.line(x, TOP - 22, x, BASE, "stroke=\"" + Ink.TEXT + "\" stroke-dasharray=\"4 3\"");
        String label = Sheet.Type.SMALL_STRONG.fitted(String.valueOf(line), 330);
        if (x + 6 + Sheet.Type.SMALL_STRONG.width(label) <= WIDTH - 8) {
            sheet.text(x + 6, TOP - 18, Sheet.Type.SMALL_STRONG, label);
        } else {
            sheet.textEnding(x - 6, TOP - 18, Sheet.Type.SMALL_STRONG, label);
        }
    }

    private String description() {
        List<String> said = new ArrayList<>();
        for (Bar bar : bars) {
            said.add(bar.label() + ": " + grouped(bar.count()));
        }
        String limit = line == null
                ? ""
                : " The line \"" + line + "\" stands after " + (within == 1 ? "the first" : "the first " + within)
                        + ".";
        return "The number of " + unit + " by " + axis + ". "
                + (said.isEmpty() ? "There are none." : String.join("; ", said) + ".") + limit;
    }

    /** {@code 2m}, of a number that the scale bears. */
    private static String round(long value) {
        if (value >= 1_000_000_000) {
            return grouped(value / 1_000_000_000) + "bn";
        }
        return value >= 1_000_000 ? value / 1_000_000 + "m" : grouped(value);
    }

    /** {@code 12,345}. */
    private static String grouped(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }

    /** {@code Time to the stage 1 response: 16 bars}. */
    @Override
    public String toString() {
        return title + ": " + bars.size() + (bars.size() == 1 ? " bar" : " bars");
    }
}
