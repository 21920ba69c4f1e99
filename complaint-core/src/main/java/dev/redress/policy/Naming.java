package dev.redress.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which clauses an event is about, looked up once for a policy: what it meets, uses, does, or is the way to. */
final class Naming {

    private static final List<EventKind> ESCALATION =
            List.of(EventKind.ESCALATION_REQUESTED, EventKind.ESCALATION_REFUSED);
    private static final List<EventKind> SURVEY = List.of(EventKind.SURVEY_SENT, EventKind.SURVEY_ANSWERED);
    private static final List<EventKind> BEHAVIOUR = List.of(EventKind.BEHAVIOUR_WARNED, EventKind.BEHAVIOUR_REFUSED);
    private static final List<EventKind> REMEDY = List.of(EventKind.REMEDY_OFFERED, EventKind.REMEDY_DONE);
    private static final List<EventKind> AUTHORITY = List.of(EventKind.AUTHORITY_GIVEN, EventKind.AUTHORITY_ENDED);

    private final Map<EventKind, List<Clause>> about = new HashMap<>();
    private final Map<EventKind, List<Clause>> started = new HashMap<>();

    /** The clauses in document order. */
    Naming(List<Clause> clauses) {
        for (Clause clause : clauses) {
            for (Provision provision : clause.provisions()) {
                add(about, named(provision), clause);
                add(started, starting(provision), clause);
            }
        }
        about.replaceAll((kind, found) -> List.copyOf(found));
        started.replaceAll((kind, found) -> List.copyOf(found));
    }

    private static void add(Map<EventKind, List<Clause>> into, Iterable<EventKind> kinds, Clause clause) {
        for (EventKind kind : kinds) {
            List<Clause> found = into.computeIfAbsent(kind, each -> new ArrayList<>());
            if (!found.contains(clause)) {
                found.add(clause);
            }
        }
    }

    List<Clause> about(EventKind kind) {
        return about.getOrDefault(kind, List.of());
    }

    List<Clause> startedBy(EventKind kind) {
        return started.getOrDefault(kind, List.of());
    }

    private static List<EventKind> starting(Provision provision) {
        if (provision instanceof Obligation obligation) {
            return obligation.start().kinds();
        }
        if (provision instanceof Right right) {
            return right.start().kinds();
        }
        return provision instanceof RequiredStep step ? step.start().kinds() : List.of();
    }

    private static Iterable<EventKind> named(Provision provision) {
        if (provision instanceof Obligation obligation) {
            return obligation.metBy();
        }
        if (provision instanceof Right right) {
            return right.usedBy();
        }
        if (provision instanceof RequiredStep step) {
            return step.doneBy();
        }
        if (provision instanceof Provision.Handler handler) {
            return handler.acts();
        }
        if (provision instanceof Provision.Referral referral) {
            return List.of(referral.event());
        }
        if (provision instanceof Exclusion exclusion) {
            boolean discretion =
                    exclusion.unless().stream().anyMatch(test -> test.fact().equals(Fact.GOOD_REASON));
            return discretion ? List.of(EventKind.DISCRETION_USED) : List.of();
        }
        return namedByType(provision);
    }

    private static Iterable<EventKind> namedByType(Provision provision) {
        if (provision instanceof Extension) {
            return List.of(EventKind.EXTENDED);
        }
        if (provision instanceof Provision.Agreement) {
            return List.of(EventKind.DATE_AGREED);
        }
        if (provision instanceof Provision.Survey) {
            return SURVEY;
        }
        if (provision instanceof Provision.Behaviour) {
            return BEHAVIOUR;
        }
        if (provision instanceof Provision.Remedy) {
            return REMEDY;
        }
        if (provision instanceof Provision.EscalationGrounds || provision instanceof Provision.EscalationBar) {
            return ESCALATION;
        }
        if (provision instanceof Provision.Phase) {
            return List.of(EventKind.RESOLVED);
        }
        return provision instanceof Provision.Standing standing && standing.needsAuthority() ? AUTHORITY : List.of();
    }
}
