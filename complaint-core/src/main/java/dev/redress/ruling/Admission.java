package dev.redress.ruling;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.Classification;
import dev.redress.policy.Provision.Standing;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that comes in is taken as a complaint, and whether whoever brings it may.
 *
 * <p>Under settle, a complaint of Friday 18 December 2026 about an issue of Thursday 18 June 2026 is refused: SET-7 excludes
 * what is six months old or more. Under association the same is not: ASC-3 excludes only what is over six months old. A
 * request that was badly handled is a complaint (SET-4, ASC-1); an anonymous one is not, and what it reports is investigated
 * (ASC-5).
 */
public final class Admission {

    private static final String QUESTION = "taking this as a complaint";

    private final Policy policy;
    private final WorkingCalendar calendar;
    private final Counting counting;
    private final Set<EventKind> happened;

    private Admission(Policy policy, WorkingCalendar calendar, Counting counting, Set<EventKind> happened) {
        this.policy = policy;
        this.calendar = calendar;
        this.counting = counting;
        this.happened = happened;
    }

    /** Admission under a policy, counted back on the calendar by the policy's counting. */
    public static Admission of(Policy policy, WorkingCalendar calendar) {
        return new Admission(policy, calendar, policy.counting(), Set.of());
    }

    /** Admission under a policy, on its own calendar. */
    public static Admission of(Policy policy) {
        return of(policy, WorkingCalendar.get(policy.calendar()));
    }

    /** The ruling on a complaint that is on record, by what its history says. */
    public static Ruling of(Timetable timetable) {
        Set<EventKind> happened = new HashSet<>();
        timetable.complaint().history().forEach(event -> happened.add(event.kind()));
        Admission admission =
                new Admission(timetable.policy(), timetable.calendar(), timetable.counting(), Set.copyOf(happened));
        return admission.review(Discretion.over(timetable.complaint(), Facts.of(timetable.complaint())));
    }

    /** The ruling on these facts. */
    public Ruling review(Facts facts) {
        return review(clause -> facts);
    }

    private Ruling review(Discretion discretion) {
        List<Considered> considered = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            Facts facts = discretion.facts(clause);
            for (Provision provision : clause.provisions()) {
                if (provision instanceof Classification classification) {
                    considered.add(ClassificationRule.consider(clause, classification, facts));
                } else if (provision instanceof Exclusion exclusion) {
                    considered.add(new ExclusionRule(clause, exclusion, facts, calendar, counting).consider(happened));
                } else if (provision instanceof Standing standing) {
                    considered.add(StandingRule.consider(clause, standing, facts));
                }
            }
        }
        return Ruling.of(QUESTION, considered, Telling.of(policy, considered, "refusal"), notes(considered));
    }

    /** What a reader should know of the answer: what no clause is about, and days that cannot both be right. */
    private List<String> notes(List<Considered> considered) {
        List<String> notes = new ArrayList<>();
        if (policy.all(Classification.class).isEmpty()) {
            notes.add("no clause of " + policy.id() + " tells a complaint from a request for a service, a comment or a"
                    + " compliment; what came in was not looked at");
        }
        LocalDate received = looked(considered, Fact.RECEIVED);
        for (Fact earlier : List.of(Fact.OCCURRED, Fact.REPORTED)) {
            LocalDate day = looked(considered, earlier);
            if (received != null && day != null && day.isAfter(received)) {
                notes.add(earlier + " is " + Days.spoken(day) + ", which lies after " + Fact.RECEIVED + ", "
                        + Days.spoken(received) + "; one of the two is not right");
            }
        }
        return List.copyOf(notes);
    }

    /** The day that a rule looked at; null where none did, or it is not stated. */
    private static @Nullable LocalDate looked(List<Considered> considered, Fact fact) {
        for (Considered each : considered) {
            for (Looked looked : each.looked()) {
                if (looked.fact().equals(fact.name()) && looked.value() != null) {
                    return LocalDate.parse(looked.value());
                }
            }
        }
        return null;
    }
}
