package dev.redress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that fuzzing begins with: the examples of the documentation, the procedures as they are exported, and every
 * malformed file of the tests, unless it is longer than what is made up. Each reader is given all of them; what is not its own is
 * one more odd file.
 */
final class Seeds {

    private static final List<Path> FOLDERS = List.of(
            Path.of("../docs/examples"),
            Path.of("src/test/resources/approved"),
            Path.of("src/test/resources/malformed"),
            Path.of("src/test/resources/fuzz"));
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{2,30}");

    private Seeds() {}

    static List<Path> all() {
        List<Path> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (isSeed(file) && Files.size(file) <= Fuzzed.LONGEST) {
                        all.add(file);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static boolean isSeed(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".json") || name.endsWith(".csv");
    }

    /** The words of the seeds, one to a line as Jazzer reads a dictionary: keys, events, codes that chance would not spell. */
    static List<String> dictionary() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        for (Path seed : all()) {
            Matcher word = WORD.matcher(new String(Files.readAllBytes(seed), StandardCharsets.ISO_8859_1));
            while (word.find()) {
                words.add("\"" + word.group() + "\"");
            }
        }
        return List.copyOf(words);
    }
}
