package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Behaviour;
import dev.redress.policy.Provision.Remedy;
import dev.redress.policy.Provision.Survey;
import dev.redress.policy.Term;
import dev.redress.ruling.Considered.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Unreasonable behaviour (ASC-26): one of the document's grounds, the customer told why, and then, at the landlord's
 * discretion, a chance to behave otherwise or a refusal to progress. And what only follows something else.
 */
final class BehaviourRules {

    private BehaviourRules() {}

    static List<Considered> behaviour(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (!asked.is(EventKind.BEHAVIOUR_WARNED, EventKind.BEHAVIOUR_REFUSED)) {
            return considered;
        }
        for (Placed<Behaviour> placed : asked.policy().all(Behaviour.class)) {
            considered.add(ground(asked, placed.clause(), placed.provision()));
            if (asked.is(EventKind.BEHAVIOUR_REFUSED)) {
                considered.add(told(asked, placed.clause()));
            }
        }
        return considered;
    }

    private static Considered ground(Asked asked, Clause clause, Behaviour behaviour) {
        String any = behaviour.grounds().stream().map(Term::id).collect(Collectors.joining(", "));
        Optional<String> ground = asked.event().find(Detail.GROUND).map(Code::word);
        Looked looked = Looked.needed("ground", ground.orElse(null));
        if (ground.isEmpty()) {
            return Considered.of(clause, Outcome.UNKNOWN, "it needs one of its grounds: " + any, looked);
        }
        Optional<Term> found = behaviour.grounds().stream()
                .filter(term -> term.id().equals(ground.get()))
                .findFirst();
        return Considered.of(
                clause,
                found.isPresent() ? Outcome.PERMITS : Outcome.EXCLUDES,
                found.map(Term::words).orElse("none of its grounds is stated: " + any),
                looked);
    }

    private static Considered told(Asked asked, Clause clause) {
        Optional<Event> warned = asked.complaint().findFirst(EventKind.BEHAVIOUR_WARNED);
        return warned.isPresent()
                ? Considered.of(
                        clause,
                        Outcome.PERMITS,
                        "the customer was told why on "
                                + Days.spoken(warned.get().day()))
                : Considered.of(clause, Outcome.EXCLUDES, "first the customer is to be told why");
    }

    /** An answer follows its question: a survey's answer the survey, a remedy's doing its offer. */
    static List<Considered> sequel(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (asked.is(EventKind.SURVEY_ANSWERED)) {
            asked.policy()
                    .all(Survey.class)
                    .forEach(placed -> considered.add(follows(asked, placed.clause(), EventKind.SURVEY_SENT)));
        }
        if (asked.is(EventKind.REMEDY_DONE)) {
            asked.policy()
                    .all(Remedy.class)
                    .forEach(placed -> considered.add(follows(asked, placed.clause(), EventKind.REMEDY_OFFERED)));
            if (considered.isEmpty() && !asked.complaint().has(EventKind.REMEDY_OFFERED)) {
                asked.policy()
                        .clausesStartedBy(EventKind.FIRST_CONTACT)
                        .forEach(clause -> considered.add(follows(asked, clause, EventKind.REMEDY_OFFERED)));
            }
        }
        if (asked.is(EventKind.DISCRETION_USED)) {
            considered.addAll(discretion(asked));
        }
        return considered;
    }

    private static Considered follows(Asked asked, Clause clause, EventKind first) {
        return asked.complaint().has(first)
                ? Considered.of(clause, Outcome.PERMITS, first.noun() + " is on record")
                : Considered.of(clause, Outcome.EXCLUDES, "it waits for " + first.noun());
    }

    /** A discretion is used for a clause that leaves one, with its grounds, by a role (SET-7, DEE-3). */
    private static List<Considered> discretion(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        Optional<String> named = asked.event().find(Detail.CLAUSE).map(Code::word);
        for (Clause clause : asked.policy().clausesAbout(EventKind.DISCRETION_USED)) {
            if (named.isEmpty() || !named.get().equals(clause.id())) {
                considered.add(Considered.of(clause, Outcome.SILENT, "it leaves a discretion"));
            } else {
                boolean sound = Discretion.isSound(asked.complaint(), asked.event(), clause);
                considered.add(Considered.of(
                        clause,
                        sound ? Outcome.PERMITS : Outcome.EXCLUDES,
                        sound
                                ? "its grounds and the role of who used it are stated"
                                : "it needs its grounds, and the role of who used it"));
            }
        }
        if (named.isPresent()
                && considered.stream().noneMatch(each -> each.clause().equals(named.get()))) {
            considered.add(
                    Considered.of(asked.policy().getClause(named.get()), Outcome.EXCLUDES, "it leaves no discretion"));
        }
        return considered;
    }
}
