package dev.redress.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * A file while it is written, beside the one whose place it takes in one step when it is whole: whoever reads that one never
 * finds half of it, and whatever goes wrong leaves it as it was.
 */
final class Unfinished implements AutoCloseable {

    private static final int TRIES = 100;

    private final Path target;
    private final Path path;

    private Unfinished(Path target, Path path) {
        this.target = target;
        this.path = path;
    }

    /** An empty one. Not a temporary file of the JDK's, which only its owner could read. */
    static Unfinished beside(Path target) throws IOException {
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid();
        for (int i = 0; i < TRIES; i++) {
            Path path = target.resolveSibling(name + (i == 0 ? "" : "-" + i) + ".part");
            try {
                Files.createFile(path);
                path.toFile().deleteOnExit(); // when the program is stopped half-way
                return new Unfinished(target, path);
            } catch (FileAlreadyExistsException left) {
                // somebody else's; the next name
            }
        }
        throw new FileSystemException(target.toString(), null, "too many unfinished files beside it");
    }

    /** Where it is written. */
    Path path() {
        return path;
    }

    /** Puts it where it belongs; who may read the older file may read this one. */
    void keep() throws IOException {
        if (Files.exists(target) && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(path, Files.getPosixFilePermissions(target));
        }
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Takes away what was not kept. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
