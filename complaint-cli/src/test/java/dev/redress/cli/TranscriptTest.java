package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sessions as a person would see them, read and approved: each file holds command lines after {@code $}, and under each
 * what it prints, what it says on standard error (after {@code !}), and its exit code. {@code REDRESS_APPROVE=true} in the environment writes them
 * anew, to be read again before they are kept.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    static Stream<String> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void the_program_answers_as_approved(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String approved = Files.readString(file);
        String now = replayed(approved);
        if ("true".equals(System.getenv("REDRESS_APPROVE"))) {
            Files.writeString(file, now);
        }
        assertEquals(approved, now);
    }

    @Test
    void there_are_sessions_to_approve() throws IOException {
        assertTrue(transcripts().count() >= 4);
    }

    private static String replayed(String transcript) {
        StringBuilder now = new StringBuilder();
        for (String line : transcript.split("\n", -1)) {
            if (line.startsWith("# ")) {
                now.append(line).append("\n\n");
            } else if (line.startsWith("$ redress")) {
                Typed typed = Typed.line(line.substring("$ redress".length()));
                now.append(line).append('\n').append(typed.out());
                typed.err()
                        .lines()
                        .forEach(said -> now.append("! ").append(said).append('\n'));
                now.append("[").append(typed.exit()).append("]\n\n");
            }
        }
        return now.toString();
    }
}
