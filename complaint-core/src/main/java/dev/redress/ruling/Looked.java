package dev.redress.ruling;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule looked at.
 *
 * @param fact its name: {@code about}
 * @param value as it was stated; null where it was not; what somebody said is shown as {@code stated}
 */
public record Looked(String fact, @Nullable String value) {

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
