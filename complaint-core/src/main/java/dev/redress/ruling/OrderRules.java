package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.End;
import dev.redress.policy.Stage;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The order of things: nothing before anything came in, once what happens once, each part when it was opened. */
final class OrderRules {

    /** What may be recorded before anything came in. */
    private static final List<EventKind> BEGINNINGS = List.of(
            EventKind.ISSUE_HAPPENED,
            EventKind.ISSUE_REPORTED,
            EventKind.FIRST_CONTACT,
            EventKind.FEEDBACK_RECORDED,
            EventKind.CORRECTED);

    private static final List<EventKind> REPEATABLE = List.of(
            EventKind.RESOLVED,
            EventKind.WITHDRAWN,
            EventKind.CLOSED,
            EventKind.BEHAVIOUR_WARNED,
            EventKind.BEHAVIOUR_REFUSED);

    /** What is always welcome, whether or not a clause asks for it yet. */
    private static final List<EventKind> WELCOME =
            List.of(EventKind.RESIDENT_CONTACTED, EventKind.RESIDENT_UPDATED, EventKind.LESSON_RECORDED);

    private static final List<EventKind> ONCE_EACH =
            List.of(EventKind.SURVEY_SENT, EventKind.THANKS_PASSED_ON, EventKind.FEEDBACK_REVIEWED);

    private OrderRules() {}

    static List<Considered> begun(Asked asked) {
        if (BEGINNINGS.contains(asked.kind()) || asked.kind().isOwn()) {
            return List.of();
        }
        for (Event event : asked.complaint().history()) {
            if (!event.kind().equals(EventKind.ISSUE_HAPPENED) && !event.kind().equals(EventKind.ISSUE_REPORTED)) {
                return List.of();
            }
        }
        List<Considered> barred = all(asked, "nothing has come in yet");
        return barred.isEmpty()
                ? all(asked.policy().clausesStartedBy(EventKind.FIRST_CONTACT), "nothing has come in yet")
                : barred;
    }

    static List<Considered> once(Asked asked) {
        EventKind kind = asked.kind();
        boolean again = kind.recurs()
                || REPEATABLE.contains(kind)
                || kind.equals(EventKind.ESCALATION_REFUSED)
                || asked.event().isForAdvice()
                // what came of a refused request comes again when it is renewed
                || !asked.complaint().has(kind)
                || kind.equals(EventKind.ESCALATION_REQUESTED) && mayBeRenewed(asked.complaint());
        Event before = null;
        for (Event event : again ? List.<Event>of() : asked.complaint().history()) {
            before = event.kind().equals(kind) && !event.isForAdvice() ? event : before;
        }
        return before == null
                ? List.of()
                : all(asked, kind.noun() + " was recorded on " + Days.spoken(before.day()) + " already");
    }

    /** Whether the last request for the next stage was refused, so that it can be made again; not once it was answered. */
    private static boolean mayBeRenewed(Complaint complaint) {
        return waitingRequest(complaint) == null && !complaint.has(EventKind.STAGE_2_RESPONDED);
    }

    /** The request for the next stage that was not refused since, by the order of the history. */
    static @Nullable Event waitingRequest(Complaint complaint) {
        Event request = null;
        for (Event event : complaint.history()) {
            if (event.kind().equals(EventKind.ESCALATION_REQUESTED)) {
                request = event;
            } else if (event.kind().equals(EventKind.ESCALATION_REFUSED)) {
                request = null;
            }
        }
        return request;
    }

    private static List<Considered> all(Asked asked, String says) {
        return all(asked.clauses(), says);
    }

    private static List<Considered> all(List<Clause> clauses, String says) {
        return clauses.stream()
                .map(clause -> Considered.of(clause, Outcome.EXCLUDES, says))
                .toList();
    }

    /** What the landlord owes by the event: open where one of the clauses that it meets runs. */
    static List<Considered> owed(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (!once(asked).isEmpty()) {
            return considered; // each clause says so already
        }
        for (Deadline row : asked.timetable().deadlines()) {
            if (row.obligation().metBy().contains(asked.kind())) {
                considered.add(row(asked, row));
            }
        }
        for (Step step : asked.timetable().steps()) {
            if (step.step().doneBy().contains(asked.kind())) {
                considered.add(step(asked, step));
            }
        }
        return WELCOME.contains(asked.kind()) ? considered : barredUnlessOneIsOpen(considered);
    }

