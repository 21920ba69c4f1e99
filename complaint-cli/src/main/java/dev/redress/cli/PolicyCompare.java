package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.json.ComparisonJson;
import dev.redress.picture.ComparisonPicture;
import dev.redress.policy.Policy;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Forecast;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code redress policy compare A B}: two procedures side by side on one line of time. */
final class PolicyCompare {

    private PolicyCompare() {}

    static Spec spec() {
        Spec spec = Spec.of("compare", "two procedures side by side on one line of time", PolicyCompare::run)
                .synopsis("redress policy compare A B --received DATE [--on EVENT=DATE]... [--latest] [options]")
                .more("What no document dates is never inferred: a clock that has not started reads"
                        + " '10 working days after logged'.")
                .word(0, "A", "the one procedure, or its file", Policies.ids())
                .word(1, "B", "the other", Policies.ids());
        WhatHappened.add(spec)
                .flag("--latest", "take each step that has a last day on its last day")
                .option("--channel", "CHANNEL", "how the complaint came", dev.redress.policy.Channel.names());
        Settings.addCalendar(spec);
        Settings.addCounting(spec);
        Settings.addCutOff(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.CSV, Format.SVG, Format.HTML)
                .examples(
                        "redress policy compare emh settle --received 2026-12-18",
                        "redress policy compare emh association --received 2026-12-18 --latest",
                        "redress policy compare emh settle --received 2026-12-18 --format svg --output both.svg");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV, Format.SVG, Format.HTML);
        Policy a = Policies.get(arguments.word(0), arguments, output);
        Policy b = Policies.get(arguments.word(1), arguments, output);
        Forecast left = forecast(a, arguments);
        Forecast right = forecast(b, arguments);
        Comparison comparison = Comparison.of(left.timetable(), right.timetable());
        if (format == Format.JSON) {
            output.stream(out -> ComparisonJson.write(comparison, left.assumed(), right.assumed(), out));
            return Exit.ANSWERED;
        }
        if (format == Format.SVG || format == Format.HTML) {
            ComparisonPicture picture = ComparisonPicture.of(comparison);
            output.print(format == Format.SVG ? picture.svg() : picture.page().html());
            return Exit.ANSWERED;
        }
        boolean csv = format == Format.CSV;
        Table table = csv ? Table.of("when", a.id(), b.id()) : Table.of("WHEN", a.id(), b.id());
        for (Comparison.Line line : comparison.lines()) {
            String when = csv || line.day() == null ? line.when() : Days.brief(line.day());
            table.row(when, entries(line.left()), entries(line.right()));
        }
        if (csv) {
            table.printCsv(output);
            return Exit.ANSWERED;
        }
        output.line(output.strong(a.title() + "  |  " + b.title()));
        output.line();
        table.print(output);
        output.line();
        assumed(a, left.assumed(), output);
        assumed(b, right.assumed(), output);
        output.line("counted " + left.timetable().counting());
        CountText.printCalendar(left.timetable().calendar(), output);
        return Exit.ANSWERED;
    }

    private static Forecast forecast(Policy policy, Arguments arguments) throws IOException {
        Timetable timetable = DeadlinesCommand.timetable(policy, arguments, Optional.empty());
        return arguments.has("--latest") ? Forecast.latest(timetable) : new Forecast(timetable, List.of());
    }

    private static String entries(List<Comparison.Entry> entries) {
        return entries.stream().map(Comparison.Entry::toString).collect(Collectors.joining("; "));
    }

    private static void assumed(Policy policy, List<Event> assumed, Output output) {
        if (!assumed.isEmpty()) {
            output.line(policy.id() + " assumes, each on its last day: "
                    + assumed.stream().map(Event::toString).collect(Collectors.joining(", ")));
        }
    }
}
