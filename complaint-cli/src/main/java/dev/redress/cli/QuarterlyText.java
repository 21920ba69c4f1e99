package dev.redress.cli;

import dev.redress.report.Figure;
import dev.redress.report.Line;
import dev.redress.report.Quarterly;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of a time as a person reads them. */
final class QuarterlyText {

    private QuarterlyText() {}

    static void print(Quarterly report, ReportInput input, Output output) {
        output.line(output.strong(report.policy().title() + ", " + report.period()));
        output.line(report.period().spoken());
        output.line(ReportInput.spoken(report.cases()) + ", " + input.asOf());
        output.line();
        report.figures().forEach(figure -> print(figure, output));
        outputs(report, output);
        for (Quarterly.Named unknown : report.unknown()) {
            output.paragraph(unknown.clause() + "  " + unknown.name() + ": there is no way to count this here");
            output.line();
        }
        input.printNotCounted(report.notCounted(), output);
        Basis.print(report.policy(), report.calendar(), output);
    }

    private static void print(Figure figure, Output output) {
        String what = figure.what().equals(figure.name()) ? "" : ": " + figure.what();
        output.line(output.strong(figure.clause() + "  " + figure.name() + what));
        output.line("  among " + figure.population() + ", on " + figure.day());
        Table table = Table.of();
        for (Line line : figure.lines()) {
            String share = line.share() == null
                    ? ""
                    : "of " + line.share().whole() + ", " + line.share().percent() + "%";
            String amount = line.amount() == null ? "" : "£" + line.amount().toPlainString();
            table.row(
                    "  " + line.label(),
                    ReportInput.count(line.count()),
                    (share + " " + amount).strip(),
                    ReportInput.references(line.references()));
        }
        if (table.isEmpty()) {
            output.line("  none");
        }
        table.print(output);
        output.line();
    }

    private static void outputs(Quarterly report, Output output) {
        Map<String, List<String>> byClause = report.outputs().stream()
                .collect(Collectors.groupingBy(
                        Quarterly.Output::clause,
                        LinkedHashMap::new,
                        Collectors.mapping(Quarterly.Output::to, Collectors.toList())));
        byClause.forEach((clause, places) -> {
            output.paragraph(clause + "  reported to: " + String.join(", ", places));
            output.line();
        });
    }
}
