package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Closure;
import dev.redress.calendar.OwnDays;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final String BEGINNING = "format: redress/calendar/1\nid: our-office\nbase: england-and-wales\n";

    private static Loaded<WorkingCalendar> read(String name, String text) {
        try {
            return CalendarFile.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Loaded<WorkingCalendar> readMore(String text) {
        return read("file.yaml", BEGINNING + text);
    }

    private static List<String> defects(Loaded<?> loaded) {
        return loaded.defects().stream().map(Defect::toString).toList();
    }

    private static String written(WorkingCalendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CalendarFile.write(calendar, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static WorkingCalendar example() {
        try (InputStream in = Files.newInputStream(Path.of("../docs/examples/example-homes.yaml"))) {
            Loaded<WorkingCalendar> loaded = CalendarFile.read("example-homes.yaml", in);
            assertEquals(List.of(), defects(loaded));
            return loaded.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Day 0 is Friday 18 December 2026. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
                    start      | limit           | end        | why
                    2026-12-18 | 4 working days  | 2026-12-29 | Mon 21, Tue 22, Wed 23; Thu 24 and Mon 28 closed; Tue 29 is put back to work
                    2026-12-18 | 5 working days  | 2027-01-04 | Wed 30 and Thu 31 closed, Fri 1 January New Year's Day; Mon 4
                    2026-10-16 | 1 working day   | 2026-10-20 | Mon 19 October is Founder's day; Tue 20
                    2027-07-06 | 1 working day   | 2027-07-13 | Tue 6 July counts as received on Mon 12; Tue 13
                    """)
    void the_example_counts_as_it_says(LocalDate start, String limit, LocalDate end) {
        assertEquals(end, example().count(start, TimeLimit.parse(limit)).end());
    }

    @Test
    void the_example_says_what_it_is() {
        WorkingCalendar example = example();
        assertEquals("example-homes", example.id());
        assertEquals("Example Homes", example.title());
        assertEquals("england-and-wales", example.base());
        assertTrue(example.edition().startsWith("2026-11-22 own "), example::edition);
        assertEquals(
                new OwnDays(
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Map.of(LocalDate.of(2026, 10, 19), "Founder's day"),
                        Set.of(),
                        List.of(
                                new Closure(
                                        LocalDate.of(2026, 12, 24),
                                        LocalDate.of(2026, 12, 31),
                                        "Christmas closure",
                                        Closure.Effect.NOT_COUNTED),
                                new Closure(
                                        LocalDate.of(2027, 7, 5),
                                        LocalDate.of(2027, 7, 9),
                                        "office move",
                                        Closure.Effect.DEFERS_RECEIPT)),
                        Set.of(LocalDate.of(2026, 12, 29))),
                example.own());
    }

    @Test
    void the_guide_shows_the_example() throws IOException {
        String file = Files.readString(Path.of("../docs/examples/example-homes.yaml"));
        String shown = file.substring(file.indexOf('\n') + 1);
        assertTrue(Files.readString(Path.of("../docs/guide/10-calendar.md")).contains("```yaml\n" + shown + "```\n"));
    }

    @Test
    void it_is_written_as_a_person_would_write_it() {
        assertEquals("""
                format: redress/calendar/1
                id: example-homes
                title: Example Homes
                base: england-and-wales
                closures:
                - {from: 2026-12-24, to: 2026-12-31, name: Christmas closure, effect: not-counted}
                - {from: 2027-07-05, to: 2027-07-09, name: office move, effect: defers-receipt}
                working-days: [2026-12-29]
                holidays:
                - {date: 2026-10-19, name: Founder's day}
                """, written(example()));
        assertEquals(
                """
                format: redress/calendar/1
                id: our-office
                base: all
                known-on: 2022-09-09
                weekend: [friday, sunday]
                without-holidays: [2026-12-25]
                """,
                written(WorkingCalendar.allParts()
                        .named("our-office")
                        .asKnownOn(LocalDate.of(2022, 9, 9))
                        .withWeekend(Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY))
                        .withoutHoliday(LocalDate.of(2026, 12, 25))));
    }

    @Test
    void every_shipped_calendar_reads_back_equal() {
        for (String id : WorkingCalendar.ids()) {
            for (WorkingCalendar calendar : List.of(
                    WorkingCalendar.get(id),
                    WorkingCalendar.get(id).named("ours"),
                    WorkingCalendar.get(id).asKnownOn(LocalDate.of(2022, 9, 9)),
                    WorkingCalendar.get(id).titled("Ours"))) {
                Loaded<WorkingCalendar> back = read("file.yaml", written(calendar));
                assertEquals(List.of(), defects(back));
                assertEquals(calendar, back.get());
                assertEquals(calendar.edition(), back.get().edition());
            }
        }
    }

    @Test
    void the_least_that_can_be_said_is_a_calendar_of_that_name() {
        Loaded<WorkingCalendar> loaded = readMore("");
        assertEquals(List.of(), defects(loaded));
        assertEquals(WorkingCalendar.get("england-and-wales").named("our-office"), loaded.get());
    }

    @Test
    void JSON_says_the_same() {
        Loaded<WorkingCalendar> json = read("file.json", """
                {"format": "redress/calendar/1", "id": "our-office", "base": "england-and-wales", "title": null,
                 "working-days": "2026-12-28", "holidays": {"date": "2026-12-24", "name": "Founder's day"}}
                """);
        assertEquals(List.of(), defects(json));
        assertEquals(
                readMore("working-days: [2026-12-28]\nholidays: [{date: 2026-12-24, name: Founder's day}]")
                        .get(),
                json.get());
    }

    @Test
    void files_that_differ_in_what_they_count_differ_in_edition() {
        List<String> files = List.of(
                "",
                "weekend: sunday",
                "weekend: []",
                "working-days: [2026-12-28]",
                "holidays: [{date: 2026-12-24, name: a}]",
                "without-holidays: [2026-12-28, 2026-12-25]",
                "known-on: 2022-09-09",
                "closures: [{from: 2026-12-24, to: 2026-12-31, name: a, effect: not-counted}]",
                "closures: [{from: 2026-12-24, to: 2026-12-31, name: a, effect: defers-receipt}]",
                "closures: [{from: 2026-12-24, to: 2026-12-30, name: a, effect: not-counted}]");
        Map<String, String> editions = new TreeMap<>();
        files.forEach(file -> editions.merge(readMore(file).get().edition(), file, (a, b) -> a + " and " + b));
        assertEquals(files.size(), editions.size(), editions::toString);
        assertNotEquals(
                readMore("").get().edition(),
                read("file.yaml", BEGINNING.replace("england-and-wales", "scotland"))
                        .get()
                        .edition());
    }

    @Test
    void a_table_is_holidays_besides_those_of_England_and_Wales() {
        Loaded<WorkingCalendar> table = read(
                "holidays/our-office.csv",
                "date,name\r\n2026-12-24,\"Founder's day, kept\"\r\n\r\n2026-12-28,Boxing Day\r\n");
        assertEquals(List.of(), defects(table));
        assertEquals(
                WorkingCalendar.get("england-and-wales")
                        .withHoliday(LocalDate.of(2026, 12, 24), "Founder's day, kept")
                        .withHoliday(LocalDate.of(2026, 12, 28), "Boxing Day")
                        .named("our-office"),
                table.get());
        assertEquals(
                "Founder's day, kept",
                table.get().whyNot(LocalDate.of(2026, 12, 24)).orElseThrow().why());
        assertEquals(
                table.get(),
                read("our-office.csv", "name,date\n\"Founder's day, kept\",2026-12-24\nBoxing Day,2026-12-28")
                        .get());
    }

    @Test
    void a_table_is_never_taken_for_a_shipped_calendar() {
        assertEquals("scotland.csv", read("scotland.csv", "date,name\n").get().id());
        assertEquals("holidays", read("holidays.csv", "date,name\n").get().id());
    }

    @Test
    void twenty_thousand_days_are_read_at_once() {
        StringBuilder days = new StringBuilder("date,name\n");
        for (int i = 0; i < 20_000; i++) {
            days.append(WorkingCalendar.COVERED_FROM.plusDays(i)).append(",a\n");
        }
        assertEquals(
                20_000, read("days.csv", days.toString()).get().own().holidays().size());
    }
}
