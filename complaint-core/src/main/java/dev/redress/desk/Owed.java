package dev.redress.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the landlord owes and has not done: an obligation whose clock runs, or a remedy that was promised.
 *
 * <p>The full response of EMH-5 to a complaint of Friday 18 December 2026 is due by Wednesday 13 January 2027 and warned of from Monday 11
 * January.
 *
 * @param clause the clause that it is owed by
 * @param stage the id of the part of the procedure; null for a remedy, which is owed whatever part it is in
 * @param what what is owed: {@code send the full written response}
 * @param state why there is a date or none, as files say it: {@code due}, {@code agreed}, {@code waiting}, {@code not-stated},
 *     {@code beyond-calendar}; {@code promised} for a remedy
 * @param due the last day; null where there is none
 * @param warn the day from which it is due soon; null where there is none, or the calendar ends
 */
public record Owed(
        String clause,
        @Nullable String stage,
        String what,
        String state,
        @Nullable LocalDate due,
        @Nullable LocalDate warn) {

    /** The last day, where there is one. */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(due);
    }

    /** Whether it is due on that day or earlier. */
    public boolean isDueBy(LocalDate day) {
        return due != null && !due.isAfter(day);
    }

    /** Whether its last day has passed on that day. */
    public boolean isOverdueOn(LocalDate day) {
        return due != null && due.isBefore(day);
    }

    /** Whether its last day is that day, or so near that it is warned of. */
    public boolean isDueSoonOn(LocalDate day) {
        return due != null && (due.equals(day) || warn != null && !warn.isAfter(day) && due.isAfter(day));
    }

    /** {@code EMH-5 send the full written response, by 2027-01-13}. */
    @Override
    public String toString() {
        return clause + " " + what + (due == null ? ", " + state : ", by " + due);
    }
}
