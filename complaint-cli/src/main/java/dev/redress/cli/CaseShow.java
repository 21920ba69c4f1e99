package dev.redress.cli;

import dev.redress.json.CaseJson;
import dev.redress.picture.Timeline;
import java.io.IOException;

/** {@code redress case show}: one complaint, its history, its timetable, what is late and what is open. */
final class CaseShow {

    private CaseShow() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "show",
                        "one complaint: its history, its timetable, what is late and what is open",
                        CaseShow::run)
                .synopsis("redress case show FILE [--as-of DATE|today] [options]")
                .more(
                        "Without --as-of no clock is read and no status is given. People are shown by their ids; what they"
                                + " are called and said is shown with --names only, and never in a picture.");
        CaseInput.addAsOf(CaseInput.add(spec))
                .flag("--names", "what people are called and said, too")
                .flag("--explain", "the reasons as a tree, and where another convention or reading gives another day");
        return spec.formats(Format.TEXT, Format.JSON, Format.ICS, Format.SVG, Format.HTML)
                .examples(
                        "redress case show docs/examples/ex-1.yaml",
                        "redress case show docs/examples/ex-1.yaml --as-of 2027-02-15",
                        "redress case show docs/examples/ex-1.yaml --as-of 2027-02-15 --format svg --output ex-1.svg",
                        "redress case show docs/examples/ex-1.yaml --format ics > ex-1.ics");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.ICS, Format.SVG, Format.HTML);
        CaseInput input = CaseInput.of(arguments, output);
        boolean names = arguments.has("--names");
        boolean explain = arguments.has("--explain");
        if (format == Format.SVG || format == Format.HTML) {
            arguments.refuse("--names", "a picture shows nobody's name; text, json and ics do");
            arguments.refuse("--explain", "a picture shows no reasons; text and json do");
        }
        switch (format) {
            case JSON -> output.stream(out -> CaseJson.write(input.recorded(), input.timetable(), names, explain, out));
            case ICS -> Ics.print(names ? input.timetable() : input.timetable().withoutPersonal(), true, output);
            case SVG -> output.print(Timeline.of(input.timetable()).svg());
            case HTML -> output.print(Timeline.of(input.timetable()).page().html());
            default -> new CaseText(input, names, output).print(explain);
        }
        return Exit.ANSWERED;
    }
}
