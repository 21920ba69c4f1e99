package dev.redress.timetable;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a complaint would go if each step were taken on its last day: every dated obligation met on the day it is due, every
 * right with a last day used on that day. What no document dates is never inferred, so the forecast ends there.
 *
 * @param timetable the timetable with the assumed events
 * @param assumed the events that were assumed, in the order in which they follow
 */
public record Forecast(Timetable timetable, List<Event> assumed) {

    public Forecast {
        assumed = List.copyOf(assumed);
    }

    /** The forecast from what has happened so far. */
    public static Forecast latest(Timetable timetable) {
        Timetable reached = timetable;
        List<Event> assumed = new ArrayList<>();
        Optional<Event> next = next(reached);
        while (next.isPresent()) {
            assumed.add(next.get());
            reached = reached.whatIf(next.get());
            next = next(reached);
        }
        return new Forecast(reached, assumed);
    }

    private static Optional<Event> next(Timetable timetable) {
        Complaint complaint = timetable.complaint();
        Event found = null;
        for (Deadline deadline : timetable.deadlines()) {
            List<EventKind> metBy = deadline.obligation().metBy();
            if (deadline.met().isEmpty()
                    && !deadline.hasEnded()
                    && deadline.date().isPresent()
                    && !metBy.isEmpty()
                    && !metBy.get(0).recurs()
                    && complaint.findFirst(metBy.get(0)).isEmpty()) {
                found = later(found, Event.of(metBy.get(0), deadline.date().get()));
            }
        }
        if (found == null) {
            for (Window window : timetable.windows()) {
                List<EventKind> usedBy = window.right().usedBy();
                if (window.closes().isPresent()
                        && !usedBy.isEmpty()
                        && complaint.findFirst(usedBy.get(0)).isEmpty()) {
                    found = Event.of(usedBy.get(0), window.closes().get());
                    break;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The earlier of two; of two for the same event the later, since it is the last day on which either is kept. */
    private static Event later(@Nullable Event found, Event candidate) {
        if (found == null) {
            return candidate;
        }
        LocalDate day = found.day();
        boolean replaces = candidate.kind().equals(found.kind())
                ? candidate.day().isAfter(day)
                : candidate.day().isBefore(day);
        return replaces ? candidate : found;
    }
}
