package dev.redress.cli;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.file.IntakeFile;
import dev.redress.json.RulingJson;
import dev.redress.policy.Fact;
import dev.redress.policy.Policy;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Facts;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.StatedFacts;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code redress eligible}: whether something that came in is a complaint, and whether whoever brings it may. */
final class EligibleCommand {

    private EligibleCommand() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "eligible",
                        "whether something is taken as a complaint, with every rule that was considered",
                        EligibleCommand::run)
                .synopsis("redress eligible POLICY [--fact NAME=VALUE]... [--file intake.yaml] [options]")
                .more(
                        "The exit code is 0 where it is allowed, 1 where it is refused, and 3 where a fact is missing,"
                                + " which is named. Without any fact it names all that the procedure turns on.",
                        "An exception, a discretion or a permission that is not stated counts as absent. The words of"
                                + " good-reason are never repeated.")
                .word(0, "POLICY", "the landlord's procedure, or its file; the intake's unless given", Policies.ids())
                .stray(1);
        TypedFacts.add(spec, Fact.ofIntake())
                .option(
                        "--file",
                        "FILE",
                        "an intake in YAML or JSON, to which facts may be added; - is standard input",
                        List.of());
        Settings.addCalendar(spec);
        return spec.formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress eligible settle --fact about=repair --fact first-request=yes",
                        "redress eligible settle --fact kind=complaint --fact about=service --fact received=2026-12-18"
                                + " --fact occurred=2026-06-18",
                        "redress eligible --file docs/examples/intake.yaml",
                        "redress eligible association --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        arguments.refuseStray(1, "a value of several words stands in quotes: --fact \"good-reason=...\"");
        Map<Fact, String> facts = new LinkedHashMap<>();
        Optional<String> named = arguments.findWord(0);
        Optional<String> file = arguments.find("--file");
        if (file.isPresent()) {
            IntakeFile intake = intake(file.get(), arguments);
            facts.putAll(intake.facts());
            named = named.or(intake::policy);
        }
        Policy policy = Policies.get(named.orElseGet(() -> arguments.word(0)), arguments, output);
        facts.putAll(TypedFacts.read(arguments, StatedFacts.ofIntake(policy)));
        WorkingCalendar calendar = Settings.of(arguments).calendar(policy);
        Ruling ruling = Admission.of(policy, calendar).review(Facts.of(facts));
        if (format == Format.JSON) {
            output.stream(out -> RulingJson.write(policy, calendar, ruling, out));
        } else {
            output.line(output.strong(policy.title()));
            RulingText.print(ruling, output);
            Basis.print(policy, calendar, output);
        }
        return RulingText.exit(ruling, output);
    }

    private static IntakeFile intake(String file, Arguments arguments) throws IOException {
        try (InputStream in = InputFile.open(file, "an intake is a YAML or JSON file", arguments)) {
            return IntakeFile.read(InputFile.name(file), in).get();
        }
    }
}
