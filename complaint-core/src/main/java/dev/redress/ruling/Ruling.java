package dev.redress.ruling;

import dev.redress.reason.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The answer to "may this be?": allowed, refused, or undecided for want of a fact. It lists every rule that was considered,
 * those that did not apply included, and never stops at the first.
 *
 * <p>One clause that excludes refuses, whatever else is unknown. A refusal says what the resident must be told.
 */
public sealed interface Ruling permits Ruling.Allowed, Ruling.Refused, Ruling.Undecided {

    /** What was asked: {@code taking this as a complaint}. */
    String question();

    /** Every rule that was considered, in the order of the document. */
    List<Considered> considered();

    /**
     * What belongs beside the answer and changes nothing in it: sourced facts from outside the document, what no clause of it
     * is about, facts that cannot all be right.
     */
    List<String> notes();

    /** {@code allowed}, {@code refused} or {@code undecided}. */
    String word();

    /** The clauses that decided: those that exclude, those whose fact is missing, or those that permit. */
    default List<String> clauses() {
        Considered.Outcome deciding = this instanceof Refused
                ? Considered.Outcome.EXCLUDES
                : this instanceof Undecided ? Considered.Outcome.UNKNOWN : Considered.Outcome.PERMITS;
        Set<String> clauses = new LinkedHashSet<>();
        for (Considered each : considered()) {
            if (each.outcome() == deciding) {
                clauses.add(each.clause());
            }
        }
        return List.copyOf(clauses);
    }

    /** Why: each rule that decided, then what is missing. */
    default Reason reason() {
        List<Reason> because = new ArrayList<>();
        List<String> deciding = clauses();
        for (Considered each : considered()) {
            boolean decides = this instanceof Refused && each.outcome() == Considered.Outcome.EXCLUDES
                    || this instanceof Undecided && each.outcome() == Considered.Outcome.UNKNOWN
                    || this instanceof Allowed && each.outcome() == Considered.Outcome.PERMITS;
            if (decides) {
                because.add(new Reason(each.says(), each.clause(), List.of(), List.of()));
            }
        }
        if (deciding.isEmpty()) {
            because.add(Reason.of("nothing in the document excludes it"));
        }
        return new Reason(question() + ": " + word(), null, because, List.of());
    }

    /** What decides a ruling from the rules that were considered. */
    static Ruling of(String question, List<Considered> considered, List<Tell> tell, List<String> notes) {
        List<String> missing = new ArrayList<>();
        boolean excluded = false;
        boolean unknown = false;
        for (Considered each : considered) {
            excluded |= each.outcome() == Considered.Outcome.EXCLUDES;
            unknown |= each.outcome() == Considered.Outcome.UNKNOWN;
            for (String fact : each.missing()) {
                if (!missing.contains(fact)) {
                    missing.add(fact);
                }
            }
        }
        if (excluded) {
            return new Refused(question, considered, tell, notes);
        }
        return unknown ? new Undecided(question, considered, missing, notes) : new Allowed(question, considered, notes);
    }

    /** It may be. */
    record Allowed(String question, List<Considered> considered, List<String> notes) implements Ruling {
        public Allowed {
            considered = List.copyOf(considered);
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "allowed";
        }

        @Override
        public String toString() {
            return reason().toString();
        }
    }

    /**
     * It may not be.
     *
     * @param tell what the resident must be told
     */
    record Refused(String question, List<Considered> considered, List<Tell> tell, List<String> notes)
            implements Ruling {
        public Refused {
            considered = List.copyOf(considered);
            tell = List.copyOf(tell);
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "refused";
        }

        @Override
        public String toString() {
            return reason().toString();
        }
    }

    /**
     * It cannot be said.
     *
     * @param missing the facts without which it cannot, by name
     */
    record Undecided(String question, List<Considered> considered, List<String> missing, List<String> notes)
            implements Ruling {
        public Undecided {
            considered = List.copyOf(considered);
            missing = List.copyOf(missing);
            notes = List.copyOf(notes);
        }

        @Override
        public String word() {
            return "undecided";
        }

        @Override
        public String toString() {
            return reason().toString();
        }
    }
}
