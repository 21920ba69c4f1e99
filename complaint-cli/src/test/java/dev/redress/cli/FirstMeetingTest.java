package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What someone sees who typed nothing but the program's name. */
class FirstMeetingTest {

    @Test
    void redress_alone_says_what_it_is_for_in_ten_lines_with_three_commands_that_work_as_printed() {
        List<String> lines = Typed.line("").out().lines().toList();
        assertEquals(10, lines.size());
        List<String> commands = lines.stream()
                .filter(line -> line.startsWith("  redress "))
                .map(line -> line.substring("  redress ".length()))
                .toList();
        assertEquals(3, commands.size());
        for (String command : commands) {
            Typed typed = Typed.line(command);
            assertEquals("", typed.err(), command);
            assertTrue(typed.exit() <= 1, command);
            assertTrue(typed.out().lines().count() > 5, command);
        }
    }
}
