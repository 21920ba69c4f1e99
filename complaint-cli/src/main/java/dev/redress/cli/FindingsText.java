package dev.redress.cli;

import dev.redress.ruling.Finding;
import java.util.List;

/** What was wrong with what happened, one finding a row. */
final class FindingsText {

    private FindingsText() {}

    static void print(List<Finding> findings, String heading, Output output) {
        if (findings.isEmpty()) {
            return;
        }
        output.line(output.strong(heading));
        Table table = Table.of("CLAUSE", "KIND", "DAYS", "EVENT", "WHAT WAS WRONG");
        for (Finding finding : findings) {
            String days = finding.days() == null ? "" : String.valueOf(finding.days());
            String event = finding.event() == null ? "" : finding.event().name();
            table.row(finding.clause(), output.alarming(finding.kind().toString()), days, event, finding.says());
        }
        table.print(output);
        output.line();
    }
}
