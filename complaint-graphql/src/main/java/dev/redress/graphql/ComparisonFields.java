package dev.redress.graphql;

import dev.redress.timetable.Comparison;
import dev.redress.timetable.Forecast;
import java.util.List;

/** Two procedures side by side. */
final class ComparisonFields {

    /** The two with what was assumed for each. */
    record Compared(Forecast a, Forecast b, Comparison comparison) {

        static Compared of(Forecast a, Forecast b) {
            return new Compared(a, b, Comparison.of(a.timetable(), b.timetable()));
        }
    }

    private ComparisonFields() {}

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("Comparison", Compared.class)
                        .field("a", Compared::a)
                        .field("b", Compared::b)
                        .field("lines", compared -> compared.comparison().lines()),
                TypeFields.of("ComparedSide", Forecast.class)
                        .field("policy", side -> side.timetable().policy())
                        .field("calendar", side -> side.timetable().calendar())
                        .field("counting", side -> side.timetable().counting())
                        .field("assumed", Forecast::assumed),
                TypeFields.of("ComparedLine", Comparison.Line.class)
                        .field("day", Comparison.Line::day)
                        .field("when", Comparison.Line::when)
                        .field("a", Comparison.Line::left)
                        .field("b", Comparison.Line::right),
                TypeFields.of("ComparedEntry", Comparison.Entry.class)
                        .field("clause", Comparison.Entry::clause)
                        .field("what", Comparison.Entry::what)
                        .field("assurance", entry -> CalendarFields.assurance(entry.projected())));
    }
}
