package dev.redress.cli;

import java.io.InputStream;
import java.io.OutputStream;
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
            "calendar add 2026-12-18 10 working days",
            "calendar add 2026-12-18T16:30 1 month --roll next --cut-off 16:00 --known-on 2026-01-01 --calendar any",
            "calendar count 2026-12-18 2027-01-06 --calendar scotland",
            "calendar holidays --year 2026",
            "calendar show --month 2026-12",
            "calendar moved --added 2022-09-19 --from 2022-09-01 --to 2022-09-09 --limit 10 working days",
            "calendar add --help",
            "calendar ad",
            "calendar add 2026-12-18 1 day --format json");

    private Training() {}

    public static void main(String[] none) {
        for (String line : LINES) {
            Main.run(
                    line.isEmpty() ? new String[0] : line.split(" "),
                    new Surroundings(
                            InputStream.nullInputStream(),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Map.of(),
                            0));
        }
    }
}
