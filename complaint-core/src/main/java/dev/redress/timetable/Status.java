package dev.redress.timetable;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How an obligation stands on a day.
 *
 * @param kind running, due today, overdue, met, met late or ended
 * @param days working days left when running, or late, whatever the unit of the limit; null where there is no count
 */
public record Status(Kind kind, @Nullable Integer days) {

    /** How it stands. */
    public enum Kind {
        RUNNING("running"),
        DUE_TODAY("due-today"),
        OVERDUE("overdue"),
        MET("met"),
        MET_LATE("met-late"),
        /** The clock stopped unmet: withdrawn, closed or refused. */
        ENDED("ended");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@code met-late}. */
        public String id() {
            return id;
        }
    }

    static Status of(Kind kind) {
        return new Status(kind, null);
    }

    /** Working days left or late, where they can be counted. */
    public OptionalInt workingDays() {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** {@code overdue by 3 working days}. */
    @Override
    public String toString() {
        String counted = days == null ? "" : " by " + days + (days == 1 ? " working day" : " working days");
        return switch (kind) {
            case RUNNING -> "running";
            case DUE_TODAY -> "due today";
            case OVERDUE -> "overdue" + counted;
            case MET -> "met";
            case MET_LATE -> "met late" + counted;
            case ENDED -> "ended";
        };
    }
}
