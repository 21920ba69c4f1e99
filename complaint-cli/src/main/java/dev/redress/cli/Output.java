package dev.redress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where a command prints its answer: text in UTF-8 whatever the locale, in colour only on a terminal, and every failure to
 * write noticed. Notes for the person go to standard error.
 */
public final class Output {

    private static final int CHUNK = 8192;

    private final Surroundings surroundings;
    private final StringBuilder pending = new StringBuilder(CHUNK);

    Output(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Prints text as it is. */
    public Output print(CharSequence text) {
        pending.append(text);
        if (pending.length() >= CHUNK) {
            send();
        }
        return this;
    }

    /** Prints text and ends the line. */
    public Output line(CharSequence text) {
        return print(text).print("\n");
    }

    /** Prints a sentence and ends the line; on a terminal it is broken between words. */
    public Output paragraph(String text) {
        (columns() == 0 ? List.of(text) : Table.wrapped(text, columns())).forEach(this::line);
        return this;
    }

    /** Ends the line. */
    public Output line() {
        return print("\n");
    }

    /** Prints a line on standard error, for the person and never for a program. */
    public void note(String sentence) {
        try {
            surroundings.err().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException nobodyListens) {
            // there is no third place to say it
        }
    }

    /** The text emphasised, where there is colour. */
    public String strong(String text) {
        return paint("1", text);
    }

    /** The text as something to worry about, where there is colour. */
    public String alarming(String text) {
        return paint("31", text);
    }

    /** The text as of less interest, where there is colour. */
    public String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return isColoured() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }

    /** Whether {@link #strong} and its like do anything. */
    public boolean isColoured() {
        return surroundings.isColoured();
    }

    /** The width to wrap at; 0 when the answer goes to a file or a pipe, and nothing is wrapped. */
    public int columns() {
        return surroundings.columns();
    }

    /** Prints an answer that is written as a stream of bytes, such as JSON, and ends the line. */
    public void stream(Consumer<OutputStream> answer) {
        answer.accept(stream());
        line();
    }

    /** The bytes under the text; what was printed before goes first. A failure to write is {@link OutputLost}. */
    OutputStream stream() {
        send();
        return new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                try {
                    surroundings.out().write(bytes, offset, length);
                } catch (IOException e) {
                    throw new OutputLost(e);
                }
            }
        };
    }

    /** Sends everything printed so far. */
    void flush() {
        send();
        try {
            surroundings.out().flush();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    private void send() {
        if (pending.length() > 0) {
            try {
                surroundings.out().write(pending.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new OutputLost(e);
            } finally {
                pending.setLength(0);
            }
        }
    }
}
