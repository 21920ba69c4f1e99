package dev.redress.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen at some point, though the document names no day for it.
 *
 * @param what must happen, as an infinitive
 * @param when in words: {@code before the decision}
 * @param start what makes it owed
 * @param doneBy the first event of any of these is the step
 * @param before the event that it must come before; null where none is named
 * @param lasting whether it is still owed after the complaint was resolved or closed
 */
public record RequiredStep(
        String what,
        String when,
        Start start,
        List<EventKind> doneBy,
        @Nullable EventKind before,
        boolean lasting) implements Provision {

    public RequiredStep {
        doneBy = List.copyOf(doneBy);
    }

    /** A step that an event makes owed. */
    public static RequiredStep to(String what, String when, EventKind from, EventKind... doneBy) {
        return new RequiredStep(what, when, Start.at(from), List.of(doneBy), null, false);
    }

    public RequiredStep before(EventKind event) {
        return new RequiredStep(what, when, start, doneBy, event, lasting);
    }

    public RequiredStep lastingBeyondTheEnd() {
        return new RequiredStep(what, when, start, doneBy, before, true);
    }

    @Override
    public String kind() {
        return "step";
    }
}
