package dev.redress.json;

import static dev.redress.json.PublishedSchema.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.redress.calendar.Closure;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.file.CalendarFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSchemaTest {

    private static String written(WorkingCalendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(calendar, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_schema_accepts_the_example_and_whatever_is_written() throws IOException {
        assertEquals(
                List.of(), CALENDAR.faultsOfFile(Files.readString(Path.of("../docs/examples/example-homes.yaml"))));
        for (String id : WorkingCalendar.ids()) {
            assertEquals(List.of(), CALENDAR.faultsOfFile(written(WorkingCalendar.get(id))));
            WorkingCalendar own = WorkingCalendar.get(id)
                    .named("our-office")
                    .titled("Our office")
                    .asKnownOn(LocalDate.of(2022, 9, 9))
                    .withWeekend(Set.of(DayOfWeek.SUNDAY))
                    .withHoliday(LocalDate.of(2026, 12, 24), "Founder's day")
                    .withoutHoliday(LocalDate.of(2026, 12, 28))
                    .withWorkingDay(LocalDate.of(1978, 1, 1));
            for (Closure.Effect effect : Closure.Effect.values()) {
                own = own.withClosure(
                        new Closure(LocalDate.of(2050, 12, 24), LocalDate.of(2050, 12, 31), "Christmas", effect));
            }
            assertEquals(List.of(), CALENDAR.faultsOfFile(written(own)));
            assertEquals(List.of(), CALENDAR.faultsOfFile(written(own.withWeekend(Set.of()))));
        }
    }

    /** Each row is a file that the reader refuses too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {id: ours, base: scotland}
                    {format: redress/calendar/2, id: ours, base: scotland}
                    {format: redress/calendar/1, base: scotland}
                    {format: redress/calendar/1, id: ours}
                    {format: redress/calendar/1, id: our office, base: scotland}
                    {format: redress/calendar/1, id: ours, base: scotlnd}
                    {format: redress/calendar/1, id: ours, base: scotland, weekends: [saturday]}
                    {format: redress/calendar/1, id: ours, base: scotland, weekend: [saturdy]}
                    {format: redress/calendar/1, id: ours, base: scotland, weekend: [monday, tuesday, wednesday, thursday, friday, saturday, sunday]}
                    {format: redress/calendar/1, id: ours, base: scotland, working-days: [2051-01-03]}
                    {format: redress/calendar/1, id: ours, base: scotland, working-days: [1977-12-30]}
                    {format: redress/calendar/1, id: ours, base: scotland, working-days: [2026-02-30]}
                    {format: redress/calendar/1, id: ours, base: scotland, working-days: [2026-12-28, 2026-12-28]}
                    {format: redress/calendar/1, id: ours, base: scotland, holidays: [{date: 2026-12-24}]}
                    {format: redress/calendar/1, id: ours, base: scotland, holidays: [{date: 2026-12-24, name: ' '}]}
                    {format: redress/calendar/1, id: ours, base: scotland, holidays: [{date: 2026-12-24, name: a, division: b}]}
                    {format: redress/calendar/1, id: ours, base: scotland, closures: [{from: 2026-12-24, to: 2026-12-31, name: a}]}
                    {format: redress/calendar/1, id: ours, base: scotland, closures: [{from: 2026-12-24, to: 2026-12-31, effect: ignored}]}
                    {format: redress/calendar/1, id: ours, base: scotland, closures: [{from: 2026-12-24, name: a, effect: ignored}]}
                    {format: redress/calendar/1, id: ours, base: scotland, closures: [{from: 2026-12-24, to: 2026-12-31, name: a, effect: shut}]}
                    {format: redress/calendar/1, id: ours, base: scotland, closures: [a]}
                    {format: redress/calendar/1, id: ours, base: scotland, known-on: 9 September 2022}
                    [a]
                    """)
    void what_the_schema_refuses_the_reader_refuses_too(String file) throws IOException {
        assertNotEquals(List.of(), CALENDAR.faultsOfFile(file));
        assertFalse(CalendarFile.read("file.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .isSound());
    }
}
