package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Stage;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two procedures on one line of time: a band each, with what either owes or opens on a day, and below that, in the words of
 * the comparison, what it cannot date yet.
 *
 * <p>emh and association for first contact on Friday 18 December 2026: EMH-5 reaches to Wednesday 13 January 2027, ASC-15
 * to Wednesday 6 January, one above the other.
 */
public final class ComparisonPicture {

    private final Comparison comparison;
    private final Side left;
    private final Side right;
    private final @Nullable DayScale scale;

    /** One of the two: what happened under it, and its rows. */
    private record Side(Timetable timetable, List<Event> events, List<Strip> strips) {

        static Side of(Timetable timetable, boolean left, Comparison comparison) {
            List<Event> events = new ArrayList<>();
            List<EventKind> named = timetable.policy().events();
            for (Event event : timetable.complaint().history()) {
                if (event.kind().isOwn() || named.contains(event.kind())) {
                    events.add(event);
                }
            }
            List<Strip> strips = new ArrayList<>();
            Strips rows = Strips.of(timetable);
            for (Stage stage : timetable.policy().stages()) {
                rows.of(stage).stream().filter(Strip::hasDays).forEach(strips::add);
            }
            for (Comparison.Line line : comparison.lines()) {
                if (line.day() == null) {
                    for (Comparison.Entry entry : left ? line.left() : line.right()) {
                        add(entry, line.when(), strips);
                    }
                }
            }
            return new Side(timetable, List.copyOf(events), List.copyOf(strips));
        }

        /** A row without a day, unless what it says is drawn already: a clock that runs though no time is stated. */
        private static void add(Comparison.Entry entry, String when, List<Strip> strips) {
            String clause = entry.clause() == null ? "" : entry.clause();
            for (Strip strip : strips) {
                if (strip.isDrawn()
                        && strip.clause().equals(clause)
                        && strip.what().equals(entry.what())) {
                    return;
                }
            }
            strips.add(new Strip(clause, entry.what(), when, "", null, List.of(), List.of()));
        }

        List<LocalDate> days() {
            List<LocalDate> days = new ArrayList<>();
            strips.forEach(strip -> days.addAll(strip.days()));
            return days;
        }
    }

    private ComparisonPicture(Comparison comparison) {
        this.comparison = comparison;
        this.left = Side.of(comparison.left(), true, comparison);
        this.right = Side.of(comparison.right(), false, comparison);
        List<LocalDate> days = new ArrayList<>(left.days());
        days.addAll(right.days());
        left.events().forEach(event -> days.add(event.day()));
        right.events().forEach(event -> days.add(event.day()));
        this.scale = DayScale.of(days, Columns.LEFT, Columns.RIGHT);
    }

    /** The drawing of a comparison. */
    public static ComparisonPicture of(Comparison comparison) {
        return new ComparisonPicture(comparison);
    }

    /** The drawing as SVG: a whole file, or an element of a page. */
    public String svg() {
        return picture().svg();
    }

    /** The drawing with what a screen reader says. */
    public Picture picture() {
        Sheet sheet = new Sheet(Columns.WIDTH);
        Columns.heading("Two procedures on one line of time", title(), sheet);
        int top = scale == null ? Columns.TOP : Columns.TOP + Axis.HIGH + 10;
        int between = top + height(left) + 14;
        int bottom = between + height(right);
        if (scale != null) {
            scale.shade(comparison.left().calendar(), Columns.TOP + Axis.HIGH, bottom, sheet);
            Axis.draw(scale, Columns.TOP, bottom, sheet);
        }
        draw(left, top, sheet);
        draw(right, between, sheet);
        List<Strip> strips = new ArrayList<>(left.strips());
        strips.addAll(right.strips());
        List<Event> events = new ArrayList<>(left.events());
        events.addAll(right.events());
        int y = Legend.of(strips, events, sheet).draw(bottom + 28);
        Columns.footer(footer(), y + 36, sheet);
        return sheet.cut(y + 56, title(), description());
    }

    /** The drawing on a page of its own, with the same facts as a table. */
    public Page page() {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison.Line line : comparison.lines()) {
            String when = line.day() == null ? line.when() : Days.brief(line.day());
            rows.add(List.of(when, joined(line.left()), joined(line.right())));
        }
        String a = comparison.left().policy().title();
        String b = comparison.right().policy().title();
        return Page.of("Two procedures on one line of time")
                .saying(title())
                .with(picture())
                .table("Side by side", List.of("When", a, b), rows)
                .saying(footer());
    }

    private static String joined(List<Comparison.Entry> entries) {
        return String.join("; ", entries.stream().map(Object::toString).toList());
    }

    private int height(Side side) {
        int height = Columns.BAND + 8;
        if (scale != null) {
            height += EventLanes.of(side.events(), scale).height();
        }
        for (Strip strip : side.strips()) {
            height += Columns.height(strip);
        }
        return height;
    }

    private void draw(Side side, int top, Sheet sheet) {
        String edition = side.timetable().policy().id() + ", edition "
                + side.timetable().policy().edition();
        Columns.band(side.timetable().policy().title(), edition, true, top, sheet);
        int y = top + Columns.BAND;
        if (scale != null) {
            Columns.extent(side.strips(), scale, top, sheet);
            EventLanes lanes = EventLanes.of(side.events(), scale);
            lanes.draw(y, sheet);
            y += lanes.height() + 4;
        }
        for (Strip strip : side.strips()) {
            y += Columns.row(strip, scale, y, sheet);
        }
    }

    private String title() {
        return comparison.left().policy().title() + "  |  "
                + comparison.right().policy().title();
    }

    private String footer() {
        return "Counted " + comparison.left().counting() + " on the working days of "
                + comparison.left().calendar().title() + ", edition "
                + comparison.left().calendar().edition() + ".";
    }

    private String description() {
        StringBuilder said = new StringBuilder();
        for (Comparison.Line line : comparison.lines()) {
            said.append(line.when()).append(": ");
            said.append(entries(comparison.left().policy().id(), line.left()));
            said.append(line.left().isEmpty() || line.right().isEmpty() ? "" : "; ");
            said.append(entries(comparison.right().policy().id(), line.right()));
            said.append(". ");
        }
        return said.toString().strip();
    }

    private static String entries(String policy, List<Comparison.Entry> entries) {
        return entries.isEmpty() ? "" : policy + " " + joined(entries);
    }

    /** {@code comparison of Complaints procedure  |  Complaints policy}. */
    @Override
    public String toString() {
        return "comparison of " + title();
    }
}
