package dev.redress.report;

import dev.redress.calendar.UnknownName;
import java.util.List;

/**
 * A figure that is published: which clause asks for it, what is counted, among which cases and on which event's day. Each case or
 * event is in one line and counts on one day, so that figures over parts of a time add up to those over the whole.
 *
 * <p>ASC-29's "formal or informal" for a quarter counts the complaints whose first contact fell in it: a complaint of Friday 18
 * December 2026 that was acknowledged on Monday 4 January 2027 is a formal one of 2026-Q4.
 *
 * @param clause the clause: {@code ASC-29}
 * @param name the procedure's own name for it: {@code formal or informal}
 * @param what what is counted, where one name has several counts: {@code remedies offered}
 * @param population among which cases
 * @param day on which event's day each counts
 * @param lines the counts
 */
public record Figure(String clause, String name, String what, String population, String day, List<Line> lines) {

    public Figure {
        lines = List.copyOf(lines);
    }

    /** How many there are in all the lines. */
    public int total() {
        int total = 0;
        for (Line line : lines) {
            total += line.count();
        }
        return total;
    }

    /**
     * The line of that label.
     *
     * @throws UnknownName naming the lines there are
     */
    public Line line(String label) {
        for (Line line : lines) {
            if (line.label().equals(label)) {
                return line;
            }
        }
        throw new UnknownName(
                "line of " + name, label, lines.stream().map(Line::label).toList());
    }

    /** {@code ASC-29 formal or informal: 8}. */
    @Override
    public String toString() {
        return clause + " " + name + (what.equals(name) ? "" : ", " + what) + ": " + (total() == 0 ? "none" : total());
    }
}
