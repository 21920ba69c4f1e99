package dev.redress.graphql.http;

import org.jspecify.annotations.Nullable;

/**
 * Bytes to a value and back, as the host's own JSON library does it.
 *
 * <p>A value is a {@code Map} with text as keys, a {@code List}, a {@code String}, a {@code Number}, a {@code Boolean} or null.
 * Numbers keep their digits: a whole number comes as {@code Integer}, {@code Long} or {@code BigInteger}, any other as {@code
 * BigDecimal} or {@code Double}.
 *
 * <p>{@code {"query": "{ viewer { role } }"}} becomes a map with one entry.
 *
 * <p>A member named twice in one object is unreadable, and so is nesting deeper than the host allows. It is called by many
 * threads at once.
 */
public interface Json {

    /** The value that the bytes, UTF-8 and already checked to be, stand for. */
    @Nullable
    Object read(byte[] bytes) throws Unreadable;

    /** The value as UTF-8. Maps keep their order. */
    byte[] write(@Nullable Object value);

    /** What was sent is not JSON. What it says is never shown to who sent it. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message, null, false, false);
        }
    }
}
