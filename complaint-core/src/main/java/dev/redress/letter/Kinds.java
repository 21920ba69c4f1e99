package dev.redress.letter;

import dev.redress.policy.EventKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of letter in a sentence, and what each of them is recorded as. */
final class Kinds {

    private static final Map<String, EventKind> RECORDED = Map.of(
            "extension", EventKind.EXTENDED,
            "escalation-refusal", EventKind.ESCALATION_REFUSED,
            "stage-1-response", EventKind.STAGE_1_RESPONDED,
            "final-response", EventKind.STAGE_2_RESPONDED);

    /** What a letter is for, where no clause may ask for it: one of these at least, the first of them above all. */
    private static final Map<String, List<String>> GIST = Map.of(
            "extension", List.of("new-date"),
            "refusal", List.of("reasons"),
            "escalation-refusal", List.of("reasons"),
            "stage-1-response", List.of("outcome", "understanding", "reasons", "actions", "remedy"),
            "final-response", List.of("outcome", "understanding", "reasons", "actions", "remedy"));

    private static final Map<String, String> PURPOSE = Map.of(
            "extension", "name the new date",
            "refusal", "say why",
            "escalation-refusal", "say why",
            "stage-1-response", "give an answer",
            "final-response", "give an answer");

    private static final String OWN = "x-";

    private Kinds() {}

    /** {@code stage 1 response} for {@code stage-1-response}; a landlord's own without its beginning. */
    static String spoken(String name) {
        return (name.startsWith(OWN) ? name.substring(OWN.length()) : name).replace('-', ' ');
    }

    /** The contents of which a letter of a kind says one at least, or it says nothing; none for one that may be short. */
    static List<String> gist(String kind) {
        return GIST.getOrDefault(kind, List.of());
    }

    /** What a letter of a kind is for, as an infinitive: {@code say why}. */
    static String purpose(String kind) {
        return PURPOSE.getOrDefault(kind, "say something");
    }

    /** The event by which a letter of a kind is on record; null where none is. */
    static @Nullable EventKind recordedAs(String kind) {
        return RECORDED.get(kind);
    }
}
