package dev.redress.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Action;
import dev.redress.ruling.Ruling;
import dev.redress.scenario.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured beside a parse is the whole work, and every form of a file says the same. */
class FilesBenchTest {

    private final FilesBench.Files files = new FilesBench.Files();
    private final FilesBench bench = new FilesBench();

    @Test
    void a_policy_reads_as_the_published_one_from_yaml_and_json() {
        assertEquals(PublishedPolicies.get("association"), bench.readPolicyYaml(files));
        assertEquals(PublishedPolicies.get("association"), bench.readPolicyJson(files));
    }

    @Test
    void a_history_of_seven_events_reads_alike_from_yaml_and_json() {
        assertEquals(7, bench.readHistoryYaml(files).events().size());
        assertEquals(bench.readHistoryYaml(files), bench.readHistoryJson(files));
    }

    @Test
    void EMH_14_refuses_to_ask_the_Ombudsman_on_Monday_15_February_2027_before_stage_2_is_answered() {
        Ruling ruling = bench.readAndRequest(files);
        assertEquals("refused", ruling.word());
        assertEquals(ruling, bench.request(files));
        Action asked = bench.readAndNext(files).stream()
                .filter(action -> action.event().equals(EventKind.OMBUDSMAN_ASKED))
                .findFirst()
                .orElseThrow();
        assertEquals(ruling, asked.ruling());
        assertEquals(bench.next(files), bench.readAndNext(files));
        assertEquals(bench.admission(files), bench.readAndAdmit(files));
    }

    @Test
    void a_picture_and_a_letter_are_of_the_complaint() {
        assertTrue(bench.picture(files).contains("EX-1"));
        assertTrue(bench.letter(files).contains("A Resident"));
    }

    @Test
    void ten_thousand_scenarios_are_asked_and_every_one_is_as_expected_in_both_forms() {
        String csv = new String(ScenarioRows.csv(), StandardCharsets.UTF_8);
        assertEquals(ScenarioRows.ROWS + 1, csv.lines().count());
        List<String> answers = new ArrayList<>();
        ScenarioRows.run("scenarios.csv", ScenarioRows.csv(), result -> answers.add(answer(result)));
        List<String> again = new ArrayList<>();
        ScenarioRows.run("scenarios.yaml", ScenarioRows.yaml(), result -> again.add(answer(result)));
        assertEquals(ScenarioRows.ROWS, answers.size());
        assertEquals(answers, again);
    }

    private static String answer(Result result) {
        assertEquals(true, result.isAsExpected(), result::toString);
        return result.actual();
    }
}
