package dev.redress.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code redress calendar batch}: a limit counted for each row of a CSV file of any length, or the days of each counted. */
final class CalendarBatch {

    private CalendarBatch() {}

    static Spec spec() {
        return Spec.of("batch", "the same for each row of a CSV file of any length", CalendarBatch::run)
                .synopsis("redress calendar batch [--count] [FILE or -]")
                .more(
                        "The first line names the columns, in any order: start (a date, or a date and time) and limit;"
                                + " calendar, counting, roll, month-end, cut-off and known-on are optional, with the"
                                + " values of 'calendar add', and an empty cell means the default.",
                        "Every column comes back untouched, followed by due, assurance (published or projected) and"
                                + " error. A bad row says why in error and does not stop the others; the exit code is"
                                + " then 1. What a row has beyond the header's columns follows the answer.",
                        "With --count the columns are start and end, and the answer is working-days, assurance and"
                                + " error: the working days after start up to and on end, negative when end is earlier.")
                .flag("--count", "count the working days from start to end")
                .word(0, "FILE", "a CSV file in UTF-8; - or nothing is standard input", List.of())
                .examples(
                        "redress calendar batch cases.csv > answered.csv",
                        "printf 'start,limit\\n2026-12-18,10 working days\\n' | redress calendar batch");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        boolean counting = arguments.has("--count");
        String file = arguments.findWord(0).orElse("-");
        Utf8Writer out = new Utf8Writer(output.stream());
        try (InputStream in = InputFile.open(file, "batch reads a CSV file", arguments)) {
            try {
                return Batch.run(in, out, counting) ? Exit.ANSWERED : Exit.NO;
            } finally {
                out.flush();
            }
        }
    }
}
