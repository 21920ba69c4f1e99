package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Division;
import dev.redress.calendar.Holiday;
import dev.redress.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code redress calendar check}: its exit code, and what it reads. The transcripts have its words. */
class CalendarCheckTest {

    @TempDir
    Path folder;

    @Test
    void a_list_that_agrees_with_the_record_has_no_findings_and_exits_with_0() throws IOException {
        Path file = Files.writeString(folder.resolve("bank-holidays.json"), list(holiday -> true));
        assertEquals(new Typed(0, """
                        %s has 280 days and no findings

                        merging adds 0 days and removes none
                        record: edition 2026-11-22, published through 2028-12-31
                        """.formatted(file), ""), Typed.line("calendar check " + file));
    }

    @Test
    void standard_input_is_read_too() {
        Typed typed = Typed.withInput(list(holiday -> true), "calendar check - --format json");
        assertEquals(new Typed(0, "{\n  \"findings\" : [ ],\n  \"merged\" : 0\n}\n", ""), typed);
    }

    @Test
    void one_finding_is_enough_for_exit_code_1() {
        String vanished = list(holiday -> !holiday.toString().startsWith("2022-09-19") || !isScottish(holiday));
        assertEquals(new Typed(1, """
                        standard input has 279 days and 1 finding

                        vanished-day  The feed lacks Bank holiday for the State Funeral of Queen Elizabeth II on Monday 19 \
                        September 2022 in Scotland, a holiday by proclamation (proclaimed 10 September 2022: Gazette notice \
                        4158896); it stays one.

                        merging adds 0 days and removes none
                        record: edition 2026-11-22, published through 2028-12-31
                        """, ""), Typed.withInput(vanished, "calendar check -"));
    }

    @Test
    void news_alone_is_a_finding_too() {
        String news = list(holiday -> true)
                .replaceFirst(
                        "\"date\": \"2027-05-31\"}",
                        "\"date\": \"2027-05-31\"}, {\"title\": \"A new day\", \"date\": \"2027-06-18\"}");
        Typed typed = Typed.withInput(news, "calendar check -");
        assertEquals(1, typed.exit());
        assertEquals("""
                standard input has 281 days and 1 finding, 1 of them news

                added-day  The feed has a new holiday, A new day on Friday 18 June 2027 in England and Wales; merging adds it.

                merging adds 1 day and removes none
                record: edition 2026-11-22, published through 2028-12-31
                """, typed.out());
    }

    @Test
    void bytes_that_are_no_text_exit_with_3() {
        Typed typed = Typed.bytes("{}".getBytes(StandardCharsets.UTF_16), "calendar check -");
        assertEquals(3, typed.exit());
        assertTrue(typed.err().startsWith("redress: standard input "), typed::err);
        assertEquals("", typed.out());
    }

    @Test
    void endless_nesting_exits_with_2() {
        Typed typed = Typed.withInput("[".repeat(5_000_000), "calendar check -");
        assertEquals(2, typed.exit());
        assertEquals("", typed.out());
    }

    @Test
    void on_a_narrow_terminal_the_sentences_are_wrapped() {
        Typed typed =
                Typed.onTerminal(60, Map.of("NO_COLOR", "1"), "calendar check ../docs/examples/bank-holidays.json");
        assertTrue(typed.out().lines().skip(1).allMatch(line -> line.length() <= 60), typed::out);
    }

    /** The published years in GOV.UK's form. */
    private static String list(Predicate<Holiday> listed) {
        return Stream.of(Division.values())
                .map(division -> "\"" + division.id() + "\": {\"division\": \"" + division.id() + "\", \"events\": ["
                        + IntStream.rangeClosed(2019, 2028)
                                .boxed()
                                .flatMap(year -> WorkingCalendar.of(division).holidays(year).stream())
                                .filter(listed)
                                .map(holiday ->
                                        "{\"title\": \"" + holiday.name() + "\", \"date\": \"" + holiday.date() + "\"}")
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(",\n", "{", "}"));
    }

    private static boolean isScottish(Holiday holiday) {
        return holiday.division() == Division.SCOTLAND;
    }

    @Test
    void an_unknown_division_without_a_day_is_warned_of() {
        Typed typed = Typed.withInput("{\"wales\": {\"division\": \"wales\", \"events\": []}}", "calendar check -");
        assertEquals(
                "redress: standard input:1:11: warning: a division that is not known, without a day; england-and-wales,"
                        + " scotland, northern-ireland\n",
                typed.err());
    }
}
