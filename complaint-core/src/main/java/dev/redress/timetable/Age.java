package dev.redress.timetable;

import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.AgeLimit;
import dev.redress.policy.Provision.Exclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an issue stands against a clause that counts back from a day.
 *
 * <p>SET-7 excludes at six months <em>or more</em>: an issue of Thursday 18 June 2026 reported on Friday 18 December 2026
 * lies on the boundary and is too old. ASC-3 excludes only <em>over</em> six months: the same issue is not.
 *
 * @param clause the clause
 * @param issue the day of the issue
 * @param measured the day it is counted back from
 * @param boundary the day that the limit reaches
 * @param tooOld whether the issue is too old by the clause's own boundary; an exception may still let it in
 */
public record Age(Clause clause, LocalDate issue, LocalDate measured, LocalDate boundary, boolean tooOld) {

    /** The ages that can be counted; what the calendar does not reach is said among the problems. */
    static List<Age> of(Timetable timetable, List<String> problems) {
        Complaint complaint = timetable.complaint();
        List<Age> ages = new ArrayList<>();
        Optional<Event> issue = complaint.findFirst(EventKind.ISSUE_HAPPENED);
        if (issue.isEmpty()) {
            return ages;
        }
        for (Placed<Exclusion> placed : complaint.policy().all(Exclusion.class)) {
            AgeLimit limit = placed.provision().age();
            if (limit == null) {
                continue;
            }
            for (EventKind kind : limit.from()) {
                Optional<Event> measured = complaint.findFirst(kind);
                if (measured.isPresent()) {
                    LocalDate day = measured.get().day();
                    try {
                        ages.add(of(
                                timetable, placed.clause(), limit, issue.get().day(), day));
                    } catch (OutsideCoverage beyond) {
                        problems.add(placed.clause().id() + " cannot be counted back: " + beyond.getMessage());
                    }
                    break;
                }
            }
        }
        return List.copyOf(ages);
    }

    private static Age of(Timetable timetable, Clause clause, AgeLimit limit, LocalDate issue, LocalDate measured) {
        LocalDate boundary = timetable.calendar().end(measured, limit.limit().negated(), timetable.counting());
        boolean tooOld = issue.isBefore(boundary) || (limit.boundaryExcluded() && issue.equals(boundary));
        return new Age(clause, issue, measured, boundary, tooOld);
    }

    /** {@code SET-7: the issue of … lies … }. */
    @Override
    public String toString() {
        return clause.id() + ": counted back from " + Days.spoken(measured) + " the limit reaches "
                + Days.spoken(boundary) + "; the issue of " + Days.spoken(issue)
                + (tooOld ? " is too old, unless an exception applies" : " is recent enough");
    }
}
