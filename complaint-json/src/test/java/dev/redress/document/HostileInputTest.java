package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/hostile.txt");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    @ParameterizedTest
    @ValueSource(strings = {"[", "x", "{\"a\":", "- \n"})
    void no_more_than_4_MiB_and_a_byte_of_100_MB_are_read(String unit) throws IOException {
        for (String name : List.of("file.yaml", "file.json", "-")) {
            HostileInput.Repeated in = new HostileInput.Repeated("", unit, 100L * 1024 * 1024);
            Document document = Document.read(name, in);
            assertFalse(document.isWhole());
            assertEquals(List.of(name + ":1:1: a file of more than 4 MiB; at most 4 MiB"), Read.defects(document));
            assertEquals(4 * 1024 * 1024 + 1, in.given());
        }
    }

    @Test
    void a_file_of_4_MiB_is_read() throws IOException {
        Document document = Document.read("file.yaml", new HostileInput.Repeated("a: b", "\n", 4 * 1024 * 1024));
        assertTrue(document.isWhole());
        assertEquals(List.of(), Read.defects(document));
    }

    /** Every one of these files is read to its refusal by a virtual machine with a heap of 128 MiB and without databind. */
    @Test
    void whatever_a_file_is_made_of_it_is_refused_in_128_MiB() throws IOException, InterruptedException {
        Path out = Files.createTempFile("hostile", ".txt");
        try {
            Process small = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Dstdout.encoding=UTF-8",
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            withoutDatabind(),
                            HostileInput.class.getName())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertEquals(0, small.waitFor(), () -> text(out));
            if (APPROVE) {
                Files.copy(out, APPROVED, StandardCopyOption.REPLACE_EXISTING);
            }
            assertEquals(text(APPROVED), text(out));
        } finally {
            Files.delete(out);
        }
    }

    private static String withoutDatabind() {
        String separator = System.getProperty("path.separator");
        String all = System.getProperty("java.class.path");
        String less = Arrays.stream(all.split(separator))
                .filter(entry -> !entry.contains("jackson-databind"))
                .collect(Collectors.joining(separator));
        assertNotEquals(all, less);
        return less;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_bounds_are_exact() {
        assertTrue(Read.yaml("[".repeat(60) + "]".repeat(60)).isWhole());
        assertTrue(Read.json("[".repeat(60) + "]".repeat(60)).isWhole());
        assertFalse(Read.json("[".repeat(61) + "]".repeat(61)).isWhole());
        assertTrue(Read.json("[" + "0,".repeat(199_998) + "0]").isWhole());
        assertEquals(
                List.of("file.json:1:400000: more than 200000 values; a smaller file"),
                Read.defects(Read.json("[" + "0,".repeat(199_999) + "0]")));
        assertEquals(List.of(), Read.defects(Read.yaml("k".repeat(256) + ": " + "x".repeat(65_536))));
    }

    @Test
    void a_hundred_defects_are_kept_and_then_it_is_said_that_there_are_more() {
        List<String> hundred = Read.defects(Read.yaml("- &a b\n".repeat(100)));
        assertEquals(100, hundred.size());
        List<String> more = Read.defects(Read.yaml("- &a b\n".repeat(102)));
        assertEquals(hundred, more.subList(0, 100));
        assertEquals(
                List.of("file.yaml:101:3: more defects than these 100; mend these and read the file again"),
                more.subList(100, more.size()));
    }
}
