package dev.redress.cli;

import dev.redress.file.Procedures;
import dev.redress.json.SuiteJson;
import dev.redress.scenario.Result;
import dev.redress.scenario.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code redress verify}: a tester's suite of questions with the answers that are expected. */
final class VerifyCommand {

    private static final String SUITE = "verify reads CSV, YAML or JSON files";

    private VerifyCommand() {}

    static Spec spec() {
        return Spec.of("verify", "a suite of questions with the answers that are expected", VerifyCommand::run)
                .synopsis("redress verify SCENARIOS... [--junit FILE] [options]")
                .more(
                        "A CSV file has the columns name, policy, events, as-of, ask, of and expect; a YAML file the same"
                                + " keys under scenarios, and case (a file) in place of policy and events. ask is due, status,"
                                + " opens, closes, eligible or may.",
                        "Each answer that differs is printed with what was expected. The exit code is 0 when none does, 1"
                                + " when one does, 2 when a scenario cannot be read; the others are asked all the same.")
                .rest(0, "SCENARIOS", "files of scenarios; - is standard input")
                .option("--junit", "FILE", "write the results as JUnit XML, too", List.of())
                .flag("--explain", "the reason of each answer that differs")
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress verify docs/examples/scenarios.csv",
                        "redress verify docs/examples/scenarios.csv docs/examples/scenarios.yaml --junit verify.xml",
                        "redress verify docs/examples/scenarios.yaml --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        arguments.word(0);
        for (String file : arguments.words()) {
            if (!file.equals("-")) {
                InputFile.open(file, SUITE).close();
            }
        }
        VerifyTally tally = new VerifyTally(output);
        Optional<String> file = arguments.find("--junit");
        if (file.isEmpty()) {
            answer(format, arguments, tally, result -> {}, output);
        } else {
            try (JunitFile junit = JunitFile.open(file.get())) {
                answer(format, arguments, tally, junit::write, output);
                junit.keep(tally.passed(), tally.failed(), tally.unread());
            }
        }
        return tally.exit();
    }

    private static void answer(
            Format format, Arguments arguments, VerifyTally tally, Consumer<Result> report, Output output)
            throws IOException {
        if (format == Format.JSON) {
            try (SuiteJson json = SuiteJson.open(output.stream())) {
                ask(arguments, tally.andThen(report).andThen(json::write));
            }
            output.line();
        } else {
            VerifyText text = new VerifyText(arguments.has("--explain"), output);
            ask(arguments, tally.andThen(report).andThen(text::print));
            text.printCounts(tally);
        }
    }

    private static void ask(Arguments arguments, Consumer<Result> results) throws IOException {
        for (String file : arguments.words()) {
            try (InputStream in = InputFile.open(file, SUITE, arguments)) {
                Suite.in(InputFile.folder(file), Procedures.beside(InputFile.folder(file)))
                        .run(InputFile.name(file), in, results);
            }
        }
    }
}
