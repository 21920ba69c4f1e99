package dev.redress.cli;

import dev.redress.json.ReportJson;
import dev.redress.policy.Policy;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code redress report quarterly}: the figures that a procedure says are published. */
final class ReportQuarterly {

    private ReportQuarterly() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "quarterly",
                        "the figures that a procedure publishes, with the cases behind each",
                        ReportQuarterly::run)
                .synopsis("redress report quarterly POLICY --cases DIR --quarter 2026-Q4 [options]")
                .more(
                        "Each figure names its clause, among which cases it counts and on which event's day. A share is exact, and"
                                + " rounded once where it is printed. A procedure that says nothing of figures has those that"
                                + " follow from its own clauses.",
                        "Cases of other procedures are listed as not counted. A file that cannot be read as a case is listed, and"
                                + " the exit code is then 2; all others are counted.")
                .word(0, "POLICY", "the landlord's procedure, or its file", Policies.ids())
                .option("--quarter", "QUARTER", "a quarter of the calendar year: 2026-Q4", List.of());
        return ReportInput.add(spec)
                .formats(Format.TEXT, Format.CSV, Format.JSON, Format.HTML)
                .examples(
                        "redress report quarterly association --cases docs/examples/quarter --quarter 2026-Q4",
                        "redress report quarterly emh --cases docs/examples/quarter --quarter 2026-Q4 --format csv");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.CSV, Format.JSON, Format.HTML);
        Policy policy = Policies.get(arguments.word(0), arguments, output);
        Period quarter = Period.quarter(arguments.get("--quarter"));
        ReportInput input = ReportInput.of(arguments, quarter, output);
        Quarterly report;
        try {
            report = input.reporting().quarterly(policy, input.cases());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (format == Format.JSON) {
            output.stream(out -> ReportJson.write(
                    report, input.cases().unread(), input.cases().others(), out));
        } else if (format == Format.CSV) {
            QuarterlyCsv.print(report, input, output);
        } else if (format == Format.HTML) {
            output.print(QuarterlyHtml.html(report, input));
        } else {
            QuarterlyText.print(report, input, output);
        }
        return input.exit(output);
    }
}
