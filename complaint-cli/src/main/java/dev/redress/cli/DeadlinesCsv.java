package dev.redress.cli;

import dev.redress.policy.EventKind;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;

/** The deadlines as CSV, one a row. */
final class DeadlinesCsv {

    private DeadlinesCsv() {}

    static void print(Timetable timetable, Output output) {
        Table table = Table.of("clause", "stage", "what", "state", "start", "due", "status", "waits-for", "assurance");
        for (Deadline row : timetable.deadlines()) {
            table.row(
                    row.clause().id(),
                    row.stage().id(),
                    row.what(),
                    row.due().state(),
                    row.start().map(LocalDate::toString).orElse(""),
                    row.date().map(LocalDate::toString).orElse(""),
                    row.status().map(status -> status.kind().id()).orElse(""),
                    row.waitsFor().map(EventKind::name).orElse(""),
                    row.isProjected()
                            .map(projected -> projected ? "projected" : "published")
                            .orElse(""));
        }
        table.printCsv(output);
    }
}
