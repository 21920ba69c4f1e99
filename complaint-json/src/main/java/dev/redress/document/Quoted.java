package dev.redress.document;

import dev.redress.calendar.UnknownName;
import java.util.List;
import java.util.Optional;

/** What a file says, fit for a line of ours: short, on one line, with every control character replaced. */
final class Quoted {

    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_SENTENCE = 400;
    private static final int LONG_LIST = 30;

    private Quoted() {}

    /** {@code 'withn'}. */
    static String value(String text) {
        return "'" + line(text, LONGEST_VALUE) + "'";
    }

    static String sentence(String text) {
        return line(text, LONGEST_SENTENCE);
    }

    /** The text with every character replaced that cannot be shown on a line. */
    static String safe(String text) {
        return isSafe(text) ? text : line(text, text.length());
    }

    private static String line(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(longest).forEach(c -> line.appendCodePoint(isSafe(c) ? c : '\uFFFD'));
        return text.codePointCount(0, text.length()) > longest ? line + "…" : line.toString();
    }

    /** What may have been meant, and what there is, unless that is a long list and something may have been meant. */
    static String choices(String name, List<String> known) {
        return choices(UnknownName.nearest(name, known), known);
    }

    static String choices(Optional<String> near, List<String> known) {
        if (near.isPresent() && known.size() > LONG_LIST) {
            return "did you mean " + near.get() + "?";
        }
        return near.map(it -> "did you mean " + it + "? ").orElse("") + "known: " + String.join(", ", known);
    }

    /** Whether every character of it can be shown on a line. */
    static boolean isSafe(String text) {
        return text.codePoints().allMatch(Quoted::isSafe);
    }

    // what would break the line, turn its direction or is half a character
    private static boolean isSafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
