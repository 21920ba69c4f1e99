package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.file.LetterFile;
import dev.redress.file.Procedures;
import dev.redress.json.LetterCheckJson;
import dev.redress.letter.Beside;
import dev.redress.letter.Letter;
import dev.redress.letter.Omission;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code redress letter check}: what a letter omits that its procedure requires. */
final class LetterCheck {

    private LetterCheck() {}

    static Spec spec() {
        return Spec.of("check", "what a letter omits that its procedure requires, clause by clause", LetterCheck::run)
                .synopsis("redress letter check FILE [options]")
                .more(
                        "A content that is missing or empty is an omission, one for each clause that requires it. The exit code"
                                + " is 0 when there are none, else 1. What the letter says is not repeated.")
                .word(0, "FILE", "the letter's contents in YAML or JSON; - is standard input", List.of())
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress letter check docs/examples/r1.yaml",
                        "redress letter check docs/examples/r1.yaml --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        Letter letter = read(arguments.word(0), arguments, output);
        if (format == Format.JSON) {
            output.stream(out -> LetterCheckJson.write(letter, out));
        } else {
            print(letter, output);
        }
        return letter.isComplete() ? Exit.ANSWERED : Exit.NO;
    }

    /** Reads a letter's file; its warnings go to standard error. */
    static Letter read(String file, Arguments arguments, Output output) throws IOException {
        Loaded<Letter> loaded;
        try (InputStream in = InputFile.open(file, "a letter is a YAML or JSON file", arguments)) {
            loaded = LetterFile.read(InputFile.name(file), in, Procedures.beside(InputFile.folder(file)));
        }
        Letter letter = loaded.get();
        for (Defect warning : loaded.defects()) {
            output.note("redress: " + warning);
        }
        return letter;
    }

    private static void print(Letter letter, Output output) {
        output.line(output.strong(
                letter.kind().replace('-', ' ') + " under " + letter.policy().title()));
        output.line("of " + Days.spoken(letter.day()));
        output.line();
        List<Omission> omissions = letter.omissions();
        if (omissions.isEmpty()) {
            output.line("nothing is omitted");
        } else {
            output.line(output.strong(omissions.size() == 1 ? "1 omission" : omissions.size() + " omissions"));
            Table table = Table.of("CLAUSE", "CONTENT", "WHAT IS OMITTED");
            for (Omission omission : omissions) {
                table.row(omission.clause(), output.alarming(omission.content()), omission.says());
            }
            table.print(output);
        }
        output.line();
        if (!letter.notes().isEmpty()) {
            output.line(output.strong("Beside the document"));
            Table table = Table.of();
            for (Beside note : letter.notes()) {
                table.row(note.clause(), note.says());
            }
            table.print(output);
            output.line();
        }
        Basis.print(letter.policy(), output);
    }
}
