package dev.redress.report;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a time under one procedure: those that it says it publishes (EMH-16, ASC-29) and where (ASC-30); where it says
 * nothing of figures, those that follow from its own clauses: what was resolved at first contact (SET-2, DEE-2, FTR-5), and
 * feedback and what it changed (FTR-2).
 *
 * <p>A complaint of Friday 18 December 2026 is in 2026-Q4 for how many there were. Answered on Wednesday 6 January 2027 it is in
 * 2027-Q1 for what was resolved at stage 1.
 *
 * @param policy the procedure
 * @param calendar the calendar that last days were counted on
 * @param period the days that the report is about
 * @param asOf the day on which the records were read; null for everything on record
 * @param cases how many cases were counted, in this period or not
 * @param figures the figures in the order of the document
 * @param outputs where the procedure says that it reports
 * @param unknown figures that the procedure names and that no way to count is known of
 * @param notCounted the cases that are in no figure, and why
 */
public record Quarterly(
        Policy policy,
        WorkingCalendar calendar,
        Period period,
        @Nullable LocalDate asOf,
        int cases,
        List<Figure> figures,
        List<Output> outputs,
        List<Named> unknown,
        List<NotCounted> notCounted) {

    public Quarterly {
        figures = List.copyOf(figures);
        outputs = List.copyOf(outputs);
        unknown = List.copyOf(unknown);
        notCounted = List.copyOf(notCounted);
    }

    /** Where a clause says that it is reported: ASC-30, the Board. */
    public record Output(String clause, String to) {}

    /** A figure by its clause and the procedure's name for it. */
    public record Named(String clause, String name) {}

    /**
     * The first figure of that name.
     *
     * @throws UnknownName naming the figures there are
     */
    public Figure figure(String name) {
        for (Figure figure : figures) {
            if (figure.name().equals(name) || figure.what().equals(name)) {
                return figure;
            }
        }
        throw new UnknownName(
                "figure of " + policy.id(),
                name,
                figures.stream().map(Figure::name).distinct().toList());
    }

    /** {@code figures of association 2026-11-22 for 2026-Q4, 10 cases}. */
    @Override
    public String toString() {
        return "figures of " + policy + " for " + period + ", " + cases + (cases == 1 ? " case" : " cases");
    }
}
