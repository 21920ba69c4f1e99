package dev.redress.graphql;

import dev.redress.report.Figure;
import dev.redress.report.Line;
import dev.redress.report.NotCounted;
import dev.redress.report.Quarterly;
import dev.redress.report.Share;
import java.util.List;

/** The figures of a quarter. */
final class ReportFields {

    private ReportFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("Report", Quarterly.class)
                        .field("policy", Quarterly::policy)
                        .field("calendar", Quarterly::calendar)
                        .field("quarter", report -> report.period().toString())
                        .field("from", report -> report.period().first())
                        .field("to", report -> report.period().last())
                        .field("cases", Quarterly::cases)
                        .field("figures", Quarterly::figures)
                        .field("outputs", Quarterly::outputs)
                        .field("notCounted", Quarterly::notCounted),
                TypeFields.of("Figure", Figure.class)
                        .field("clause", Figure::clause)
                        .field("name", Figure::name)
                        .field("what", Figure::what)
                        .field("population", Figure::population)
                        .field("day", Figure::day)
                        .field("total", Figure::total)
                        .field("lines", Figure::lines),
                TypeFields.of("FigureLine", Line.class)
                        .field("label", Line::label)
                        .field("count", Line::count)
                        .field("share", Line::share)
                        .field("amount", Line::amount)
                        .field("references", Line::references),
                TypeFields.of("Share", Share.class)
                        .field("part", Share::part)
                        .field("whole", Share::whole)
                        .field("percent", Share::percent),
                TypeFields.of("ReportOutput", Quarterly.Output.class)
                        .field("clause", Quarterly.Output::clause)
                        .field("to", Quarterly.Output::to),
                TypeFields.of("NotCounted", NotCounted.class)
                        .field("reference", NotCounted::reference)
                        .field("why", NotCounted::why));
    }
}
