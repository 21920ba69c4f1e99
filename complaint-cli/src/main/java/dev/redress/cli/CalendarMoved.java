package dev.redress.cli;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.MovedDeadline;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.json.CalendarJson;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** {@code redress calendar moved}: which deadlines one added holiday moves, from and to. */
final class CalendarMoved {

    private static final List<Format> FORMATS = List.of(Format.TEXT, Format.JSON, Format.CSV);

    private CalendarMoved() {}

    static Spec spec() {
        Spec spec = Spec.of("moved", "which deadlines one added holiday moves, from and to", CalendarMoved::run)
                .synopsis("redress calendar moved --added DATE --from DATE --to DATE --limit LIMIT [options]")
                .more(
                        "The calendar without the day is set beside the one with it, whichever of them today's is.",
                        "Whether a clock that already ran legally moves is disputed: both days are given.")
                .option("--added", "DATE", "the day that is or would be a holiday", List.of())
                .option("--from", "DATE", "the first start that is looked at", List.of())
                .option("--to", "DATE", "the last start that is looked at", List.of())
                .limitOption("--limit", "the limit that runs from each start: 10 working days");
        Settings.addCalendar(spec);
        Settings.addCounting(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.CSV)
                .examples("redress calendar moved --added 2022-09-19 --from 2022-08-01 --to 2022-09-09"
                        + " --limit 10 working days");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(FORMATS.toArray(Format[]::new));
        LocalDate added = Days.parse(arguments.get("--added"));
        LocalDate from = Days.parse(arguments.get("--from"));
        LocalDate to = Days.parse(arguments.get("--to"));
        TimeLimit limit = TimeLimit.parse(arguments.get("--limit"));
        if (to.isBefore(from)) {
            throw new WrongUsage(
                    "--to " + to + " is before --from " + from + "; starts run from the first to the second");
        }
        Settings settings = Settings.of(arguments);
        WorkingCalendar calendar = settings.calendar();
        Counting counting = settings.counting();
        if (counting.convention() == Counting.Convention.START_IS_DAY_ONE
                && limit.isInWorkingDays()
                && limit.amount() < 1) {
            throw new WrongUsage(
                    limit + " cannot be counted where the start is day one; it counts from 1 working day up");
        }
        List<MovedDeadline> moved = MovedDeadline.by(added, calendar, from, to, limit, counting);
        if (format == Format.JSON) {
            output.stream(out -> CalendarJson.write(added, calendar, limit, moved, out));
        } else {
            print(added, limit, from, to, moved, format, output);
            if (format == Format.TEXT) {
                output.line();
                CountText.printCalendar(calendar, output);
            }
        }
        return Exit.ANSWERED;
    }

    private static void print(
            LocalDate added,
            TimeLimit limit,
            LocalDate from,
            LocalDate to,
            List<MovedDeadline> moved,
            Format format,
            Output output) {
        boolean csv = format == Format.CSV;
        Table table = csv
                ? Table.of("start", "without", "with", "assurance")
                : Table.of("START", "WITHOUT THE DAY", "WITH IT", "ASSURANCE");
        for (MovedDeadline one : moved) {
            table.row(
                    shown(one.start(), csv),
                    shown(one.without(), csv),
                    shown(one.with(), csv),
                    one.projected() ? "projected" : "published");
        }
        if (csv) {
            table.printCsv(output);
            return;
        }
        String period = limit + " from a start between " + Days.brief(from) + " and " + Days.brief(to);
        if (moved.isEmpty()) {
            output.line(Days.spoken(added) + " moves no deadline of " + period);
            return;
        }
        output.line(output.strong(Days.spoken(added) + " moves " + moved.size() + " of the deadlines of " + period));
        output.line();
        table.print(output);
    }

    private static String shown(LocalDate day, boolean csv) {
        return csv ? day.toString() : Days.brief(day);
    }
}
