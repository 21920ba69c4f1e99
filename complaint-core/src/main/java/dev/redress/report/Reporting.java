package dev.redress.report;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Policy;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a report is asked for: which days it is about, on which day the records are read, and by which calendars.
 *
 * <p>{@code Reporting.over(Period.quarter("2026-Q4")).quarterly(policy, complaints)}. The complaints are gone through once and
 * each is forgotten once it is counted, so that they may come from files or rows, one at a time. By {@code asOf(friday15January2027)}
 * what was recorded for a later day is left out, and the report can be made again; without it everything on record counts.
 */
public final class Reporting {

    private final Period period;
    private final @Nullable LocalDate asOf;
    private final Function<Policy, WorkingCalendar> calendars;

    private Reporting(Period period, @Nullable LocalDate asOf, Function<Policy, WorkingCalendar> calendars) {
        this.period = period;
        this.asOf = asOf;
        this.calendars = calendars;
    }

    /** A report about these days, by everything on record and by the calendar that each policy names. */
    public static Reporting over(Period period) {
        return new Reporting(period, null, policy -> WorkingCalendar.get(policy.calendar()));
    }

    /** The same by what was on record at the end of that day. */
    public Reporting asOf(LocalDate day) {
        return new Reporting(period, day, calendars);
    }

    /** The same by the calendars that are given for policies. */
    public Reporting on(Function<Policy, WorkingCalendar> others) {
        return new Reporting(period, asOf, others);
    }

    /** The figures that a procedure publishes, or that follow from its own clauses where it names none. */
    public Quarterly quarterly(Policy policy, Iterable<Complaint> complaints) {
        QuarterlyCount count = new QuarterlyCount(policy, calendars.apply(policy), period, asOf);
        complaints.forEach(count::add);
        return count.report();
    }

    /** How each obligation was kept that fell due in these days, for each policy that the complaints run under. */
    public Timeliness timeliness(Iterable<Complaint> complaints) {
        TimelinessCount count = new TimelinessCount(calendars, period, asOf);
        complaints.forEach(count::add);
        return count.report();
    }

    /** {@code report over 2026-Q4, as of 2027-01-15}. */
    @Override
    public String toString() {
        return "report over " + period + (asOf == null ? "" : ", as of " + asOf);
    }
}
