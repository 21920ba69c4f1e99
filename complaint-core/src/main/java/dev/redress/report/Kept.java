package dev.redress.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one obligation was kept: the cases for which it fell due, met on the day or before, met late, stopped unmet after the day,
 * or still open and late; and beside them those for which it did not fall due.
 *
 * <p>EMH-3 for a first contact on Friday 18 December 2026 fell due on Tuesday 29 December; acknowledged on Wednesday 30 December
 * it was met late by one working day.
 *
 * @param clause the clause: {@code EMH-3}
 * @param what what is owed
 * @param terms its time in words
 * @param noDay why it never falls due; null where it does
 * @param inTime met on the day or before
 * @param late met late
 * @param neverMet its clock was stopped after the day, unmet: withdrawn, closed or refused
 * @param open still open and late; without a day that is asked about, not met by anything on record
 * @param running not met, and its day had not passed on the day that is asked about
 * @param stopped its clock was stopped on the day or before, or it was not owed: not taken as a complaint
 * @param uncertain whether it fell due is not known: beyond the calendar, or owed only by a channel that is not on record
 */
public record Kept(
        String clause,
        String what,
        String terms,
        @Nullable String noDay,
        List<DueCase> inTime,
        List<DueCase> late,
        List<DueCase> neverMet,
        List<DueCase> open,
        List<DueCase> running,
        List<DueCase> stopped,
        List<NotCounted> uncertain) {

    public Kept {
        inTime = List.copyOf(inTime);
        late = List.copyOf(late);
        neverMet = List.copyOf(neverMet);
        open = List.copyOf(open);
        running = List.copyOf(running);
        stopped = List.copyOf(stopped);
        uncertain = List.copyOf(uncertain);
    }

    /** For how many cases it fell due. */
    public int fellDue() {
        return inTime.size() + late.size() + neverMet.size() + open.size();
    }

    /** The exact share of those that were met on the day or before; absent where it fell due for none. */
    public Optional<Share> share() {
        return fellDue() == 0 ? Optional.empty() : Optional.of(new Share(inTime.size(), fellDue()));
    }

    /** By how much it was met late; absent where it was not. */
    public Optional<Lateness> lateness() {
        return Lateness.of(late);
    }

    /** {@code EMH-3 confirm the formal complaint: fell due 8, in time 6, late 1, never met none, open none}. */
    @Override
    public String toString() {
        return clause + " " + what + ": "
                + (noDay != null
                        ? noDay
                        : "fell due " + spoken(fellDue()) + ", in time " + spoken(inTime.size()) + ", late "
                                + spoken(late.size()) + ", never met " + spoken(neverMet.size()) + ", open "
                                + spoken(open.size()));
    }

    private static String spoken(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }
}
