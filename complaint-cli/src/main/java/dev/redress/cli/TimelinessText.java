package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.report.DueCase;
import dev.redress.report.Kept;
import dev.redress.report.Lateness;
import dev.redress.report.Rank;
import dev.redress.report.Timeliness;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** How times were kept as a person reads it: a table for each procedure, and under it the cases that were not in time. */
final class TimelinessText {

    private final Output output;

    private TimelinessText(Output output) {
        this.output = output;
    }

    static void print(Timeliness report, ReportInput input, Output output) {
        output.line(output.strong(
                "What fell due from " + Days.spoken(report.period().first()) + " to "
                        + Days.spoken(report.period().last())));
        output.line(ReportInput.spoken(report.cases()) + ", " + input.asOf());
        output.line();
        report.policies().forEach(new TimelinessText(output)::print);
        input.printNotCounted(report.notCounted(), output);
        report.policies().stream()
                .map(Timeliness.OfPolicy::calendar)
                .distinct()
                .forEach(calendar -> CountText.printCalendar(calendar, output));
        report.policies().forEach(of -> Basis.print(of.policy(), output));
    }

    private void print(Timeliness.OfPolicy of) {
        output.line(output.strong(of.policy().title()) + ": " + ReportInput.spoken(of.cases()));
        Table table = Table.of(
                "CLAUSE", "WHAT", "FELL DUE", "IN TIME", "LATE", "NEVER MET", "OPEN", "LATE BY: MEDIAN, 90%, WORST");
        of.rows().stream().filter(row -> row.noDay() == null).forEach(row -> table.row(cells(row)));
        table.print(output);
        output.line();
        for (Kept row : of.rows()) {
            if (row.noDay() == null) {
                details(row);
            } else {
                output.paragraph(row.clause() + "  " + row.what() + ": " + row.noDay());
                output.line();
            }
        }
    }

    static String[] cells(Kept row) {
        String share = row.share().map(one -> ", " + one.percent() + "%").orElse("");
        return new String[] {
            row.clause(),
            row.what(),
            ReportInput.count(row.fellDue()),
            ReportInput.count(row.inTime().size()) + share,
            ReportInput.count(row.late().size()),
            ReportInput.count(row.neverMet().size()),
            ReportInput.count(row.open().size()),
            row.lateness().map(TimelinessText::days).orElse("")
        };
    }

    private static String days(Lateness late) {
        return late.median().days() + ", " + late.ninetieth().days() + ", " + late.worst();
    }

    private void details(Kept row) {
        Table table = Table.of();
        row.lateness().filter(late -> row.late().size() > 1).ifPresent(late -> {
            add(table, "median", late.median());
            add(table, "90% by no more than", late.ninetieth());
            add(table, "worst", late.worst());
        });
        add(table, "late", row.late(), TimelinessText::met);
        add(table, "never met", row.neverMet(), one -> "stopped unmet" + by(one));
        add(table, "open", row.open(), one -> "not met" + by(one));
        add(table, "not due yet", row.running(), one -> "");
        add(table, "not owed then", row.stopped(), one -> "");
        ReportInput.byReason(row.uncertain())
                .forEach((why, references) -> table.row("  not known", ReportInput.references(references), why));
        if (!table.isEmpty()) {
            output.line(row.clause() + "  " + row.what() + ", " + row.terms());
            table.print(output);
            output.line();
        }
    }

    private static void add(Table table, String label, Rank rank) {
        table.row("  " + label, ReportInput.references(rank.references()), rank.toString());
    }

    private static void add(Table table, String label, List<DueCase> cases, Function<DueCase, String> says) {
        for (DueCase one : cases.subList(0, Math.min(cases.size(), ReportInput.SHOWN))) {
            String said = says.apply(one);
            table.row(
                    "  " + label,
                    one.reference(),
                    "due " + Days.brief(one.due()) + (said.isEmpty() ? "" : ", " + said));
        }
        if (cases.size() > ReportInput.SHOWN) {
            table.row("  " + label, "and " + (cases.size() - ReportInput.SHOWN) + " more");
        }
    }

    private static String met(DueCase one) {
        LocalDate met = one.met();
        return met == null ? "" : "met " + Days.brief(met) + by(one);
    }

    private static String by(DueCase one) {
        Integer late = one.late();
        return late == null ? "" : ", " + late + (late == 1 ? " working day" : " working days") + " late";
    }
}
