package dev.redress.calendar;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The choices that turn "within five working days" into a date. No law or Code makes them, so each is a named setting.
 *
 * <p>A complaint received on Saturday 7 June 2025 with 5 working days, England and Wales: strictly after gives Friday 13
 * June, roll then after gives Monday 16 June, start is day one gives Friday 13 June.
 *
 * @param convention which day is day one, for limits in working days
 * @param roll where a limit in days, weeks, months or years goes when it ends on a non-working day
 * @param monthEnd where a limit in months or years goes when the day does not exist
 * @param cutOff receipt at this time or later on a working day counts as received on the next working day; none if null
 */
public record Counting(
        Convention convention,
        Roll roll,
        MonthEnd monthEnd,
        @Nullable LocalTime cutOff) {

    /** Which day is day one. */
    public enum Convention {
        /** The start is day 0, and day 1 is the next working day after it. */
        STRICTLY_AFTER("strictly-after"),
        /** A non-working start rolls forward to a working day, and that is day 0. */
        ROLL_THEN_AFTER("roll-then-after"),
        /** The start, rolled forward to a working day, is day 1. */
        START_IS_DAY_ONE("start-is-day-one");

        private final String id;

        Convention(String id) {
            this.id = id;
        }

        /** {@code strictly-after}. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** Where a limit in days, weeks, months or years goes when it ends on a non-working day. */
    public enum Roll {
        NONE("none"),
        NEXT("next"),
        PREVIOUS("previous");

        private final String id;

        Roll(String id) {
            this.id = id;
        }

        /** {@code next}. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** Where a month from 31 January ends. */
    public enum MonthEnd {
        /** On the last day of the month: 28 February. */
        DOWN("down"),
        /** On the first day of the month after: 1 March. */
        UP("up");

        private final String id;

        MonthEnd(String id) {
            this.id = id;
        }

        /** {@code down}. */
        @Override
        public String toString() {
            return id;
        }
    }

    /** Strictly after, no roll, month ends down, no cut-off: the reading of all five published procedures. */
    public static final Counting DEFAULT = new Counting(Convention.STRICTLY_AFTER, Roll.NONE, MonthEnd.DOWN, null);

    public Counting {
        Objects.requireNonNull(convention, "convention");
        Objects.requireNonNull(roll, "roll");
        Objects.requireNonNull(monthEnd, "monthEnd");
    }

    /** The cut-off time, if there is one. */
    public Optional<LocalTime> findCutOff() {
        return Optional.ofNullable(cutOff);
    }

    public Counting withConvention(Convention other) {
        return new Counting(other, roll, monthEnd, cutOff);
    }

    public Counting withRoll(Roll other) {
        return new Counting(convention, other, monthEnd, cutOff);
    }

    public Counting withMonthEnd(MonthEnd other) {
        return new Counting(convention, roll, other, cutOff);
    }

    public Counting withCutOff(@Nullable LocalTime other) {
        return new Counting(convention, roll, monthEnd, other);
    }

    /** {@code strictly-after, roll none, month ends down, no cut-off}. */
    @Override
    public String toString() {
        return convention + ", roll " + roll + ", month ends " + monthEnd + ", "
                + (cutOff == null ? "no cut-off" : "cut-off " + cutOff);
    }
}
