package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.Tally;
import dev.redress.json.CalendarJson;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;

/** {@code redress calendar count FROM TO}: the working days between two days, the first not counted, the last counted. */
final class CalendarCount {

    private CalendarCount() {}

    static Spec spec() {
        Spec spec = Spec.of("count", "the working days between two days, with those passed over", CalendarCount::run)
                .synopsis("redress calendar count FROM TO [options]")
                .word(
                        0,
                        "FROM",
                        "the first day, which is not counted; a date, or a date and time for a cut-off",
                        List.of())
                .word(1, "TO", "the last day, which is counted; an earlier one gives a negative number", List.of());
        Settings.addCalendar(spec);
        Settings.addCounting(spec);
        Settings.addCutOff(spec);
        return spec.formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress calendar count 2026-12-18 2027-01-06",
                        "redress calendar count 2026-06-12 2026-06-22 --calendar scotland --format json");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        LocalDateTime from = Days.parseMoment(arguments.word(0));
        LocalDateTime to = Days.parseMoment(arguments.word(1));
        Settings settings = Settings.of(arguments);
        Tally tally = settings.calendar().tally(from, to.toLocalDate(), settings.counting());
        if (format == Format.JSON) {
            output.stream(out -> CalendarJson.write(tally, out));
        } else {
            CountText.print(tally, output);
        }
        return Exit.ANSWERED;
    }
}
