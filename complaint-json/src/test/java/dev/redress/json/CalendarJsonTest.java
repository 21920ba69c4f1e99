package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Division;
import dev.redress.calendar.MovedDeadline;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CalendarJsonTest {

    private static final String CALENDAR = "\"calendar\":{\"id\":\"england-and-wales\",\"edition\":\"2026-11-22\","
            + "\"publishedThrough\":\"2028-12-31\"}";

    private final WorkingCalendar calendar = WorkingCalendar.of(Division.ENGLAND_AND_WALES);
    private final LocalDate friday = LocalDate.of(2026, 12, 18);

    @Test
    void a_count_gives_its_start_its_end_and_what_was_passed_over() {
        assertEquals(
                "{\"start\":\"2026-12-18\",\"limit\":\"1 working day\",\"end\":\"2026-12-21\",\"assurance\":\"published\","
                        + "\"counting\":{\"convention\":\"strictly-after\",\"roll\":\"none\",\"monthEnd\":\"down\"},"
                        + "\"skipped\":[{\"date\":\"2026-12-19\",\"why\":\"Saturday\"},{\"date\":\"2026-12-20\",\"why\":\"Sunday\"}],"
                        + "\"others\":[{\"counting\":{\"convention\":\"start-is-day-one\",\"roll\":\"none\",\"monthEnd\":\"down\"},"
                        + "\"end\":\"2026-12-18\"}],"
                        + CALENDAR + "}",
                written(out -> CalendarJson.write(calendar.count(friday, TimeLimit.workingDays(1)), out)));
    }

    @Test
    void a_tally_gives_its_working_days() {
        assertEquals(
                "{\"start\":\"2026-12-18\",\"end\":\"2026-12-21\",\"workingDays\":1,\"assurance\":\"published\","
                        + "\"skipped\":[{\"date\":\"2026-12-19\",\"why\":\"Saturday\"},{\"date\":\"2026-12-20\",\"why\":\"Sunday\"}],"
                        + CALENDAR + "}",
                written(out -> CalendarJson.write(
                        calendar.tally(friday.atStartOfDay(), LocalDate.of(2026, 12, 21), Counting.DEFAULT), out)));
    }

    @Test
    void a_holiday_gives_its_basis_and_source() {
        assertEquals(
                "{" + CALENDAR
                        + ",\"holidays\":[{\"date\":\"2026-12-25\",\"name\":\"Christmas Day\",\"substitute\":false,"
                        + "\"division\":\"england-and-wales\",\"basis\":\"common-law\",\"source\":\"common law\","
                        + "\"assurance\":\"published\"}]}",
                written(out -> CalendarJson.write(
                        calendar,
                        calendar.holidays(2026).stream()
                                .filter(day -> day.date().equals(LocalDate.of(2026, 12, 25)))
                                .toList(),
                        out)));
    }

    @Test
    void a_month_gives_each_day_with_what_makes_it_no_working_day() {
        String month = written(out -> CalendarJson.write(calendar, YearMonth.of(2026, 12), out));
        assertEquals(
                "{\"month\":\"2026-12\"," + CALENDAR
                        + ",\"days\":[{\"date\":\"2026-12-01\",\"working\":true,\"assurance\":\"published\"}",
                month.substring(0, month.indexOf("},{\"date\":\"2026-12-02") + 1));
        assertEquals(
                1,
                month.split("\\{\"date\":\"2026-12-25\",\"working\":false,\"why\":\"Christmas Day\",", -1).length - 1);
    }

    @Test
    void a_calendar_known_on_an_earlier_day_says_so() {
        WorkingCalendar then = calendar.asKnownOn(LocalDate.of(2022, 9, 9));
        assertEquals(
                "{\"added\":\"2022-09-19\",\"limit\":\"1 day\",\"calendar\":{\"id\":\"england-and-wales\","
                        + "\"edition\":\"2026-11-22 as known on 2022-09-09\",\"publishedThrough\":\"2023-12-31\","
                        + "\"knownOn\":\"2022-09-09\"},\"moved\":[{\"start\":\"2022-09-09\",\"without\":\"2022-09-23\","
                        + "\"with\":\"2022-09-26\",\"assurance\":\"published\"}]}",
                written(out -> CalendarJson.write(
                        LocalDate.of(2022, 9, 19),
                        then,
                        TimeLimit.days(1),
                        List.of(new MovedDeadline(
                                LocalDate.of(2022, 9, 9), LocalDate.of(2022, 9, 23), LocalDate.of(2022, 9, 26), false)),
                        out)));
    }

    /** What was written, without the white space between its parts. */
    private static String written(Consumer<OutputStream> answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.accept(out);
        return out.toString(StandardCharsets.UTF_8)
                .replaceAll("\\s*\\n\\s*", "")
                .replace("\" : ", "\":")
                .replaceAll("([\\[{]) ", "$1")
                .replaceAll(" ([\\]}])", "$1")
                .replace("}, {", "},{");
    }
}
