package dev.redress.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.StreamDataWriter;

/**
 * Writes without the spaces that an emitter leaves before a line feed; none of them is ever a part of a text. A line with {@link
 * #EMPTY} in it, which no text has, is written as an empty one.
 */
final class TrimmedLines implements StreamDataWriter {

    static final String EMPTY = "\0";

    private final Writer out;
    private final StringBuilder line = new StringBuilder();

    TrimmedLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                send();
                line.setLength(0);
                line.append(c);
                send();
            } else {
                line.append(c);
            }
        }
    }

    private void send() {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        boolean isEmpty = line.indexOf(EMPTY) >= 0;
        try {
            out.append(line, 0, isEmpty ? 0 : end);
            line.delete(0, isEmpty ? line.length() : end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        send();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
