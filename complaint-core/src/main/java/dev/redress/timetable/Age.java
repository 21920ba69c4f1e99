package dev.redress.timetable;

import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision;
import dev.redress.policy.Reading;
import dev.redress.policy.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param reading the other reading by which it is counted back; null for the one that is taken
 */
public record Age(
        Clause clause,
        LocalDate issue,
        LocalDate measured,
        LocalDate boundary,
        boolean tooOld,
        @Nullable String reading) {

    /** The ages that can be counted; what the calendar does not reach is said among the problems. */
    static List<Age> of(Timetable timetable, List<String> problems) {
        List<Age> ages = new ArrayList<>();
        for (Placed<Exclusion> placed : timetable.policy().all(Exclusion.class)) {
            AgeLimit limit = placed.provision().age();
            if (limit != null) {
                for (EventKind kind : limit.from()) {
                    if (timetable.complaint().has(kind)) {
                        add(ages, timetable, placed.clause(), limit, kind, null, problems);
                        break;
                    }
                }
            }
        }
        return List.copyOf(ages);
    }

    /** The ages by the other readings of their clauses, where those count back from another event on record. */
    static List<Age> byOtherReadings(Timetable timetable) {
        List<Age> ages = new ArrayList<>();
        for (Placed<Exclusion> placed : timetable.policy().all(Exclusion.class)) {
            AgeLimit limit = placed.provision().age();
            for (Reading reading : placed.clause().readings()) {
                Start other = reading.otherStart();
                if (limit != null && other != null && timetable.complaint().has(other.awaited())) {
                    add(ages, timetable, placed.clause(), limit, other.awaited(), reading.other(), new ArrayList<>());
                }
            }
        }
        return List.copyOf(ages);
    }

    private static void add(
            List<Age> ages,
            Timetable timetable,
            Clause clause,
            AgeLimit limit,
            EventKind from,
            @Nullable String reading,
            List<String> problems) {
        Event issue = timetable.complaint().findFirst(EventKind.ISSUE_HAPPENED).orElse(null);
        Event measured = timetable.complaint().findFirst(from).orElse(null);
        if (issue == null || measured == null) {
            return;
        }
        try {
            ages.add(of(timetable, clause, limit, issue.day(), measured.day(), reading));
        } catch (OutsideCoverage beyond) {
            problems.add(clause.id() + " cannot be counted back: " + beyond.getMessage());
        }
    }

    private static Age of(
            Timetable timetable,
            Clause clause,
            AgeLimit limit,
            LocalDate issue,
            LocalDate measured,
            @Nullable String reading) {
        LocalDate boundary = limit.boundary(measured, timetable.calendar(), timetable.counting());
        return new Age(clause, issue, measured, boundary, limit.isTooOld(issue, boundary), reading);
    }

    /** {@code SET-7: the issue of … lies … }. */
    @Override
    public String toString() {
        return clause.id() + (reading == null ? "" : ", read otherwise (" + reading + ")") + ": counted back from "
                + Days.spoken(measured) + " the limit reaches "
                + Days.spoken(boundary) + "; the issue of " + Days.spoken(issue)
                + (tooOld ? " lies too far back" + unless() : " is recent enough");
    }

    private String unless() {
        for (Provision provision : clause.provisions()) {
            if (provision instanceof Exclusion exclusion && exclusion.exception() != null) {
                return ", and is excluded unless " + exclusion.exception();
            }
        }
        return ", and is excluded";
    }
}
