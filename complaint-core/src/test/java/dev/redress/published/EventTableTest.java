package dev.redress.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Start;
import dev.redress.published.RegisterOfClauses.EventRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The register's table of events against what starts, opens, meets and uses what in the five procedures. */
class EventTableTest {

    /** What the table says and the policies hold as data that no clock reads, each with its reason. */
    private static final Set<String> STARTED_OTHERWISE = Set.of(
            // asking the panel opens the stage in which FTR-13 stands; its composition is no clock
            "panel-asked FTR-13",
            // figures of a report, which counts them
            "lesson-recorded EMH-16",
            "lesson-recorded FTR-2");

    private static final Set<String> MET_OTHERWISE = Set.of(
            // a determination, not an obligation with a day
            "behaviour-warned ASC-26");

    /** What the policies say and the table does not. */
    private static final Set<String> NOT_IN_THE_TABLE = Set.of(
            // a referral by the designated person is used when the Ombudsman is asked, by whomever
            "ombudsman-asked meets SET-16");

    @Test
    void each_event_of_the_table_is_known_and_each_known_event_is_in_the_table() {
        Set<String> listed = new TreeSet<>();
        RegisterOfClauses.events().forEach(row -> listed.addAll(row.events()));
        Set<String> known = new TreeSet<>();
        EventKind.known().forEach(kind -> known.add(kind.name()));
        assertEquals(listed, known);
    }

    @Test
    void each_procedure_names_the_events_that_the_table_gives_it() {
        for (String id : PublishedPolicies.ids()) {
            Set<String> given = new TreeSet<>();
            for (EventRow row : RegisterOfClauses.events()) {
                if (row.procedures().startsWith("all")
                        || List.of(row.procedures().replaceAll(" \\(.*?\\)", "").split(", "))
                                .contains(id)) {
                    given.addAll(row.events());
                }
            }
            Set<String> named = new TreeSet<>();
            PublishedPolicies.get(id).events().forEach(kind -> named.add(kind.name()));
            assertEquals(given, named, id);
        }
    }

    @Test
    void what_the_table_says_an_event_starts_it_starts() {
        Set<String> missing = new TreeSet<>();
        for (EventRow row : RegisterOfClauses.events()) {
            for (String clause : RegisterOfClauses.clauses(row.starts())) {
                if (row.events().stream().noneMatch(event -> starts(event, clause))) {
                    missing.add(row.events().get(0) + " " + clause);
                }
            }
        }
        assertEquals(new TreeSet<>(STARTED_OTHERWISE), missing);
    }

    @Test
    void what_the_table_says_an_event_meets_it_meets() {
        Set<String> missing = new TreeSet<>();
        for (EventRow row : RegisterOfClauses.events()) {
            for (String clause : RegisterOfClauses.clauses(row.meets())) {
                if (row.events().stream().noneMatch(event -> meets(event, clause))) {
                    missing.add(row.events().get(0) + " " + clause);
                }
            }
        }
        assertEquals(new TreeSet<>(MET_OTHERWISE), missing);
    }

    @Test
    void what_starts_or_meets_a_clause_of_a_procedure_is_in_the_table() {
        Set<String> surplus = new TreeSet<>();
        for (Clause clause : clauses()) {
            for (EventKind kind : EventKind.known()) {
                EventRow row = row(kind);
                boolean counted = clause.provisions().stream().anyMatch(part -> clock(part, kind));
                if (counted && !RegisterOfClauses.clauses(row.starts()).contains(clause.id())) {
                    surplus.add(kind + " starts " + clause.id());
                }
                if (meets(kind.name(), clause.id())
                        && !RegisterOfClauses.clauses(row.meets()).contains(clause.id())) {
                    surplus.add(kind + " meets " + clause.id());
                }
            }
        }
        assertEquals(new TreeSet<>(NOT_IN_THE_TABLE), surplus);
    }

    @Test
    void a_procedure_names_only_events_that_the_table_gives_it() {
        for (String id : PublishedPolicies.ids()) {
            for (EventKind kind : PublishedPolicies.get(id).events()) {
                String procedures = row(kind).procedures();
                assertTrue(procedures.startsWith("all") || procedures.contains(id), id + " names " + kind);
            }
        }
    }

