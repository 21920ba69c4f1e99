package dev.redress.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.StreamDataWriter;

/** Writes without the spaces that an emitter leaves before a line feed; none of them is ever a part of a text. */
final class TrimmedLines implements StreamDataWriter {

    private final Writer out;
    private int spaces;

    TrimmedLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(String text) {
        write(text, 0, text.length());
    }

    @Override
    public void write(String text, int from, int length) {
        try {
            for (int i = from; i < from + length; i++) {
                char c = text.charAt(i);
                if (c == ' ') {
                    spaces++;
                    continue;
                }
                for (; c != '\n' && spaces > 0; spaces--) {
                    out.write(' ');
                }
                spaces = 0;
                out.write(c);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
