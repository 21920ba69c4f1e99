package dev.redress.ruling;

import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the landlord or the resident might do next, and whether it is open.
 *
 * <p>Under de-escalation, with a stage 1 response of Friday 8 January 2027: on Monday 1 March the resident may escalate, until
 * Friday 5 March (DEE-8).
 *
 * @param event what it is recorded as
 * @param who whose act it is
 * @param until the last day it is due or open, where there is one
 * @param clauses the clauses that it is about
 * @param ruling whether it may be, with every rule that was considered
 */
public record Action(
        EventKind event, EventKind.Actor who, @Nullable LocalDate until, List<String> clauses, Ruling ruling) {

    public Action {
        clauses = List.copyOf(clauses);
    }

    /** Whether it may be done. */
    public boolean isOpen() {
        return ruling instanceof Ruling.Allowed;
    }

    /** The last day it is due or open. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }

    /** Why it is not open: what decided, or the facts that are missing; empty where it is open. */
    public String why() {
        if (isOpen()) {
            return "";
        }
        StringBuilder why = new StringBuilder();
        for (Considered each : ruling.considered()) {
            boolean decides = ruling instanceof Ruling.Refused
                    ? each.outcome() == Considered.Outcome.EXCLUDES
                    : each.outcome() == Considered.Outcome.UNKNOWN;
            if (decides && why.indexOf(each.says()) < 0) {
                why.append(why.isEmpty() ? "" : "; ").append(each.says());
            }
        }
        return why.toString();
    }

    /** {@code escalation-requested by the resident: allowed}. */
    @Override
    public String toString() {
        return event + " by the " + who + ": " + ruling.word();
    }
}
