package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Days;
import dev.redress.published.PublishedPolicies;
import dev.redress.report.Behind;
import dev.redress.report.DueCase;
import dev.redress.report.Figure;
import dev.redress.report.Kept;
import dev.redress.report.Line;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import dev.redress.report.Reporting;
import dev.redress.report.Timeliness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the example quarter against the tables that a person counted, as they stand in its README. */
class CountedByHandTest {

    private static final Path QUARTER = Path.of("../docs/examples/quarter");
    private static final Reporting FOURTH = Reporting.over(Period.quarter("2026-Q4"));

    private static Quarterly quarterly(String policy) throws IOException {
        return FOURTH.quarterly(PublishedPolicies.get(policy), CaseFolder.in(QUARTER));
    }

    /** The rows of the table under a heading, each cell stripped. */
    private static List<List<String>> table(String heading) throws IOException {
        String readme = Files.readString(QUARTER.resolve("README.md"));
        String after = readme.substring(readme.indexOf("## " + heading));
        return after.substring(0, after.indexOf("\n##", 1) < 0 ? after.length() : after.indexOf("\n##", 1))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> counted(Quarterly report) {
        List<String> rows = new ArrayList<>();
        for (Figure figure : report.figures()) {
            for (Line line : figure.lines()) {
                rows.add(line.label() + " | " + line.count() + " | " + String.join(", ", line.references()));
            }
        }
        return rows;
    }

    private static List<String> byHand(String heading) throws IOException {
        List<String> rows = new ArrayList<>();
        for (List<String> row : table(heading)) {
            rows.add(row.get(2) + " | " + row.get(3) + " | " + row.get(4).replaceAll(": £.*", ""));
        }
        return rows;
    }

    @Test
    void ASC_29_the_six_figures_are_as_counted_by_hand() throws IOException {
        assertEquals(byHand("association: ASC-29"), counted(quarterly("association")));
    }

    @Test
    void EMH_16_the_lists_are_as_counted_by_hand() throws IOException {
        assertEquals(byHand("emh: EMH-16"), counted(quarterly("emh")));
        assertEquals(
                "75.50",
                String.valueOf(quarterly("emh")
                        .figure("remedies offered")
                        .line("compensation")
                        .amount()));
    }

    @Test
    void SET_2_DEE_2_FTR_2_FTR_5_the_others_are_as_counted_by_hand() throws IOException {
        List<String> counted = new ArrayList<>();
        for (String policy : List.of("settle", "de-escalation", "first-time-resolution")) {
            counted(quarterly(policy)).stream()
                    .filter(row -> !row.contains("| 0 |"))
                    .forEach(counted::add);
        }
        assertEquals(byHand("The other three"), counted);
    }

    @Test
    void the_readme_names_the_clause_and_the_day_of_each_figure() throws IOException {
        String readme = Files.readString(QUARTER.resolve("README.md"));
        for (String policy : List.of("association", "emh", "settle", "de-escalation", "first-time-resolution")) {
            for (Figure figure : quarterly(policy).figures()) {
                assertTrue(readme.contains(figure.clause()), figure::toString);
                assertTrue(readme.contains(figure.what()), figure::toString);
            }
        }
    }

    @Test
    void ASC_16_as_of_New_Year_s_Eve_one_may_still_ask_for_stage_2() throws IOException {
        Figure figure = FOURTH.asOf(Days.parse("2026-12-31"))
                .quarterly(PublishedPolicies.get("association"), CaseFolder.in(QUARTER))
                .figure("resolved at stage 1");
        assertEquals(
                List.of("Q-11"), figure.line("stage 2 may still be asked for").references());
        assertEquals(
                List.of(new Behind("Q-11", Days.parse("2026-12-14"), null)),
                figure.line("stage 2 may still be asked for").behind());
    }

    @Test
    void what_fell_due_is_as_counted_by_hand() throws IOException {
        Timeliness times = FOURTH.timeliness(CaseFolder.in(QUARTER));
        List<List<String>> rows = table("What fell due");
        assertEquals(6, rows.size());
        for (List<String> byHand : rows) {
            String clause = byHand.get(0).substring(0, byHand.get(0).indexOf(','));
            Kept row = times.of(policy(clause)).row(clause);
            assertEquals(clause + ", " + row.terms(), byHand.get(0));
            assertEquals(byHand.get(1), String.valueOf(row.fellDue()), clause);
            assertEquals(byHand.get(2), references(row.inTime()), clause);
            assertEquals(
                    byHand.get(3),
                    row.late().stream()
                            .map(one -> one.reference() + " by " + one.late())
                            .collect(Collectors.joining(", ")),
                    clause);
            assertEquals(byHand.get(4), references(row.open()), clause);
            for (DueCase one : row.stopped()) {
                assertTrue(byHand.get(5).contains(one.reference()), clause + " " + one);
            }
            assertEquals(
                    row.stopped().size(),
                    List.of(byHand.get(5).split(",")).stream()
                            .filter(cell -> !cell.isBlank())
                            .count());
        }
        assertEquals(
                "median 2, 90th percentile 5, worst 5 working days",
                times.of("association").row("ASC-15").lateness().orElseThrow().toString());
    }

    private static String references(List<DueCase> cases) {
        return cases.stream().map(DueCase::reference).collect(Collectors.joining(", "));
    }

    private static String policy(String clause) {
        return PublishedPolicies.ids().stream()
                .filter(id -> PublishedPolicies.get(id).findClause(clause).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
