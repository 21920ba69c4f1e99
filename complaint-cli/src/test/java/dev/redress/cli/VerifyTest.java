package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code redress verify}: its exit codes, its JUnit file, and long suites. The transcripts have its words. */
class VerifyTest {

    private static final String HEADER = "name,policy,events,as-of,ask,of,expect\n";
    private static final String SOUND = "sound,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29\n";
    private static final String DIFFERS = "differs,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-28\n";
    private static final String MISSPELT = "misspelt,ehm,first-contact=2026-12-18,,due,EMH-3,2026-12-28\n";

    @TempDir
    Path folder;

    @Test
    void all_as_expected_exits_with_0() {
        assertEquals(
                new Typed(0, "1 scenario: 1 as expected, 0 differ\n", ""), Typed.withInput(HEADER + SOUND, "verify -"));
    }

    @Test
    void one_that_differs_exits_with_1_and_one_that_cannot_be_read_with_2() {
        assertEquals(1, Typed.withInput(HEADER + SOUND + DIFFERS, "verify -").exit());
        Typed typed = Typed.withInput(HEADER + MISSPELT + DIFFERS, "verify -");
        assertEquals(new Typed(2, """
                        standard input:3: differs
                          asked     EMH-3 due
                          expected  2026-12-28
                          actual    2026-12-29

                        1 scenario: 0 as expected, 1 differs; 1 cannot be read
                        """, """
                        redress: standard input:2: no published policy 'ehm'; did you mean emh? known: association, \
                        de-escalation, emh, first-time-resolution, settle
                        """), typed);
    }

    @Test
    void standard_input_may_be_a_document_too() {
        String yaml = """
                # as a tester keeps it

                format: redress/scenarios/1
                scenarios:
                - {policy: emh, events: first-contact=2026-12-18, ask: due, of: EMH-3, expect: 2026-12-29}
                """;
        Typed sound = new Typed(0, "1 scenario: 1 as expected, 0 differ\n", "");
        assertEquals(sound, Typed.withInput(yaml, "verify -"));
        assertEquals(sound, Typed.withInput("""
                {"format": "redress/scenarios/1", "scenarios": [{"policy": "emh",
                "events": "first-contact=2026-12-18", "ask": "due", "of": "EMH-3", "expect": "2026-12-29"}]}
                """, "verify -"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADER, HEADER + "\n\n", "format: redress/scenarios/1\nscenarios: []\n"})
    void a_suite_without_a_scenario_is_no_success(String input) {
        assertEquals(
                new Typed(
                        2,
                        "0 scenarios: 0 as expected, 0 differ; 1 cannot be read\n",
                        "redress: standard input:1: there is no scenario in it; nothing was asked\n"),
                Typed.withInput(input, "verify -"));
    }

    @Test
    void a_device_is_left_what_it_is_and_a_link_stays_one() throws IOException {
        Typed device = Typed.withInput(HEADER + SOUND, "verify - --junit /dev/full");
        assertEquals(new Typed(3, "", "redress: '/dev/full' is a device or a pipe; --junit names a file\n"), device);
        Path real = Files.createFile(folder.resolve("real.xml"));
        Path link = Files.createSymbolicLink(folder.resolve("link.xml"), real);
        assertEquals(
                0, Typed.withInput(HEADER + SOUND, "verify - --junit " + link).exit());
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(real) > 0);
    }

    @Test
    void a_file_that_is_not_there_or_no_text_exits_with_3() throws IOException {
        assertEquals(3, Typed.line("verify " + folder.resolve("nowhere.csv")).exit());
        Typed typed = Typed.bytes(
                (HEADER + "caf\u00e9,emh,,,due,EMH-3,2026-12-29\n").getBytes(StandardCharsets.ISO_8859_1), "verify -");
        assertEquals(new Typed(3, "", "redress: standard input is not UTF-8; save it as UTF-8\n"), typed);
    }

    @Test
    void cases_and_policies_are_found_beside_the_suite() throws IOException {
        Files.copy(Path.of("../docs/examples/ex-1.yaml"), folder.resolve("ex-1.yaml"));
        Path suite = Files.writeString(folder.resolve("suite.yaml"), """
                format: redress/scenarios/1
                scenarios:
                - {case: ex-1.yaml, ask: due, of: EMH-3, expect: 2026-12-29}
                """);
        assertEquals(new Typed(0, "1 scenario: 1 as expected, 0 differ\n", ""), Typed.line("verify " + suite));
    }

    // --- the JUnit file -----------------------------------------------------------------------------------------

    @Test
    void the_JUnit_file_has_the_counts_and_each_result_escaped() throws Exception {
        Path file = folder.resolve("verify.xml");
        String named = "\"a <b> & \"\"c\"\" \u0001 \uD83C\uDFE0\",emh,first-contact=2026-12-18,,due,EMH-3,2026-12-28\n";
        Typed typed = Typed.withInput(HEADER + SOUND + named + MISSPELT, "verify - --junit " + file);
        assertEquals(2, typed.exit());
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)));
        Element suite = xml.getDocumentElement();
        assertEquals(
                List.of("redress verify", "3", "1", "1"),
                Stream.of("name", "tests", "failures", "errors")
                        .map(suite::getAttribute)
                        .toList());
        Element differs = (Element) xml.getElementsByTagName("testcase").item(1);
        assertEquals("a <b> & \"c\" \uFFFD \uD83C\uDFE0", differs.getAttribute("name"));
        assertEquals("standard input", differs.getAttribute("classname"));
        assertEquals("3", differs.getAttribute("line"));
        Element failure = (Element) xml.getElementsByTagName("failure").item(0);
        assertEquals("EMH-3 due: expected 2026-12-28, and it is 2026-12-29", failure.getAttribute("message"));
        assertTrue(failure.getTextContent()
                .startsWith("EMH-3  confirm the formal complaint: due by Tuesday 29 December 2026\n"));
        Element error = (Element) xml.getElementsByTagName("error").item(0);
        assertTrue(error.getAttribute("message").startsWith("no published policy 'ehm'; did you mean emh?"));
    }

    @Test
    void the_JUnit_file_is_replaced_in_one_step_and_nothing_else_is_left() throws IOException {
        Path file = Files.writeString(folder.resolve("verify.xml"), "an earlier one");
        assertEquals(
                0, Typed.withInput(HEADER + SOUND, "verify - --junit " + file).exit());
        assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite "));
        assertEquals(List.of("verify.xml"), files());
    }

    @Test
    void an_earlier_JUnit_file_stays_where_the_suite_could_not_be_read_to_its_end() throws IOException {
        Path file = Files.writeString(folder.resolve("verify.xml"), "an earlier one");
        byte[] bytes = (HEADER + SOUND + "caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(3, Typed.bytes(bytes, "verify - --junit " + file).exit());
        assertEquals("an earlier one", Files.readString(file));
        assertEquals(List.of("verify.xml"), files());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_long_suite_gives_a_sign_of_life() {
        Typed typed = Typed.withInput(HEADER + SOUND.repeat(20_001), "verify -");
        assertEquals("20001 scenarios: 20001 as expected, 0 differ\n", typed.out());
        assertEquals("""
                redress: 10000 scenarios asked, 0 differ
                redress: 20000 scenarios asked, 0 differ
                """, typed.err());
    }
}
