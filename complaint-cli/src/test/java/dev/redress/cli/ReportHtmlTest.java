package dev.redress.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as pages: a table for each figure, charts, and nothing that is fetched or run. */
class ReportHtmlTest {

    private static final String QUARTERLY =
            "report quarterly association --cases ../docs/examples/quarter --quarter 2026-Q4";
    private static final String TIMES =
            "report timeliness --cases ../docs/examples/quarter --from 2026-10-01 --to 2026-12-31";

    @TempDir
    Path folder;

    private static String page(String line) {
        Typed typed = Typed.line(line + " --format html");
        assertEquals(0, typed.exit(), typed::err);
        return typed.out();
    }

    private static List<String> all(String tag, String page) {
        return Pattern.compile("<" + tag + "[^>]*>([^<]*)</" + tag + ">")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void ASC_29_each_figure_has_a_table_that_names_its_clause_its_population_and_its_day() {
        assertEquals(
                List.of(
                        "ASC-29 how many complaints: among complaints made, on the day of first contact",
                        "ASC-29 formal or informal: among complaints made, on the day of first contact",
                        "ASC-29 service areas: among complaints made, on the day of first contact",
                        "ASC-29 resolved at stage 1: among complaints of which stage 1 ended, on the day of the stage 1 response,"
                                + " or of settling it without one",
                        "ASC-29 escalated to stage 2: among complaints for which stage 2 was asked for, on the day of the request"
                                + " that counts",
                        "ASC-29 satisfaction with the process: among answers to the survey, on the day of the answer",
                        "Where it is reported",
                        "Not counted"),
                all("caption", page(QUARTERLY)));
    }

    @Test
    void a_figure_of_several_lines_has_a_chart_and_one_that_is_none_has_not() {
        assertEquals(5, page(QUARTERLY).split("<svg", -1).length - 1);
        assertEquals(
                0,
                page("report quarterly association --cases ../docs/examples/quarter --quarter 2025-Q1")
                                .split("<svg", -1)
                                .length
                        - 1);
        assertTrue(page(QUARTERLY).contains("<td>7 of 9, 77.8%</td>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "html"})
    void every_form_says_by_which_calendar_and_which_edition_it_was_counted(String format) {
        for (String report : List.of(QUARTERLY, TIMES)) {
            Typed typed = Typed.line(report + " --calendar scotland --known-on 2026-10-01 --format " + format);
            assertEquals(0, typed.exit(), typed::err);
            assertTrue(typed.out().toLowerCase(Locale.ROOT).contains("scotland"), typed.out());
            assertTrue(
                    typed.out().contains("known on 2026-10-01") || typed.out().contains("2026-10-01"), typed.out());
            assertTrue(typed.out().contains("2026-11-22"), "the edition of the policy");
        }
    }

    @Test
    void the_median_the_90th_percentile_and_the_worst_are_those_of_cases() {
        String page = page(TIMES);
        assertTrue(
                page.contains("<td>ASC-15 respond formally</td><td>median</td><td>2 working days</td><td>Q-03</td>"),
                page);
        assertTrue(page.contains("<td>90% by no more than</td><td>5 working days</td>"), page);
        String csv = Typed.line(TIMES + " --format csv").out();
        assertTrue(csv.lines()
                .findFirst()
                .orElseThrow()
                .contains("median-references,90th-percentile-references,worst-references"));
        String row = csv.lines()
                .filter(line -> line.contains(",ASC-15,"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains(",2,5,5,Q-"), row);
    }

    @Test
    void an_obligation_that_was_not_always_met_in_time_has_a_chart_of_how_late_it_was() {
        String page = page(TIMES);
        // ASC-12, ASC-15, DEE-4, DEE-7, EMH-3, EMH-5
        assertEquals(6, page.split("<svg", -1).length - 1);
        assertTrue(
                page.contains("in time: 5; 1: 1; 2: 1; 3: 0; 4: 0; 5: 1; never met: 0; open: 0."),
                "ASC-15 to a screen reader");
        assertTrue(page.contains("<td>ASC-15 respond formally</td><td>met late</td><td>Q-03, Q-04, Q-07</td>"));
        assertTrue(page.contains("<td>ASC-17 respond to the review</td><td>no time is stated</td>"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            acknowledged | columns
            2026-10-15   | in time: 0; 1: 0; 2: 0; 3: 1; never met: 0; open: 0.
            2026-10-17   | in time: 0; 1: 0; 2: 0; 3: 0; 4: 1; never met: 0; open: 0.
            2026-10-30   | 9: 0; 10: 0; 11 to 20: 1; never met: 0; open: 0.
            2026-12-31   | 10: 0; 11 to 20: 0; 21 to 30: 0; more: 1; never met: 0; open: 0.
            """)
    void many_days_late_share_a_column(String acknowledged, String columns) throws IOException {
        Files.writeString(folder.resolve("c.yaml"), """
                format: redress/case/1
                reference: C-1
                policy: emh
                events:
                - {event: first-contact, on: 2026-10-05}
                - {event: stage-1-acknowledged, on: %s}
                """.formatted(acknowledged));
        assertTrue(page("report timeliness --cases " + folder + " --from 2026-10-12 --to 2026-10-12")
                .contains(columns));
    }

    @ParameterizedTest
    @ValueSource(strings = {QUARTERLY, TIMES})
    void a_page_stands_on_its_own(String line) {
        String page = page(line);
        assertTrue(page.startsWith("<!DOCTYPE html>\n"));
        for (String outside : List.of("<script", "<link", "<img", "<iframe", "@import", "url(")) {
            assertFalse(page.contains(outside), outside);
        }
    }

    @Test
    void a_reference_that_is_html_stays_a_reference_and_what_cannot_be_read_is_listed() throws IOException {
        Files.writeString(folder.resolve("c.yaml"), """
                format: redress/case/1
                reference: "<b>C</b> & co"
                policy: emh
                events:
                - {event: first-contact, on: 2026-10-05}
                """);
        Files.writeString(folder.resolve("d.yaml"), "nothing\n");
        Typed typed = Typed.line("report quarterly emh --cases " + folder + " --quarter 2026-Q4 --format html");
        assertEquals(2, typed.exit());
        assertTrue(typed.out().contains("&lt;b&gt;C&lt;/b&gt; &amp; co"), typed::out);
        assertFalse(typed.out().contains("<b>"));
        assertTrue(typed.out().contains(folder.resolve("d.yaml").toString()));
    }
}
