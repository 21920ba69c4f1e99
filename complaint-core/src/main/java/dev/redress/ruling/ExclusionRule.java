package dev.redress.ruling;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.ruling.Considered.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One exclusion against the facts: it excludes where everything it names holds and no exception is stated. */
final class ExclusionRule {

    private enum Truth {
        NO,
        UNKNOWN,
        YES;

        Truth and(Truth other) {
            return compareTo(other) < 0 ? this : other;
        }

        Truth or(Truth other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    private final Clause clause;
    private final Exclusion exclusion;
    private final Facts facts;
    private final WorkingCalendar calendar;
    private final Counting counting;

    private final List<Looked> looked = new ArrayList<>();
    private final StringBuilder how = new StringBuilder();

    ExclusionRule(Clause clause, Exclusion exclusion, Facts facts, WorkingCalendar calendar, Counting counting) {
        this.clause = clause;
        this.exclusion = exclusion;
        this.facts = facts;
        this.calendar = calendar;
        this.counting = counting;
    }

    Considered consider(Set<EventKind> happened) {
        Truth truth = named().and(age()).and(determined(happened));
        if (truth == Truth.NO) {
            return considered(Outcome.SILENT, "it rules out " + exclusion.what() + "; this is not one" + how);
        }
        exclusion.unless().forEach(test -> look(facts.besides(test.fact())));
        FactTest exception = exception();
        if (exception != null) {
            String let = exclusion.exception() == null ? exception.toString() : exclusion.exception();
            return considered(
                    truth == Truth.YES ? Outcome.PERMITS : Outcome.SILENT,
                    "it rules out " + exclusion.what() + ", but not this one: " + let);
        }
        return truth == Truth.UNKNOWN
                ? considered(
                        Outcome.UNKNOWN,
                        "it rules out " + exclusion.what() + "; whether this is one is not known" + how)
                : considered(Outcome.EXCLUDES, "it rules out " + exclusion.what() + "; this is one" + how);
    }

    private Considered considered(Outcome outcome, String says) {
        return new Considered(clause.id(), outcome, looked, says);
    }

    private void look(Looked one) {
        for (int i = 0; i < looked.size(); i++) {
            if (looked.get(i).fact().equals(one.fact())) {
                looked.set(i, one.needed() ? one : looked.get(i));
                return;
            }
        }
        looked.add(one);
    }

    private Truth named() {
        if (exclusion.when().isEmpty()) {
            return Truth.YES;
        }
        Truth any = Truth.NO;
        for (List<FactTest> all : exclusion.when()) {
            Truth every = Truth.YES;
            for (FactTest test : all) {
                every = every.and(facts.find(test.fact())
                        .map(value -> test.holdsFor(value) ? Truth.YES : Truth.NO)
                        .orElse(Truth.UNKNOWN));
            }
            for (FactTest test : all) {
                look(every == Truth.NO ? facts.besides(test.fact()) : facts.looked(test.fact()));
            }
            any = any.or(every);
        }
        return any;
    }

    private Truth determined(Set<EventKind> happened) {
        EventKind event = exclusion.determinedBy();
        if (event == null || happened.contains(event)) {
            return Truth.YES;
        }
        how.append("; that was not determined");
        return Truth.NO;
    }

    private Truth age() {
        AgeLimit limit = exclusion.age();
        if (limit == null) {
            return Truth.YES;
        }
        look(facts.looked(Fact.OCCURRED));
        Fact from = from(limit);
        look(facts.looked(from));
        LocalDate occurred = facts.findDate(Fact.OCCURRED).orElse(null);
        LocalDate measured = facts.findDate(from).orElse(null);
        return occurred == null || measured == null ? Truth.UNKNOWN : older(limit, occurred, measured);
    }

    /** What it is counted back from: the first that is stated; the last is needed where none is. */
    private Fact from(AgeLimit limit) {
        Fact from = Fact.RECEIVED;
        for (EventKind kind : limit.from()) {
            from = kind.equals(EventKind.ISSUE_REPORTED) ? Fact.REPORTED : Fact.RECEIVED;
            if (facts.find(from).isPresent()) {
                return from;
            }
            look(facts.besides(from));
        }
        return from;
    }

    private Truth older(AgeLimit limit, LocalDate occurred, LocalDate measured) {
        try {
            LocalDate boundary = limit.boundary(measured, calendar, counting);
            boolean old = limit.isTooOld(occurred, boundary);
            how.append("; ")
                    .append(limit.limit())
                    .append(" back from ")
                    .append(Days.spoken(measured))
                    .append(" is ")
                    .append(Days.spoken(boundary))
                    .append(", and the issue of ")
                    .append(Days.spoken(occurred))
                    .append(old ? " lies too far back" : " is recent enough");
            return old ? Truth.YES : Truth.NO;
        } catch (OutsideCoverage beyond) {
            how.append("; ").append(beyond.getMessage());
            look(Looked.needed("a day that the calendar covers", null));
            return Truth.UNKNOWN;
        }
    }

    /** The exception that is stated; one that is not counts as absent. */
    private @Nullable FactTest exception() {
        for (FactTest test : exclusion.unless()) {
            if (facts.find(test.fact()).map(test::holdsFor).orElse(false)) {
                return test;
            }
        }
        return null;
    }
}
