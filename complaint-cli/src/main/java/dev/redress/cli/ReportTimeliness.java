package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.json.ReportJson;
import dev.redress.report.Period;
import dev.redress.report.Timeliness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** {@code redress report timeliness}: for each obligation what fell due, and how it was kept. */
final class ReportTimeliness {

    private ReportTimeliness() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "timeliness",
                        "for each obligation: what fell due, met in time, met late and by how much, still open",
                        ReportTimeliness::run)
                .synopsis("redress report timeliness --cases DIR --from DATE --to DATE [options]")
                .more(
                        "An obligation is in the report when the day on which it was due, as it was moved or agreed, is one of"
                                + " those days, however late it was met. The median, the 90th percentile and the worst are"
                                + " values that occurred, in working days, with the cases that were late by them.",
                        "Without --as-of what nothing on record meets counts as open. A file that cannot be read as a case is"
                                + " listed, and the exit code is then 2; all others are counted.")
                .option("--from", "DATE", "the first day", List.of())
                .option("--to", "DATE", "the last day", List.of());
        return ReportInput.add(spec)
                .formats(Format.TEXT, Format.CSV, Format.JSON, Format.HTML)
                .examples(
                        "redress report timeliness --cases docs/examples/quarter --from 2026-10-01 --to 2026-12-31",
                        "redress report timeliness --cases docs/examples/quarter --from 2026-10-01 --to 2026-12-31"
                                + " --as-of 2026-12-31 --format html --output times.html");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.CSV, Format.JSON, Format.HTML);
        LocalDate from = Days.parse(arguments.get("--from"));
        LocalDate to = Days.parse(arguments.get("--to"));
        if (to.isBefore(from)) {
            throw new WrongUsage(
                    "--to " + to + " is before --from " + from + "; a report ends on its first day or later");
        }
        ReportInput input = ReportInput.of(arguments, Period.of(from, to), output);
        Timeliness report;
        try {
            report = input.reporting().timeliness(input.cases());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (format == Format.JSON) {
            output.stream(out -> ReportJson.write(
                    report, input.cases().unread(), input.cases().others(), out));
        } else if (format == Format.CSV) {
            TimelinessCsv.print(report, input, output);
        } else if (format == Format.HTML) {
            output.print(TimelinessHtml.html(report, input));
        } else {
            TimelinessText.print(report, input, output);
        }
        return input.exit(output);
    }
}
