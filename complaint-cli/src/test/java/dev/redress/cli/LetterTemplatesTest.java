package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.letters.LetterTemplate;
import dev.redress.policy.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates at the command line; a transcript cannot hold one, since a line that begins with # is a heading there. */
class LetterTemplatesTest {

    private static final String WRITE =
            "letter write stage-1-response ../docs/examples/ex-1.yaml --contents ../docs/examples/r1.yaml";

    @TempDir
    Path folder;

    @Test
    void the_shipped_template_of_each_kind_is_shown_as_it_is_and_writes_the_same_letter() throws IOException {
        for (String kind : Letters.kinds()) {
            Typed shown = Typed.line("letter placeholders " + kind + " --show-template");
            assertEquals(LetterTemplate.text(kind), shown.out());
            assertEquals(0, shown.exit());
        }
        Path own = Files.writeString(
                folder.resolve("own.md"),
                Typed.line("letter placeholders stage-1-response --show-template")
                        .out());
        assertEquals(
                Typed.line(WRITE).out(),
                Typed.line(WRITE + " --template " + own).out());
    }

    @Test
    void a_letter_in_Markdown_begins_with_its_title() {
        Typed written = Typed.line(WRITE + " --format md");
        assertEquals(0, written.exit());
        assertTrue(written.out().startsWith("# Our answer to your complaint EX-1\n\nTuesday 12 January 2027\n"));
    }
}
