package dev.redress.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What the launcher runs once after a build, so that the virtual machine can archive the classes that commands use and
 * start fast from then on. An archive helps only what was run while it was made: a new command is a new line here.
 */
final class Training {

    private static final List<String> LINES = List.of(
            "",
            "--version",
            "--help",
            "deadlines emh --received 2026-12-18",
            "deadlines settle --received 2026-12-18 --on passed-to-manager=2026-12-21 --as-of 2027-01-04 --channel online",
            "deadlines association --received 2026-12-18 --on stage-1-responded=2027-01-06 --explain --calendar scotland",
            "deadlines emh --received 2026-12-18 --until EMH-5=2027-01-27 --because survey --what-if logged=2027-01-04",
            "deadlines first-time-resolution --on stage-1-opened=2026-12-18 --format csv --warn 3 working days",
            "deadlines de-escalation --received 2026-12-18 --on logged=2026-12-21 --format ics",
            "policy list",
            "policy show emh",
            "policy show settle SET-14",
            "policy compare emh association --received 2026-12-18 --latest",
            "calendar add 2026-12-18 10 working days",
            "calendar add 2026-12-18T16:30 1 month --roll next --cut-off 16:00 --known-on 2026-01-01 --calendar any",
            "calendar count 2026-12-18 2027-01-06 --calendar scotland",
            "calendar holidays --year 2026",
            "calendar show --month 2026-12",
            "calendar moved --added 2022-09-19 --from 2022-09-01 --to 2022-09-09 --limit 10 working days",
            "calendar batch",
            "calendar add --help",
            "calendar ad",
            "deadlines ehm --received 2026-12-18",
            "deadlines emh --received 2026-12-18 --format json",
            "calendar add 2026-12-18 1 day --format json");

    private static final byte[] ROWS = "start,limit\n2026-12-18,10 working days\n".getBytes(StandardCharsets.US_ASCII);

    private Training() {}

    public static void main(String[] none) {
        for (String line : LINES) {
            Main.run(
                    line.isEmpty() ? new String[0] : line.split(" "),
                    new Surroundings(
                            new ByteArrayInputStream(ROWS),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Map.of(),
                            0));
        }
    }
}
