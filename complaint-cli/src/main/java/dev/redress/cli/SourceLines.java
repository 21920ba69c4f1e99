package dev.redress.cli;

import dev.redress.document.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file that is looked at, to show a place in it. */
final class SourceLines {

    private static final int MOST = 4 * 1024 * 1024 + 1;
    private static final int WIDTH = 72;

    private final byte[] bytes;
    private final String[] lines;

    private SourceLines(byte[] bytes) {
        this.bytes = bytes;
        this.lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    }

    /** Of a file, or of standard input; no more of it than a reader takes. */
    static SourceLines of(String file, String what, Arguments arguments) throws IOException {
        try (InputStream in = InputFile.open(file, what, arguments)) {
            return new SourceLines(in.readNBytes(MOST));
        }
    }

    /** The file again, from its beginning. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** Whether one of its lines has that in it. */
    boolean contains(String text) {
        return Arrays.stream(lines).anyMatch(line -> line.contains(text));
    }

    /** The line, or the part of a long one, with a caret under the place. */
    void print(Place place, Output output) {
        if (place.line() > lines.length || lines[place.line() - 1].isBlank()) {
            return;
        }
        int[] points =
                lines[place.line() - 1].codePoints().map(SourceLines::shown).toArray();
        int at = Math.min(place.column() - 1, points.length);
        int from = Math.max(0, Math.min(at - WIDTH / 2, points.length - WIDTH));
        int to = Math.min(points.length, from + WIDTH);
        output.line("    " + new String(points, from, to - from).stripTrailing());
        output.line("    " + " ".repeat(at - from) + "^");
    }

    private static int shown(int point) {
        boolean isSafe = switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
        return isSafe ? point : point == '\t' ? ' ' : '\uFFFD';
    }
}