    /**
     * Ways of which one is enough: where one permits, the others do not count; where none does, each is why not, unless one
     * cannot be told.
     */
    static List<Considered> barredUnlessOneIsOpen(List<Considered> ways) {
        if (ways.isEmpty()) {
            return ways;
        }
        boolean open = ways.stream().anyMatch(each -> each.outcome() == Outcome.PERMITS);
        boolean unknown = ways.stream().anyMatch(each -> each.outcome() == Outcome.UNKNOWN);
        return ways.stream()
                .map(each -> switch (each.outcome()) {
                    case UNKNOWN -> open ? each.as(Outcome.SILENT) : each;
                    case SILENT -> open || unknown ? each : each.as(Outcome.EXCLUDES);
                    default -> each;
                })
                .toList();
    }

    private static Considered row(Asked asked, Deadline row) {
        Clause clause = row.clause();
        Optional<LocalDate> ended = row.ended();
        if (ended.isPresent()) {
            return Considered.of(clause, Outcome.SILENT, "its clock was stopped on " + Days.spoken(ended.get()));
        }
        Optional<LocalDate> met = row.met();
        if (met.isPresent() && !isRepeated(asked.kind())) {
            return isSettled(asked, row, met.get())
                    ? settled(clause, row.what(), met.get())
                    : Considered.of(clause, Outcome.SILENT, "it was met on " + Days.spoken(met.get()));
        }
        if (row.start().isEmpty() && row.date().isEmpty()) {
            String over = over(asked.complaint(), clause.stage());
            if (over != null || !wasOpened(asked, clause.stage())) {
                return Considered.of(
                        clause,
                        Outcome.SILENT,
                        over == null ? waiting(row.waitsFor().orElse(null)) : over);
            }
        }
        LocalDate due = row.date().orElse(null);
        if (due == null) {
            return Considered.of(clause, Outcome.PERMITS, "the landlord is to " + row.what());
        }
        boolean passed = asked.event().day().isAfter(due);
        if (row.obligation().afterSilence()) {
            return passed
                    ? Considered.of(clause, Outcome.PERMITS, "the landlord is to " + row.what())
                    : Considered.of(clause, Outcome.SILENT, "it waits for silence through " + Days.spoken(due));
        }
        return Considered.of(
                clause,
                Outcome.PERMITS,
                (passed ? "the landlord was to " : "the landlord is to ") + row.what() + ", by " + Days.spoken(due));
    }

    private static Considered step(Asked asked, Step step) {
        Clause clause = step.clause();
        boolean open = step.state() == Step.State.OWED
                || step.state() == Step.State.DONE && isRepeated(asked.kind())
                || FollowUp.isAwaited(asked.complaint(), asked.kind())
                || step.state() == Step.State.WAITING
                        && step.step().given() == null
                        && wasOpened(asked, clause.stage());
        if (open) {
            return Considered.of(clause, Outcome.PERMITS, "the landlord is to " + step.what());
        }
        Course course = Course.of(asked.complaint());
        if (step.state() == Step.State.ENDED && EventKind.RESOLVED.equals(course.endedBy()) && course.ended() != null) {
            return settled(clause, step.what(), course.ended());
        }
        return Considered.of(
                clause,
                Outcome.SILENT,
                switch (step.state()) {
                    case DONE -> "it was done" + (step.done() == null ? "" : " on " + Days.spoken(step.done()));
                    case ENDED -> "the complaint ended first";
                    default -> waiting(step.waitsFor().orElse(null));
                });
    }

    /** What may be done again though it was done; a survey and an answer to feedback are owed once each. */
    private static boolean isRepeated(EventKind kind) {
        return kind.recurs() && !ONCE_EACH.contains(kind);
    }

    /** Whether nothing but an informal resolution met it, and the complaint was not withdrawn or closed since. */
    private static boolean isSettled(Asked asked, Deadline row, LocalDate met) {
        boolean answered = asked.complaint().history().stream()
                .anyMatch(event ->
                        event.day().equals(met) && row.obligation().metBy().contains(event.kind()));
        return !answered
                && EventKind.RESOLVED.equals(Course.of(asked.complaint()).endedBy());
    }

    /** A resident who is not satisfied with what was settled informally may still get a formal answer. */
    private static Considered settled(Clause clause, String what, LocalDate day) {
        return Considered.of(
                clause,
                Outcome.PERMITS,
                "it was settled informally on " + Days.spoken(day) + "; the landlord may still " + what);
    }

