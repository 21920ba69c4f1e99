package dev.redress.letter;

/**
 * Something that a reader of a letter should know beside what the document says: a change since, with its day, or that the
 * document prints nothing.
 *
 * @param clause the clause beside which it stands
 * @param says what, as a sentence
 * @param toResident whether the resident is told it too; if not it is for whoever writes the letter
 */
public record Beside(String clause, String says, boolean toResident) {

    /** {@code EMH-18: …}. */
    @Override
    public String toString() {
        return clause + ": " + says;
    }
}
