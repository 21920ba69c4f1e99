package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.End;
import dev.redress.policy.Provision.Handler;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.ruling.Finding.Kind;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wrong role, the same person twice, and a right used outside its window. */
final class PersonFindings {

    private final Timetable timetable;
    private final List<Finding> findings = new ArrayList<>();

    private PersonFindings(Timetable timetable) {
        this.timetable = timetable;
    }

    static List<Finding> of(Timetable timetable) {
        PersonFindings found = new PersonFindings(timetable);
        Complaint complaint = timetable.complaint();
        for (Event event : complaint.history()) {
            found.roles(event);
            found.side(event);
            found.samePerson(event);
            found.window(event);
        }
        found.afterTheEnd();
        return found.findings;
    }

    private void roles(Event event) {
        for (Placed<Handler> placed : timetable.policy().all(Handler.class)) {
            Handler handler = placed.provision();
            if (handler.roles().isEmpty() || !PersonRules.concerns(handler, event)) {
                continue;
            }
            List<Looked> looked = PersonRules.roles(timetable.complaint(), event);
            List<String> roles =
                    looked.stream().flatMap(role -> role.findValue().stream()).toList();
            String outside = PersonRules.outside(timetable.complaint(), event)
                    .map(Complainant::noun)
                    .orElse(null);
            boolean known = !looked.isEmpty() && roles.size() == looked.size();
            if (outside != null || known && !PersonRules.fits(handler, roles)) {
                findings.add(new Finding(
                        placed.clause().id(),
                        Kind.WRONG_ROLE,
                        null,
                        event.kind(),
                        event,
                        event.kind().noun() + " of " + Days.spoken(event.day()) + " was by "
                                + (outside == null ? PersonRules.inWords(roles) : outside) + "; the document says: "
                                + handler.what()));
            }
        }
    }

    /** What one side did of the other's, where no clause about roles has said so. */
    private void side(Event event) {
        Asked asked = new Asked(timetable, event, Facts.none());
        for (Considered each : PersonRules.side(asked)) {
            findings.add(new Finding(
                    each.clause(),
                    Kind.WRONG_ROLE,
                    null,
                    event.kind(),
                    event,
                    event.kind().noun() + " of " + Days.spoken(event.day()) + ": " + each.says()));
            return;
        }
    }

    private void samePerson(Event event) {
        Asked asked = new Asked(timetable, event, Facts.none());
        if (!PersonRules.decides(asked) || PersonRules.acting(event).isEmpty()) {
            return;
        }
        Complaint before = timetable.complaint().before(event);
        asked = new Asked(Timetable.of(before, timetable.calendar()), event, Facts.none());
        for (Considered each : PersonRules.independence(asked)) {
            boolean flagged = each.outcome() == Outcome.SILENT && each.says().startsWith("flagged");
            if (each.outcome() == Outcome.EXCLUDES || flagged) {
                findings.add(new Finding(
                        each.clause(),
                        Kind.SAME_PERSON,
                        null,
                        event.kind(),
                        event,
                        event.kind().noun() + " of " + Days.spoken(event.day()) + ": " + each.says()));
            }
        }
    }

    /** A right that was used when none of its clauses was open. */
    private void window(Event event) {
        if (event.isForAdvice()) {
            return;
        }
        List<Window> used = new ArrayList<>();
        boolean uses = timetable.policy().rights().stream()
                .anyMatch(right -> right.provision().usedBy().contains(event.kind()));
        for (Window window : uses ? timetable.asOf(event.day()).windows() : List.<Window>of()) {
            if (window.right().usedBy().contains(event.kind())) {
                used.add(window);
            }
        }
        if (used.isEmpty() || used.stream().anyMatch(window -> isOpen(window, event.day()))) {
            return;
        }
        Window window = used.get(used.size() - 1);
        Clause denied = window.deniedBy().orElse(null);
        if (denied != null) {
            findings.add(new Finding(
                    denied.id(),
                    Kind.OUTSIDE_WINDOW,
                    null,
                    event.kind(),
                    event,
                    event.kind().noun() + " came on " + Days.spoken(event.day())
                            + "; whoever complains here has no such right"));
            return;
        }
        LocalDate closed = window.closes().filter(event.day()::isAfter).orElse(null);
        String when = closed != null
                ? "it closed after " + Days.spoken(closed)
                : window.opens()
                        .map(opens -> "it opens on " + Days.spoken(opens))
                        .orElse(window.waitsFor()
                                .map(kind -> "it opens with " + kind.noun())
                                .orElse("it was not open"));
        findings.add(new Finding(
                window.clause().id(),
                Kind.OUTSIDE_WINDOW,
                closed == null ? null : working(closed, event.day()),
                event.kind(),
                event,
                event.kind().noun() + " came on " + Days.spoken(event.day()) + "; " + when));
    }

    /** What opened a part of the procedure after it had ended (FTR-15). */
    private void afterTheEnd() {
        for (Placed<End> placed : timetable.policy().all(End.class)) {
            Event end = null;
            for (Event event : timetable.complaint().history()) {
                boolean opens = event.kind().equals(EventKind.ESCALATION_REQUESTED)
                        || timetable.policy().stages().stream()
                                .anyMatch(stage -> event.kind().equals(stage.opener())
                                        && event.kind().actor() == EventKind.Actor.LANDLORD);
                if (end != null && opens) {
                    findings.add(new Finding(
                            placed.clause().id(),
                            Kind.OUTSIDE_WINDOW,
                            null,
                            event.kind(),
                            event,
                            event.kind().noun() + " came on " + Days.spoken(event.day()) + "; "
                                    + placed.provision().what() + ", and its response came on "
                                    + Days.spoken(end.day())));
                }
                end = end == null && event.kind().equals(placed.provision().after()) ? event : end;
            }
        }
    }

    /** A right that cannot be dated is not found to have been closed. */
    private static boolean isOpen(Window window, LocalDate day) {
        if (window.right().throughout() || window.problem().isPresent()) {
            return true;
        }
        Optional<LocalDate> opens = window.opens();
        boolean closed = window.closes().map(day::isAfter).orElse(false);
        return opens.isPresent() && !day.isBefore(opens.get()) && !closed;
    }

    private @Nullable Integer working(LocalDate due, LocalDate day) {
        try {
            int days = timetable.calendar().workingDaysBetween(due, day);
            return days < 1 ? null : days;
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }
}
