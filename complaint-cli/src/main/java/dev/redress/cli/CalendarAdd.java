package dev.redress.cli;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.json.CalendarJson;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** {@code redress calendar add DATE LIMIT}: the day a limit ends on, and every day that was passed over. */
final class CalendarAdd {

    private CalendarAdd() {}

    static Spec spec() {
        Spec spec = Spec.of("add", "the day on which a limit ends, with its arithmetic", CalendarAdd::run)
                .synopsis("redress calendar add DATE LIMIT [options]")
                .word(0, "DATE", "the start: 2026-12-18, or 2026-12-18T16:30 for a cut-off", List.of())
                .rest(1, "LIMIT", "20 working days, -10 working days, 14 days, 8 weeks, 4 months, 1 year, same day");
        Settings.addCalendar(spec);
        Settings.addCounting(spec);
        Settings.addCutOff(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.CSV)
                .examples(
                        "redress calendar add 2026-12-18 10 working days",
                        "redress calendar add 2026-12-18T16:30 \"5 working days\" --cut-off 16:00",
                        "redress calendar add 2026-01-31 1 month --month-end up --calendar scotland");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        LocalDateTime start = Days.parseMoment(arguments.word(0));
        TimeLimit limit = TimeLimit.parse(arguments.rest(1));
        Settings settings = Settings.of(arguments);
        Count count = counted(settings.calendar(), start, limit, settings.counting());
        switch (format) {
            case JSON -> output.stream(out -> CalendarJson.write(count, out));
            case CSV -> CountText.table(count).printCsv(output);
            default -> CountText.print(count, output);
        }
        return Exit.ANSWERED;
    }

    /** A count that the convention refuses is asked for wrongly. */
    private static Count counted(WorkingCalendar calendar, LocalDateTime start, TimeLimit limit, Counting counting) {
        if (counting.convention() == Counting.Convention.START_IS_DAY_ONE
                && limit.isInWorkingDays()
                && limit.amount() < 1) {
            try {
                return calendar.count(start, limit, counting);
            } catch (IllegalArgumentException refused) {
                throw new WrongUsage(String.valueOf(refused.getMessage()));
            }
        }
        return calendar.count(start, limit, counting);
    }
}
