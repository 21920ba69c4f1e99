package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import dev.redress.policy.Stage;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Due;
import dev.redress.timetable.Moved;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a timetable, by stage: deadlines, rights that have opened, and steps that are owed or done. */
final class Strips {

    private final Timetable timetable;
    private final @Nullable LocalDate today;

    private Strips(Timetable timetable) {
        this.timetable = timetable;
        this.today = timetable.day().orElse(null);
    }

    static Strips of(Timetable timetable) {
        return new Strips(timetable);
    }

    /** The rows of a stage, in the order of the document. */
    List<Strip> of(Stage stage) {
        List<Placed> placed = new ArrayList<>();
        List<String> order = new ArrayList<>();
        timetable.policy().clauses().forEach(clause -> order.add(clause.id()));
        for (Deadline deadline : timetable.deadlines()) {
            if (deadline.stage().equals(stage)) {
                placed.add(new Placed(order.indexOf(deadline.clause().id()), of(deadline)));
            }
        }
        for (Window window : timetable.windows()) {
            if (window.stage().equals(stage)
                    && (window.opens().isPresent() || window.right().throughout())) {
                placed.add(new Placed(order.indexOf(window.clause().id()), of(window)));
            }
        }
        for (Step step : timetable.steps()) {
            boolean shown = step.state() == Step.State.DONE || step.state() == Step.State.OWED;
            if (step.clause().stage().equals(stage) && shown) {
                placed.add(new Placed(order.indexOf(step.clause().id()), of(step)));
            }
        }
        placed.sort((one, other) -> Integer.compare(one.place(), other.place()));
        return placed.stream().map(Placed::strip).toList();
    }

    private record Placed(int place, Strip strip) {}

    // --- deadlines ----------------------------------------------------------------------------------------------

    private Strip of(Deadline deadline) {
        Status status = deadline.status().orElse(null);
        Symbol symbol = status == null ? null : symbol(status.kind());
        List<Strip.Length> lengths = new ArrayList<>();
        List<Strip.Mark> marks = new ArrayList<>();
        LocalDate date = deadline.date().orElse(null);
        LocalDate done = deadline.met().or(deadline::ended).orElse(null);
        if (date != null) {
            dated(deadline, date, status == null ? null : status.kind(), lengths, marks);
        } else if (deadline.start().isPresent() && !(deadline.due() instanceof Due.Waiting)) {
            LocalDate start = deadline.start().get();
            if (done != null) {
                lengths.add(Strip.Length.of(Strip.Look.RUN, start, done));
                if (symbol != null) {
                    marks.add(new Strip.Mark(symbol, done));
                }
            } else {
                lengths.add(new Strip.Length(Strip.Look.AHEAD, start, null));
            }
        }
        return new Strip(
                deadline.clause().id(), what(deadline), when(deadline), standing(deadline), symbol, lengths, marks);
    }

    private void dated(
            Deadline deadline,
            LocalDate date,
            Status.@Nullable Kind kind,
            List<Strip.Length> lengths,
            List<Strip.Mark> marks) {
        LocalDate start = deadline.start().orElse(date);
        LocalDate done = deadline.met().or(deadline::ended).orElse(date);
        LocalDate now = today == null ? date : today;
        for (Moved move : deadline.moves()) {
            marks.add(new Strip.Mark(Symbol.MOVED, move.from()));
            lengths.add(Strip.Length.of(Strip.Look.MOVE, move.from(), move.to()));
        }
        if (kind == null) {
            lengths.add(Strip.Length.of(Strip.Look.RUN, start, date));
            marks.add(new Strip.Mark(Symbol.DUE, date));
            return;
        }
        switch (kind) {
            case MET, ENDED -> {
                lengths.add(Strip.Length.of(Strip.Look.RUN, start, done));
                if (done.isBefore(date)) {
                    lengths.add(new Strip.Length(Strip.Look.AHEAD, done, date));
                }
                marks.add(new Strip.Mark(Symbol.LAST_DAY, date));
                marks.add(new Strip.Mark(symbol(kind), done));
            }
            case MET_LATE -> {
                lengths.add(Strip.Length.of(Strip.Look.RUN, start, date));
                lengths.add(Strip.Length.of(Strip.Look.LATE, date, done));
                marks.add(new Strip.Mark(Symbol.LAST_DAY, date));
                marks.add(new Strip.Mark(Symbol.MET_LATE, done));
            }
            case OVERDUE -> {
                lengths.add(Strip.Length.of(Strip.Look.RUN, start, date));
                lengths.add(Strip.Length.of(Strip.Look.LATE, date, now));
                marks.add(new Strip.Mark(Symbol.OVERDUE, date));
            }
            default -> {
                LocalDate reached = now.isAfter(date) ? date : now;
                lengths.add(Strip.Length.of(Strip.Look.RUN, start, reached.isBefore(start) ? start : reached));
                lengths.add(Strip.Length.of(Strip.Look.AHEAD, reached, date));
                marks.add(new Strip.Mark(symbol(kind), date));
            }
        }
    }

