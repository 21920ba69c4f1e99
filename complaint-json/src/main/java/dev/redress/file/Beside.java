package dev.redress.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens files that other files name, with sentences of ours where there are none. */
final class Beside {

    private Beside() {}

    static InputStream open(Path folder, String word) throws IOException {
        Path file;
        try {
            file = folder.resolve(word);
        } catch (InvalidPathException e) {
            throw new FileNotFoundException("'" + word + "' cannot be the name of a file here");
        }
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("there is no file '" + file + "'");
        }
        return Files.newInputStream(file);
    }
}
