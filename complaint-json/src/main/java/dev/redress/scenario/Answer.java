package dev.redress.scenario;

import dev.redress.calendar.UnknownName;
import dev.redress.reason.Reason;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Due;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer in words, and why.
 *
 * @param says the answer: {@code met late by 1}
 * @param why made only when it is asked for
 */
record Answer(String says, Supplier<Reason> why) {

    static Answer of(Ruling ruling) {
        return new Answer(ruling.word(), ruling::reason);
    }

    /** The answer of a timetable about a row: a clause, with how what it is about begins where a clause has two. */
    static Answer of(Timetable timetable, Ask ask, String row) {
        if (ask == Ask.DUE || ask == Ask.STATUS) {
            Deadline deadline = deadline(timetable, row);
            if (deadline != null) {
                return new Answer(ask == Ask.DUE ? due(deadline) : status(deadline), deadline::reason);
            }
        }
        if (ask != Ask.DUE) {
            Window window = window(timetable, row);
            if (window != null) {
                return new Answer(
                        switch (ask) {
                            case OPENS -> opens(window);
                            case CLOSES -> closes(window);
                            default -> status(window);
                        },
                        window::reason);
            }
        }
        if (ask == Ask.STATUS) {
            Step step = step(timetable, row);
            if (step != null) {
                return new Answer(step.state().toString(), step::reason);
            }
        }
        throw unknown(timetable, ask, row);
    }

    private static boolean names(String row, String clause, String what) {
        return row.equals(clause)
                || row.startsWith(clause + " ") && what.startsWith(row.substring(clause.length() + 1));
    }

    private static @Nullable Deadline deadline(Timetable timetable, String row) {
        for (Deadline each : timetable.deadlines()) {
            if (names(row, each.clause().id(), each.what())) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Window window(Timetable timetable, String row) {
        for (Window each : timetable.windows()) {
            if (names(row, each.clause().id(), each.what())) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable Step step(Timetable timetable, String row) {
        for (Step each : timetable.steps()) {
            if (names(row, each.clause().id(), each.what())) {
                return each;
            }
        }
        return null;
    }

    private static UnknownName unknown(Timetable timetable, Ask ask, String row) {
        List<String> known = new ArrayList<>();
        if (ask == Ask.DUE || ask == Ask.STATUS) {
            timetable.deadlines().forEach(each -> add(known, each.clause().id(), each.what()));
        }
        if (ask != Ask.DUE) {
            timetable.windows().forEach(each -> add(known, each.clause().id(), each.what()));
        }
        if (ask == Ask.STATUS) {
            timetable.steps().forEach(each -> add(known, each.clause().id(), each.what()));
        }
        String kind = ask == Ask.DUE ? "deadline" : ask == Ask.STATUS ? "row" : "right";
        return new UnknownName(kind + " of " + timetable.policy().id(), row, known);
    }

    private static void add(List<String> known, String clause, String what) {
        known.add(known.contains(clause) ? clause + " " + what : clause);
    }

    // --- in words -----------------------------------------------------------------------------------------------

    private static String due(Deadline row) {
        return row.date().map(LocalDate::toString).orElseGet(() -> undated(row));
    }

    private static String undated(Deadline row) {
        if (row.due() instanceof Due.Waiting waiting) {
            return Expected.WAITS + waiting.event();
        }
        return row.due() instanceof Due.BeyondCalendar ? Expected.BEYOND : Expected.NO_TIME;
    }

    private static String status(Deadline row) {
        Status status = row.status().orElse(null);
        if (status == null) {
            return undated(row);
        }
        String days = status.days() == null ? "" : " by " + status.days();
        return switch (status.kind()) {
            case OVERDUE -> "overdue" + days;
            case MET_LATE -> "met late" + days;
            default -> status.toString();
        };
    }

    private static String status(Window row) {
        return row.status().map(status -> status.toString().replace('-', ' ')).orElse(Expected.BEYOND);
    }

    private static String opens(Window row) {
        return row.right().throughout()
                ? Expected.THROUGHOUT
                : row.opens().map(LocalDate::toString).orElseGet(() -> waits(row));
    }

    private static String closes(Window row) {
        if (row.right().throughout()) {
            return Expected.THROUGHOUT;
        }
        return row.closes()
                .map(LocalDate::toString)
                .orElseGet(() -> row.opens().isPresent() ? Expected.NO_LAST_DAY : waits(row));
    }

    private static String waits(Window row) {
        return row.waitsFor().map(event -> Expected.WAITS + event).orElse(Expected.BEYOND);
    }
}
