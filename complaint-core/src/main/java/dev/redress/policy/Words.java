package dev.redress.policy;

import dev.redress.calendar.Unreadable;
import java.util.regex.Pattern;

/** The words that files use for things, told apart from what people say. */
final class Words {

    private static final int LONGEST = 64;
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Words() {}

    /** Refuses what is not of small letters, digits and hyphens. */
    static void check(String what, String word) {
        if (word.length() > LONGEST || !WORD.matcher(word).matches()) {
            throw new Unreadable(what, word, "it is a word of small letters, digits and hyphens: not-addressed");
        }
    }
}
