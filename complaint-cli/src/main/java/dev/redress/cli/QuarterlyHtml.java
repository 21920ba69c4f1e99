package dev.redress.cli;

import dev.redress.picture.Distribution;
import dev.redress.picture.Page;
import dev.redress.report.Figure;
import dev.redress.report.Line;
import dev.redress.report.Quarterly;
import java.util.ArrayList;
import java.util.List;

/** The figures of a time as a page that stands on its own: a table for each, and a chart where it has several lines. */
final class QuarterlyHtml {

    private QuarterlyHtml() {}

    static String html(Quarterly report, ReportInput input) {
        Page page = Page.of(report.policy().title() + ", " + report.period())
                .saying(report.period().spoken() + ": " + ReportInput.spoken(report.cases()) + ", " + input.asOf()
                        + ".");
        for (Figure figure : report.figures()) {
            if (figure.lines().size() > 1 && figure.total() > 0) {
                page = page.with(chart(figure).picture());
            }
            page = page.table(
                    title(figure) + ": among " + figure.population() + ", on " + figure.day(),
                    List.of("What", "How many", "Share", "Cases"),
                    rows(figure));
        }
        List<List<String>> outputs = new ArrayList<>();
        report.outputs().forEach(output -> outputs.add(List.of(output.clause(), output.to())));
        if (!outputs.isEmpty()) {
            page = page.table("Where it is reported", List.of("Clause", "To"), outputs);
        }
        for (Quarterly.Named unknown : report.unknown()) {
            page = page.saying(unknown.clause() + ", " + unknown.name() + ": there is no way to count this here.");
        }
        return input.notCounted(report.notCounted(), page)
                .saying("Policy " + report.policy().id() + ", edition "
                        + report.policy().edition() + ".")
                .saying("Calendar " + CountText.named(report.calendar()) + ".")
                .html();
    }

    private static String title(Figure figure) {
        return figure.clause() + " " + figure.name()
                + (figure.what().equals(figure.name()) ? "" : ", " + figure.what());
    }

    private static Distribution chart(Figure figure) {
        List<Distribution.Bar> bars = new ArrayList<>();
        figure.lines().forEach(line -> bars.add(new Distribution.Bar(line.label(), line.count())));
        return Distribution.of(title(figure), figure.what(), bars).counting(figure.population());
    }

    private static List<List<String>> rows(Figure figure) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : figure.lines()) {
            String amount = line.amount() == null ? "" : ", £" + line.amount().toPlainString();
            rows.add(List.of(
                    line.label(),
                    ReportInput.count(line.count()) + amount,
                    line.share() == null ? "" : line.share().toString(),
                    ReportInput.references(line.references())));
        }
        return rows;
    }
}
