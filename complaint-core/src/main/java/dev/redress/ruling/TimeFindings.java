package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import dev.redress.policy.Obligation;
import dev.redress.ruling.Finding.Kind;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.IdleExtension;
import dev.redress.timetable.Moved;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Late, never done, and extensions that lacked something. */
final class TimeFindings {

    private final Timetable timetable;
    private final List<Finding> findings = new ArrayList<>();

    private TimeFindings(Timetable timetable) {
        this.timetable = timetable;
    }

    static List<Finding> of(Timetable timetable) {
        TimeFindings found = new TimeFindings(timetable);
        found.refusedRequests();
        for (Deadline row : timetable.deadlines()) {
            found.row(row);
            if (row.obligation().recurs()) {
                found.recurring(row);
            }
        }
        found.extensions();
        found.remedies();
        return found.findings;
    }

    /** What was late for a request that was refused and made again; the rows of today are about the new one. */
    private void refusedRequests() {
        Complaint complaint = timetable.complaint();
        Event counts = complaint.findFirst(EventKind.ESCALATION_REQUESTED).orElse(null);
        boolean refused = false;
        for (Event event : counts == null ? List.<Event>of() : complaint.history()) {
            if (event.kind().equals(EventKind.ESCALATION_REQUESTED) && refused) {
                Timetable then = Timetable.of(complaint.before(event), timetable.calendar())
                        .countedBy(timetable.counting());
                Timetable on = timetable.day().isPresent() ? then.asOf(event.day()) : then;
                TimeFindings found = new TimeFindings(on);
                on.deadlines().stream()
                        .filter(row -> EventKind.ESCALATION_REQUESTED.equals(
                                row.stage().opener()))
                        .forEach(found::row);
                findings.addAll(found.findings);
                refused = false;
            }
            if (event == counts) {
                return;
            }
            refused |= event.kind().equals(EventKind.ESCALATION_REFUSED);
        }
    }

    private void row(Deadline row) {
        LocalDate due = row.date().orElse(null);
        if (due == null || row.obligation().afterSilence() || !row.onlyIf().isEmpty()) {
            return;
        }
        LocalDate met = row.met().orElse(null);
        if (met != null) {
            if (met.isAfter(due)) {
                late(row, due, met);
            }
            return;
        }
        LocalDate day = timetable.day().orElse(null);
        LocalDate until = row.ended().orElse(day);
        if (day != null && until != null && until.isAfter(due) && isTaken()) {
            EventKind expected = row.obligation().metBy().isEmpty()
                    ? null
                    : row.obligation().metBy().get(0);
            String end = row.ended().isPresent() ? ", and its clock was stopped on " : ", and had not by ";
            add(
                    row.clause(),
                    Kind.NEVER_DONE,
                    working(due, until),
                    expected,
                    null,
                    promised(row, due) + end + Days.spoken(until));
        }
    }

    private void late(Deadline row, LocalDate due, LocalDate met) {
        Event event = meeting(row, met);
        EventKind kind = event == null ? null : event.kind();
        String came = row.obligation().recurs() && kind != null
                ? ", and nothing came until " + kind.noun() + " of " + Days.spoken(met)
                : ", and did on " + Days.spoken(met);
        add(row.clause(), Kind.LATE, working(due, met), kind, event, promised(row, due) + came);
    }

    /** What is not taken as a complaint is owed no answer as one, unless the landlord opened a stage for it (ASC-5). */
    private boolean isTaken() {
        return Course.of(timetable.complaint()).kind() == Course.Kind.FORMAL
                || !(Admission.of(timetable) instanceof Ruling.Refused);
    }

    private static String promised(Deadline row, LocalDate due) {
        return (row.firmness() == Firmness.AIM ? "the landlord aimed to " : "the landlord was to ") + row.what()
                + " by " + Days.spoken(due);
    }

    private @Nullable Event meeting(Deadline row, LocalDate met) {
        List<EventKind> kinds = new ArrayList<>(
                row.obligation().recurs()
                        ? row.obligation().until()
                        : row.obligation().metBy());
        kinds.add(EventKind.RESOLVED);
        for (Event event : timetable.complaint().history()) {
            if (event.day().equals(met) && kinds.contains(event.kind())) {
                return event;
            }
        }
        return null;
    }

