package dev.redress.cli;

import dev.redress.calendar.FeedFinding;
import dev.redress.calendar.HolidayFeed;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Loaded;
import dev.redress.file.HolidayFeedFile;
import dev.redress.json.CalendarJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** {@code redress calendar check}: what GOV.UK's list of bank holidays has that the record has not, and the reverse. */
final class CalendarCheck {

    private CalendarCheck() {}

    static Spec spec() {
        return Spec.of("check", "GOV.UK's list of bank holidays beside the record", CalendarCheck::run)
                .synopsis("redress calendar check FILE or - [options]")
                .more(
                        "FILE is www.gov.uk/bank-holidays.json as you fetched it. A day that vanished, a lost year, a weekend,"
                                + " an unknown division or a day that contradicts statute is a finding, and so is a day that is"
                                + " new. The exit code is 0 when there are none, else 1.",
                        "Merging adds the new days that contradict nothing (added-day) and removes none. This command only"
                                + " says what merging would do.")
                .word(0, "FILE", "the list in JSON; - is standard input", List.of())
                .formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress calendar check bank-holidays.json",
                        "curl -s https://www.gov.uk/bank-holidays.json | redress calendar check - --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        String file = arguments.word(0);
        Loaded<HolidayFeed> loaded;
        try (InputStream in = InputFile.open(file, "check reads a JSON file", arguments)) {
            loaded = HolidayFeedFile.read(InputFile.name(file), in);
        }
        HolidayFeed feed = loaded.get();
        loaded.defects().forEach(warning -> output.note("redress: " + warning));
        if (format == Format.JSON) {
            output.stream(out -> CalendarJson.write(feed, out));
        } else {
            print(InputFile.name(file), feed, output);
        }
        return feed.review().isEmpty() ? Exit.ANSWERED : Exit.NO;
    }

    private static void print(String name, HolidayFeed feed, Output output) {
        List<FeedFinding> findings = feed.review();
        long news = findings.stream().filter(finding -> finding.kind().isNews()).count();
        String days = several(feed.rows().size(), "day");
        if (findings.isEmpty()) {
            output.line(output.strong(name + " has " + days + " and no findings"));
        } else {
            output.line(output.strong(name + " has " + days + " and " + several(findings.size(), "finding")
                    + (news == 0 ? "" : ", " + news + " of them news")));
            output.line();
            Table table = Table.of();
            findings.forEach(finding -> table.row(finding.kind().toString(), finding.says()));
            table.print(output);
        }
        output.line();
        output.line("merging adds " + several(feed.newDays().size(), "day") + " and removes none");
        output.line("record: edition " + WorkingCalendar.DATA_EDITION
                + WorkingCalendar.anyPart()
                        .publishedThrough()
                        .map(through -> ", published through " + through)
                        .orElse(""));
    }

    private static String several(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
