package dev.redress.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, or a refusal that says where they stop being any. */
final class Utf8 {

    private Utf8() {}

    static String text(String file, byte[] bytes) throws UndecodableFile {
        if (isUtf16(bytes)) {
            throw new UndecodableFile(file, 0, file + " is UTF-16, and files are UTF-8; save it as UTF-8");
        }
        int start = hasMark(bytes) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(in.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notText(file, bytes, in.position());
        }
        return out.flip().toString();
    }

    private static UndecodableFile notText(String file, byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return new UndecodableFile(
                file,
                offset,
                file + " is not UTF-8: the byte after the first " + offset + ", in line " + line
                        + ", begins no character; save it as UTF-8");
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        boolean marked = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        return marked || (bytes[0] == 0) != (bytes[1] == 0);
    }
}
