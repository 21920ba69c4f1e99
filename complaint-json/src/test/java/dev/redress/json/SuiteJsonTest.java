package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.file.Procedures;
import dev.redress.scenario.Suite;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The results of a suite as JSON, and the schema of its file. */
class SuiteJsonTest {

    private static final Path EXAMPLES = Path.of("../docs/examples");

    @Test
    void one_that_passes_one_that_differs_and_one_that_cannot_be_read_are_as_approved() {
        Written written = suite("scenarios.csv", """
                name,policy,events,as-of,ask,of,expect
                as expected,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29
                otherwise,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-28
                misspelt,ehm,first-contact=2026-12-18,,due,EMH-3,2026-12-28
                """);
        PublishedSchema.VERIFY.accepts(written);
        Approved.check("verify", written);
    }

    @Test
    void a_suite_without_scenarios_says_so_and_counts_none() {
        Written written = suite("scenarios.csv", "name,policy,events,as-of,ask,of,expect\n");
        PublishedSchema.VERIFY.accepts(written);
        assertTrue(written.text().contains("there is no scenario in it; nothing was asked"), written::text);
        assertTrue(written.text().contains("\"passed\" : 0"), written::text);
    }

    private static Written suite(String name, String text) {
        return Written.by(out -> {
            try (SuiteJson json = SuiteJson.open(out)) {
                Suite.in(EXAMPLES, Procedures.shipped())
                        .run(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), json::write);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    // --- the schema of the file ---------------------------------------------------------------------------------

    @Test
    void the_example_is_valid() throws IOException {
        assertEquals(
                List.of(),
                PublishedSchema.SCENARIOS.faults(inJson(Files.readString(EXAMPLES.resolve("scenarios.yaml")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {policy: emh, events: first-contact=2026-12-18, ask: deu, of: EMH-3, expect: 2026-12-29}
            {policy: emh, events: first-contact=2026-12-18, ask: due, expect: 2026-12-29}
            {policy: emh, events: first-contact=2026-12-18, ask: status, of: EMH-3, expect: met}
            {policy: emh, case: ex-1.yaml, ask: due, of: EMH-3, expect: 2026-12-29}
            {events: first-contact=2026-12-18, ask: due, of: EMH-3, expect: 2026-12-29}
            {policy: emh, ask: eligible, expect: maybe}
            {policy: emh, ask: eligible}
            {policy: emh, ask: eligible, expect: allowed, exepct: refused}
            """)
    void what_a_reader_refuses_the_schema_refuses_too(String scenario) {
        String file = "format: redress/scenarios/1\nscenarios:\n- " + scenario + "\n";
        assertFalse(PublishedSchema.SCENARIOS.faults(inJson(file)).isEmpty());
    }

    private static String inJson(String yaml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileJson.write(written -> write(yaml, written), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(String yaml, OutputStream out) {
        try {
            out.write(yaml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
