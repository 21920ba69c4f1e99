package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the extensions that moved nothing. */
final class IdleExtensions {

    private final Timetable timetable;
    private final Set<IdleExtension> idle = new LinkedHashSet<>();

    private IdleExtensions(Timetable timetable) {
        this.timetable = timetable;
    }

    static List<IdleExtension> of(Timetable timetable) {
        IdleExtensions all = new IdleExtensions(timetable);
        for (Event event : timetable.complaint().history()) {
            if (event.kind().equals(EventKind.EXTENDED) && event.obligation().isPresent()) {
                all.add(event, event.obligation().get());
            }
        }
        return List.copyOf(all.idle);
    }

    private void add(Event event, String clause) {
        List<Deadline> rows = new ArrayList<>();
        for (Deadline row : timetable.deadlines()) {
            if (row.clause().id().equals(clause)) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            boolean owed = timetable.policy().obligations().stream()
                    .anyMatch(placed -> placed.clause().id().equals(clause));
            idle.add(new IdleExtension(
                    event,
                    clause,
                    clause,
                    clause
                            + (owed
                                    ? " is not owed where a complaint came this way"
                                    : " is no obligation of "
                                            + timetable.policy().id())));
        }
        for (Deadline row : rows) {
            if (row.due() instanceof Due.Agreed agreed) {
                addAgreed(event, row, agreed.day());
                continue;
            }
            Optional<Count> count = row.due() instanceof Due.By ? row.count() : Optional.empty();
            if (count.isPresent()) {
                idle.addAll(Extensions.of(timetable, row.clause(), count.get()).idle());
            } else {
                idle.add(new IdleExtension(event, clause, allowing(clause), clause + " has no date to move"));
            }
        }
    }

    /** An extension before a date was agreed is held to the date that stood then; one after it moves nothing. */
    private void addAgreed(Event event, Deadline row, LocalDate agreed) {
        String clause = row.clause().id();
        List<Event> history = timetable.complaint().history();
        for (Event later : history.subList(history.indexOf(event), history.size())) {
            if (timetable.agrees(later, clause)) {
                row.count()
                        .map(count ->
                                Extensions.of(timetable, row.clause(), count).idle())
                        .ifPresent(all -> all.stream()
                                .filter(each -> each.event().equals(event))
                                .forEach(idle::add));
                return;
            }
        }
        idle.add(new IdleExtension(event, clause, allowing(clause), "a date was agreed in its place, " + agreed));
    }

    private String allowing(String clause) {
        return timetable
                .policy()
                .findExtension(clause)
                .map(placed -> placed.clause().id())
                .orElse(clause);
    }
}
