package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.json.CalendarJson;
import dev.redress.picture.MonthPicture;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/** {@code redress calendar show --month 2026-12}: a month as people draw one. */
final class CalendarShow {

    private CalendarShow() {}

    static Spec spec() {
        Spec spec = Spec.of("show", "a month as people draw one, holidays marked and named", CalendarShow::run)
                .synopsis("redress calendar show --month MONTH [options]")
                .option("--month", "MONTH", "the month: 2026-12", List.of());
        Settings.addCalendar(spec);
        return spec.formats(Format.TEXT, Format.JSON)
                .examples(
                        "redress calendar show --month 2026-12",
                        "redress calendar show --month 2026-06 --calendar scotland --known-on 2026-02-25");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON);
        YearMonth month = Days.parseMonth(arguments.get("--month"));
        WorkingCalendar calendar = Settings.of(arguments).calendar();
        if (format == Format.JSON) {
            output.stream(out -> CalendarJson.write(calendar, month, out));
        } else {
            output.print(MonthPicture.of(calendar, month).toString());
            output.line();
            CountText.printCalendar(calendar, output);
        }
        return Exit.ANSWERED;
    }
}
