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
 * @param bars whether that event is refused until then, where it is asked about beforehand; else its absence is only found
 * @param given an event without which it is not owed; null where none is named
 * @param lasting whether it is still owed after the complaint was resolved or closed
 */
public record RequiredStep(
        String what,
        String when,
        Start start,
        List<EventKind> doneBy,
        @Nullable EventKind before,
        boolean bars,
        @Nullable EventKind given,
        boolean lasting)
        implements Provision {

    public RequiredStep {
        doneBy = List.copyOf(doneBy);
    }

    /** A step that an event makes owed. */
    public static RequiredStep to(String what, String when, EventKind from, EventKind... doneBy) {
        return new RequiredStep(what, when, Start.at(from), List.of(doneBy), null, false, null, false);
    }

    /** It comes before the event, which is refused until then: a decision before comments on the findings (DEE-6). */
    public RequiredStep before(EventKind event) {
        return new RequiredStep(what, when, start, doneBy, event, true, given, lasting);
    }

    /** It belongs before the event, and never bars it (SET-10). */
    public RequiredStep expectedBefore(EventKind event) {
        return new RequiredStep(what, when, start, doneBy, event, false, given, lasting);
    }

    /** It is owed only where that event is on record too. */
    public RequiredStep given(EventKind event) {
        return new RequiredStep(what, when, start, doneBy, before, bars, event, lasting);
    }

    public RequiredStep lastingBeyondTheEnd() {
        return new RequiredStep(what, when, start, doneBy, before, bars, given, true);
    }

    @Override
    public String kind() {
        return "step";
    }
}
