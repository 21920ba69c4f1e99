package dev.redress.timetable;

import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.Optional;

/** When an obligation is due, or why there is no date; "we don't know" is an answer. */
public sealed interface Due {

    /** The date, where there is one. */
    Optional<LocalDate> date();

    /** The name in files and answers: {@code not-stated}. */
    String state();

    /** Due by a date that follows from the clause. */
    record By(LocalDate day) implements Due {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }

        @Override
        public String state() {
            return "due";
        }

        @Override
        public String toString() {
            return "due by " + day;
        }
    }

    /** Due by a date agreed with the resident. */
    record Agreed(LocalDate day) implements Due {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }

        @Override
        public String state() {
            return "agreed";
        }

        @Override
        public String toString() {
            return "agreed for " + day;
        }
    }

    /** Its clock has not started: it waits for an event. */
    record Waiting(EventKind event) implements Due {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public String state() {
            return "waiting";
        }

        @Override
        public String toString() {
            return "waits for " + event;
        }
    }

    /** The document states no time. */
    record NotStated() implements Due {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public String state() {
            return "not-stated";
        }

        @Override
        public String toString() {
            return "no time stated";
        }
    }

    /** It needs a day that the calendar does not cover. */
    record BeyondCalendar(String why) implements Due {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public String state() {
            return "beyond-calendar";
        }

        @Override
        public String toString() {
            return "beyond the calendar";
        }
    }
}
