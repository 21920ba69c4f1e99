package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command loads decides how fast it starts. */
class LoadedClassesTest {

    private static final String JSON_LIBRARY = "tools.jackson.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calendar add 2026-12-18 10 working days",
                "calendar count 2026-12-18 2027-01-06",
                "calendar show --month 2026-12",
                "calendar holidays --format csv",
                "calendar add --help",
                "deadlines emh --received 2026-12-18 --explain",
                "deadlines emh --received 2026-12-18 --format csv",
                "eligible emh --fact kind=complaint",
                "case show ../docs/examples/ex-1.yaml --as-of 2027-02-15",
                "case next ../docs/examples/ex-1.yaml --as-of 2027-02-15",
                "letter check ../docs/examples/r1.yaml",
                "letter write stage-1-response ../docs/examples/ex-1.yaml --contents ../docs/examples/r1.yaml",
                "letter placeholders refusal",
                "verify ../docs/examples/scenarios.csv",
                "report quarterly emh --cases ../docs/examples/quarter --quarter 2026-Q4",
                "report timeliness --cases ../docs/examples/quarter --from 2026-10-01 --to 2026-12-31 --format csv",
                "policy show settle",
                "policy compare emh settle --received 2026-12-18",
                "policy export emh",
                "policy new",
                "policy validate ../docs/examples/own-procedure/1-first-clause.yaml",
                "deadlines ../docs/examples/own-procedure/4-whole.yaml --received 2026-12-18",
                "--version"
            })
    void a_text_command_loads_no_json_library(String line) throws IOException, InterruptedException {
        String loaded = classesLoadedBy(line);
        assertTrue(loaded.contains("dev.redress.cli.Main"));
        assertFalse(loaded.contains(JSON_LIBRARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"deadlines emh --received 2026-12-18", "policy show settle", "calendar add 2026-12-18 1 day"})
    void a_text_command_on_what_is_shipped_loads_no_reader_of_files(String line)
            throws IOException, InterruptedException {
        String loaded = classesLoadedBy(line);
        assertFalse(loaded.contains("dev.redress.document.Document"));
        assertFalse(loaded.contains("dev.redress.file."));
        assertFalse(loaded.contains("org.snakeyaml."));
    }

    @Test
    void an_answer_in_json_does() throws IOException, InterruptedException {
        assertTrue(
                classesLoadedBy("calendar add 2026-12-18 1 day --format json").contains(JSON_LIBRARY));
    }

    @Test
    void a_command_builds_no_other_commands_specification() throws IOException, InterruptedException {
        assertFalse(classesLoadedBy("completion --help").contains("CalendarAdd"));
    }

    private static String classesLoadedBy(String line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.redress.cli.Main"));
        command.addAll(List.of(line.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
