package dev.redress.policy;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is not taken as a complaint, and when it is all the same.
 *
 * <p>ASC-3: {@code Exclusion.of("issues over six months ago that were not reported at the time")
 * .when(FactTest.is(EARLIER_REPORT, "no")).olderThan(AgeLimit…)}. Both must hold: an issue of Wednesday 17 June 2026 that
 * was not reported then is excluded on Friday 18 December 2026; one of Thursday 18 June 2026, the boundary day, is not.
 *
 * @param what is not taken
 * @param when any of these, every test of it, makes it so; empty where nothing but the age does
 * @param age how long ago is too long; null where age does not matter
 * @param determinedBy the event by which the landlord must have determined it first; null where none is needed
 * @param becomes what it is instead, in a few words: {@code a request for the service}; null where nothing is said
 * @param unless any of these lets it in; what is not stated does not
 * @param exception the same in words; null where nothing is said
 */
public record Exclusion(
        String what,
        List<List<FactTest>> when,
        @Nullable AgeLimit age,
        @Nullable EventKind determinedBy,
        @Nullable String becomes,
        List<FactTest> unless,
        @Nullable String exception)
        implements Provision {

    public Exclusion {
        when = when.stream().map(List::copyOf).toList();
        unless = List.copyOf(unless);
    }

    /** An exclusion of which nothing more is said yet. */
    public static Exclusion of(String what) {
        return new Exclusion(what, List.of(), null, null, null, List.of(), null);
    }

    /** Where all of these hold; asked twice, where either does. */
    public Exclusion when(FactTest... all) {
        List<List<FactTest>> more = new ArrayList<>(when);
        more.add(List.of(all));
        return new Exclusion(what, more, age, determinedBy, becomes, unless, exception);
    }

    public Exclusion olderThan(AgeLimit limit) {
        return new Exclusion(what, when, limit, determinedBy, becomes, unless, exception);
    }

    public Exclusion determinedBy(EventKind event) {
        return new Exclusion(what, when, age, event, becomes, unless, exception);
    }

    public Exclusion becoming(String instead) {
        return new Exclusion(what, when, age, determinedBy, instead, unless, exception);
    }

    public Exclusion unless(String words, FactTest... any) {
        return new Exclusion(what, when, age, determinedBy, becomes, List.of(any), words);
    }

    @Override
    public String kind() {
        return "exclusion";
    }

    /**
     * How long ago is too long, counted back from a day.
     *
     * @param limit how long: {@code 6 months}
     * @param boundaryExcluded whether an issue on the boundary day itself is too old: SET-7 says six months or more, ASC-3
     *     over six months
     * @param from what it is counted back from, the first of these on record
     */
    public record AgeLimit(TimeLimit limit, boolean boundaryExcluded, List<EventKind> from) {
        public AgeLimit {
            from = List.copyOf(from);
        }

        /** The boundary: the day that the limit reaches, counted back from a day. */
        public LocalDate boundary(LocalDate measured, WorkingCalendar calendar, Counting counting) {
            return calendar.end(measured, limit.negated(), counting);
        }

        /** Whether an issue of that day is too old, against the boundary. */
        public boolean isTooOld(LocalDate issue, LocalDate boundary) {
            return issue.isBefore(boundary) || boundaryExcluded && issue.equals(boundary);
        }
    }
}
