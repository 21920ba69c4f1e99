package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.document.Malformed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedCasesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_wrong_with_a_case_is_said_with_its_place(String name) {
        Malformed.check(
                "case",
                name,
                (file, in) -> CaseFile.read(file, in, Procedures.shipped()).defects());
    }

    static List<String> cases() {
        return Malformed.in("case");
    }

    @ParameterizedTest
    @MethodSource("intakes")
    void what_is_wrong_with_an_intake_is_said_with_its_place(String name) {
        Malformed.check("intake", name, (file, in) -> IntakeFile.read(file, in).defects());
    }

    static List<String> intakes() {
        return Malformed.in("intake");
    }

    @ParameterizedTest
    @MethodSource("letters")
    void what_is_wrong_with_a_letter_is_said_with_its_place(String name) {
        Malformed.check(
                "letter",
                name,
                (file, in) -> LetterFile.read(file, in, Procedures.shipped()).defects());
    }

    static List<String> letters() {
        return Malformed.in("letter");
    }

    /** FTR-18: the files of the corpus are full of a name, and nothing that is said of them has it. */
    @ParameterizedTest
    @ValueSource(strings = {"case", "intake", "letter"})
    void no_defect_shows_what_a_person_is_called_or_said(String folder) throws IOException {
        Path corpus = Path.of("src/test/resources/malformed").resolve(folder);
        try (Stream<Path> said =
                Files.list(corpus).filter(file -> file.toString().endsWith(".expected"))) {
            for (Path file : said.toList()) {
                assertFalse(Files.readString(file).toLowerCase(Locale.ROOT).contains("canary"), file::toString);
            }
        }
    }

    @Test
    void the_corpus_is_full_of_that_name() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/malformed/case"))) {
            long named = files.filter(file -> !file.toString().endsWith(".expected"))
                    .filter(MalformedCasesTest::hasCanary)
                    .count();
            assertTrue(named >= 14, () -> named + " files");
        }
    }

    private static boolean hasCanary(Path file) {
        try {
            return Files.readString(file).contains("anary");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
