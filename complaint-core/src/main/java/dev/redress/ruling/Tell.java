package dev.redress.ruling;

/**
 * Something that the resident must be told with a refusal.
 *
 * @param clause the clause that says so
 * @param says what, as a sentence
 */
public record Tell(String clause, String says) {

    /** {@code FTR-11: …}. */
    @Override
    public String toString() {
        return clause + ": " + says;
    }
}
