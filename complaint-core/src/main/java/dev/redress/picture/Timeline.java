package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Stage;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One complaint as a drawing: its stages as bands, and in each what is owed, met, late and open, on one line of time.
 *
 * <p>{@code Timeline.of(timetable).svg()}. Under emh, first contact on Friday 18 December 2026 and an acknowledgement on
 * Wednesday 30 December: the band of stage 1 begins on the Friday, the row of EMH-3 has a bar at Tuesday 29 December, when
 * it was due, and a triangle at the Wednesday. Days that are not worked are shaded. On the timetable's day there is a line
 * from top to bottom; without a day there are dates and no standings. A stage that nothing has begun is one line. What
 * people are called or said is not in it.
 */
public final class Timeline {

    private final Timetable timetable;
    private final List<Band> bands = new ArrayList<>();
    private final List<Event> happened;
    private final @Nullable DayScale scale;

    /** A stage with its rows; one that nothing has begun says what opens it, and has what is open throughout alone. */
    private record Band(Stage stage, List<Strip> strips, String note, boolean begun) {

        int height() {
            int height = Columns.BAND + 6;
            for (Strip strip : strips) {
                height += Columns.height(strip);
            }
            return height;
        }

        List<LocalDate> days() {
            List<LocalDate> days = new ArrayList<>();
            strips.forEach(strip -> days.addAll(strip.days()));
            return days;
        }
    }

    private Timeline(Timetable timetable, List<Event> happened) {
        this.timetable = timetable;
        this.happened = happened;
        Strips rows = Strips.of(timetable);
        for (Stage stage : timetable.policy().stages()) {
            band(stage, rows.of(stage));
        }
        this.scale = scale();
    }

    /** The drawing of a timetable. */
    public static Timeline of(Timetable timetable) {
        return new Timeline(timetable, timetable.complaint().history());
    }

    /** The same drawing, with these of the events among what happened; what is owed and open stays as it is. */
    public Timeline showing(Predicate<Event> events) {
        return new Timeline(timetable, happened.stream().filter(events).toList());
    }

    private void band(Stage stage, List<Strip> strips) {
        if (strips.isEmpty()) {
            return;
        }
        EventKind opener = stage.opener();
        Optional<LocalDate> opened = opener == null
                ? Optional.empty()
                : complaint().findFirst(opener).map(Event::day);
        boolean begun = opened.isPresent();
        for (Strip strip : strips) {
            begun |= strip.hasDays();
        }
        // what runs before its stage is opened (EMH-5), or without it (SET-17), needs no word about opening
        String unopened = begun || opener == null ? "" : "opens with " + opener.noun();
        String note = opened.map(day -> "opened " + Days.brief(day)).orElse(unopened);
        boolean whole = begun || opener == null;
        List<Strip> shown =
                whole ? strips : strips.stream().filter(Strip::isDrawn).toList();
        bands.add(new Band(stage, shown, note, whole));
    }

    private @Nullable DayScale scale() {
        List<LocalDate> days = new ArrayList<>();
        bands.forEach(band -> days.addAll(band.days()));
        timetable.day().ifPresent(days::add);
        for (Event event : happened) {
            // the issue may lie half a year back, and is drawn at the edge
            if (!event.kind().equals(EventKind.ISSUE_HAPPENED) && !event.kind().equals(EventKind.ISSUE_REPORTED)) {
                days.add(event.day());
            }
        }
        return DayScale.of(days, Columns.LEFT, Columns.RIGHT);
    }

