package dev.redress.policy;

import dev.redress.calendar.Counting.Convention;
import dev.redress.calendar.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * How an ambiguous text is read, and how else it could be. The other reading can be followed where it names another
 * event, another limit or another day one, so that an answer can say when the choice matters.
 *
 * @param taken the reading that is computed
 * @param other the one printed beside it
 * @param otherStart where the clock starts by the other reading; null where it is no event on record
 * @param otherLimit how long by the other reading; null where the length is the same
 * @param otherConvention which day is day one by the other reading; null where that is the same
 * @param daysOff how many calendar days later (earlier when negative) the other reading's day is, start and length alike
 */
public record Reading(
        String taken,
        String other,
        @Nullable Start otherStart,
        @Nullable TimeLimit otherLimit,
        @Nullable Convention otherConvention,
        int daysOff) {

    /** A reading whose other side names nothing to count by. */
    public static Reading of(String taken, String other) {
        return new Reading(taken, other, null, null, null, 0);
    }

    /** A reading whose other side starts the clock elsewhere. */
    public Reading orFrom(Start start) {
        return new Reading(taken, other, start, otherLimit, otherConvention, daysOff);
    }

    /** A reading whose other side is longer or shorter. */
    public Reading orWithin(TimeLimit limit) {
        return new Reading(taken, other, otherStart, limit, otherConvention, daysOff);
    }

    /** A reading whose other side has another day one: "the ten days start on the day we send the letter". */
    public Reading orCounted(Convention convention) {
        return new Reading(taken, other, otherStart, otherLimit, convention, daysOff);
    }

    /** A reading whose other side gives a day this many calendar days later, or earlier when negative. */
    public Reading orDaysOff(int days) {
        return new Reading(taken, other, otherStart, otherLimit, otherConvention, days);
    }

    /** Whether the other side may give another day. */
    public boolean givesAnotherDay() {
        return otherStart != null || otherLimit != null || otherConvention != null || daysOff != 0;
    }

    /** {@code from first contact (it could also be read: from logging)}. */
    @Override
    public String toString() {
        return taken + " (it could also be read: " + other + ")";
    }
}
