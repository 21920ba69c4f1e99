package dev.redress.policy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a procedure.
 *
 * @param id {@code stage-1}
 * @param title as a person says it: {@code Stage 1}
 * @param opener the event that opens it; null for a part that is open from the beginning
 */
public record Stage(String id, String title, @Nullable EventKind opener) {

    /** A part that is open from the beginning. */
    public static Stage open(String id, String title) {
        return new Stage(id, title, null);
    }

    /** A part that an event opens. */
    public static Stage openedBy(String id, String title, EventKind opener) {
        return new Stage(id, title, opener);
    }

    // by hand, since what the compiler makes for a record costs every start of a program several milliseconds
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Stage that
                        && id.equals(that.id)
                        && title.equals(that.title)
                        && Objects.equals(opener, that.opener);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** {@code Stage 1}. */
    @Override
    public String toString() {
        return title;
    }
}
