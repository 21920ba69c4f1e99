package dev.redress.letter;

/**
 * Where what somebody wrote into a letter is not what the complaint or the timetable says.
 *
 * @param content what is otherwise: {@code escalate-by}
 * @param says what is so, as a sentence that repeats nothing of what was written
 */
public record Contradiction(String content, String says) {

    /** {@code escalate-by: …}. */
    @Override
    public String toString() {
        return content + ": " + says;
    }
}
