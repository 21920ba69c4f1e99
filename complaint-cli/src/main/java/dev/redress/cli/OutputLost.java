package dev.redress.cli;

import java.io.IOException;

/** The answer could not be written: the reader has gone (a closed pipe, no error), or there is no room (a full disk). */
final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    OutputLost(IOException cause) {
        super(cause);
        String why = String.valueOf(cause.getMessage());
        this.readerGone = why.contains("roken pipe") || why.contains("Pipe closed") || why.contains("reset by peer");
    }

    /** Whether whoever read the answer stopped reading it, as {@code head} does. */
    boolean isReaderGone() {
        return readerGone;
    }

    /** {@code the answer could not be written: No space left on device}. */
    String sentence() {
        IOException cause = (IOException) java.util.Objects.requireNonNull(getCause());
        return "the answer could not be written: " + cause.getMessage();
    }
}
