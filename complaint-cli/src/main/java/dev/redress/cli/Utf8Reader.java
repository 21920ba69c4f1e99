package dev.redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 and in nothing else: the first byte that is not is refused with its line, and what came before it is read.
 * A byte-order mark is taken off and remembered, and so is the first line's end.
 */
final class Utf8Reader extends Reader {

    private static final int CHUNK = 32_768;
    private static final char MARK = '\uFEFF';

    /** Where the text stops being UTF-8. */
    static final class NotUtf8 extends IOException {
        private static final long serialVersionUID = 1L;

        NotUtf8(long line, int octet) {
            super("line " + line + " is not UTF-8 (byte 0x"
                    + Integer.toHexString(octet).toUpperCase(java.util.Locale.ROOT)
                    + "); save the file as UTF-8 and run this again");
        }
    }

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private boolean atEnd;
    private boolean started;
    private boolean marked;
    private boolean malformed;
    private long line = 1;

    private String lineEnd = "";
    private boolean quoted;
    private boolean afterReturn;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** Whether the text began with a byte-order mark. */
    boolean hasMark() {
        return marked;
    }

    /** How the first line ended, outside quotes; a line feed until that is known. */
    String lineEnd() {
        return lineEnd.isEmpty() ? afterReturn ? "\r" : "\n" : lineEnd;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(into, offset, length);
        while (chars.position() == offset) {
            if (malformed) {
                throw new NotUtf8(line, bytes.get(bytes.position()) & 0xFF);
            }
            if (!bytes.hasRemaining() && atEnd) {
                return -1;
            }
            decode(chars);
            if (!started && chars.position() > offset) {
                started = true;
                if (into[offset] == MARK) {
                    marked = true;
                    int rest = chars.position() - offset - 1;
                    System.arraycopy(into, offset + 1, into, offset, rest);
                    chars.position(offset + rest);
                }
            }
        }
        int end = chars.position();
        if (lineEnd.isEmpty()) {
            findLineEnd(into, offset, end);
        }
        return end - offset;
    }

    private void decode(CharBuffer chars) throws IOException {
        int from = bytes.position();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        count(from, bytes.position());
        if (result.isMalformed() || (atEnd && result.isUnderflow() && bytes.hasRemaining())) {
            malformed = true;
        } else if (result.isUnderflow() && !atEnd) {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            atEnd = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
        }
    }

    private void count(int from, int to) {
        byte[] array = bytes.array();
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += array[i] == '\n' ? 1 : 0;
        }
        line += lines;
    }

    private void findLineEnd(char[] text, int from, int to) {
        for (int i = from; i < to && lineEnd.isEmpty(); i++) {
            char c = text[i];
            if (afterReturn) {
                lineEnd = c == '\n' ? "\r\n" : "\r";
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                lineEnd = "\n";
            } else if (!quoted && c == '\r') {
                afterReturn = true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
