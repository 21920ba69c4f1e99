package dev.redress.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that {@code --output} names. The answer is written beside it and moved into its place when it is whole, so that
 * nobody ever finds half of one; whatever goes wrong leaves an older file as it was.
 */
final class OutputFile {

    private final String typed;
    private final Path target;

    private OutputFile(String typed, Path target) {
        this.typed = typed;
        this.target = target;
    }

    /**
     * The file of that name.
     *
     * @throws NotThere when nothing can be written there
     */
    static OutputFile named(String typed) {
        Path target = real(typed);
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new NotThere("'" + typed + "' is a folder; --output names a file");
        }
        if (!Files.isDirectory(folder)) {
            throw new NotThere("the answer cannot be written to '" + typed + "': there is no such folder");
        }
        return new OutputFile(typed, target);
    }

    /** A link stays a link, and what it leads to is replaced; what is no file, such as a pipe, may lead nowhere. */
    private static Path real(String typed) {
        Path path;
        try {
            path = Path.of(typed).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new NotThere("'" + typed + "' cannot be the name of a file here");
        }
        try {
            return Files.exists(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            return path;
        }
    }

    /**
     * Refuses to take the place of a file that the command reads, itself or as one of a folder's.
     *
     * @param named what was typed that may name a file or a folder
     */
    OutputFile replacingNone(List<String> named) {
        if (Files.isRegularFile(target)) {
            for (String word : named) {
                if (reads(word)) {
                    throw new WrongUsage("'" + typed + "' is read for the answer, which would take its place; --output"
                            + " names another file");
                }
            }
        }
        return this;
    }

    private boolean reads(String word) {
        try {
            Path path = Path.of(word);
            if (!Files.exists(path)) {
                return false;
            }
            Path real = path.toRealPath();
            return Files.isDirectory(real)
                    ? target.startsWith(real) && InputFile.isNamedBy(target.toString())
                    : Files.isSameFile(real, target);
        } catch (InvalidPathException | IOException e) {
            return false;
        }
    }

    /** Runs a command whose answer goes here; one that fails leaves nothing. */
    int answer(Command task, Arguments arguments, Surroundings surroundings) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(target)) {
            return straight(task, arguments, surroundings);
        }
        try (Unfinished beside = create()) {
            int exit = written(beside.path(), task, arguments, surroundings);
            keep(beside);
            return exit;
        }
    }

    private Unfinished create() {
        try {
            return Unfinished.beside(target);
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private void keep(Unfinished beside) {
        try {
            beside.keep();
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** A device or a pipe takes what comes, and is never replaced. */
    private int straight(Command task, Arguments arguments, Surroundings surroundings) throws IOException {
        try (OutputStream out = new FileOutputStream(target.toFile())) {
            Output output = new Output(surroundings.answeringTo(out));
            int exit = task.run(arguments, output);
            output.flush();
            return exit;
        }
    }

    private static int written(Path beside, Command task, Arguments arguments, Surroundings surroundings)
            throws IOException {
        try (FileOutputStream out = new FileOutputStream(beside.toFile())) {
            Output output = new Output(surroundings.answeringTo(out));
            int exit = task.run(arguments, output);
            output.flush();
            sync(out);
            return exit;
        }
    }

    private static void sync(FileOutputStream out) {
        try {
            out.getFD().sync();
        } catch (IOException e) {
            throw new OutputLost(e);
        }
    }

    private NotThere refused(IOException cause) {
        String why = cause instanceof java.nio.file.AccessDeniedException
                ? "its folder may not be written to"
                : cause instanceof FileSystemException known && known.getReason() != null
                        ? known.getReason()
                        : String.valueOf(cause.getMessage());
        return new NotThere("the answer cannot be written to '" + typed + "': " + why);
    }
}
