package dev.redress.cli;

import dev.redress.report.Figure;
import dev.redress.report.Line;
import dev.redress.report.Quarterly;
import dev.redress.report.Share;

/** The figures of a time as CSV, a line of a figure a row; what is in no figure comes after, with the
 * reason, and last what was counted by. */
final class QuarterlyCsv {

    private QuarterlyCsv() {}

    static void print(Quarterly report, ReportInput input, Output output) {
        Table table = Table.of(
                "clause", "figure", "population", "day", "line", "count", "of", "percent", "amount", "references");
        for (Figure figure : report.figures()) {
            figure.lines().forEach(line -> row(figure, line, table));
            if (figure.lines().isEmpty()) {
                table.row(figure.clause(), figure.what(), figure.population(), figure.day(), "", "0", "", "", "", "");
            }
        }
        ReportInput.byReason(report.notCounted())
                .forEach((why, references) -> table.row(
                        "",
                        "not counted",
                        "",
                        "",
                        why,
                        String.valueOf(references.size()),
                        "",
                        "",
                        "",
                        String.join(" ", references)));
        input.cases()
                .unread()
                .forEach(one -> table.row("", "not read", "", "", one.why(), "1", "", "", "", one.file()));
        table.row(
                "",
                "counted by",
                "",
                "",
                "edition " + report.policy().edition(),
                "",
                "",
                "",
                "",
                "policy " + report.policy().id());
        table.row("", "counted by", "", "", CountText.named(report.calendar()), "", "", "", "", "calendar");
        table.printCsv(output);
    }

    private static void row(Figure figure, Line line, Table table) {
        Share share = line.share();
        table.row(
                figure.clause(),
                figure.what(),
                figure.population(),
                figure.day(),
                line.label(),
                String.valueOf(line.count()),
                share == null ? "" : String.valueOf(share.whole()),
                share == null ? "" : share.percent().toPlainString(),
                line.amount() == null ? "" : line.amount().toPlainString(),
                String.join(" ", line.references()));
    }
}
