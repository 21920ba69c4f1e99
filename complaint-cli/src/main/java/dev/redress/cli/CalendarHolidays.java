package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.Holiday;
import dev.redress.calendar.Unreadable;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.json.CalendarJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code redress calendar holidays}: the bank holidays of a year, each with its basis and source. */
final class CalendarHolidays {

    private CalendarHolidays() {}

    static Spec spec() {
        Spec spec = Spec.of("holidays", "the bank holidays, each with its basis", CalendarHolidays::run)
                .synopsis("redress calendar holidays [--year YEAR] [options]")
                .more("Without --year: the last three years that are published, since redress reads no clock.")
                .option("--year", "YEAR", "a year from 1978 to 2050", List.of());
        Settings.addCalendar(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.CSV)
                .examples(
                        "redress calendar holidays --year 2026 --calendar scotland",
                        "redress calendar holidays --format csv");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        WorkingCalendar calendar = Settings.of(arguments).calendar();
        List<Holiday> holidays = new ArrayList<>();
        int last = arguments
                .find("--year")
                .map(CalendarHolidays::year)
                .orElseGet(() -> calendar.publishedThrough()
                        .orElse(WorkingCalendar.COVERED_THROUGH)
                        .getYear());
        for (int year = arguments.has("--year") ? last : last - 2; year <= last; year++) {
            holidays.addAll(calendar.holidays(year));
        }
        if (format == Format.JSON) {
            output.stream(out -> CalendarJson.write(calendar, holidays, out));
            return Exit.ANSWERED;
        }
        boolean csv = format == Format.CSV;
        Table table = csv
                ? Table.of("date", "weekday", "name", "substitute", "division", "basis", "assurance", "source")
                : Table.of("DATE", "HOLIDAY", "WHERE", "BASIS", "SOURCE");
        for (Holiday holiday : holidays) {
            boolean projected = calendar.isProjected(holiday.date());
            if (csv) {
                table.row(
                        holiday.date().toString(),
                        Days.weekday(holiday.date().getDayOfWeek()),
                        holiday.name(),
                        holiday.substitute() ? "yes" : "no",
                        holiday.division().id(),
                        holiday.basis().id(),
                        projected ? "projected" : "published",
                        holiday.source());
            } else {
                table.row(
                        Days.brief(holiday.date()),
                        holiday.title(),
                        holiday.division().toString(),
                        holiday.basis() + (projected ? ", projected" : ""),
                        holiday.source());
            }
        }
        if (csv) {
            table.printCsv(output);
        } else if (table.isEmpty()) {
            output.line(calendar.title() + " looks at no bank holidays");
        } else {
            table.print(output);
        }
        return Exit.ANSWERED;
    }

    private static int year(String text) {
        if (text.length() != 4) {
            throw notAYear(text);
        }
        int year = 0;
        for (int i = 0; i < 4; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw notAYear(text);
            }
            year = year * 10 + c - '0';
        }
        return year;
    }

    private static Unreadable notAYear(String text) {
        return new Unreadable("year", text, "a year reads 2026");
    }
}
