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

    @ParameterizedTest
    @ValueSource(strings = {"case show FILE", "case show FILE --format svg", "policy validate FILE", "case next FILE"})
    void what_is_read_is_never_replaced_by_the_answer(String line) throws IOException {
        Path file = Files.copy(Path.of("../docs/examples/ex-1.yaml"), folder.resolve("same.yaml"));
        Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), file);
        for (Path named : List.of(file, link)) {
            Typed typed = Typed.line(line.replace("FILE", file.toString()) + " --output " + named);
            assertEquals(
                    new Typed(
                            2,
                            "",
                            "redress: '" + named
                                    + "' is read for the answer, which would take its place; --output names another"
                                    + " file\n"),
                    typed);
        }
        assertEquals(Files.readString(Path.of("../docs/examples/ex-1.yaml")), Files.readString(file));
    }

    @Test
    void an_answer_takes_the_place_of_no_case_of_the_folder_that_is_counted() throws IOException {
        Path file = Files.copy(Path.of("../docs/examples/ex-1.yaml"), folder.resolve("ex-1.yaml"));
        String report = "report quarterly emh --quarter 2026-Q4 --cases " + folder + " --output ";
        assertEquals(2, Typed.line(report + file).exit());
        assertEquals(Files.readString(Path.of("../docs/examples/ex-1.yaml")), Files.readString(file));
        Path page = folder.resolve("report.html");
        assertEquals(0, Typed.line(report + page + " --format html").exit());
        assertEquals(0, Typed.line(report + page + " --format html").exit());
    }

    @Test
    void rows_are_not_replaced_by_their_answers_either() throws IOException {
        Path file = Files.writeString(folder.resolve("cases.csv"), "start,limit\n2026-12-18,5 working days\n");
        assertEquals(
                2, Typed.line("calendar batch " + file + " --output " + file).exit());
        assertEquals("start,limit\n2026-12-18,5 working days\n", Files.readString(file));
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
