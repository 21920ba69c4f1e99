package dev.redress.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files made to cost much; {@link HostileInputTest} reads them in a small heap. */
final class HostileInput {

    private static final long HUNDRED_MEGABYTES = 100L * 1024 * 1024;
    private static final int FOUR_MEGABYTES = 4 * 1024 * 1024;

    /** The beginning, and a unit again and again until the length is reached. */
    static final class Repeated extends InputStream {
        private final byte[] beginning;
        private final byte[] unit;
        private final long length;
        private long given;

        Repeated(String beginning, String unit, long length) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.unit = unit.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (given == length) {
                return -1;
            }
            int count = (int) Math.min(most, length - given);
            for (int i = from; i < from + count; i++, given++) {
                into[i] = given < beginning.length
                        ? beginning[(int) given]
                        : unit[(int) ((given - beginning.length) % unit.length)];
            }
            return count;
        }
    }

    private HostileInput() {}

    public static void main(String[] arguments) throws IOException {
        for (String name : List.of("large.yaml", "large.json")) {
            for (String unit : List.of("[", "x", "{\"a\":", "- ", "\"\\u0041")) {
                say(name, "", unit, HUNDRED_MEGABYTES);
            }
        }
        for (String unit : List.of(
                "[", "{", "- ", "? ", "a: ", "x", "x:\n", "&a ", "!a ", "- a\n", "'", "😀", "- &a a\n", "---\n")) {
            say("most.yaml", "", unit, FOUR_MEGABYTES);
        }
        say("most.yaml", "[", "{a: 1},", FOUR_MEGABYTES);
        say("most.yaml", "{", "a: 1,", FOUR_MEGABYTES);
        say("most.yaml", "a: &", "x", FOUR_MEGABYTES);
        for (String unit : List.of("[", "{\"a\":", "x", "1", "\"\\", "\n", "[{},", "[]")) {
            say("most.json", "", unit, FOUR_MEGABYTES);
        }
        say("most.json", "[0", ",0", FOUR_MEGABYTES);
        say("most.json", "[\"😀\"", ",\"😀\"", FOUR_MEGABYTES);
        say("most.json", "{\"", "k", FOUR_MEGABYTES);
        say("most.json", "{\"a\":1", ",\"a\":1", FOUR_MEGABYTES);
        say("most.json", "[\"", "\\u0041", FOUR_MEGABYTES);
        say("most.json", "[1e", "9", FOUR_MEGABYTES);
    }

    private static void say(String name, String beginning, String unit, long length) throws IOException {
        List<Defect> defects = Document.read(name, new Repeated(beginning, unit, length))
                .defects()
                .all();
        String shown =
                (beginning + unit).replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        System.out.println(shown + "   " + defects.size() + "   " + defects.get(0));
    }
}
