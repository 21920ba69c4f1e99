package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.file.PolicyFile;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFilesTest {

    private static final Path FIRST = Path.of("../docs/examples/own-procedure/1-first-clause.yaml");

    static List<String> ids() {
        return PublishedPolicies.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void a_shipped_procedure_is_exported_as_a_file_that_is_the_same_procedure(String id) throws IOException {
        for (String format : List.of("text", "json")) {
            Typed exported = Typed.line("policy export " + id + " --format " + format);
            assertEquals(0, exported.exit(), exported.err());
            assertEquals(PublishedPolicies.get(id), read(exported.out()));
            assertEquals(
                    "standard input is sound: " + PublishedPolicies.get(id).title() + ", edition 2026-11-22, "
                            + PublishedPolicies.get(id).clauses().size() + " clauses\n",
                    Typed.withInput(exported.out(), "policy validate -").out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example-homes", "our-homes-2"})
    void a_new_file_is_sound_and_warns_of_nothing(String id) throws IOException {
        String text = Typed.line("policy new --id " + id).out();
        assertEquals(
                "standard input is sound: Example Homes complaints policy, edition 2026-11-01, 8 clauses\n",
                Typed.withInput(text, "policy validate -").out());
        assertEquals(id, read(text).id());
        assertEquals(
                id.equals("example-homes"), text.equals(Typed.line("policy new").out()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadlines - --received 2026-12-18",
                "deadlines - --received 2026-12-18 --format json",
                "policy show -",
                "policy show - EX-1 --format json",
                "policy compare - settle --received 2026-12-18",
                "policy compare emh - --received 2026-12-18 --latest",
                "policy export -",
                "eligible - --fact kind=complaint"
            })
    void every_command_that_takes_a_policy_takes_it_from_standard_input(String line) throws IOException {
        Typed typed = Typed.withInput(Files.readString(FIRST), line);
        assertTrue(typed.exit() == 0, typed.err());
        assertTrue(line.startsWith("eligible") || typed.out().contains("EX-1"), typed.out());
    }

    @Test
    void a_batch_counts_on_calendar_files_and_a_wrong_one_spoils_its_rows_alone() {
        assertEquals("""
                start,limit,calendar,due,assurance,error
                2026-12-18,5 working days,../docs/examples/example-homes.yaml,2027-01-04,published,
                2026-12-18,5 working days,nowhere.yaml,,,there is no file 'nowhere.yaml'
                2026-12-18,5 working days,src/test/resources/files/wrong-calendar.csv,,,src/test/resources/files/wrong-calendar.csv has a defect: src/test/resources/files/wrong-calendar.csv:3:1: '2026-02-30' is not a date; February 2026 has 28 days
                2026-12-18,5 working days,-,,,"a calendar in a row is the name of one or a file, not standard input"
                2026-12-18,5 working days,,2026-12-29,published,
                """, Typed.withInput("""
                                start,limit,calendar
                                2026-12-18,5 working days,../docs/examples/example-homes.yaml
                                2026-12-18,5 working days,nowhere.yaml
                                2026-12-18,5 working days,src/test/resources/files/wrong-calendar.csv
                                2026-12-18,5 working days,-
                                2026-12-18,5 working days,
                                """, "calendar batch").out());
    }

    @Test
    void a_file_on_a_pipe_is_read_by_a_process_of_its_own() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "dev.redress.cli.Main",
                "policy",
                "validate",
                "-"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write(Files.readAllBytes(FIRST));
        process.getOutputStream().close();
        assertEquals(
                "standard input is sound: Example Homes complaints policy, edition 2026-11-01, 1 clause\n",
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    private static Policy read(String text) throws IOException {
        return PolicyFile.read("exported", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .get();
    }
}
