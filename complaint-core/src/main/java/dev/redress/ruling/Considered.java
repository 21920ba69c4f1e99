package dev.redress.ruling;

import dev.redress.policy.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * One rule that a ruling considered, what it came to, and the facts it looked at; also where it did not apply.
 *
 * <p>SET-7 for an issue of Thursday 18 June 2026 reported on Friday 18 December 2026: {@code excludes}, having looked at
 * {@code occurred} and {@code reported}; the day six months back is the boundary, and SET-7 excludes it.
 *
 * @param clause the clause, or the rule from outside the document: {@code Code 6.13}
 * @param outcome what it came to
 * @param looked the facts it looked at, stated or not
 * @param says why, as a sentence without its full stop
 */
public record Considered(String clause, Outcome outcome, List<Looked> looked, String says) {

    /** What a rule came to. */
    public enum Outcome {
        EXCLUDES("excludes"),
        PERMITS("permits"),
        /** It does not apply. */
        SILENT("silent"),
        /** It cannot be told without a fact that is not stated. */
        UNKNOWN("unknown");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        /** {@code excludes}. */
        @Override
        public String toString() {
            return id;
        }
    }

    public Considered {
        looked = List.copyOf(looked);
    }

    static Considered of(Clause clause, Outcome outcome, String says, Looked... looked) {
        return new Considered(clause.id(), outcome, List.of(looked), says);
    }

    /** The same come to something else. */
    Considered as(Outcome other) {
        return new Considered(clause, other, looked, says);
    }

    /** The facts without which it could not be told. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (Looked fact : looked) {
            if (outcome == Outcome.UNKNOWN && fact.needed() && fact.value() == null) {
                missing.add(fact.fact());
            }
        }
        return missing;
    }

    /** {@code SET-7 excludes: …}. */
    @Override
    public String toString() {
        return clause + " " + outcome + ": " + says;
    }
}
