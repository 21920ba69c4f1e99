package dev.redress.reason;

import dev.redress.calendar.Days;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement, what it rests on, and the days that were passed over.
 *
 * <pre>
 * EMH-5  send the full written response: due by Wednesday 13 January 2027
 *   EMH-5  A full written response is sent no more than 15 working days after first contact.
 *   counted from first contact, Friday 18 December 2026 (day 0)
 *   …
 * </pre>
 *
 * @param text the statement
 * @param clause the id of the clause that it states; null where it states none
 * @param because what it rests on, in order
 * @param skipped the non-working days that it passed over
 */
public record Reason(String text, @Nullable String clause, List<Reason> because, List<NonWorkingDay> skipped) {

    private static final String INDENT = "  ";

    public Reason {
        because = List.copyOf(because);
        skipped = List.copyOf(skipped);
    }

    /** A statement that rests on others. */
    public static Reason of(String text, Reason... because) {
        return new Reason(text, null, List.of(because), List.of());
    }

    /** The rule of a clause, cited. */
    public static Reason citing(Clause clause) {
        return new Reason(clause.words(), clause.id(), List.of(), List.of());
    }

    /** The same statement resting on one more. */
    public Reason and(Reason more) {
        List<Reason> all = new ArrayList<>(because);
        all.add(more);
        return new Reason(text, clause, all, skipped);
    }

    /** The clause that it states, if it states one. */
    public Optional<String> findClause() {
        return Optional.ofNullable(clause);
    }

    /** Every clause that is cited in the tree, in order. */
    public List<String> clauses() {
        List<String> clauses = new ArrayList<>();
        collect(clauses);
        return List.copyOf(clauses);
    }

    private void collect(List<String> clauses) {
        if (clause != null && !clauses.contains(clause)) {
            clauses.add(clause);
        }
        because.forEach(reason -> reason.collect(clauses));
    }

    /** The tree as lines, what a statement rests on indented under it. */
    @Override
    public String toString() {
        return lines(false);
    }

    /** As {@link #toString()}, with each day that a count passed over on a line of its own; a weekend's two share one. */
    public String withDays() {
        return lines(true);
    }

    private String lines(boolean days) {
        StringBuilder lines = new StringBuilder();
        write(lines, "", days);
        return lines.substring(0, lines.length() - 1);
    }

    private void write(StringBuilder lines, String indent, boolean days) {
        lines.append(indent);
        if (clause != null) {
            lines.append(clause).append(INDENT);
        }
        lines.append(text).append('\n');
        for (int i = 0; days && because.isEmpty() && i < skipped.size(); i++) {
            NonWorkingDay day = skipped.get(i);
            lines.append(indent).append(INDENT).append(Days.brief(day.date()));
            boolean pair = day instanceof NonWorkingDay.Weekend
                    && i + 1 < skipped.size()
                    && skipped.get(i + 1) instanceof NonWorkingDay.Weekend next
                    && next.date().equals(day.date().plusDays(1));
            if (pair) {
                lines.append(", ").append(Days.brief(skipped.get(++i).date())).append("  weekend\n");
            } else {
                lines.append(INDENT).append(day.why()).append('\n');
            }
        }
        for (Reason reason : because) {
            reason.write(lines, indent + INDENT, days);
        }
    }
}
