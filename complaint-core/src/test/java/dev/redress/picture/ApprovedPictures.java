package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Drawings that a person has looked at and approved, one a file. With {@code -Dapprove=true} the files take over what is
 * drawn, to be looked at again before they are kept.
 */
final class ApprovedPictures {

    static final Path FOLDER = Path.of("src/test/resources/approved-pictures");

    private static final boolean APPROVE = Boolean.getBoolean("approve");

    private ApprovedPictures() {}

    static void check(String name, String drawn) {
        check(FOLDER.resolve(name), drawn);
    }

    static void check(Path file, String drawn) {
        try {
            if (APPROVE) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, drawn);
            }
            assertEquals(Files.readString(file), drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
