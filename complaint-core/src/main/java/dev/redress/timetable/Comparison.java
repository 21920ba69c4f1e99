package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Two procedures side by side on one line of time: what either owes or opens on a day, and below that what neither can
 * date yet. A clock that has not started reads {@code 10 working days after logged}.
 *
 * @param left the one procedure's timetable
 * @param right the other's
 * @param lines by day, then those without a day in document order
 */
public record Comparison(Timetable left, Timetable right, List<Line> lines) {

    /**
     * One point on the line of time.
     *
     * @param day the day; null where there is none
     * @param when in words where there is no day: {@code 10 working days after logged}
     * @param left what the one procedure has there
     * @param right what the other has there
     */
    public record Line(@Nullable LocalDate day, String when, List<Entry> left, List<Entry> right) {
        public Line {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /**
     * Something that a procedure has at a point.
     *
     * @param clause the clause; null for an event
     * @param what {@code send the full written response}
     * @param projected whether its day was counted beyond the published holidays
     */
    public record Entry(@Nullable String clause, String what, boolean projected) {

        /** {@code EMH-5 send the full written response}. */
        @Override
        public String toString() {
            return (clause == null ? what : clause + " " + what) + (projected ? " (projected)" : "");
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** The two side by side. */
    public static Comparison of(Timetable left, Timetable right) {
        Side one = Side.of(left);
        Side other = Side.of(right);
        List<Line> lines = new ArrayList<>();
        TreeMap<LocalDate, Boolean> days = new TreeMap<>();
        one.dated.keySet().forEach(day -> days.put(day, true));
        other.dated.keySet().forEach(day -> days.put(day, true));
        for (LocalDate day : days.keySet()) {
            lines.add(new Line(
                    day,
                    day.toString(),
                    one.dated.getOrDefault(day, List.of()),
                    other.dated.getOrDefault(day, List.of())));
        }
        Map<String, Boolean> whens = new LinkedHashMap<>();
        one.undated.keySet().forEach(when -> whens.put(when, true));
        other.undated.keySet().forEach(when -> whens.put(when, true));
        for (String when : whens.keySet()) {
            lines.add(new Line(
                    null,
                    when,
                    one.undated.getOrDefault(when, List.of()),
                    other.undated.getOrDefault(when, List.of())));
        }
        return new Comparison(left, right, lines);
    }

    /** One procedure's entries, by day and by words. */
    private static final class Side {

        private final Map<LocalDate, List<Entry>> dated = new LinkedHashMap<>();
        private final Map<String, List<Entry>> undated = new LinkedHashMap<>();

        static Side of(Timetable timetable) {
            Side side = new Side();
            List<EventKind> named = timetable.policy().events();
            for (Event event : timetable.complaint().history()) {
                if (event.kind().isOwn() || named.contains(event.kind())) {
                    side.at(event.day(), new Entry(null, event.kind().noun(), false));
                }
            }
            for (Deadline deadline : timetable.deadlines()) {
                side.add(deadline);
            }
            for (Window window : timetable.windows()) {
                side.add(window);
            }
            return side;
        }

        private void add(Deadline deadline) {
            String id = deadline.clause().id();
            if (deadline.date().isPresent()) {
                at(
                        deadline.date().get(),
                        new Entry(id, deadline.what(), deadline.isProjected().orElse(false)));
            } else if (deadline.due() instanceof Due.BeyondCalendar) {
                in("beyond the calendar", new Entry(id, deadline.what(), false));
            } else if (deadline.due() instanceof Due.NotStated) {
                in("no time stated", new Entry(id, deadline.what(), false));
            } else {
                TimeLimit limit = deadline.obligation().limit();
                String awaited = deadline.waitsFor().map(Side::words).orElse("");
                in(
                        limit == null ? "on the date agreed" : limit + " after " + awaited,
                        new Entry(id, deadline.what(), false));
            }
        }

        private void add(Window window) {
            String id = window.clause().id();
            boolean projected = window.count().map(Count::isProjected).orElse(false);
            if (window.closes().isPresent()) {
                at(window.closes().get(), new Entry(id, "last day to " + window.what(), projected));
            }
            if (window.right().throughout()) {
                in("throughout", new Entry(id, window.what(), false));
            } else if (window.opens().isPresent()) {
                boolean waited = window.right().waiting() != null;
                at(window.opens().get(), new Entry(id, "may " + window.what(), waited && projected));
            } else {
                in(opening(window), new Entry(id, "may " + window.what(), false));
                TimeLimit last = window.right().window();
                if (last != null && window.problem().isEmpty()) {
                    String awaited = window.waitsFor().map(Side::words).orElse("");
                    in(last + " after " + awaited, new Entry(id, "last day to " + window.what(), false));
                }
            }
        }

        private static String opening(Window window) {
            if (window.problem().isPresent()) {
                return "beyond the calendar";
            }
            String awaited = window.waitsFor().map(Side::words).orElse("");
            TimeLimit waiting = window.right().waiting();
            return waiting == null ? "from " + awaited : "the day after " + waiting + " after " + awaited;
        }

        private static String words(EventKind kind) {
            return kind.name().replace('-', ' ');
        }

        private void at(LocalDate day, Entry entry) {
            dated.computeIfAbsent(day, key -> new ArrayList<>()).add(entry);
        }

        private void in(String when, Entry entry) {
            undated.computeIfAbsent(when, key -> new ArrayList<>()).add(entry);
        }
    }
}
