package dev.redress.cli;

import dev.redress.scenario.Result;
import java.util.function.Consumer;

/** How a suite is doing: counts, the rows that cannot be read named on standard error, and a sign of life for long ones. */
final class VerifyTally implements Consumer<Result> {

    private static final int PROGRESS = 10_000;

    private final Output output;
    private int passed;
    private int failed;
    private int unread;

    VerifyTally(Output output) {
        this.output = output;
    }

    @Override
    public void accept(Result result) {
        if (result.error() != null) {
            unread++;
            note(result.file() + ":" + result.line() + ": " + result.error());
        } else if (result.isAsExpected()) {
            passed++;
        } else {
            failed++;
        }
        if ((passed + failed + unread) % PROGRESS == 0) {
            note(passed + failed + unread + " scenarios asked, " + failed + (failed == 1 ? " differs" : " differ"));
        }
    }

    private void note(String sentence) {
        output.flush();
        output.note("redress: " + sentence);
    }

    int passed() {
        return passed;
    }

    int failed() {
        return failed;
    }

    int unread() {
        return unread;
    }

    int exit() {
        if (unread > 0) {
            return Exit.WRONG_USAGE;
        }
        return failed > 0 ? Exit.NO : Exit.ANSWERED;
    }
}
