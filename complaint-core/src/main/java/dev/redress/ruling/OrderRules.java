package dev.redress.ruling;

import dev.redress.calendar.Days;
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
        return all(asked, "nothing has come in yet");
    }

    static List<Considered> once(Asked asked) {
        EventKind kind = asked.kind();
        if (kind.recurs() || REPEATABLE.contains(kind) || asked.event().isForAdvice()) {
            return List.of();
        }
        Event before = null;
        for (Event event : asked.complaint().history()) {
            before = event.kind().equals(kind) && !event.isForAdvice() ? event : before;
        }
        if (before == null || kind.equals(EventKind.ESCALATION_REFUSED) || isAnswered(asked, before)) {
            return List.of();
        }
        return all(asked, kind.noun() + " was recorded on " + Days.spoken(before.day()) + " already");
    }

    /** Whether a request for the next stage was refused since, so that it can be made again. */
    private static boolean isAnswered(Asked asked, Event before) {
        return asked.is(EventKind.ESCALATION_REQUESTED)
                && asked.complaint()
                        .findFirst(EventKind.ESCALATION_REFUSED, before.day())
                        .isPresent();
    }

    private static List<Considered> all(Asked asked, String says) {
        return asked.clauses().stream()
                .map(clause -> Considered.of(clause, Outcome.EXCLUDES, says))
                .toList();
    }

    /** What the landlord owes by the event: open where one of the clauses that it meets runs. */
    static List<Considered> owed(Asked asked) {
        List<Considered> considered = new ArrayList<>();
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

    /** Where one permits, the others are silent; where none does, each is why not. */
    static List<Considered> barredUnlessOneIsOpen(List<Considered> considered) {
        boolean open = considered.stream().anyMatch(each -> each.outcome() == Outcome.PERMITS);
        return considered.stream()
                .map(each -> each.outcome() != Outcome.SILENT || open
                        ? each
                        : new Considered(each.clause(), Outcome.EXCLUDES, each.looked(), each.says()))
                .toList();
    }

    private static Considered row(Asked asked, Deadline row) {
        Clause clause = row.clause();
        Optional<LocalDate> ended = row.ended();
        if (ended.isPresent()) {
            return Considered.of(clause, Outcome.SILENT, "its clock was stopped on " + Days.spoken(ended.get()));
        }
        Optional<LocalDate> met = row.met();
        if (met.isPresent() && !asked.kind().recurs()) {
            return Considered.of(clause, Outcome.SILENT, "it was met on " + Days.spoken(met.get()));
        }
        if (row.start().isEmpty() && row.date().isEmpty() && !wasOpened(asked, clause.stage())) {
            return Considered.of(clause, Outcome.SILENT, waiting(row.waitsFor().orElse(null)));
        }
        String by = row.date().map(day -> ", by " + Days.spoken(day)).orElse("");
        return Considered.of(clause, Outcome.PERMITS, "the landlord is to " + row.what() + by);
    }

    private static Considered step(Asked asked, Step step) {
        Clause clause = step.clause();
        boolean open = step.state() == Step.State.OWED
                || step.state() == Step.State.DONE && asked.kind().recurs()
                || step.state() == Step.State.WAITING
                        && step.step().given() == null
                        && wasOpened(asked, clause.stage());
        if (open) {
            return Considered.of(clause, Outcome.PERMITS, "the landlord is to " + step.what());
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
            if (answered.isPresent()) {
                considered.add(Considered.of(
                        row.clause(),
                        Outcome.EXCLUDES,
                        response.noun() + " was recorded on "
                                + Days.spoken(answered.get().day()) + " already"));
            } else if (row.start().isEmpty() && !asked.isOpen(stage)) {
                considered.add(Considered.of(
                        row.clause(), Outcome.EXCLUDES, waiting(row.waitsFor().orElse(null))));
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
