package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.file.CaseFolder;
import dev.redress.published.PublishedPolicies;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import dev.redress.report.Reporting;
import dev.redress.report.Timeliness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Reports as JSON, and their schemas. */
class ReportJsonTest {

    private static final Path EXAMPLES = Path.of("../docs/examples/quarter");
    private static final Reporting FOURTH = Reporting.over(Period.quarter("2026-Q4"));

    private static final List<CaseFolder.Unread> UNREAD =
            List.of(new CaseFolder.Unread("cases/x.yaml", "5:10: an unknown key; known: event, on"));

    private static CaseFolder examples() {
        try {
            return CaseFolder.in(EXAMPLES);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Quarterly quarterly(String policy) {
        return FOURTH.quarterly(PublishedPolicies.get(policy), examples());
    }

    private static Written written(Quarterly report) {
        return Written.by(out -> ReportJson.write(report, List.of(), List.of(), out));
    }

    private static Written written(Timeliness report) {
        return Written.by(out -> ReportJson.write(report, List.of(), List.of(), out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"association", "emh", "settle", "de-escalation", "first-time-resolution"})
    void the_figures_of_every_procedure_are_valid(String policy) {
        PublishedSchema.REPORT_QUARTERLY.accepts(written(quarterly(policy)));
        PublishedSchema.REPORT_QUARTERLY.accepts(
                written(FOURTH.quarterly(PublishedPolicies.get(policy), List.<Complaint>of())));
    }

    @Test
    void ASC_29_the_figures_of_the_example_are_as_approved() {
        Approved.check("report-quarterly-association", written(quarterly("association")));
    }

    @Test
    void EMH_16_the_figures_of_the_example_are_as_approved() {
        Approved.check("report-quarterly-emh", written(quarterly("emh")));
    }

    @Test
    void the_times_of_the_example_are_valid_and_as_approved() {
        Written written = written(FOURTH.asOf(LocalDate.of(2026, 12, 31)).timeliness(examples()));
        PublishedSchema.REPORT_TIMELINESS.accepts(written);
        Approved.check("report-timeliness", written);
    }

    @Test
    void a_share_and_a_sum_of_money_keep_what_they_are() {
        JsonNode figures = written(quarterly("emh")).read().get("figures");
        JsonNode remedies = figures.get(2);
        assertEquals("remedies offered", remedies.get("what").asString());
        assertEquals("75.50", remedies.at("/lines/0/amount").asString());
        assertTrue(written(quarterly("association")).text().contains("\"percent\" : 66.7"));
    }

    @Test
    void what_could_not_be_read_stands_beside_the_figures() {
        for (Written written : List.of(
                Written.by(out -> ReportJson.write(quarterly("emh"), UNREAD, List.of("cases/letter.yaml"), out)),
                Written.by(out ->
                        ReportJson.write(FOURTH.timeliness(examples()), UNREAD, List.of("cases/letter.yaml"), out)))) {
            assertEquals("cases/x.yaml", written.read().at("/unread/0/file").asString());
            assertEquals("cases/letter.yaml", written.read().at("/others/0").asString());
        }
        PublishedSchema.REPORT_QUARTERLY.accepts(
                Written.by(out -> ReportJson.write(quarterly("emh"), UNREAD, List.of("cases/letter.yaml"), out)));
        PublishedSchema.REPORT_TIMELINESS.accepts(Written.by(
                out -> ReportJson.write(FOURTH.timeliness(examples()), UNREAD, List.of("cases/letter.yaml"), out)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"figures\" :", "\"clause\" :", "\"population\" :", "\"day\" :", "\"count\" :", "\"unread\" :"})
    void an_answer_that_lacks_something_or_calls_it_otherwise_is_not_valid(String key) {
        String renamed = written(quarterly("emh")).text().replaceFirst(key, "\"x\" :");
        assertFalse(PublishedSchema.REPORT_QUARTERLY.faults(renamed).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"policies\" :", "\"fellDue\" :", "\"inTime\" :", "\"median\" :", "\"due\" :"})
    void times_that_lack_something_or_call_it_otherwise_are_not_valid(String key) {
        String renamed = written(FOURTH.timeliness(examples())).text().replaceFirst(key, "\"x\" :");
        assertFalse(PublishedSchema.REPORT_TIMELINESS.faults(renamed).isEmpty());
    }
}
