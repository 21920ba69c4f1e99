package dev.redress.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that a command reads, or standard input for {@code -}. */
final class InputFile {

    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /** Whether a word that may be a name of ours is a file: {@code ours.yaml}, {@code ours.json}, {@code -}. */
    static boolean isNamedBy(String word) {
        return word.equals(STANDARD_INPUT) || word.endsWith(".yaml") || word.endsWith(".yml") || word.endsWith(".json");
    }

    /** What messages call it. */
    static String name(String file) {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    /** The folder that it is in, from which the paths in it are seen; that of the command for standard input. */
    static Path folder(String file) {
        Path folder = file.equals(STANDARD_INPUT) ? null : Path.of(file).getParent();
        return folder == null ? Path.of("") : folder;
    }

    /**
     * Opens it.
     *
     * @param what what a folder is not: {@code batch reads a CSV file}
     * @throws NotThere when there is no such file, or it may not be read
     */
    static InputStream open(String file, String what, Arguments arguments) throws IOException {
        return file.equals(STANDARD_INPUT) ? arguments.standardInput() : open(file, what);
    }

    /** As {@link #open(String, String, Arguments)}, of a file that cannot be standard input. */
    static InputStream open(String file, String what) throws IOException {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new NotThere("'" + file + "' cannot be the name of a file here");
        }
        if (!Files.exists(path)) {
            throw new NotThere("there is no file '" + file + "'");
        }
        if (Files.isDirectory(path)) {
            throw new NotThere("'" + file + "' is a folder; " + what);
        }
        if (!Files.isReadable(path)) {
            throw new NotThere("the file '" + file + "' may not be read");
        }
        return new FileInputStream(path.toFile());
    }
}
