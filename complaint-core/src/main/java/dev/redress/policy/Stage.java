package dev.redress.policy;

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

    /** {@code Stage 1}. */
    @Override
    public String toString() {
        return title;
    }
}
