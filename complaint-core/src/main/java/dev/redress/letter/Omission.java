package dev.redress.letter;

/**
 * A content that a clause requires of a letter and that the letter lacks, or has with nothing in it.
 *
 * @param clause the clause that requires it; empty in {@link Draft#gist()}, where a letter says nothing of what it is for
 * @param content what is lacking: {@code officer}
 * @param says what the clause asks of the letter, as a sentence
 */
public record Omission(String clause, String content, String says) {

    /** {@code DEE-4 officer: …}. */
    @Override
    public String toString() {
        return (clause.isEmpty() ? "" : clause + " ") + content + ": " + says;
    }
}
