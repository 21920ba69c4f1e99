package dev.redress.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * Where a command runs: its streams, its environment, and the width of the terminal, so that a test can stand in for all
 * of them.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where everything else goes
 * @param environment the environment variables
 * @param columns the width of the terminal that answers go to; 0 when they go to a file or a pipe
 */
record Surroundings(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, int columns) {

    private static final int SANE_WIDTH = 100;

    /** Those of this process; the launcher says whether there is a terminal, and how wide it is. */
    static Surroundings ofProcess(InputStream in, OutputStream out, OutputStream err) {
        Map<String, String> environment = System.getenv();
        String terminal = System.getProperty("redress.terminal", "");
        int columns = 0;
        if (!terminal.isEmpty()) {
            columns = width(environment.getOrDefault("COLUMNS", ""), width(terminal, SANE_WIDTH));
        }
        return new Surroundings(in, out, err, environment, columns);
    }

    private static int width(String text, int otherwise) {
        int width = 0;
        for (int i = 0; i < text.length() && width < 10_000; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return otherwise;
            }
            width = width * 10 + text.charAt(i) - '0';
        }
        return width >= 20 ? width : otherwise;
    }

    /** The same with answers going elsewhere, to no terminal. */
    Surroundings answeringTo(OutputStream elsewhere) {
        return new Surroundings(in, elsewhere, err, environment, 0);
    }

    boolean isTerminal() {
        return columns > 0;
    }

    /** Colour is for terminals, and never where NO_COLOR is set to anything or the terminal is dumb. */
    boolean isColoured() {
        return isTerminal()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
