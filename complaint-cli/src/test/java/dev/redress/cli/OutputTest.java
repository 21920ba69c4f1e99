package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers go: what happens when they cannot, and what a terminal changes. */
class OutputTest {

    private static final String ADD = "calendar add 2026-12-18 5 working days";

    @ParameterizedTest
    @ValueSource(strings = {ADD, ADD + " --format json", "calendar holidays --format csv", "--version", "--help"})
    void a_closed_pipe_ends_in_silence(String line) {
        assertEquals(new Typed(0, "", ""), failing(line, "Broken pipe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {ADD, ADD + " --format json", "calendar holidays --format csv", "--version", "--help"})
    void a_full_disk_is_said(String line) {
        assertEquals(
                new Typed(3, "", "redress: the answer could not be written: No space left on device\n"),
                failing(line, "No space left on device"));
    }

    @Test
    void a_bug_is_one_sentence_and_its_place_only_on_request() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a bug for the test");
            }
        };
        String sentence = "redress: this is a bug in redress, not in what you typed (IllegalStateException);"
                + " REDRESS_DEBUG=1 shows where\n";
        assertEquals(new Typed(70, "", sentence), run(ADD, broken, Map.of()));
        Typed traced = run(ADD, broken, Map.of("REDRESS_DEBUG", "1"));
        assertTrue(traced.err().startsWith(sentence + "java.lang.IllegalStateException: a bug for the test\n\tat "));
    }

    @Test
    void colour_is_for_terminals_alone_and_never_with_NO_COLOR() {
        String heading = "5 working days from Friday 18 December 2026: Tuesday 29 December 2026\n";
        assertTrue(
                Typed.onTerminal(100, Map.of(), ADD).out().startsWith("\u001b[1m" + heading.strip() + "\u001b[0m\n"));
        assertTrue(Typed.onTerminal(100, Map.of("NO_COLOR", "1"), ADD).out().startsWith(heading));
        assertTrue(Typed.onTerminal(100, Map.of("TERM", "dumb"), ADD).out().startsWith(heading));
        assertTrue(Typed.line(ADD).out().startsWith(heading));
        assertFalse(Typed.onTerminal(100, Map.of("NO_COLOR", "1"), "calendar add --help")
                .out()
                .contains("\u001b"));
    }

    @Test
    void a_table_wider_than_the_terminal_is_wrapped_cell_by_cell() {
        Typed narrow = Typed.onTerminal(70, Map.of("NO_COLOR", "1"), "calendar holidays --year 2026");
        assertTrue(narrow.out().lines().allMatch(line -> line.length() <= 70));
        assertEquals("""
                DATE           HOLIDAY        WHERE         BASIS         SOURCE
                Thu 1 Jan      New Year's     England and   proclamation  proclaimed
                2026           Day            Wales                       every year,
                """, narrow.out().lines().limit(3).reduce("", (a, b) -> a + b + "\n"));
    }

    @Test
    void a_word_longer_than_its_column_is_broken() {
        assertEquals(List.of("a", "longerth", "anthat b"), Table.wrapped("a longerthanthat b", 8));
        assertEquals(List.of("as it is"), Table.wrapped("as it is", 8));
    }

    @Test
    void the_words_of_a_limit_are_one_value() {
        assertAll(
                () -> assertEquals("--limit|20 working days|x", joined("--limit 20 working days x")),
                () -> assertEquals("--limit|-10 working days|--to", joined("--limit -10 working days --to")),
                () -> assertEquals("--warn|2 weeks|emh", joined("--warn 2 weeks emh")),
                () -> assertEquals("--warn|same day|emh", joined("--warn same day emh")),
                () -> assertEquals("--warn=2 working days|emh", joined("--warn=2 working days emh")),
                () -> assertEquals("--limit|soon|x", joined("--limit soon x")),
                () -> assertEquals("--limit|2|--to|x", joined("--limit 2 --to x")),
                () -> assertEquals("a|--limit", joined("a --limit")));
    }

    @Test
    void every_option_whose_value_is_a_limit_is_joined_before_it_is_parsed() {
        assertEquals(Set.of("--limit", "--warn"), Set.copyOf(Spec.LIMIT_OPTIONS));
    }

    private static String joined(String line) {
        return String.join("|", LimitWords.joined(line.split(" ")));
    }

    private static Typed failing(String line, String message) {
        return run(
                line,
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(message);
                    }
                },
                Map.of());
    }

    private static Typed run(String line, OutputStream out, Map<String, String> environment) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(line.split(" "), new Surroundings(InputStream.nullInputStream(), out, err, environment, 0));
        return new Typed(exit, "", err.toString(StandardCharsets.UTF_8));
    }
}
