package dev.redress.cli;

/** A command that was used in a way it cannot be: the sentence says what was asked and what would help. Exit code 2. */
public final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