    /** Each time that came later than the limit after the one before; the last time is the row's own. */
    private void recurring(Deadline row) {
        Obligation obligation = row.obligation();
        Event start = timetable.complaint().findStart(obligation.start()).orElse(null);
        Event last = null;
        for (Event event : timetable.complaint().history()) {
            last = event == start ? start : last;
            if (last == null || !obligation.metBy().contains(event.kind())) {
                continue;
            }
            if (row.start().map(event.day()::isAfter).orElse(false)) {
                return; // it was owed no more
            }
            try {
                LocalDate agreed = agreed(row.clause(), last.day(), event.day());
                LocalDate due = agreed != null || obligation.limit() == null
                        ? agreed
                        : timetable.calendar().end(last.day(), obligation.limit(), timetable.counting());
                if (due != null && event.day().isAfter(due)) {
                    add(
                            row.clause(),
                            Kind.LATE,
                            working(due, event.day()),
                            event.kind(),
                            event,
                            promised(row, due) + ", and did on " + Days.spoken(event.day()));
                }
            } catch (OutsideCoverage beyond) {
                return;
            }
            last = event;
        }
    }

    /** The date agreed last from a day on and before another; what is agreed with an update is for the next one. */
    private @Nullable LocalDate agreed(Clause clause, LocalDate from, LocalDate before) {
        LocalDate agreed = null;
        for (Event event : timetable.complaint().history()) {
            boolean agrees = event.kind().equals(EventKind.DATE_AGREED)
                    && !event.day().isBefore(from)
                    && event.day().isBefore(before)
                    && event.obligation()
                            .flatMap(timetable.policy()::findDatedByAgreement)
                            .map(clause.id()::equals)
                            .orElse(false);
            agreed = agrees ? event.until().orElse(agreed) : agreed;
        }
        return agreed;
    }

    // --- extensions ---------------------------------------------------------------------------------------------

    private void extensions() {
        for (IdleExtension idle : timetable.idleExtensions()) {
            add(idle.clause(), idle.event(), idle.toString());
        }
        for (Deadline row : timetable.deadlines()) {
            for (Moved move : row.moves()) {
                Event event = notice(row, move);
                if (event != null && event.day().isAfter(move.from())) {
                    add(
                            move.clause(),
                            event,
                            "the extension of " + row.clause().id() + " was told on " + Days.spoken(event.day())
                                    + ", after its date had passed on " + Days.spoken(move.from()));
                }
            }
        }
    }

    private @Nullable Event notice(Deadline row, Moved move) {
        for (Event event : timetable.complaint().history()) {
            boolean names = event.kind().equals(EventKind.EXTENDED)
                    && event.obligation().map(row.clause().id()::equals).orElse(false)
                    && timetable.idleExtensions().stream()
                            .noneMatch(idle -> idle.event().equals(event));
            if (names && event.until().map(move.to()::equals).orElse(true)) {
                return event;
            }
        }
        return null;
    }

    private void add(String clause, Event event, String says) {
        findings.add(new Finding(clause, Kind.EXTENSION_DEFECT, null, event.kind(), event, says));
    }

    // --- remedies -----------------------------------------------------------------------------------------------

    private void remedies() {
        for (RemedyPromise remedy : RemedyPromise.of(timetable)) {
            LocalDate promised = remedy.promised();
            LocalDate done = remedy.done();
            LocalDate day = done == null ? timetable.day().orElse(null) : done;
            if (promised == null || day == null || !day.isAfter(promised)) {
                continue;
            }
            String what = remedy.what() + " was promised by " + Days.spoken(promised);
            Event event = timetable.complaint().history().stream()
                    .filter(each -> each.kind().equals(EventKind.REMEDY_DONE)
                            && each.day().equals(done))
                    .findFirst()
                    .orElse(null);
            findings.add(new Finding(
                    remedy.clause(),
                    done == null ? Kind.NEVER_DONE : Kind.LATE,
                    working(promised, day),
                    EventKind.REMEDY_DONE,
                    event,
                    what + (done == null ? ", and had not been done by " : ", and was done on ") + Days.spoken(day)));
        }
    }

    private void add(
            Clause clause,
            Kind kind,
            @Nullable Integer days,
            @Nullable EventKind event,
            @Nullable Event at,
            String says) {
        findings.add(new Finding(clause.id(), kind, days, event, at, says));
    }

    /** Working days late; null where none lie between, or the calendar ends. */
    private @Nullable Integer working(LocalDate due, LocalDate day) {
        try {
            int days = timetable.calendar().workingDaysBetween(due, day);
            return days < 1 ? null : days;
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }
}
