package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.Unreadable;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.json.CalendarJson;
import dev.redress.picture.CalendarPicture;
import dev.redress.picture.MonthPicture;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/** {@code redress calendar show --month 2026-12}: a month as people draw one. */
final class CalendarShow {

    private CalendarShow() {}

    static Spec spec() {
        Spec spec = Spec.of("show", "a month as people draw one, holidays marked and named", CalendarShow::run)
                .synopsis("redress calendar show --month MONTH | --quarter QUARTER [options]")
                .option("--month", "MONTH", "the month: 2026-12", List.of())
                .option("--quarter", "QUARTER", "three months: 2026-Q4", List.of());
        Settings.addCalendar(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.SVG, Format.HTML)
                .examples(
                        "redress calendar show --month 2026-12",
                        "redress calendar show --month 2026-06 --calendar scotland --known-on 2026-02-25",
                        "redress calendar show --quarter 2026-Q4 --format svg --output quarter.svg");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.SVG, Format.HTML);
        boolean quarter = arguments.has("--quarter");
        if (quarter && (arguments.has("--month") || format == Format.JSON)) {
            throw new WrongUsage(
                    arguments.has("--month")
                            ? "calendar show takes --month or --quarter, not both"
                            : "calendar show answers --quarter as text, svg or html; as JSON ask for each --month");
        }
        YearMonth first = quarter ? quarter(arguments.get("--quarter")) : Days.parseMonth(arguments.get("--month"));
        WorkingCalendar calendar = Settings.of(arguments).calendar();
        switch (format) {
            case JSON -> output.stream(out -> CalendarJson.write(calendar, first, out));
            case SVG -> output.print(picture(calendar, first, quarter).svg());
            case HTML -> output.print(picture(calendar, first, quarter).page().html());
            default -> {
                for (int i = 0; i < (quarter ? 3 : 1); i++) {
                    output.print(MonthPicture.of(calendar, first.plusMonths(i)).toString());
                    output.line();
                }
                CountText.printCalendar(calendar, output);
            }
        }
        return Exit.ANSWERED;
    }

    private static CalendarPicture picture(WorkingCalendar calendar, YearMonth first, boolean quarter) {
        return quarter ? CalendarPicture.quarter(calendar, first) : CalendarPicture.month(calendar, first);
    }

    /** Reads {@code 2026-Q4}: its first month. */
    private static YearMonth quarter(String typed) {
        String value = typed.strip();
        if (value.matches("[0-9]{4}-[Qq][1-4]") && !value.startsWith("0000")) {
            int quarter = value.charAt(6) - '1';
            return Days.parseMonth(value.substring(0, 4) + "-01").plusMonths(3L * quarter);
        }
        throw new Unreadable("quarter", typed, "a quarter reads 2026-Q4");
    }
}
