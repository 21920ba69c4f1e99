package dev.redress.cli;

import dev.redress.reason.Reason;
import dev.redress.scenario.Result;

/** The results of a suite as a person reads them: each that differs, then the counts. */
final class VerifyText {

    private final boolean explain;
    private final Output output;

    VerifyText(boolean explain, Output output) {
        this.explain = explain;
        this.output = output;
    }

    void print(Result result) {
        if (!result.isRead() || result.isAsExpected()) {
            return;
        }
        output.line(output.strong(result.toString()));
        output.line("  asked     " + result.question());
        output.line("  expected  " + result.expected());
        output.line("  actual    " + output.alarming(result.actual()));
        Reason reason = result.reason();
        if (explain && reason != null) {
            output.line();
            reason.toString().lines().forEach(line -> output.line("  " + line));
        }
        output.line();
    }

    void printCounts(VerifyTally tally) {
        int asked = tally.passed() + tally.failed();
        StringBuilder counts = new StringBuilder();
        counts.append(asked).append(asked == 1 ? " scenario: " : " scenarios: ");
        counts.append(tally.passed()).append(" as expected, ").append(tally.failed());
        counts.append(tally.failed() == 1 ? " differs" : " differ");
        if (tally.unread() > 0) {
            counts.append("; ").append(tally.unread()).append(" cannot be read");
        }
        output.line(counts);
    }
}
