package dev.redress.letter;

import dev.redress.policy.EventKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of letter in a sentence, and what each of them is recorded as. */
final class Kinds {

    private static final Map<String, EventKind> RECORDED = Map.of(
            "extension", EventKind.EXTENDED,
            "escalation-refusal", EventKind.ESCALATION_REFUSED,
            "stage-1-response", EventKind.STAGE_1_RESPONDED,
            "final-response", EventKind.STAGE_2_RESPONDED);

    private static final String OWN = "x-";

    private Kinds() {}

    /** {@code stage 1 response} for {@code stage-1-response}; a landlord's own without its beginning. */
    static String spoken(String name) {
        return (name.startsWith(OWN) ? name.substring(OWN.length()) : name).replace('-', ' ');
    }

    /** The event by which a letter of a kind is on record; null where none is. */
    static @Nullable EventKind recordedAs(String kind) {
        return RECORDED.get(kind);
    }
}
