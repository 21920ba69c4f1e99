package dev.redress.complaint;

import dev.redress.calendar.Unreadable;
import java.util.regex.Pattern;

/**
 * A word that an event holds: the id of a person, a text, a clause, a stage, a ground; never what somebody said.
 *
 * <p>{@code S1}, {@code EMH-5}, {@code letters/r1.yaml}. At most 64 letters, digits and {@code . _ - / : ( ) #}, with no
 * space, so that a sentence cannot be one.
 *
 * @param word the word
 */
public record Code(String word) {

    private static final int LONGEST = 64;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}._/:()#-]+");

    /**
     * @throws Unreadable for what is no such word; the message does not repeat it, since it may be personal
     */
    public Code {
        if (word.isEmpty() || word.length() > LONGEST || !WORD.matcher(word).matches()) {
            throw new Unreadable(
                    "code",
                    "(not shown)",
                    "an event holds short words without spaces; what people are called or said sits apart and is referred"
                            + " to by its id");
        }
    }

    /** {@code S1}. */
    @Override
    public String toString() {
        return word;
    }
}
