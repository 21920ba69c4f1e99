package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --output FILE}: the whole answer, or the file as it was. */
class OutputFileTest {

    private static final String CASE = "case show ../docs/examples/ex-1.yaml";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar add 2026-12-18 5 working days",
                "calendar add 2026-12-18 5 working days --format json",
                "calendar holidays --format csv",
                "deadlines emh --received 2026-12-18 --format ics",
                CASE + " --as-of 2027-02-15",
                CASE + " --format svg",
                "policy compare emh settle --received 2026-12-18 --format html",
                "completion bash"
            })
    void a_file_holds_what_standard_output_would(String line) throws IOException {
        Path file = folder.resolve("answer");
        Typed typed = Typed.line(line + " --output " + file);
        assertEquals(new Typed(0, "", typed.err()), typed);
        assertEquals(Typed.line(line).out(), Files.readString(file));
        assertEquals(List.of("answer"), names());
    }

    @Test
    void an_answer_that_is_no_is_written_too() throws IOException {
        Path file = folder.resolve("answer.txt");
        Typed typed = Typed.line("case check ../docs/examples/ex-1.yaml --output " + file);
        assertEquals(1, typed.exit());
        assertTrue(Files.readString(file).contains("EMH-3"));
    }

    @Test
    void what_cannot_be_answered_leaves_an_older_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "older");
        Typed wrong = Typed.line("calendar add 2026-12-18 soon --output " + file);
        assertEquals(2, wrong.exit());
        Typed missing = Typed.line("calendar show --month 2051-01 --output " + file);
        assertEquals(3, missing.exit());
        assertEquals("older", Files.readString(file));
        assertEquals(List.of("answer.txt"), names());
    }

    @Test
    void an_answer_that_breaks_off_half_way_leaves_an_older_file_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.csv"), "older");
        byte[] rows = ("start,limit\n" + "2026-12-18,5 working days\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        byte[] broken = java.util.Arrays.copyOf(rows, rows.length + 1);
        broken[rows.length] = (byte) 0xff; // no UTF-8
        Typed typed = Typed.bytes(broken, "calendar batch --output " + file);
        assertTrue(typed.exit() >= 2, typed.err());
        assertEquals("older", Files.readString(file));
        assertEquals(List.of("answer.csv"), names());
    }

    @Test
    void a_file_may_be_written_over_the_one_that_was_read() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), "start,limit\n2026-12-18,5 working days\n");
        assertEquals(new Typed(0, "", ""), Typed.line("calendar batch " + file + " --output " + file));
        assertEquals(
                "start,limit,due,assurance,error\n2026-12-18,5 working days,2026-12-29,published,\n",
                Files.readString(file).replace("\r\n", "\n"));
    }

    @Test
    void what_cannot_be_written_is_one_sentence() throws IOException {
        Path nowhere = folder.resolve("none/answer.txt");
        assertEquals(
                new Typed(
                        3, "", "redress: the answer cannot be written to '" + nowhere + "': there is no such folder\n"),
                Typed.line("policy list --output " + nowhere));
        assertEquals(
                new Typed(3, "", "redress: '" + folder + "' is a folder; --output names a file\n"),
                Typed.line("policy list --output " + folder));
    }

    @Test
    void a_replaced_file_keeps_its_permissions_and_a_link_stays_one() throws IOException {
        Path file = Files.writeString(folder.resolve("answer.txt"), "older");
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, own);
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertEquals(0, Typed.line("policy list --output " + link).exit());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(own, Files.getPosixFilePermissions(file));
        assertEquals(Typed.line("policy list").out(), Files.readString(file));
    }

    @Test
    void a_device_takes_the_answer_and_stays_a_device() {
        assertEquals(new Typed(0, "", ""), Typed.line("policy list --output /dev/null"));
        assertTrue(!Files.isRegularFile(Path.of("/dev/null")) && Files.exists(Path.of("/dev/null")));
        assertEquals(Typed.line("policy list"), Typed.line("policy list --output -"));
        assertEquals(
                new Typed(3, "", "redress: the answer could not be written: No space left on device\n"),
                Typed.line("policy list --output /dev/full"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
