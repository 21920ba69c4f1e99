package dev.redress.ruling;

import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Something that was wrong with what happened, by the procedure's own clauses.
 *
 * <p>EMH-3 was due on Tuesday 29 December 2026 and met on Wednesday 30 December: {@code late}, by 1 working day.
 *
 * @param clause the clause, or the rule from outside the document: {@code Code 6.13}
 * @param kind what was wrong
 * @param days how many working days late, or too late; null where there are none
 * @param event the kind of event that it is about; null where none is
 * @param at the event itself; null where it never came
 * @param says what was wrong, as a sentence without its full stop
 */
public record Finding(
        String clause,
        Kind kind,
        @Nullable Integer days,
        @Nullable EventKind event,
        @Nullable Event at,
        String says) {

    /** What was wrong. */
    public enum Kind {
        LATE("late"),
        NEVER_DONE("never-done"),
        EXTENSION_DEFECT("extension-defect"),
        STEP_MISSING("step-missing"),
        STEP_AFTER_DECISION("step-after-decision"),
        WRONG_ROLE("wrong-role"),
        SAME_PERSON("same-person"),
        OUTSIDE_WINDOW("outside-window"),
        WRONG_CHANNEL("wrong-channel");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** {@code step-after-decision}. */
        @Override
        public String toString() {
            return id;
        }
    }

    public Finding {
        if (days != null && days < 1) {
            throw new IllegalArgumentException("a finding counts days from 1, and this has " + days);
        }
    }

    /** How many working days late, where there are any. */
    public OptionalInt workingDays() {
        return days == null ? OptionalInt.empty() : OptionalInt.of(days);
    }

    /** The kind of event that it is about. */
    public Optional<EventKind> findEvent() {
        return Optional.ofNullable(event);
    }

    /** {@code EMH-3 late: …}. */
    @Override
    public String toString() {
        return clause + " " + kind + ": " + says;
    }
}
