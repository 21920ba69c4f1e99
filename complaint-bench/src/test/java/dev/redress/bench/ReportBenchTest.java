package dev.redress.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.report.Kept;
import dev.redress.report.Quarterly;
import dev.redress.report.Timeliness;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is measured beside a parse is the whole work on ten thousand cases. */
class ReportBenchTest {

    private final ReportBench.Cases cases = new ReportBench.Cases();
    private final ReportBench bench = new ReportBench();

    @Test
    void ten_thousand_cases_are_read_and_those_of_the_quarter_are_in_its_figures() {
        Set<String> references = new HashSet<>();
        cases.read().forEach(one -> references.add(one.reference()));
        assertEquals(ReportBench.CASES, references.size());
        Quarterly report = bench.quarterly(cases);
        assertEquals(ReportBench.CASES, report.cases());
        // the first contacts are on 700 days, 14 or 15 on each; 1 October to 18 December 2026 are 79 of them
        assertEquals(79 * 15, report.figure("kinds").total());
        assertTrue(report.figure("how answered").total() > 1_000, report::toString);
    }

    @Test
    void every_acknowledgement_was_late_as_in_the_history_that_they_are_made_of() {
        Timeliness report = bench.timeliness(cases);
        Kept row = report.of("emh").row("EMH-3");
        assertTrue(row.fellDue() > 1_000, row::toString);
        assertEquals(ReportBench.CASES, report.cases());
    }
}
