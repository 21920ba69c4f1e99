package dev.redress.report;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a landlord kept its times: for each obligation of each procedure, in the order of the document, the cases for which it fell
 * due in these days, as it was moved or agreed.
 *
 * <p>An obligation that fell due on Thursday 31 December 2026 is in a report over December, however late it was met. Of one that
 * is owed again and again the time that runs counts, or ran last.
 *
 * @param period the days in which it fell due
 * @param asOf the day on which the records were read; null for everything on record
 * @param policies the procedures that cases were found of, by id and edition
 * @param notCounted the cases that were read and are in no figure, and why
 */
public record Timeliness(
        Period period, @Nullable LocalDate asOf, List<OfPolicy> policies, List<NotCounted> notCounted) {

    public Timeliness {
        policies = List.copyOf(policies);
        notCounted = List.copyOf(notCounted);
    }

    /**
     * The obligations of one procedure.
     *
     * @param policy the procedure
     * @param calendar the calendar that its days were counted on
     * @param cases how many cases run under it, due in these days or not
     * @param rows its obligations in the order of the document
     */
    public record OfPolicy(Policy policy, WorkingCalendar calendar, int cases, List<Kept> rows) {

        public OfPolicy {
            rows = List.copyOf(rows);
        }

        /**
         * The first obligation of a clause.
         *
         * @throws UnknownName naming the clauses that have one
         */
        public Kept row(String clause) {
            for (Kept row : rows) {
                if (row.clause().equals(clause)) {
                    return row;
                }
            }
            throw new UnknownName(
                    "obligation of " + policy.id(),
                    clause,
                    rows.stream().map(Kept::clause).distinct().toList());
        }
    }

    /** How many cases were counted. */
    public int cases() {
        int cases = 0;
        for (OfPolicy of : policies) {
            cases += of.cases();
        }
        return cases;
    }

    /**
     * What was found of the procedure of that id, its first edition where there are several.
     *
     * @throws UnknownName naming the procedures that cases were found of
     */
    public OfPolicy of(String policy) {
        for (OfPolicy of : policies) {
            if (of.policy().id().equals(policy)) {
                return of;
            }
        }
        throw new UnknownName(
                "policy of these cases",
                policy,
                policies.stream().map(of -> of.policy().id()).distinct().toList());
    }

    /** {@code times over 2026-Q4, 10 cases}. */
    @Override
    public String toString() {
        return "times over " + period + ", " + cases() + (cases() == 1 ? " case" : " cases");
    }
}
