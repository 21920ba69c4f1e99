package dev.redress.ruling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule looked at.
 *
 * @param fact its name: {@code about}
 * @param value as it was stated; null where it was not; what somebody said is shown as {@code stated}
 * @param needed whether the rule cannot be told without it; an exception, a discretion or a permission that is not stated
 *     counts as absent, and is not needed
 */
public record Looked(String fact, @Nullable String value, boolean needed) {

    /** A fact that the rule cannot be told without. */
    static Looked needed(String fact, @Nullable String value) {
        return new Looked(fact, value, true);
    }

    /** A fact that the rule takes as absent where it is not stated. */
    static Looked besides(String fact, @Nullable String value) {
        return new Looked(fact, value, false);
    }

    /** The value, if one was stated. */
    public Optional<String> findValue() {
        return Optional.ofNullable(value);
    }

    /** {@code about: repair}, {@code solicitor: not stated}. */
    @Override
    public String toString() {
        return fact + ": " + (value == null ? "not stated" : value);
    }
}
