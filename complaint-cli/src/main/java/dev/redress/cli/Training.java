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
            "eligible settle --fact kind=complaint --fact received=2026-12-18 --fact occurred=2026-06-18",
            "eligible association",
            "eligible --file - --fact about=repair",
            "case show - --as-of 2027-02-15 --explain",
            "case show - --format ics",
            "case next - --as-of 2027-02-15",
            "case check -",
            "case may - extended --on 2027-03-01 --with obligation=EMH-12 --with until=2027-03-19 --because away",
            "verify -",
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
            "letter check -",
            "letter write stage-1-response - --as-of 2027-01-13",
            "letter write acknowledgement - --as-of 2026-12-30 --format html",
            "letter placeholders acknowledgement",
            "deadlines emh --received 2026-12-18 --format json",
            "calendar add 2026-12-18 1 day --format json",
            "eligible settle --format json",
            "case show - --as-of 2027-02-15 --format json",
            "case next - --as-of 2027-02-15 --format json",
            "case check - --format json",
            "case may - closed --on 2027-03-04 --format json",
            "verify - --format json");

    private static final String ROWS = "start,limit\n2026-12-18,10 working days\n";
    private static final String INTAKE = "format: redress/intake/1\npolicy: settle\nfacts: {kind: complaint}\n";
    private static final String LETTER =
            "format: redress/letter/1\nkind: acknowledgement\npolicy: de-escalation\non: 2026-12-23\ncontents: {officer: }\n";
    private static final String SCENARIOS = """
            name,policy,events,as-of,ask,of,expect
            a,emh,first-contact=2026-12-18,2026-12-30,status,EMH-3,met
            b,settle,kind=complaint;about=service,,eligible,,undecided
            c,emh,first-contact=2026-12-18,2026-12-30,may,closed,allowed
            """;
    private static final String CASE = """
            format: redress/case/1
            reference: EX-1
            policy: emh
            people: {P1: {name: A Resident, standing: tenant}, S1: {name: B Officer, role: officer}}
            texts: {T1: Repair not finished}
            events:
            - {event: first-contact, on: 2026-12-18, channel: online, by: P1, text: T1}
            - {event: stage-1-acknowledged, on: 2026-12-30, by: S1}
            - {event: stage-1-responded, on: 2027-01-13, dated: 2027-01-12, by: S1, letter: r1.yaml}
            - {event: escalation-requested, on: 2027-02-01, by: P1}
            - {event: stage-2-acknowledged, on: 2027-02-05, by: S1}
            """;

    private Training() {}

    public static void main(String[] none) {
        for (String line : LINES) {
            Main.run(
                    line.isEmpty() ? new String[0] : line.split(" "),
                    new Surroundings(
                            new ByteArrayInputStream(input(line).getBytes(StandardCharsets.US_ASCII)),
                            OutputStream.nullOutputStream(),
                            OutputStream.nullOutputStream(),
                            Map.of(),
                            0));
        }
    }

    private static String input(String line) {
        if (line.startsWith("case")) {
            return CASE;
        }
        if (line.startsWith("letter write")) {
            return CASE;
        }
        if (line.startsWith("letter")) {
            return LETTER;
        }
        return line.startsWith("eligible") ? INTAKE : line.startsWith("verify") ? SCENARIOS : ROWS;
    }
}
