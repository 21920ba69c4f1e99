package dev.redress.policy;

/**
 * A word that files and answers use for something a document says: a ground, a question.
 *
 * <p>{@code not-addressed}: all or part of the complaint was not addressed (SET-13).
 *
 * @param id the word, of small letters, digits and hyphens
 * @param words what it stands for
 */
public record Term(String id, String words) {

    public Term {
        Words.check("term", id);
    }

    /** {@code not-addressed: all or part of the complaint was not addressed}. */
    @Override
    public String toString() {
        return id + ": " + words;
    }
}
