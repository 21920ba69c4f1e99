package dev.redress.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which a landlord is closed, and what that does to a clock. The law says nothing of it, so the effect is always
 * stated: an office shut from Thursday 24 December to Thursday 31 December 2026 may not be counted, may only put off
 * receipt, or may change nothing.
 *
 * @param first the first closed day
 * @param last the last closed day
 * @param name what people call it: {@code Christmas closure}
 * @param effect what it does
 */
public record Closure(LocalDate first, LocalDate last, String name, Effect effect) {

    /** What a closure does to a clock. */
    public enum Effect {
        /** The days are no working days. */
        NOT_COUNTED,
        /** The days count, but what arrives on them counts as received on the next working day that is open. */
        DEFERS_RECEIPT,
        /** The days are working days like any other. */
        IGNORED
    }

    public Closure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a closure ends on " + last + ", before it begins on " + first);
        }
    }

    /** Whether the day lies in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
