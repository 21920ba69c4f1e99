package dev.redress.policy;

import dev.redress.calendar.Unreadable;

/** The words that files use for things, told apart from what people say. */
final class Words {

    private static final int LONGEST = 64;

    private Words() {}

    /** Refuses what is not of small letters, digits and hyphens. */
    static void check(String what, String word) {
        if (word.length() > LONGEST || !word.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Unreadable(what, word, "it is a word of small letters, digits and hyphens: not-addressed");
        }
    }
}
