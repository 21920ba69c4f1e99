package dev.redress.ruling;

import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may be done next and what may not, for a complaint on a day: every act of the landlord and of the resident that the
 * procedure knows, each judged as {@link Requests} would judge it.
 *
 * <p>{@code Actions.of(timetable.asOf(day))}. What is open is accepted when it is asked for on that day; who acts, and what
 * an act takes besides its day, is judged when it is named.
 */
public final class Actions {

    private Actions() {}

    /**
     * Every action on the timetable's day, in the order in which things tend to happen.
     *
     * @throws IllegalArgumentException for a timetable without a day
     */
    public static List<Action> of(Timetable timetable) {
        LocalDate day = timetable
                .day()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "what may be done next is asked for a day, and the timetable has none; asOf(day) gives it one"));
        Requests requests = Requests.to(timetable);
        List<Action> actions = new ArrayList<>();
        for (EventKind kind : timetable.policy().events()) {
            if (kind.actor() == EventKind.Actor.OTHER) {
                continue;
            }
            Ruling ruling = requests.review(Event.of(kind, day));
            LocalDate until = ruling instanceof Ruling.Allowed ? until(timetable, kind, day) : null;
            actions.add(new Action(kind, kind.actor(), until, clauses(timetable.policy(), kind, ruling), ruling));
        }
        return List.copyOf(actions);
    }

    /** What it is about: of several ways to an open action those that are open, and who is to take it. */
    private static List<String> clauses(Policy policy, EventKind kind, Ruling ruling) {
        List<String> deciding = ruling.clauses();
        boolean permitted = ruling instanceof Ruling.Allowed && !deciding.isEmpty();
        Set<String> clauses = new LinkedHashSet<>();
        for (Clause clause : policy.clausesAbout(kind)) {
            boolean handled = clause.provisions().stream().anyMatch(Provision.Handler.class::isInstance);
            if (!permitted || handled || deciding.contains(clause.id())) {
                clauses.add(clause.id());
            }
        }
        clauses.addAll(deciding);
        return List.copyOf(clauses);
    }

    /** The first day that what is owed is due, else the last day that an open right can be used. */
    private static @Nullable LocalDate until(Timetable timetable, EventKind kind, LocalDate day) {
        if (kind.equals(EventKind.REMEDY_DONE)) {
            return promised(timetable);
        }
        LocalDate first = null;
        for (Deadline row : timetable.deadlines()) {
            LocalDate due = row.date().orElse(null);
            boolean runs = row.met().isEmpty()
                    && row.ended().isEmpty()
                    && !row.obligation().afterSilence();
            // an extension is told before the date that it moves has passed
            boolean moves = kind.equals(EventKind.EXTENDED)
                    && due != null
                    && !due.isBefore(day)
                    && timetable.policy().findExtension(row.clause().id()).isPresent();
            if ((row.obligation().metBy().contains(kind) || moves)
                    && runs
                    && due != null
                    && (first == null || due.isBefore(first))) {
                first = due;
            }
        }
        return first == null ? lastDay(timetable, kind, day) : first;
    }

    private static @Nullable LocalDate promised(Timetable timetable) {
        LocalDate first = null;
        for (RemedyPromise remedy : RemedyPromise.of(timetable)) {
            LocalDate promised = remedy.done() == null ? remedy.promised() : null;
            first = first == null || promised != null && promised.isBefore(first) ? promised : first;
        }
        return first;
    }

    private static @Nullable LocalDate lastDay(Timetable timetable, EventKind kind, LocalDate day) {
        LocalDate last = null;
        for (Window window : timetable.windows()) {
            boolean opened =
                    window.opens().isPresent() && !day.isBefore(window.opens().get());
            if (window.right().usedBy().contains(kind) && opened) {
                LocalDate closes = window.closes().orElse(null);
                if (closes == null) {
                    return null;
                }
                last = last == null || closes.isAfter(last) ? closes : last;
            }
        }
        return last;
    }
}