    /** Why what waits in a part of the procedure is expected no more; null while it is. */
    private static @Nullable String over(Complaint complaint, Stage stage) {
        Course course = Course.of(complaint);
        EventKind by = course.endedBy();
        if (by != null && !by.equals(EventKind.RESOLVED) && course.ended() != null) {
            return by.noun() + " came on " + Days.spoken(course.ended());
        }
        Event refused = complaint.findFirst(EventKind.ESCALATION_REFUSED).orElse(null);
        boolean next = EventKind.ESCALATION_REQUESTED.equals(stage.opener());
        return next && refused != null && waitingRequest(complaint) == null
                ? refused.kind().noun() + " came on " + Days.spoken(refused.day())
                : null;
    }

    private static String waiting(@Nullable EventKind event) {
        return event == null ? "it waits" : "it waits for " + event.noun();
    }

    private static boolean wasOpened(Asked asked, Stage stage) {
        return stage.opener() != null && asked.complaint().has(stage.opener());
    }

    /** What someone decides in a part of the procedure: not before that part was opened. */
    static List<Considered> stageOpened(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        for (Placed<Provision.Handler> placed : asked.policy().all(Provision.Handler.class)) {
            Stage stage = placed.clause().stage();
            EventKind opener = stage.opener();
            boolean opens = asked.kind().equals(opener);
            if (placed.provision().acts().contains(asked.kind()) && opener != null && !opens && !asked.isOpen(stage)) {
                considered.add(Considered.of(
                        placed.clause(), Outcome.EXCLUDES, stage.title() + " waits for " + opener.noun()));
            }
        }
        return considered;
    }

    /** A decision belongs to a part that was opened, and comes no later than its response. */
    static List<Considered> decided(Asked asked) {
        EventKind response = asked.is(EventKind.STAGE_1_DECIDED)
                ? EventKind.STAGE_1_RESPONDED
                : asked.is(EventKind.STAGE_2_DECIDED) ? EventKind.STAGE_2_RESPONDED : null;
        List<Considered> considered = new ArrayList<>();
        for (Deadline row : asked.timetable().deadlines()) {
            if (response == null || !row.obligation().metBy().contains(response)) {
                continue;
            }
            Optional<Event> answered = asked.complaint().findFirst(response);
            Stage stage = row.stage();
            Optional<LocalDate> ended = row.ended();
            if (ended.isPresent()) {
                considered.add(Considered.of(
                        row.clause(), Outcome.EXCLUDES, "its clock was stopped on " + Days.spoken(ended.get())));
            } else if (answered.isPresent()) {
                considered.add(Considered.of(
                        row.clause(),
                        Outcome.EXCLUDES,
                        response.noun() + " was recorded on "
                                + Days.spoken(answered.get().day()) + " already"));
            } else if (row.start().isEmpty()) {
                String over = over(asked.complaint(), stage);
                if (over != null || !asked.isOpen(stage)) {
                    considered.add(Considered.of(
                            row.clause(),
                            Outcome.EXCLUDES,
                            over == null ? waiting(row.waitsFor().orElse(null)) : over));
                }
            }
        }
        return considered;
    }

    /** After the end of the procedure no part of it opens (FTR-15). */
    static List<Considered> ended(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        boolean opens = asked.is(EventKind.ESCALATION_REQUESTED)
                || asked.policy().stages().stream()
                        .anyMatch(stage -> asked.kind().equals(stage.opener()));
        for (Placed<End> placed : asked.policy().all(End.class)) {
            Optional<Event> end = asked.complaint().findFirst(placed.provision().after());
            if (opens && end.isPresent()) {
                considered.add(Considered.of(
                        placed.clause(),
                        Outcome.EXCLUDES,
                        placed.provision().what() + "; its response was recorded on "
                                + Days.spoken(end.get().day())));
            } else if (opens) {
                considered.add(Considered.of(placed.clause(), Outcome.SILENT, "the procedure has not ended"));
            }
        }
        return considered;
    }

    /** Settling something informally belongs before a response. */
    static List<Considered> informal(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (!asked.is(EventKind.RESOLVED)) {
            return considered;
        }
        Optional<Event> response = asked.complaint().findFirst(EventKind.STAGE_1_RESPONDED);
        for (Placed<Provision.Phase> placed : asked.policy().all(Provision.Phase.class)) {
            considered.add(
                    response.isPresent()
                            ? Considered.of(
                                    placed.clause(),
                                    Outcome.EXCLUDES,
                                    "stage 1 was answered on "
                                            + Days.spoken(response.get().day()))
                            : Considered.of(
                                    placed.clause(),
                                    Outcome.PERMITS,
                                    "the landlord may " + placed.provision().what()));
        }
        return considered;
    }
}
