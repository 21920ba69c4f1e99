package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.redress.document.Loaded;
import dev.redress.policy.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntakeFileTest {

    @Test
    void every_fact_of_intake_is_read_in_the_order_of_the_file() {
        Loaded<IntakeFile> loaded = Intakes.read(Intakes.EVERY_FACT);
        assertEquals(List.of(), loaded.defects());
        IntakeFile intake = loaded.get();
        assertEquals(Optional.of("association"), intake.policy());
        List<Fact> facts = new ArrayList<>(Fact.ofIntake());
        facts.add(Fact.get("x-insured"));
        assertEquals(facts, List.copyOf(intake.facts().keySet()));
        assertEquals(
                List.of(
                        "complaint",
                        "2026-12-18",
                        "2026-05-01",
                        "2026-06-18",
                        "yes",
                        "no",
                        "repair",
                        "yes",
                        "no",
                        "no",
                        "no",
                        "yes",
                        "no",
                        "representative",
                        "2026-12-01",
                        "A long stay in hospital",
                        "yes"),
                List.copyOf(intake.facts().values()));
    }

    @Test
    void an_intake_may_name_no_policy_and_leave_facts_open() {
        IntakeFile intake = Intakes.read("format: redress/intake/1\nfacts: {kind: complaint, about: }")
                .get();
        assertEquals(Optional.empty(), intake.policy());
        assertEquals(Map.of(Fact.KIND, "complaint"), intake.facts());
    }

    @Test
    void FTR_18_an_intake_shows_no_value() {
        assertEquals(
                "an intake of 17 facts", Intakes.read(Intakes.EVERY_FACT).get().toString());
        assertEquals(
                "an intake of 1 fact",
                Intakes.read("format: redress/intake/1\nfacts: {good-reason: illness}")
                        .get()
                        .toString());
    }

    @Test
    void intakes_are_equal_when_they_say_the_same() {
        IntakeFile one = Intakes.read("format: redress/intake/1\nfacts: {kind: complaint, solicitor: true}")
                .get();
        IntakeFile same = Intakes.read("format: redress/intake/1\nfacts: {solicitor: yes, kind: complaint}")
                .get();
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(
                one,
                Intakes.read("format: redress/intake/1\npolicy: emh\nfacts: {kind: complaint, solicitor: yes}")
                        .get());
        assertNotEquals(
                one,
                Intakes.read("format: redress/intake/1\nfacts: {kind: complaint, solicitor: no}")
                        .get());
    }
}