    private Complaint complaint() {
        return timetable.complaint();
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    /** The drawing as SVG: a whole file, or an element of a page. */
    public String svg() {
        return picture().svg();
    }

    /** The drawing with what a screen reader says. */
    public Picture picture() {
        Sheet sheet = new Sheet(Columns.WIDTH);
        String asOf = timetable.day().map(day -> ", as of " + Days.spoken(day)).orElse("");
        Columns.heading(complaint().reference(), timetable.policy().title() + asOf, sheet);
        int begin = scale == null ? nothing(sheet) : days(scale, sheet);
        int y = begin;
        for (Band band : bands) {
            Columns.band(band.stage().title(), band.note(), band.begun(), y, sheet);
            if (scale != null) {
                Columns.extent(band.strips(), scale, y, sheet);
            }
            y += band.height();
        }
        if (scale != null) {
            happened(scale, y, sheet);
        }
        List<Strip> strips = new ArrayList<>();
        int row = begin;
        for (Band band : bands) {
            int next = row + Columns.BAND;
            for (Strip strip : band.strips()) {
                next += Columns.row(strip, scale, next, sheet);
            }
            strips.addAll(band.strips());
            row += band.height();
        }
        y = Legend.of(strips, happened, sheet).draw(y + 28);
        Columns.footer(footer(), y + 36, sheet);
        return sheet.cut(y + 56, title(), description());
    }

    private static int nothing(Sheet sheet) {
        sheet.text(
                Columns.MARGIN,
                Columns.TOP + 4,
                Sheet.Type.LABEL,
                "Nothing has been recorded yet, so there are no days to draw.");
        return Columns.TOP + 24;
    }

    /** The line of time with its shades, and where the bands begin. */
    private int days(DayScale days, Sheet sheet) {
        int begin = lanes() + EventLanes.of(happened, days).height() + 12;
        int bottom = begin;
        for (Band band : bands) {
            bottom += band.height();
        }
        days.shade(timetable.calendar(), Columns.TOP + Axis.HIGH, bottom, sheet);
        Axis.draw(days, Columns.TOP, bottom, sheet);
        return begin;
    }

    /** The day asked about, as far as the bottom, and over it what happened. */
    private void happened(DayScale days, int bottom, Sheet sheet) {
        timetable.day().ifPresent(day -> Columns.day(day, days, Columns.TOP + Axis.HIGH, bottom, sheet));
        sheet.text(Columns.MARGIN, lanes() + 13, Sheet.Type.HEADING, "What happened");
        EventLanes.of(happened, days).draw(lanes(), sheet);
    }

    /** Where what happened begins: under the axis, and under the day asked about if there is one. */
    private int lanes() {
        return Columns.TOP + Axis.HIGH + (timetable.day().isPresent() ? 26 : 8);
    }

    /** The drawing on a page of its own, with the same facts as tables. */
    public Page page() {
        List<List<String>> rows = new ArrayList<>();
        for (Band band : bands) {
            String stage = band.stage().title();
            if (band.strips().isEmpty()) {
                rows.add(List.of(stage, "", "", band.note(), ""));
            }
            for (Strip strip : band.strips()) {
                rows.add(List.of(stage, strip.clause(), strip.what(), strip.when(), strip.standing()));
            }
        }
        List<List<String>> events = new ArrayList<>();
        for (Event event : happened) {
            events.add(List.of(Days.brief(event.day()), event.kind().noun()));
        }
        return Page.of(title())
                .with(picture())
                .table("What is owed and open", List.of("Stage", "Clause", "What", "By when", "How it stands"), rows)
                .table("What happened", List.of("Day", "What"), events)
                .saying(footer());
    }

    // --- words --------------------------------------------------------------------------------------------------

    private String title() {
        return complaint().reference() + " under " + timetable.policy().title();
    }

    private String footer() {
        WorkingCalendar calendar = timetable.calendar();
        return "Working days of " + calendar.title() + ", edition " + calendar.edition()
                + calendar.publishedThrough()
                        .map(day -> ", bank holidays published through " + Days.brief(day))
                        .orElse("")
                + ". Procedure " + timetable.policy().id() + ", edition "
                + timetable.policy().edition() + ".";
    }

    private String description() {
        StringBuilder said = new StringBuilder();
        timetable
                .day()
                .ifPresent(day -> said.append("As of ").append(Days.spoken(day)).append(". "));
        for (Event event : happened) {
            said.append(Days.brief(event.day()))
                    .append(": ")
                    .append(event.kind().noun())
                    .append(". ");
        }
        for (Band band : bands) {
            said.append(band.stage().title())
                    .append(band.note().isEmpty() ? "" : ", " + band.note())
                    .append(". ");
            for (Strip strip : band.strips()) {
                said.append(strip.spoken()).append(' ');
            }
        }
        return said.toString().strip();
    }

    /** {@code timeline of EX-1 under Complaints procedure}. */
    @Override
    public String toString() {
        return "timeline of " + title();
    }
}
