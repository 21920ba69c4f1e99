package dev.redress.policy;

import dev.redress.calendar.TimeLimit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something the landlord owes, from when, and by when if the document says so.
 *
 * <p>EMH-5: {@code Obligation.to("send the full written response").within(TimeLimit.workingDays(15)).from(FIRST_CONTACT)
 * .metBy(STAGE_1_RESPONDED)}. First contact on Friday 18 December 2026 makes it due on Wednesday 13 January 2027.
 *
 * @param what the landlord owes, as an infinitive: {@code send the full written response}
 * @param limit how long it may take; null where no time is stated
 * @param start where its clock starts; first contact until {@link #from} says otherwise
 * @param metBy the first event of any of these meets it
 * @param channels it is owed only where the complaint came by one of these; empty for all
 * @param byAgreement whether a date agreed with the resident becomes its date
 * @param afterSilence whether the limit is a time without contact, after which it is owed, with no time stated in which
 * @param lasting whether it is still owed after the complaint was resolved or closed
 * @param until it is owed again and again, the limit after each time, until the first of these; empty where once is enough
 */
public record Obligation(
        String what,
        @Nullable TimeLimit limit,
        Start start,
        List<EventKind> metBy,
        Set<Channel> channels,
        boolean byAgreement,
        boolean afterSilence,
        boolean lasting,
        List<EventKind> until)
        implements Provision {

    public Obligation {
        metBy = List.copyOf(metBy);
        channels = Set.copyOf(channels);
        until = List.copyOf(until);
    }

    /** An obligation with no time stated, from first contact, until more is said of it. */
    public static Obligation to(String what) {
        return new Obligation(
                what, null, Start.at(EventKind.FIRST_CONTACT), List.of(), Set.of(), false, false, false, List.of());
    }

    public Obligation within(TimeLimit time) {
        return new Obligation(what, time, start, metBy, channels, byAgreement, afterSilence, lasting, until);
    }

    public Obligation from(EventKind kind) {
        return from(Start.at(kind));
    }

    public Obligation from(Start clock) {
        return new Obligation(what, limit, clock, metBy, channels, byAgreement, afterSilence, lasting, until);
    }

    public Obligation metBy(EventKind... kinds) {
        return new Obligation(what, limit, start, List.of(kinds), channels, byAgreement, afterSilence, lasting, until);
    }

    public Obligation onlyThrough(Channel first, Channel... more) {
        return new Obligation(
                what, limit, start, metBy, channels(first, more), byAgreement, afterSilence, lasting, until);
    }

    private static Set<Channel> channels(Channel first, Channel[] more) {
        Set<Channel> all = new HashSet<>(List.of(more));
        all.add(first);
        return all;
    }

    /** A date agreed with the resident becomes its date. */
    public Obligation orByAgreement() {
        return new Obligation(what, limit, start, metBy, channels, true, afterSilence, lasting, until);
    }

    /** Owed once the limit has passed without contact, and still owed after the complaint has ended. */
    public Obligation onceSilent() {
        return new Obligation(what, limit, start, metBy, channels, byAgreement, true, true, until);
    }

    /** Owed again each time the limit has passed since the last: an update every 15 working days until the response. */
    public Obligation againUntil(EventKind... ends) {
        return new Obligation(what, limit, start, metBy, channels, byAgreement, afterSilence, lasting, List.of(ends));
    }

    /** Whether it is owed again and again. */
    public boolean recurs() {
        return !until.isEmpty();
    }

    /** Its time in words: {@code 15 working days after first contact}, {@code no time stated}. */
    public String terms() {
        if (limit == null) {
            return byAgreement ? "on the date agreed" : "no time stated, from " + start;
        }
        if (recurs()) {
            return "every " + limit + " from " + start + ", until "
                    + until.stream().map(EventKind::noun).collect(java.util.stream.Collectors.joining(" or "))
                    + (byAgreement ? ", unless another date is agreed" : "");
        }
        String time = limit.amount() == 0 ? "on the day of " + start : limit + " after " + start;
        return byAgreement ? time + ", unless another date is agreed" : time;
    }

    @Override
    public String kind() {
        return "obligation";
    }
}
