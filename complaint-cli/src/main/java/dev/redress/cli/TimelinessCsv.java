package dev.redress.cli;

import dev.redress.report.DueCase;
import dev.redress.report.Kept;
import dev.redress.report.Lateness;
import dev.redress.report.NotCounted;
import dev.redress.report.Rank;
import dev.redress.report.Timeliness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How times were kept as CSV, an obligation a row; what is in none comes after, with the reason, and last what was counted by. */
final class TimelinessCsv {

    private static final String[] COLUMNS = {
        "policy",
        "clause",
        "what",
        "terms",
        "no-day",
        "fell-due",
        "in-time",
        "late",
        "never-met",
        "open",
        "percent-in-time",
        "median-days-late",
        "90th-percentile-days-late",
        "worst-days-late",
        "median-references",
        "90th-percentile-references",
        "worst-references",
        "in-time-references",
        "late-references",
        "never-met-references",
        "open-references",
        "not-due-yet-references",
        "not-owed-references",
        "not-known-references"
    };

    private TimelinessCsv() {}

    static void print(Timeliness report, ReportInput input, Output output) {
        Table table = Table.of(COLUMNS);
        for (Timeliness.OfPolicy of : report.policies()) {
            of.rows().forEach(row -> table.row(cells(of.policy().id(), row)));
        }
        ReportInput.byReason(report.notCounted())
                .forEach((why, references) -> table.row(rest("not counted", why, String.join(" ", references))));
        input.cases().unread().forEach(one -> table.row(rest("not read", one.why(), one.file())));
        for (Timeliness.OfPolicy of : report.policies()) {
            String edition = "edition " + of.policy().edition();
            table.row(rest("counted by", edition, "policy " + of.policy().id()));
            table.row(rest(
                    "counted by",
                    CountText.named(of.calendar()),
                    "calendar of " + of.policy().id()));
        }
        table.printCsv(output);
    }

    /** A row of what is in no figure: the reason, and in the last column whose it is. */
    private static String[] rest(String clause, String why, String whose) {
        String[] cells = new String[COLUMNS.length];
        Arrays.fill(cells, "");
        cells[1] = clause;
        cells[2] = why;
        cells[COLUMNS.length - 1] = whose;
        return cells;
    }

    private static String[] cells(String policy, Kept row) {
        List<String> cells = new ArrayList<>(List.of(policy, row.clause(), row.what(), row.terms()));
        if (row.noDay() != null) {
            cells.add(row.noDay());
            while (cells.size() < COLUMNS.length) {
                cells.add("");
            }
            return cells.toArray(String[]::new);
        }
        cells.add("");
        cells.add(String.valueOf(row.fellDue()));
        for (List<DueCase> cases : List.of(row.inTime(), row.late(), row.neverMet(), row.open())) {
            cells.add(String.valueOf(cases.size()));
        }
        cells.add(row.share().map(share -> share.percent().toPlainString()).orElse(""));
        List<Function<Lateness, Rank>> ranks = List.of(Lateness::median, Lateness::ninetieth, Lateness::worst);
        for (Function<Lateness, Rank> rank : ranks) {
            cells.add(row.lateness()
                    .map(late -> String.valueOf(rank.apply(late).days()))
                    .orElse(""));
        }
        for (Function<Lateness, Rank> rank : ranks) {
            cells.add(row.lateness()
                    .map(late -> String.join(" ", rank.apply(late).references()))
                    .orElse(""));
        }
        for (List<DueCase> cases :
                List.of(row.inTime(), row.late(), row.neverMet(), row.open(), row.running(), row.stopped())) {
            cells.add(cases.stream().map(DueCase::reference).collect(Collectors.joining(" ")));
        }
        cells.add(row.uncertain().stream().map(NotCounted::reference).collect(Collectors.joining(" ")));
        return cells.toArray(String[]::new);
    }
}
