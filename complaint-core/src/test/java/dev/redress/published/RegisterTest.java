package dev.redress.published;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Clause;
import dev.redress.policy.Firmness;
import dev.redress.policy.Policy;
import dev.redress.policy.Reading;
import dev.redress.published.RegisterOfClauses.ReadingRow;
import dev.redress.published.RegisterOfClauses.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The five procedures against the repository's register of their clauses. */
class RegisterTest {

    @Test
    void the_register_has_105_clauses_of_five_procedures() {
        Map<String, Integer> count = new HashMap<>();
        RegisterOfClauses.rows().forEach(row -> count.merge(row.policy(), 1, Integer::sum));
        assertEquals(
                Map.of("emh", 19, "settle", 19, "association", 33, "de-escalation", 15, "first-time-resolution", 19),
                count);
    }

    @Test
    void each_clause_of_the_register_is_a_clause_of_its_procedure_and_the_other_way_round() {
        for (String id : PublishedPolicies.ids()) {
            TreeSet<String> registered = RegisterOfClauses.rows().stream()
                    .filter(row -> row.policy().equals(id))
                    .map(Row::id)
                    .collect(toCollection(TreeSet::new));
            TreeSet<String> shipped =
                    PublishedPolicies.get(id).clauses().stream().map(Clause::id).collect(toCollection(TreeSet::new));
            assertEquals(registered, shipped, id);
        }
    }

    @Test
    void no_clause_belongs_to_two_procedures() {
        List<String> all = clauses().stream().map(Clause::id).toList();
        assertEquals(new TreeSet<>(all).size(), all.size());
        assertEquals(RegisterOfClauses.rows().size(), all.size());
    }

    @Test
    void what_the_register_marks_as_aimed_at_is_aimed_at_and_nothing_else_is() {
        List<String> aimed = RegisterOfClauses.rows().stream()
                .filter(Row::isAimed)
                .map(Row::id)
                .sorted()
                .toList();
        assertEquals(
                List.of("ASC-10", "DEE-13", "FTR-14", "FTR-5", "FTR-8", "SET-11", "SET-2", "SET-8"),
                aimed,
                "the marks were read");
        assertEquals(
                aimed,
                clauses().stream()
                        .filter(clause -> clause.firmness() == Firmness.AIM)
                        .map(Clause::id)
                        .sorted()
                        .toList());
    }

    @Test
    void each_clause_has_a_heading_and_says_its_rule_in_whole_sentences() {
        for (Clause clause : clauses()) {
            assertFalse(clause.heading().isBlank(), clause.id());
            assertTrue(clause.words().matches("[A-Z].{20,}\\."), clause.toString());
            assertFalse(clause.words().contains("  "), clause.toString());
            assertFalse(clause.what().isBlank(), clause.id());
        }
    }

    @Test
    void each_reading_of_the_register_is_on_its_clause_with_the_other_one_beside_it() {
        // what the register dates for one case, the policy puts in words; both are tested on that case (SET_17)
        List<String> givenAsADate = List.of("opens Mon 27 Apr 2026");
        for (ReadingRow row : RegisterOfClauses.readings()) {
            String other = row.other();
            for (String id : row.clauses()) {
                String prefix = other.replaceAll("^([A-Z]+-\\d+): .*", "$1");
                if (givenAsADate.contains(other) || (!prefix.equals(other) && !prefix.equals(id))) {
                    continue;
                }
                String words = other.replaceAll("^[A-Z]+-\\d+: ", "");
                assertTrue(
                        clause(id).readings().stream().anyMatch(reading -> says(reading.other(), words)),
                        id + " has no reading beside which stands: " + words);
            }
        }
    }

    @Test
    void the_clauses_with_readings_are_those_of_the_register_and_each_has_as_many() {
        Map<String, Integer> expected = new HashMap<>();
        RegisterOfClauses.readings().forEach(row -> row.clauses().forEach(id -> expected.merge(id, 1, Integer::sum)));
        // its row in the register's own table says that the telephone number is a suspected fault of the document
        expected.put("EMH-17", 1);
        Map<String, Integer> actual = new HashMap<>();
        for (Clause clause : clauses()) {
            if (!clause.readings().isEmpty()) {
                actual.put(clause.id(), clause.readings().size());
            }
        }
        assertEquals(expected, actual);
    }

    @Test
    void all_five_print_how_they_count_though_no_text_says_so() {
        for (String id : PublishedPolicies.ids()) {
            Policy policy = PublishedPolicies.get(id);
            assertEquals("england-and-wales", policy.calendar());
            assertEquals(
                    "strictly-after, roll none, month ends down, no cut-off",
                    policy.counting().toString());
            String readings = String.join(
                    " ", policy.readings().stream().map(Reading::taken).toList());
            for (String said : List.of("England and Wales", "day 0", "midnight", "closures", "last day")) {
                assertTrue(readings.contains(said), id + " says nothing of: " + said);
            }
        }
    }

    /** Whether a reading says what the register does: by the beginnings of its longer words. */
    private static boolean says(String reading, String registered) {
        for (String word : registered.toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9]+")) {
            if (word.length() > 3 && !reading.contains(word.substring(0, Math.min(5, word.length())))) {
                return false;
            }
        }
        return true;
    }

    private static Clause clause(String id) {
        return clauses().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        PublishedPolicies.ids()
                .forEach(id -> clauses.addAll(PublishedPolicies.get(id).clauses()));
        return clauses;
    }
}