    @Test
    void an_event_that_the_table_joins_to_a_clause_is_one_that_its_procedure_names() {
        for (EventRow row : RegisterOfClauses.events()) {
            List<String> named = new ArrayList<>(RegisterOfClauses.clauses(row.starts()));
            named.addAll(RegisterOfClauses.clauses(row.meets()));
            for (String event : row.events()) {
                for (String clause : named) {
                    Policy policy = policyOf(clause);
                    boolean own = starts(event, clause) || meets(event, clause);
                    assertTrue(!own || policy.events().contains(EventKind.get(event)), policy.id() + " lacks " + event);
                }
            }
        }
    }

    @Test
    void the_rights_that_are_open_throughout_are_the_three_that_the_table_ends_with() {
        List<String> lines = RegisterOfClauses.lines("events.md");
        String last = lines.get(lines.size() - 1);
        assertTrue(last.endsWith("are rights that are open throughout."), last);
        Set<String> throughout = clauses().stream()
                .filter(clause -> clause.provisions().stream()
                        .anyMatch(part -> part instanceof Right right && right.throughout()))
                .map(Clause::id)
                .collect(Collectors.toSet());
        assertEquals(new HashSet<>(RegisterOfClauses.clauses(last)), throughout);
    }

    // --- what an event does in the policies ---------------------------------------------------------------------

    private static boolean starts(String event, String clause) {
        EventKind kind = EventKind.get(event);
        for (Provision part : clause(clause).provisions()) {
            boolean measured = part instanceof dev.redress.policy.Exclusion exclusion && exclusion.age() != null;
            boolean decided = part instanceof RequiredStep step && kind.equals(step.before());
            boolean received = part instanceof Right right
                    && right.start().orReceipt()
                    && kind.equals(EventKind.RESPONSE_RECEIVED);
            if (clock(part, kind) || measured || decided || received) {
                return true;
            }
        }
        return false;
    }

    /** Whether the event starts a clock of the provision; what is open throughout has none. */
    private static boolean clock(Provision part, EventKind kind) {
        Start start = null;
        if (part instanceof Obligation obligation) {
            start = obligation.start();
        } else if (part instanceof RequiredStep step) {
            start = step.start();
        } else if (part instanceof Right right && !right.throughout()) {
            start = right.start();
        }
        return start != null && start.kinds().contains(kind);
    }

    private static boolean meets(String event, String clause) {
        EventKind kind = EventKind.get(event);
        Policy policy = policyOf(clause);
        for (Provision part : clause(clause).provisions()) {
            if (part instanceof Obligation obligation
                    && (obligation.metBy().contains(kind)
                            || (obligation.afterSilence() && kind.equals(EventKind.CONTACT_RECEIVED)))) {
                return true;
            }
            if (part instanceof Right right && right.usedBy().contains(kind)) {
                return true;
            }
            if (part instanceof RequiredStep step && step.doneBy().contains(kind)) {
                return true;
            }
            if (part instanceof Extension && kind.equals(EventKind.EXTENDED)) {
                return true;
            }
        }
        boolean agreed = policy.findDatedByAgreement(clause).isPresent() && kind.equals(EventKind.DATE_AGREED);
        boolean extended = policy.findExtension(clause).isPresent() && kind.equals(EventKind.EXTENDED);
        return agreed || extended;
    }

    private static EventRow row(EventKind kind) {
        return RegisterOfClauses.events().stream()
                .filter(row -> row.events().contains(kind.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Policy policyOf(String clause) {
        return PublishedPolicies.ids().stream()
                .map(PublishedPolicies::get)
                .filter(policy -> policy.findClause(clause).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Clause clause(String id) {
        return policyOf(id).getClause(id);
    }

    private static List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        PublishedPolicies.ids()
                .forEach(id -> clauses.addAll(PublishedPolicies.get(id).clauses()));
        return clauses;
    }
}
