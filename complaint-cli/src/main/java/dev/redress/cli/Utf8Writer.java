package dev.redress.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Characters on their way out as UTF-8, gathered so that a row costs no object and few calls. */
final class Utf8Writer {

    private static final int CHUNK = 16_384;

    private final OutputStream out;
    private final char[] chars = new char[CHUNK];
    private final CharBuffer pending = CharBuffer.wrap(chars);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK * 3);
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private int length;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    void write(char c) {
        if (length == CHUNK) {
            send();
        }
        chars[length++] = c;
    }

    void write(char[] text, int from, int to) {
        int at = from;
        while (at < to) {
            if (length == CHUNK) {
                send();
            }
            int part = Math.min(CHUNK - length, to - at);
            System.arraycopy(text, at, chars, length, part);
            length += part;
            at += part;
        }
    }

    void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            write(text.charAt(i));
        }
    }

    /** A quoted cell: what is between the quotes, with the quotes in it doubled. */
    void writeQuoted(char[] text, int from, int to) {
        write('"');
        for (int i = from; i < to; i++) {
            if (text[i] == '"') {
                write('"');
            }
            write(text[i]);
        }
        write('"');
    }

    /** A date as ISO has it. */
    void write(LocalDate day) {
        if (CHUNK - length < 10) {
            send();
        }
        int year = day.getYear();
        digits(year / 100);
        digits(year % 100);
        chars[length++] = '-';
        digits(day.getMonthValue());
        chars[length++] = '-';
        digits(day.getDayOfMonth());
    }

    private void digits(int two) {
        chars[length++] = (char) ('0' + two / 10);
        chars[length++] = (char) ('0' + two % 10);
    }

    void flush() {
        send();
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first half of a pair of surrogates waits for the second. */
    private void send() {
        pending.position(0).limit(length);
        encoder.encode(pending, bytes, false);
        int left = pending.remaining();
        System.arraycopy(chars, length - left, chars, 0, left);
        length = left;
        try {
            out.write(bytes.array(), 0, bytes.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            bytes.clear();
        }
    }
}
