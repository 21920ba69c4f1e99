package dev.redress.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The events that can happen under a policy: those of others and of every procedure, and those that its clauses lead to. */
final class Possible {

    private static final List<EventKind> ANYWHERE =
            List.of(EventKind.LOGGED, EventKind.LAST_CORRESPONDENCE, EventKind.FEEDBACK_RECORDED);

    private final Set<EventKind> events = new HashSet<>();

    private Possible() {}

    static Possible in(List<Stage> stages, List<Clause> clauses, List<EventKind> ownEvents) {
        Possible possible = new Possible();
        possible.events.addAll(EventKind.everywhere());
        possible.events.addAll(ANYWHERE);
        possible.events.addAll(ownEvents);
        for (Stage stage : stages) {
            if (stage.opener() != null) {
                possible.events.add(stage.opener());
            }
        }
        clauses.forEach(clause -> clause.provisions().forEach(possible::add));
        return possible;
    }

    private void add(Provision provision) {
        if (provision instanceof Obligation obligation) {
            events.addAll(obligation.metBy());
        } else if (provision instanceof Right right) {
            events.addAll(right.usedBy());
        } else if (provision instanceof RequiredStep step) {
            events.addAll(step.doneBy());
        } else if (provision instanceof Provision.Handler handler) {
            events.addAll(handler.acts());
        } else if (provision instanceof Provision.Referral referral) {
            events.add(referral.event());
        } else if (provision instanceof Extension) {
            events.add(EventKind.EXTENDED);
        } else if (provision instanceof Provision.Agreement) {
            events.add(EventKind.DATE_AGREED);
        } else if (provision instanceof Provision.Survey) {
            events.add(EventKind.SURVEY_SENT);
        } else if (provision instanceof Provision.Behaviour) {
            events.addAll(List.of(EventKind.BEHAVIOUR_WARNED, EventKind.BEHAVIOUR_REFUSED));
        }
    }

    boolean contains(EventKind kind) {
        return !kind.isOwn() && kind.actor() != EventKind.Actor.LANDLORD || events.contains(kind);
    }
}
