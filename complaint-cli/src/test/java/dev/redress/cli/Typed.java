package dev.redress.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of a command line that was typed into the program, without a process of its own. */
record Typed(int exit, String out, String err) {

    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\S)+");

    /** Runs a line as a shell would split it, without {@code redress}. */
    static Typed line(String line) {
        return run(Map.of(), 0, "", words(line));
    }

    /** Runs a line with a file on standard input. */
    static Typed withInput(String input, String line) {
        return run(Map.of(), 0, input, words(line));
    }

    /** Runs a line on a terminal of that width. */
    static Typed onTerminal(int columns, Map<String, String> environment, String line) {
        return run(environment, columns, "", words(line));
    }

    static Typed bytes(byte[] input, String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(words(line), new Surroundings(new Once(input), out, err, Map.of(), 0));
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard input as it is: what was closed cannot be read. */
    private static final class Once extends ByteArrayInputStream {

        private boolean closed;

        Once(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] into, int from, int most) {
            refuseClosed();
            return super.read(into, from, most);
        }

        @Override
        public int read() {
            refuseClosed();
            return super.read();
        }

        private void refuseClosed() {
            if (closed) {
                throw new IllegalStateException("read after it was closed");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Typed run(Map<String, String> environment, int columns, String input, String[] words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Once in = new Once(input.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(words, new Surroundings(in, out, err, environment, columns));
        return new Typed(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().replace("\"", "").replace("'", ""));
        }
        return words.toArray(String[]::new);
    }
}
