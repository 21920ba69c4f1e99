package dev.redress.fuzz;

import dev.redress.file.CaseFile;
import dev.redress.file.HolidayFeedFile;
import dev.redress.file.IntakeFile;
import dev.redress.file.Procedures;
import java.util.List;

/** Every reader of files there is. A name without an ending is read as JSON or as YAML, as its bytes begin. */
final class Readers {

    private static final List<Fuzzed<?>> ALL = List.of(
            Fuzzed.reader("document-yaml", "fuzzed.yaml", Tree::read, Tree::write),
            Fuzzed.reader("document-json", "fuzzed.json", Tree::read, Tree::write),
            Fuzzed.reader(
                    "case", "fuzzed", (file, in) -> CaseFile.read(file, in, Procedures.shipped()), CaseFile::write),
            Fuzzed.reader("intake", "fuzzed", IntakeFile::read),
            Fuzzed.reader("holiday-feed", "fuzzed", HolidayFeedFile::read));

    private Readers() {}

    static List<Fuzzed<?>> all() {
        return ALL;
    }

    static Fuzzed<?> get(String name) {
        return ALL.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    return new IllegalArgumentException("no reader '" + name + "'; known: " + ALL);
                });
    }
}
