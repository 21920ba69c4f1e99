package dev.redress.ruling;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import dev.redress.timetable.Timetable;
import java.util.List;
import java.util.Optional;

/**
 * A request under judgement: the event that is asked about, and the complaint as it stood on its day.
 *
 * @param timetable the timetable on that day
 * @param event what is asked about
 * @param facts what else is known
 */
record Asked(Timetable timetable, Event event, Facts facts) {

    static Asked of(Timetable timetable, Event event, Facts facts) {
        Facts all = facts;
        Optional<Boolean> evidence = event.find(Detail.FURTHER_EVIDENCE);
        if (evidence.isPresent()) {
            all = all.with(Fact.FURTHER_EVIDENCE, yesOrNo(evidence.get()));
        }
        if (event.kind().equals(EventKind.ESCALATION_REQUESTED)) {
            all = all.withGrounds(event.find(Detail.GROUNDS).orElse(List.of()));
        }
        Optional<Boolean> answered = event.find(Detail.ISSUES_ANSWERED)
                .or(() -> timetable
                        .complaint()
                        .findFirst(EventKind.STAGE_1_RESPONDED)
                        .flatMap(response -> response.find(Detail.ISSUES_ANSWERED)));
        if (answered.isPresent() && all.find(Fact.ISSUES_ANSWERED).isEmpty()) {
            all = all.with(Fact.ISSUES_ANSWERED, yesOrNo(answered.get()));
        }
        return new Asked(timetable, event, all);
    }

    private static String yesOrNo(boolean value) {
        return value ? "yes" : "no";
    }

    EventKind kind() {
        return event.kind();
    }

    boolean is(EventKind... kinds) {
        for (EventKind kind : kinds) {
            if (kind.equals(event.kind())) {
                return true;
            }
        }
        return false;
    }

    Complaint complaint() {
        return timetable.complaint();
    }

    Policy policy() {
        return timetable.policy();
    }

    /** Whether a part of the procedure has been opened; one without an opener is open from the beginning. */
    boolean isOpen(Stage stage) {
        return stage.opener() == null || complaint().has(stage.opener());
    }

    /** The clauses that the event is about, else those whose clock it starts. */
    List<Clause> clauses() {
        List<Clause> naming = policy().clausesAbout(kind());
        return naming.isEmpty() ? policy().clausesStartedBy(kind()) : naming;
    }
}
