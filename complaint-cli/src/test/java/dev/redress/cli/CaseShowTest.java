package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code redress case show}: what reaches the screen, and what an option does. */
class CaseShowTest {

    @TempDir
    Path folder;

    @Test
    void a_name_brings_nothing_that_a_terminal_would_act_on() throws IOException {
        Path file = Files.writeString(folder.resolve("evil.yaml"), """
                format: redress/case/1
                reference: EX-1
                policy: emh
                people:
                  P1: {name: "Red \\e[31mName\\a\\u202E", standing: tenant}
                texts:
                  T1: "bell \\a and \\x9b31m a line\\nand another"
                events:
                - {event: first-contact, on: 2026-12-18, by: P1, text: T1}
                """);
        Typed typed = Typed.line("case show " + file + " --names");
        assertEquals(0, typed.exit(), typed.err());
        assertTrue(typed.out().contains("Red [31mName"), typed.out());
        assertTrue(typed.out().contains("bell  and 31m a line and another"), typed.out());
        assertFalse(
                typed.out().chars().anyMatch(each -> each == 0x202E || Character.isISOControl(each) && each != '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--names --format svg",
                "--explain --format svg",
                "--names --format html",
                "--explain --format html"
            })
    void what_would_do_nothing_is_refused_with_the_reason(String options) {
        Typed typed = Typed.line("case show ../docs/examples/ex-1.yaml " + options);
        assertEquals(2, typed.exit());
        assertEquals("", typed.out());
        assertTrue(typed.err().startsWith("redress: " + options.split(" ")[0] + " does nothing here: "), typed.err());
    }
}
