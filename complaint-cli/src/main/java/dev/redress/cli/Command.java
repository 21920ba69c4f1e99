package dev.redress.cli;

import java.io.IOException;

/** What one command does once its arguments are read. */
@FunctionalInterface
public interface Command {

    /**
     * Answers on the output.
     *
     * @return the exit code, one of {@link Exit}
     */
    int run(Arguments arguments, Output output) throws IOException;
}
