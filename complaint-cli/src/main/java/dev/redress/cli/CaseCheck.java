package dev.redress.cli;

import dev.redress.json.FindingsJson;
import dev.redress.ruling.Finding;
import dev.redress.ruling.Findings;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.util.List;

/** {@code redress case check}: what was wrong with what happened. */
final class CaseCheck {

    private CaseCheck() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "check", "what was wrong with what happened, by the procedure's own clauses", CaseCheck::run)
                .synopsis("redress case check FILE [--as-of DATE|today] [options]")
                .more(
                        "Late or never done, an extension or a step that lacked something, the wrong role, the same person"
                                + " twice, a right outside its window, the wrong channel. The exit code is 0 when there are"
                                + " none, else 1.",
                        "What was never done is found only with --as-of.");
        return CaseInput.addAsOf(CaseInput.add(spec))
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress case check docs/examples/ex-1.yaml",
                        "redress case check docs/examples/ex-1.yaml --as-of 2027-04-01 --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        CaseInput input = CaseInput.of(arguments, output);
        Timetable timetable = input.timetable();
        List<Finding> findings = Findings.of(timetable);
        List<String> undated = timetable.deadlines().stream()
                .filter(row -> row.due() instanceof Due.BeyondCalendar)
                .map(row -> row.clause().id())
                .toList();
        if (format == Format.JSON) {
            output.stream(out -> FindingsJson.write(timetable, findings, out));
        } else {
            input.printHeading(output);
            output.line();
            if (findings.isEmpty() && undated.isEmpty()) {
                output.line("no findings");
                output.line();
            }
            FindingsText.print(findings, findings.size() == 1 ? "1 finding" : findings.size() + " findings", output);
            if (timetable.day().isEmpty()) {
                output.line("what was never done is looked for with --as-of");
            }
            Basis.print(timetable.policy(), timetable.calendar(), output);
        }
        if (!undated.isEmpty()) {
            throw new NotThere(String.join(", ", undated) + " cannot be dated, and nothing of "
                    + (undated.size() == 1 ? "it" : "them") + " is found: the calendar does not cover the days");
        }
        return findings.isEmpty() ? Exit.ANSWERED : Exit.NO;
    }
}
