package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Start;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved");

    static List<Policy> shipped() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_procedure_reads_back_equal_and_nothing_is_wrong_with_it(Policy policy) {
        Loaded<Policy> loaded = Policies.load(Policies.written(policy));
        assertEquals(List.of(), loaded.defects());
        assertEquals(policy, loaded.get());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_procedure_is_written_as_approved(Policy policy) throws IOException {
        Path file = APPROVED.resolve("policy-" + policy.id() + ".yaml");
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, Policies.written(policy));
        }
        assertEquals(Files.readString(file), Policies.written(policy));
    }

    @Test
    void a_file_that_does_not_say_what_it_is_may_be_a_history_and_no_name_in_it_is_in_a_defect() {
        for (Defect defect : Policies.load(Cases.EXAMPLE.replace("format: redress/case/1", ""))
                .defects()) {
            assertFalse(defect.toString().contains("Resident"), defect::toString);
            assertFalse(defect.toString().contains("Repair"), defect::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void one_clause_moved_is_another_policy(Policy policy) {
        List<dev.redress.policy.Clause> clauses = new java.util.ArrayList<>(policy.clauses());
        java.util.Collections.swap(clauses, 0, 1);
        assertNotEquals(
                policy,
                Policy.of(
                        policy.id(),
                        policy.title(),
                        policy.edition(),
                        policy.calendar(),
                        policy.counting(),
                        policy.stages(),
                        clauses,
                        policy.readings()));
    }

    // --- the head -----------------------------------------------------------------------------------------------

    @Test
    void a_policy_that_says_nothing_of_counting_is_counted_strictly_after() {
        assertEquals(Counting.DEFAULT, Policies.read(Policies.EXAMPLE).counting());
    }

    @Test
    void each_setting_of_the_counting_may_stand_alone() {
        Policy policy = Policies.read(Policies.EXAMPLE.replace(
                "calendar: england-and-wales",
                "calendar: scotland\ncounting: {convention: roll-then-after, cut-off: 16:00}"));
        assertEquals(
                Counting.DEFAULT
                        .withConvention(Counting.Convention.ROLL_THEN_AFTER)
                        .withCutOff(LocalTime.of(16, 0)),
                policy.counting());
        assertEquals(policy, Policies.read(Policies.written(policy)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ours.yaml", "../ours.yml", "calendars/ours.json", "days.csv"})
    void a_calendar_that_is_a_path_stays_one(String path) {
        Policy policy = Policies.read(Policies.EXAMPLE.replace("england-and-wales", path));
        assertEquals(path, policy.calendar());
        assertEquals(policy, Policies.read(Policies.written(policy)));
    }

    @Test
    void the_landlords_own_events_have_its_words() {
        String text = Policies.EXAMPLE
                .replace("stages:", "events:\n  x-letter-posted: posting the letter\nstages:")
                .replace("from: stage-1-acknowledged", "from: x-letter-posted");
        Policy policy = Policies.read(text);
        assertEquals("posting the letter", policy.getEvent("x-letter-posted").noun());
        assertEquals("posting the letter", start(policy).toString());
        assertEquals(
                "posting the letter",
                start(Policies.read(Policies.written(policy))).toString());
    }

    // --- clocks -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-contact",
                "[first-contact, formal-request]",
                "{last: [stage-1-acknowledged, formal-request]}",
                "{stated-in: stage-1-acknowledged}",
                "{received: stage-1-acknowledged}",
                "{last: {stated-in: {received: [stage-1-acknowledged, first-contact]}}}"
            })
    void a_clock_is_written_as_it_was(String start) {
        Policy policy = Policies.read(Policies.EXAMPLE.replace("from: stage-1-acknowledged", "from: " + start));
        assertEquals(
                Policies.written(policy)
                        .lines()
                        .filter(line -> line.contains("from: "))
                        .skip(1)
                        .findFirst(),
                java.util.Optional.of("  from: " + start));
    }

    @Test
    void the_words_around_a_clock_say_how_it_starts() {
        assertEquals(
                new Start(List.of(EventKind.STAGE_1_ACKNOWLEDGED), true, true, true),
                start(Policies.read(Policies.EXAMPLE.replace(
                        "from: stage-1-acknowledged", "from: {received: {stated-in: {last: stage-1-acknowledged}}}"))));
    }

    private static Start start(Policy policy) {
        return policy.obligations().get(1).provision().start();
    }

    @Test
    void JSON_reads_as_YAML_does() throws IOException {
        String json = """
                {"format": "redress/policy/1", "id": "ours", "title": "Ours", "edition": "1", "calendar": "scotland",
                 "stages": [{"id": "s", "title": "S"}],
                 "clauses": [{"id": "1.2", "heading": "H", "stage": "s", "words": "W", "right": "complain",
                   "from": "first-contact", "within": "3 weeks", "used-by": ["formal-request"]},
                  {"id": "1.3", "heading": "H", "stage": "s", "words": "W", "exclusion": "first requests",
                   "when": {"first-request": true}}]}
                """;
        Policy policy = PolicyFile.read("ours.json", new java.io.ByteArrayInputStream(json.getBytes()))
                .get();
        assertEquals(TimeLimit.weeks(3), policy.rights().get(0).provision().window());
        assertEquals(policy, Policies.read(Policies.written(policy)));
    }
}
