package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Referral;
import dev.redress.policy.Provision.Standing;
import dev.redress.ruling.Considered.Outcome;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the resident may do and when: the windows of the rights that an event uses, and who has them. */
final class RightRules {

    private RightRules() {}

    static List<Considered> windows(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        for (Window row : asked.timetable().windows()) {
            Window window =
                    row.whoeverComplains(); // who has the right is for reach() to judge, by the facts that are stated
            boolean used = window.right().usedBy().contains(asked.kind());
            boolean advice = asked.event().isForAdvice();
            if (used && !advice) {
                considered.add(window(asked, window));
            } else if (advice
                    && window.right().throughout()
                    && window.right().usedBy().isEmpty()) {
                considered.add(Considered.of(window.clause(), Outcome.PERMITS, "it is open throughout"));
            }
        }
        List<Considered> judged = new ArrayList<>(OrderRules.barredUnlessOneIsOpen(considered));
        judged.addAll(referrals(asked, judged));
        return judged;
    }

    private static Considered window(Asked asked, Window window) {
        LocalDate day = asked.event().day();
        Clause clause = window.clause();
        if (window.right().throughout()) {
            return Considered.of(clause, Outcome.PERMITS, "it is open throughout");
        }
        Optional<String> problem = window.problem();
        if (problem.isPresent()) {
            return new Considered(
                    clause.id(),
                    Outcome.UNKNOWN,
                    List.of(Looked.needed("a day that the calendar covers", null)),
                    problem.get());
        }
        LocalDate opens = window.opens().orElse(null);
        if (opens == null) {
            return Considered.of(
                    clause,
                    Outcome.SILENT,
                    window.waitsFor().map(kind -> waiting(asked, kind)).orElse("it is not open"));
        }
        if (day.isBefore(opens)) {
            return Considered.of(clause, Outcome.SILENT, "it opens on " + Days.spoken(opens));
        }
        LocalDate closes = window.closes().orElse(null);
        if (closes != null && day.isAfter(closes)) {
            return Considered.of(clause, Outcome.SILENT, "it closed after " + Days.spoken(closes));
        }
        String until = closes == null ? "; no last day is stated" : " until " + Days.spoken(closes);
        return Considered.of(clause, Outcome.PERMITS, "it is open from " + Days.spoken(opens) + until);
    }

    /** What a right waits for, unless it came and referred nothing on (SET-16). */
    private static String waiting(Asked asked, EventKind kind) {
        return asked.complaint()
                .findFirst(kind)
                .filter(Event::refersNothing)
                .map(event -> kind.noun() + " of " + Days.spoken(event.day()) + " did not refer it")
                .orElse("it opens with " + kind.noun());
    }

    /** Others who may take it on, when the resident may (EMH-15). */
    private static List<Considered> referrals(Asked asked, List<Considered> rights) {
        List<Considered> considered = new ArrayList<>();
        boolean open = rights.stream().anyMatch(each -> each.outcome() == Outcome.PERMITS);
        for (Placed<Referral> placed : asked.policy().all(Referral.class)) {
            if (placed.provision().event().equals(asked.kind())
                    && !asked.event().isForAdvice()) {
                considered.add(Considered.of(
                        placed.clause(),
                        open ? Outcome.PERMITS : Outcome.SILENT,
                        open
                                ? "it may also " + placed.provision().what()
                                : "it is open when the resident's own way is"));
            }
        }
        return considered;
    }

    /** Those whom a document gives no right to the Ombudsman (ASC-20). */
    static List<Considered> reach(Asked asked) {
        List<Considered> considered = new ArrayList<>();
        if (!asked.is(EventKind.OMBUDSMAN_ASKED) || asked.event().isForAdvice()) {
            return considered;
        }
        for (Placed<Standing> placed : asked.policy().all(Standing.class)) {
            Standing standing = placed.provision();
            if (standing.reachesOmbudsman()) {
                continue;
            }
            Looked who = looked(asked);
            Clause clause = placed.clause();
            if (who.value() == null) {
                considered.add(Considered.of(clause, Outcome.UNKNOWN, "it is not stated who complains", who));
            } else if (standing.who().contains(Complainant.get(who.value()))) {
                considered.add(Considered.of(
                        clause, Outcome.EXCLUDES, standing.what() + " have no right to the Ombudsman", who));
            } else {
                considered.add(Considered.of(clause, Outcome.SILENT, "it is about " + standing.what() + " only", who));
            }
        }
        return considered;
    }

    private static Looked looked(Asked asked) {
        Optional<String> stated = asked.facts()
                .find(Fact.COMPLAINANT)
                .or(() -> Facts.of(asked.complaint()).find(Fact.COMPLAINANT));
        return Looked.needed(Fact.COMPLAINANT.name(), stated.orElse(null));
    }
}
