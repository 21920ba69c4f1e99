package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files that are wrong, a folder for each reader, each with what is said of it in a file beside it. With {@code -Dapprove=true} the
 * files beside them take over what is said; a person reads them.
 */
public final class Malformed {

    private static final Path FOLDER = Path.of("src/test/resources/malformed");
    private static final boolean APPROVE = Boolean.getBoolean("approve");

    /** What reads a file. */
    public interface Reader {
        List<Defect> defects(String name, InputStream in) throws IOException;
    }

    private Malformed() {}

    /** The names of the files in a folder. */
    public static List<String> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
            assertEquals(false, names.isEmpty(), folder);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds what is said of the file to what is approved. */
    public static void check(String folder, String name, Reader reader) {
        Path file = FOLDER.resolve(folder).resolve(name);
        Path beside = file.resolveSibling(name + ".expected");
        try {
            String said = said(file, name, reader) + "\n";
            if (APPROVE) {
                Files.writeString(beside, said);
            }
            assertEquals(Files.readString(beside), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Path file, String name, Reader reader) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.defects(name, in).stream()
                    .map(defect -> defect + (defect.path().isEmpty() ? "" : " [" + defect.path() + "]"))
                    .collect(Collectors.joining("\n"));
        } catch (UndecodableFile e) {
            return e.getMessage();
        }
    }
}
