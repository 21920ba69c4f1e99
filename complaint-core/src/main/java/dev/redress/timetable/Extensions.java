package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Placed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The extensions of one obligation: which of them moved its date, and why the others moved nothing. */
record Extensions(List<Moved> moves, List<IdleExtension> idle) {

    /** Those of an obligation whose date was counted so. */
    static Extensions of(Timetable timetable, Clause clause, Count due) {
        List<Placed<Extension>> allowing = timetable.policy().extensionsOf(clause.id());
        List<Moved> moves = new ArrayList<>();
        List<IdleExtension> idle = new ArrayList<>();
        LocalDate current = due.end();
        for (Event event : timetable.complaint().history()) {
            if (!event.kind().equals(EventKind.EXTENDED)
                    || !event.obligation().map(clause.id()::equals).orElse(false)) {
                continue;
            }
            Attempt attempt = null;
            for (Placed<Extension> extension : allowing) {
                if (attempt == null || attempt.fault() != null) {
                    Attempt next = Attempt.of(timetable, event, extension, due.unrolled(), current);
                    attempt = attempt == null || next.fault() == null ? next : attempt.and(next);
                }
            }
            if (attempt == null) {
                idle.add(new IdleExtension(event, clause.id(), clause.id(), "the document lets no one move it"));
            } else if (attempt.fault() != null || attempt.until() == null) {
                idle.add(new IdleExtension(event, clause.id(), attempt.clause(), String.valueOf(attempt.fault())));
            } else {
                moves.add(new Moved(
                        attempt.clause(),
                        current,
                        attempt.until(),
                        timetable.complaint().reasonOf(event).orElse(null)));
                current = attempt.until();
            }
        }
        return new Extensions(moves, idle);
    }

    /** An extension held to one of the clauses that allow one. */
    private record Attempt(
            String clause,
            @Nullable LocalDate until,
            @Nullable String fault) {

        static Attempt of(
                Timetable timetable, Event event, Placed<Extension> extension, LocalDate unrolled, LocalDate current) {
            LocalDate most = longest(timetable, event, extension.provision(), unrolled);
            LocalDate until = event.until().orElse(extension.provision().needsDate() ? null : most);
            boolean unreasoned = extension.provision().needsReason()
                    && !timetable.complaint().hasReason(event);
            String clause = extension.clause().id();
            String fault = unreasoned
                    ? clause + " needs a reason, and none was given"
                    : lack(event, extension, until, current, most);
            return new Attempt(clause, until, fault);
        }

        /** What both lack: where the document knows two ways, neither was kept to. */
        Attempt and(Attempt other) {
            boolean same = String.valueOf(fault).equals(other.fault());
            return same ? this : new Attempt(clause, until, fault + "; " + other.fault());
        }
    }

    /** The latest date that the clause allows, where it says how long; it is the new date where none is given. */
    private static @Nullable LocalDate longest(
            Timetable timetable, Event event, Extension extension, LocalDate unrolled) {
        TimeLimit limit = extension.limit();
        if (limit == null) {
            return null;
        }
        boolean notice = extension.countedFrom() == Extension.CountedFrom.NOTICE;
        Counting counting = timetable.counting();
        if (!notice && counting.convention() == Convention.START_IS_DAY_ONE) {
            // the due date was the last day already, so the first of the days more is the next
            counting = counting.withConvention(Convention.STRICTLY_AFTER);
        }
        try {
            return timetable.calendar().end(notice ? event.day() : unrolled, limit, counting);
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }

    private static @Nullable String lack(
            Event event,
            Placed<Extension> extension,
            @Nullable LocalDate until,
            LocalDate current,
            @Nullable LocalDate most) {
        String clause = extension.clause().id();
        if (extension.provision().asksResident() && !event.isResidentAsked()) {
            return clause + " needs the resident to be asked, and none was";
        }
        if (until == null) {
            return clause + " needs a new date, and none was given";
        }
        if (most != null && until.isAfter(most)) {
            return "the new date " + until + " is later than " + most + ", the latest that " + clause + " allows";
        }
        return until.isAfter(current) ? null : "the new date " + until + " is not later than " + current;
    }
}
