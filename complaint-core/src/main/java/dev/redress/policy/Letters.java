package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The letters that a procedure speaks of and what one can have to contain, by the words that files use. A landlord's own
 * start with {@code x-}.
 *
 * <p>FTR-3: an {@code acknowledgement} contains {@code reference} and {@code officer}.
 */
public final class Letters {

    private static final List<String> KINDS = List.of(
            "acknowledgement", "extension", "refusal", "escalation-refusal", "stage-1-response", "final-response");

    private static final List<String> CONTENTS = List.of(
            "reference",
            "officer",
            "understanding",
            "outcome",
            "reasons",
            "remedy",
            "actions",
            "new-date",
            "how-to-escalate",
            "escalate-by",
            "summary",
            "advice",
            "ombudsman",
            "designated-person",
            "independent-help",
            "survey");

    // nearer in letters to the first stage's, which it is not
    private static final Pattern SECOND = Pattern.compile("stage-?(2|two)-?respon[cs]e", Pattern.CASE_INSENSITIVE);

    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private Letters() {}

    /** The kinds of letter that every procedure may use. */
    public static List<String> kinds() {
        return KINDS;
    }

    /** What a letter of any kind can have to contain. */
    public static List<String> contents() {
        return CONTENTS;
    }

    /**
     * The kind itself, where it is one.
     *
     * @throws UnknownName naming the kinds there are
     */
    public static String kind(String name) {
        if (SECOND.matcher(name.strip()).matches()) {
            throw new UnknownName("kind of letter", name, KINDS, "final-response");
        }
        return known("kind of letter", name, KINDS);
    }

    /**
     * The content itself, where it is one.
     *
     * @throws UnknownName naming those there are
     */
    public static String content(String name) {
        return known("content of a letter", name, CONTENTS);
    }

    private static String known(String what, String name, List<String> known) {
        if (!known.contains(name) && !name.matches(OWN)) {
            throw new UnknownName(what, name, known);
        }
        return name;
    }
}
