package dev.redress.cli;

import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.document.Severity;
import dev.redress.file.CalendarFile;
import dev.redress.file.PolicyFile;
import dev.redress.json.DefectJson;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code redress policy validate FILE}: everything that is wrong with a landlord's own procedure, each with its place. */
final class PolicyValidate {

    private PolicyValidate() {}

    static Spec spec() {
        return Spec.of("validate", "everything that is wrong with a procedure's file", PolicyValidate::run)
                .synopsis("redress policy validate FILE or - [--format text|json]")
                .more("An error keeps the file from being used; at a warning a person should look. The exit code is 0"
                        + " where there is no error, 1 where there is one, 3 where a file is not there. A calendar"
                        + " file that the procedure names is looked at too.")
                .word(0, "FILE", "the procedure in YAML or JSON; - is standard input", List.of())
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress policy validate ours.yaml",
                        "redress policy export emh | redress policy validate - --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        String file = arguments.word(0);
        if (Policies.ids().contains(file)) {
            throw new WrongUsage(
                    "'" + file + "' is one of the procedures that come with redress, which are sound; validate"
                            + " reads a file of your own, such as one that begins with: redress policy export " + file);
        }
        SourceLines source = SourceLines.of(file, "a policy is a YAML or JSON file", arguments);
        Loaded<Policy> loaded = PolicyFile.read(InputFile.name(file), source.stream());
        List<Defect> defects = new ArrayList<>(loaded.defects());
        SourceLines calendar = calendar(file, loaded.value(), defects, arguments);
        // a file that is no procedure may be a complaint's history, and its lines what somebody said
        boolean shown = source.contains("redress/policy/");
        if (format == Format.JSON) {
            output.stream(out -> DefectJson.write(defects, out));
        } else {
            for (Defect defect : defects) {
                output.paragraph(defect.toString());
                if (calendar != null && !defect.file().equals(loaded.file())) {
                    calendar.print(defect.place(), output);
                } else if (shown) {
                    source.print(defect.place(), output);
                }
            }
            output.line(output.strong(verdict(InputFile.name(file), loaded.value(), defects)));
        }
        return errors(defects) == 0 ? Exit.ANSWERED : Exit.NO;
    }

    /** Adds what is wrong with the calendar file that the policy names, if it names one. */
    private static @Nullable SourceLines calendar(
            String file, @Nullable Policy policy, List<Defect> defects, Arguments arguments) throws IOException {
        if (policy == null || !Settings.isFile(policy.calendar())) {
            return null;
        }
        String calendar = InputFile.folder(file).resolve(policy.calendar()).toString();
        SourceLines source = SourceLines.of(calendar, "a calendar is a YAML, JSON or CSV file", arguments);
        defects.addAll(CalendarFile.read(calendar, source.stream()).defects());
        return source;
    }

    private static String verdict(String name, @Nullable Policy policy, List<Defect> defects) {
        int errors = errors(defects);
        int warnings = defects.size() - errors;
        if (policy == null || errors > 0) {
            return name + " has " + several(errors, "error")
                    + (warnings == 0 ? "" : " and " + several(warnings, "warning"));
        }
        return name + " is sound" + (warnings == 0 ? "" : ", with " + several(warnings, "warning")) + ": "
                + policy.title() + ", edition " + policy.edition() + ", "
                + several(policy.clauses().size(), "clause");
    }

    private static int errors(List<Defect> defects) {
        return (int) defects.stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .count();
    }

    private static String several(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
