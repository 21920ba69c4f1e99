package dev.redress.cli;

/** Something that is needed and is not there, such as a file: the sentence names it. Exit code 3. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere(String sentence) {
        super(sentence);
    }
}
