package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers that a person has read and approved, one a file. With {@code -Dapprove=true} the files take over what is written. */
final class Approved {

    private static final Path FOLDER = Path.of("src/test/resources/approved");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    private Approved() {}

    static void check(String name, Written written) {
        Path file = FOLDER.resolve(name + ".json");
        try {
            if (APPROVE) {
                Files.writeString(file, written.text() + "\n");
            }
            assertEquals(Files.readString(file), written.text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
