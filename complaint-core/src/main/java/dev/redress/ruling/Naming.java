package dev.redress.ruling;

import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Extension;
import dev.redress.policy.Fact;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import java.util.ArrayList;
import java.util.List;

/** Which clauses an event is about: what it meets, uses, does, or is the way to. */
final class Naming {

    private Naming() {}

    /** The clauses that an event of the kind is about, in document order. */
    static List<Clause> clauses(Policy policy, EventKind kind) {
        List<Clause> naming = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            for (Provision provision : clause.provisions()) {
                if (names(provision, kind)) {
                    naming.add(clause);
                    break;
                }
            }
        }
        return naming;
    }

    private static boolean names(Provision provision, EventKind kind) {
        if (provision instanceof Obligation obligation) {
            return obligation.metBy().contains(kind);
        }
        if (provision instanceof Right right) {
            return right.usedBy().contains(kind);
        }
        if (provision instanceof RequiredStep step) {
            return step.doneBy().contains(kind);
        }
        if (provision instanceof Provision.Handler handler) {
            return handler.acts().contains(kind);
        }
        if (provision instanceof Provision.Referral referral) {
            return referral.event().equals(kind);
        }
        if (provision instanceof Exclusion exclusion) {
            return kind.equals(EventKind.DISCRETION_USED)
                    && exclusion.unless().stream().anyMatch(test -> test.fact().equals(Fact.GOOD_REASON));
        }
        return namesByType(provision, kind);
    }

    private static boolean namesByType(Provision provision, EventKind kind) {
        if (provision instanceof Extension) {
            return kind.equals(EventKind.EXTENDED);
        }
        if (provision instanceof Provision.Agreement) {
            return kind.equals(EventKind.DATE_AGREED);
        }
        if (provision instanceof Provision.Survey) {
            return kind.equals(EventKind.SURVEY_SENT) || kind.equals(EventKind.SURVEY_ANSWERED);
        }
        if (provision instanceof Provision.Behaviour) {
            return kind.equals(EventKind.BEHAVIOUR_WARNED) || kind.equals(EventKind.BEHAVIOUR_REFUSED);
        }
        if (provision instanceof Provision.Remedy) {
            return kind.equals(EventKind.REMEDY_OFFERED) || kind.equals(EventKind.REMEDY_DONE);
        }
        if (provision instanceof Provision.EscalationGrounds || provision instanceof Provision.EscalationBar) {
            return kind.equals(EventKind.ESCALATION_REQUESTED) || kind.equals(EventKind.ESCALATION_REFUSED);
        }
        if (provision instanceof Provision.Phase) {
            return kind.equals(EventKind.RESOLVED);
        }
        return provision instanceof Provision.Standing standing
                && standing.needsAuthority()
                && (kind.equals(EventKind.AUTHORITY_GIVEN) || kind.equals(EventKind.AUTHORITY_ENDED));
    }

    /** The clauses whose clock an event of the kind starts. */
    static List<Clause> startedBy(Policy policy, EventKind kind) {
        List<Clause> started = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            for (Provision provision : clause.provisions()) {
                boolean starts = provision instanceof Obligation obligation
                                && obligation.start().names(kind)
                        || provision instanceof Right right && right.start().names(kind)
                        || provision instanceof RequiredStep step
                                && step.start().names(kind);
                if (starts && !started.contains(clause)) {
                    started.add(clause);
                }
            }
        }
        return started;
    }
}
