package dev.redress.fuzz;

import dev.redress.file.CalendarFile;
import dev.redress.file.CaseFile;
import dev.redress.file.HolidayFeedFile;
import dev.redress.file.IntakeFile;
import dev.redress.file.LetterFile;
import dev.redress.file.PolicyFile;
import dev.redress.file.Procedures;
import java.util.List;

/** Every reader of files there is. A name without an ending is read as JSON or as YAML, as its bytes begin. */
final class Readers {

    private static final List<Fuzzed<?>> ALL = List.of(
            Fuzzed.reader("document-yaml", "fuzzed.yaml", Tree::read, Tree::write),
            Fuzzed.reader("document-json", "fuzzed.json", Tree::read, Tree::write),
            Fuzzed.reader("policy", "fuzzed", PolicyFile::read, PolicyFile::write),
            Fuzzed.reader(
                    "case", "fuzzed", (file, in) -> CaseFile.read(file, in, Procedures.shipped()), CaseFile::write),
            Fuzzed.reader("intake", "fuzzed", IntakeFile::read),
            Fuzzed.reader(
                    "letter",
                    "fuzzed",
                    (file, in) -> LetterFile.read(file, in, Procedures.shipped()),
                    LetterFile::write),
            Fuzzed.reader("calendar", "fuzzed", CalendarFile::read, CalendarFile::write),
            Fuzzed.reader("calendar-table", "fuzzed.csv", CalendarFile::read, CalendarFile::write),
            Fuzzed.reader("holiday-feed", "fuzzed", HolidayFeedFile::read),
            Fuzzed.reader("scenarios", "fuzzed.yaml", Scenarios::read),
            Fuzzed.reader("scenario-rows", "fuzzed.csv", Scenarios::read));

    private Readers() {}

    static List<Fuzzed<?>> all() {
        return ALL;
    }

    static Fuzzed<?> get(String name) {
        return ALL.stream()
                .filter(reader -> reader.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no reader of files '" + name + "'; known: " + ALL));
    }
}
