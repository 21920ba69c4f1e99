package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.EscalationGrounds;
import dev.redress.policy.Right;
import dev.redress.policy.Term;
import dev.redress.ruling.Considered.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The grounds of the next stage: those that are needed, those that bar it, and what a landlord may refuse. */
final class EscalationRules {

    private EscalationRules() {}

    static List<Considered> grounds(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (!asked.is(EventKind.ESCALATION_REQUESTED)) {
            return considered;
        }
        for (Placed<EscalationGrounds> placed : asked.policy().all(EscalationGrounds.class)) {
            considered.add(ground(placed.clause(), placed.provision(), asked.facts()));
        }
        for (Placed<EscalationBar> placed : asked.policy().all(EscalationBar.class)) {
            considered.add(bar(placed.clause(), placed.provision(), asked.facts()));
        }
        for (Placed<Exclusion> placed : asked.policy().all(Exclusion.class)) {
            EventKind determined = placed.provision().determinedBy();
            if (determined != null) {
                considered.add(determined(asked, placed, determined));
            }
        }
        return considered;
    }

    private static Considered ground(Clause clause, EscalationGrounds grounds, Facts facts) {
        for (FactTest test : grounds.shownBy()) {
            if (facts.find(test.fact()).map(test::holdsFor).orElse(false)) {
                return Considered.of(clause, Outcome.PERMITS, "it is shown: " + test, facts.looked(test.fact()));
            }
        }
        Looked stated = facts.looked(Fact.GROUNDS);
        List<String> named = stated.value() == null
                ? List.of()
                : Arrays.asList(stated.value().split(","));
        Optional<Term> found = grounds.grounds().stream()
                .filter(term -> named.contains(term.id()))
                .findFirst();
        if (found.isPresent()) {
            return Considered.of(clause, Outcome.PERMITS, found.get().words(), stated);
        }
        List<Looked> looked = new ArrayList<>(List.of(stated));
        grounds.shownBy().forEach(test -> looked.add(facts.besides(test.fact())));
        String any = grounds.grounds().stream().map(Term::id).collect(Collectors.joining(" or "));
        if (!grounds.needed()) {
            return new Considered(clause.id(), Outcome.SILENT, looked, "no ground of it is shown: " + any);
        }
        return stated.value() == null
                ? new Considered(clause.id(), Outcome.UNKNOWN, looked, "it needs a ground, and none is stated: " + any)
                : new Considered(clause.id(), Outcome.EXCLUDES, looked, "none of its grounds is stated: " + any);
    }

    private static Considered bar(Clause clause, EscalationBar bar, Facts facts) {
        List<Looked> looked = new ArrayList<>();
        boolean unknown = false;
        boolean fails = false;
        for (FactTest test : bar.when()) {
            Looked one = facts.looked(test.fact());
            looked.add(one);
            unknown |= one.value() == null;
            fails |= one.value() != null && !test.holdsFor(one.value());
        }
        String tests = bar.when().stream().map(FactTest::toString).collect(Collectors.joining(" and "));
        if (fails || unknown) {
            return new Considered(
                    clause.id(),
                    fails ? Outcome.SILENT : Outcome.UNKNOWN,
                    looked,
                    "it stops a request only where " + tests);
        }
        return new Considered(clause.id(), Outcome.EXCLUDES, looked, "it stops the request, since " + tests);
    }

    private static Considered determined(Asked asked, Placed<Exclusion> placed, EventKind determined) {
        Optional<Event> event = asked.complaint().findFirst(determined);
        return event.isPresent()
                ? Considered.of(
                        placed.clause(),
                        Outcome.EXCLUDES,
                        "it rules out " + placed.provision().what() + "; that was determined on "
                                + Days.spoken(event.get().day()))
                : Considered.of(
                        placed.clause(),
                        Outcome.SILENT,
                        "it rules out " + placed.provision().what() + "; that was not determined");
    }

    /** A landlord may refuse only a request that the document refuses. */
    static List<Considered> refusal(Asked asked) {
        if (!asked.is(EventKind.ESCALATION_REFUSED)) {
            return List.of();
        }
        List<Clause> rights = new ArrayList<>();
        for (Placed<Right> placed : asked.policy().rights()) {
            if (placed.provision().usedBy().contains(EventKind.ESCALATION_REQUESTED)) {
                rights.add(placed.clause());
            }
        }
        Event request = OrderRules.waitingRequest(asked.complaint());
        if (request == null) {
            return rights.stream()
                    .map(clause -> Considered.of(clause, Outcome.EXCLUDES, "no request for the next stage waits"))
                    .toList();
        }
        Ruling ruling = Requests.to(asked.timetable(), asked.complaint().before(request))
                .review(request, asked.facts());
        List<Considered> considered = new ArrayList<>();
        for (Considered each : ruling.considered()) {
            if (ruling instanceof Ruling.Refused && each.outcome() == Outcome.EXCLUDES) {
                considered.add(new Considered(
                        each.clause(), Outcome.PERMITS, each.looked(), "the request is refused: " + each.says()));
            } else if (ruling instanceof Ruling.Undecided && each.outcome() == Outcome.UNKNOWN) {
                considered.add(each);
            }
        }
        if (ruling instanceof Ruling.Allowed) {
            rights.forEach(clause -> considered.add(Considered.of(
                    clause,
                    Outcome.EXCLUDES,
                    "nothing in the document refuses the request of " + Days.spoken(request.day()))));
        }
        return considered;
    }
}