    private static Symbol symbol(Status.Kind kind) {
        return switch (kind) {
            case RUNNING -> Symbol.RUNNING;
            case DUE_TODAY -> Symbol.DUE_TODAY;
            case OVERDUE -> Symbol.OVERDUE;
            case MET -> Symbol.MET;
            case MET_LATE -> Symbol.MET_LATE;
            case ENDED -> Symbol.ENDED;
        };
    }

    private static String what(Deadline deadline) {
        List<String> channels =
                deadline.onlyIf().stream().map(Channel::toString).sorted().toList();
        return deadline.what() + (channels.isEmpty() ? "" : ", if by " + String.join(", ", channels));
    }

    private static String when(Deadline deadline) {
        if (deadline.due() instanceof Due.By by && deadline.obligation().afterSilence()) {
            return "once silent through " + Days.brief(by.day());
        }
        if (deadline.due() instanceof Due.By by) {
            String aim = deadline.clause().firmness() == Firmness.AIM ? "aims at " : "due ";
            boolean projected = deadline.isProjected().orElse(false);
            return aim + Days.brief(by.day()) + (projected ? ", projected" : "");
        }
        if (deadline.due() instanceof Due.Agreed agreed) {
            return "agreed for " + Days.brief(agreed.day());
        }
        String waits = deadline.waitsFor().map(Strips::waiting).orElse("");
        return deadline.due() instanceof Due.Waiting
                ? waits
                : deadline.due().toString() + (waits.isEmpty() ? "" : ", " + waits);
    }

    private static String waiting(EventKind event) {
        return "waits for " + event.noun();
    }

    private static String standing(Deadline deadline) {
        Optional<Status> known = deadline.status();
        if (known.isEmpty()) {
            return "";
        }
        Status status = known.get();
        int days = status.workingDays().orElse(-1);
        String counted = days + (days == 1 ? " working day" : " working days");
        String on = deadline.met().or(deadline::ended).map(Days::brief).orElse("");
        return switch (status.kind()) {
            case RUNNING -> days < 0 ? "running" : counted + " left";
            case MET -> "met " + on;
            case MET_LATE ->
                "met " + (isInYearOfDue(deadline) ? yearless(on) : on)
                        + (days < 0 ? ", late" : ", " + counted + " late");
            case ENDED -> "stopped " + on;
            default -> status.toString();
        };
    }

    private static boolean isInYearOfDue(Deadline deadline) {
        Optional<Integer> due = deadline.date().map(LocalDate::getYear);
        return due.isPresent() && due.equals(deadline.met().map(LocalDate::getYear));
    }

    private static String yearless(String brief) {
        return brief.substring(0, brief.lastIndexOf(' '));
    }

    // --- rights and steps ---------------------------------------------------------------------------------------

    private static Strip of(Window window) {
        boolean throughout = window.right().throughout();
        LocalDate opens = throughout ? null : window.opens().orElse(null);
        LocalDate closes = window.closes().orElse(null);
        LocalDate used = window.used().orElse(null);
        boolean closed = window.status().map(Window.Status.CLOSED::equals).orElse(false);
        LocalDate end = used != null && (opens == null || !used.isBefore(opens)) ? used : closes;
        Strip.Look look = closed ? Strip.Look.CLOSED : Strip.Look.OPEN;
        Strip.Length length =
                opens != null && end != null ? Strip.Length.of(look, opens, end) : new Strip.Length(look, opens, end);
        return new Strip(
                window.clause().id(),
                "may " + window.what(),
                when(opens, closes),
                used != null ? "used " + Days.brief(used) : standing(window),
                used != null ? Symbol.USED : closed ? Symbol.CLOSED : Symbol.OPEN,
                List.of(length),
                used == null ? List.of() : List.of(new Strip.Mark(Symbol.USED, used)));
    }

    private static String when(@Nullable LocalDate opens, @Nullable LocalDate closes) {
        if (opens == null) {
            return "open throughout";
        }
        return closes == null ? "from " + Days.brief(opens) : "last day " + Days.brief(closes);
    }

    private static String standing(Window window) {
        String last = window.closes().isEmpty() && !window.right().throughout() ? ", no last day stated" : "";
        return window.status()
                .map(status -> switch (status) {
                    case NOT_YET -> "not open yet";
                    case OPEN -> window.right().throughout() ? "" : "open" + last;
                    case CLOSED -> "closed";
                    default -> "";
                })
                .orElse(last.isEmpty() ? "" : last.substring(2));
    }

    private static Strip of(Step step) {
        LocalDate done = step.done();
        return new Strip(
                step.clause().id(),
                step.what(),
                done == null ? "owed " + step.when() : step.when(),
                done == null ? "" : "done " + Days.brief(done),
                done == null ? null : Symbol.MET,
                List.of(),
                done == null ? List.of() : List.of(new Strip.Mark(Symbol.MET, done)));
    }
}
