package dev.redress.timetable;

import dev.redress.complaint.Personal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date that an extension moved.
 *
 * @param clause the clause that allows it: {@code EMH-6}
 * @param from the date before
 * @param to the date after
 * @param reason the reason that was given; null for none, or where its words were erased
 */
public record Moved(
        String clause,
        LocalDate from,
        LocalDate to,
        @Nullable Personal reason) {

    /** {@code EMH-6 moved it from 2027-01-13 to 2027-01-27}. */
    @Override
    public String toString() {
        return clause + " moved it from " + from + " to " + to;
    }
}
