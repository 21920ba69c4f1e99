package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.ADMINISTRATOR;
import static dev.redress.graphql.OnRecord.AUDITOR;
import static dev.redress.graphql.OnRecord.ELSEWHERE;
import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.OFFICER;
import static dev.redress.graphql.OnRecord.REPRESENTATIVE;
import static dev.redress.graphql.OnRecord.RESIDENT;
import static dev.redress.graphql.OnRecord.SECRET;
import static dev.redress.graphql.OnRecord.STRANGER;
import static dev.redress.graphql.OnRecord.TODAY;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.access.Actor;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Addition;
import dev.redress.complaint.Complaints;
import dev.redress.complaint.Event;
import dev.redress.desk.Desk;
import dev.redress.graphql.http.Viewer;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked about complaints on record, by whom, and what it costs the store. */
class CasesTest {

    private static final String WHOLE = """
            { complaint(reference: "EX-1") {
                id reference version landlord policy { id } course { kind stage { title } }
                party { residents { code name } representative { code name } } people { code name role standing }
                handler { code name }
                history { place event { name } on by { code name } text reason }
                timetable { deadlines { clause due status workingDays } rights { clause opens closes } }
                deadlines { clause } rights { clause } findings { clause kind workingDays }
                next { open { action { name } until } closed { action { name } why } }
                followUps { what } remedies { what } admission { question }
                may(event: { event: "escalation-requested", on: "2027-03-15" }) { reason }
                picture { svg title } } }""";

    private final OnRecord record = OnRecord.one();

    @Test
    void EMH_3_a_manager_sees_what_is_owed_what_was_late_and_what_may_be_done() {
        Map<String, Object> answer = record.ask(MANAGER, WHOLE);
        assertNull(answer.get("errors"), String.valueOf(answer.get("errors")));
        Object complaint = at(answer, "data", "complaint");
        assertEquals(4, at(complaint, "version"));
        assertEquals("our-homes", at(complaint, "landlord"));
        assertEquals("EMH-3", at(complaint, "deadlines", 0, "clause"));
        assertEquals(
                "2026-12-29", at(complaint, "timetable", "deadlines", 0, "due").toString(), "Tuesday");
        assertEquals("MET_LATE", at(complaint, "timetable", "deadlines", 0, "status"));
        assertEquals(1, at(complaint, "timetable", "deadlines", 0, "workingDays"));
        assertEquals("LATE", at(complaint, "findings", 0, "kind"));
        assertEquals(SECRET, at(complaint, "history", 0, "text"));
        assertEquals("B Officer", at(complaint, "handler", "name"));
        assertTrue(at(complaint, "picture", "svg").toString().startsWith("<svg"));
        assertTrue(at(complaint, "may", "reason").toString().contains("EMH-9"));
    }

    @Test
    void a_procedure_on_a_calendar_that_is_not_served_says_so_and_the_rest_is_answered() {
        Complaints complaints = Complaints.inMemory();
        complaints.append(
                "EX-1",
                0,
                "k",
                "S1",
                Addition.of(Event.firstContact(LocalDate.of(2026, 12, 18)))
                        .opening(PublishedPolicies.get("emh").withCalendar("our-days"), "our-homes"));
        WorkingCalendar calendar = WorkingCalendar.get("england-and-wales");
        ComplaintGraphql schema = ComplaintGraphql.over(complaints, Desk.following(complaints, policy -> calendar))
                .today(() -> TODAY);
        Map<String, Object> answer = OnRecord.ask(
                schema, MANAGER, "{ complaint(reference: \"EX-1\") { version deadlines { clause } } }", Map.of());
        assertEquals(1, at(answer, "data", "complaint", "version"));
        assertEquals("null", at(answer, "data", "complaint", "deadlines").toString());
        assertEquals("UNKNOWN_CALENDAR", at(answer, "errors", 0, "extensions", "code"));
        assertTrue(at(answer, "errors", 0, "message").toString().contains("england-and-wales"));
    }

    @Test
    void EMH_9_what_would_follow_from_an_answer_of_next_week_is_told_today() {
        Object whatIf = at(
                record.ask(
                        MANAGER,
                        "{ complaint(reference: \"EX-1\") { timetable(asOf: \"2026-12-30\", whatIf: [{event:"
                                + " \"stage-1-responded\", on: \"2027-01-08\"}]) { whatIf { changed { clause to } } } } }"),
                "data",
                "complaint",
                "timetable",
                "whatIf",
                "changed");
        assertTrue(whatIf.toString().contains("{clause=EMH-9, to=opens 2027-01-08"), whatIf.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX-1", "EX-2", "", "ex-1"})
    void anothers_complaint_and_a_missing_one_answer_alike(String reference) {
        String query = "query($r: String!) { complaint(reference: $r) { reference } }";
        for (Actor actor : List.of(STRANGER, ELSEWHERE, ADMINISTRATOR)) {
            Map<String, Object> answer = record.ask(actor, query, Map.of("r", reference));
            assertEquals("{data={complaint=null}}", answer.toString(), actor.toString());
        }
        String id = at(record.ask(MANAGER, "{ complaint(reference: \"EX-1\") { id } }"), "data", "complaint", "id")
                .toString();
        for (String node : List.of(id, GlobalId.of("EX-2"), "nonsense")) {
            Map<String, Object> answer =
                    record.ask(STRANGER, "query($i: ID!) { node(id: $i) { id } }", Map.of("i", node));
            assertEquals("{data={node=null}}", answer.toString());
        }
        String lists = "{ complaints { totalCount edges { node { reference } } }"
                + " due(by: \"2027-12-31\") { totalCount edges { node { complaint { reference } } } } }";
        for (Actor actor : List.of(STRANGER, ELSEWHERE)) {
            assertEquals(
                    "{data={complaints={totalCount=0, edges=[]}, due={totalCount=0, edges=[]}}}",
                    record.ask(actor, lists).toString());
        }
    }

    @Test
    void a_node_is_the_complaint() {
        Object id = at(record.ask(RESIDENT, "{ complaint(reference: \"EX-1\") { id } }"), "data", "complaint", "id");
        assertEquals(
                "EX-1",
                at(
                        record.ask(
                                RESIDENT,
                                "query($i: ID!) { node(id: $i) { id ... on Complaint { reference } } }",
                                Map.of("i", id)),
                        "data",
                        "node",
                        "reference"));
    }

    @Test
    void nobody_signed_in_sees_no_complaint_and_may_ask_without_one() {
        ComplaintGraphql graphql = record.graphql();
        Map<String, Object> answer = graphql.graphQl()
                .execute(graphql.input(Viewer.nobody())
                        .query("{ viewer { code } policies { id } complaint(reference: \"EX-1\") { id } }")
                        .build())
                .toSpecification();
        assertEquals("UNAUTHENTICATED", at(answer, "errors", 0, "extensions", "code"));
        assertEquals("null", at(answer, "data", "complaint"));
        assertEquals("null", at(answer, "data", "viewer"));
        assertEquals(5, ((List<?>) at(answer, "data", "policies")).size());
    }

    /** Every role asks for everything at once; what they were called and said is nowhere in an answer that may not have it. */
    @Test
    void what_people_are_called_and_said_is_absent_for_those_without_the_role() {
        Map<Actor, Set<String>> seen = Map.of(
                MANAGER, Set.of("A Resident", "B Officer", "C Daughter", SECRET),
                OFFICER, Set.of("A Resident", "B Officer", "C Daughter", SECRET),
                RESIDENT, Set.of("A Resident", SECRET),
                REPRESENTATIVE, Set.of("A Resident", SECRET),
                AUDITOR, Set.of(),
                STRANGER, Set.of(),
                ELSEWHERE, Set.of(),
                ADMINISTRATOR, Set.of());
        seen.forEach((actor, expected) -> {
            String answer = record.ask(actor, WHOLE).toString();
            Set<String> found = new LinkedHashSet<>();
            for (String personal : List.of("A Resident", "B Officer", "C Daughter", SECRET)) {
                if (answer.contains(personal)) {
                    found.add(personal);
                }
            }
            assertEquals(expected, found, actor.toString());
        });
    }

    @Test
    void what_is_internal_to_the_landlord_is_neither_in_what_may_be_done_next_nor_asked_about() {
        String next =
                "{ complaint(reference: \"EX-1\") { next { open { action { name } } closed { action { name } } } } }";
        assertTrue(record.ask(MANAGER, next).toString().contains("handler-assigned"));
        for (Actor actor : List.of(RESIDENT, REPRESENTATIVE)) {
            String told = record.ask(actor, next).toString();
            assertTrue(told.contains("escalation-requested") && told.contains("stage-1-responded"), told);
            assertFalse(told.contains("handler-assigned") || told.contains("lesson-recorded"), told);
            Map<String, Object> asked = record.ask(
                    actor,
                    "{ complaint(reference: \"EX-1\") { may(event: { event: \"handler-assigned\", on: \"2027-03-15\" })"
                            + " { reason } } }");
            assertEquals(
                    "You may not read handler-assigned: it is internal to the landlord.",
                    at(asked, "errors", 0, "message"));
        }
    }

    @Test
    void a_representative_sees_it_only_while_their_authority_holds() {
        String query = "{ complaint(reference: \"EX-1\") { reference } }";
        for (int day : new int[] {18, 20, 21}) {
            ComplaintGraphql then = record.graphql()
                    .today(() -> TODAY.withYear(2026).withMonth(12).withDayOfMonth(day));
            Object found = at(OnRecord.ask(then, REPRESENTATIVE, query, Map.of()), "data", "complaint");
            assertEquals(day >= 21, !found.equals("null"), day + " December 2026");
        }
    }

    @Test
    void a_list_of_a_hundred_with_timetables_is_a_constant_number_of_reads() {
        String query = "query($n: Int!) { complaints(first: $n) { edges { node { reference deadlines { clause due }"
                + " findings { clause } handler { code } } } } }";
        record.and(130);
        int[] reads = new int[2];
        int[] sizes = {3, 100};
        for (int i = 0; i < 2; i++) {
            record.reads.set(0);
            ComplaintGraphql graphql =
                    ComplaintGraphql.reading(record.desk, record.counted()).today(() -> TODAY);
            Map<String, Object> answer = OnRecord.ask(graphql, MANAGER, query, Map.of("n", sizes[i]));
            assertNull(answer.get("errors"), String.valueOf(answer.get("errors")));
            assertEquals(sizes[i], ((List<?>) at(answer, "data", "complaints", "edges")).size());
            reads[i] = record.reads.get();
        }
        assertEquals(reads[0], reads[1]);
        assertEquals(1, reads[1]);
    }

    @Test
    void pages_go_on_after_a_cursor_until_there_is_no_more() {
        record.and(7);
        String query = "query($a: String) { complaints(first: 3, after: $a) { totalCount"
                + " edges { cursor node { reference } } pageInfo { hasNextPage endCursor } } }";
        Set<String> seen = new LinkedHashSet<>();
        Map<String, Object> variables = Map.of();
        boolean more = true;
        while (more) {
            Map<String, Object> answer = record.ask(MANAGER, query, variables);
            for (Object edge : (List<?>) at(answer, "data", "complaints", "edges")) {
                assertTrue(seen.add(at(edge, "node", "reference").toString()));
            }
            assertEquals(8, at(answer, "data", "complaints", "totalCount"));
            more = (Boolean) at(answer, "data", "complaints", "pageInfo", "hasNextPage");
            variables = Map.of("a", at(answer, "data", "complaints", "pageInfo", "endCursor"));
        }
        assertEquals(8, seen.size());
        Map<String, Object> wrong = record.ask(MANAGER, query, Map.of("a", "nonsense"));
        assertEquals("INVALID_CURSOR", at(wrong, "errors", 0, "extensions", "code"));
        Map<String, Object> large = record.ask(MANAGER, "{ complaints(first: 101) { totalCount } }");
        assertEquals("LIMIT_PAGE", at(large, "errors", 0, "extensions", "code"));
    }

    @Test
    void EMH_3_what_is_due_says_how_late_it_is() {
        record.and(1);
        Map<String, Object> answer = record.ask(
                MANAGER,
                "{ due(by: \"2027-01-13\", filter: { overdueOn: \"2027-03-15\" }) { edges { node {"
                        + " complaint { reference } owed { clause due overdue workingDaysLate } } } } }");
        assertEquals("N-1000", at(answer, "data", "due", "edges", 0, "node", "complaint", "reference"));
        assertEquals("EMH-3", at(answer, "data", "due", "edges", 0, "node", "owed", 0, "clause"));
        assertEquals(
                "2027-01-11",
                at(answer, "data", "due", "edges", 0, "node", "owed", 0, "due").toString(),
                "Monday, 5 working days after Monday 4 January");
        assertEquals(45, at(answer, "data", "due", "edges", 0, "node", "owed", 0, "workingDaysLate"));
    }

    @Test
    void figures_are_for_managers_and_auditors() {
        String query =
                "{ report(policy: \"emh\", quarter: \"2026-Q4\") { cases figures { clause lines { label count } } } }";
        assertEquals(1, at(record.ask(MANAGER, query), "data", "report", "cases"));
        assertEquals(1, at(record.ask(AUDITOR, query), "data", "report", "cases"));
        for (Actor actor : List.of(RESIDENT, OFFICER)) {
            Map<String, Object> answer = record.ask(actor, query);
            assertEquals("FORBIDDEN", at(answer, "errors", 0, "extensions", "code"));
            assertFalse(answer.toString().contains("EX-1"));
        }
    }

    @Test
    void a_reading_schema_has_no_changes_and_nothing_to_follow() {
        String sdl = ComplaintGraphql.reading(record.desk, record.complaints).sdl();
        assertFalse(sdl.contains("type Mutation") || sdl.contains("type Subscription") || sdl.contains("Payload"));
        assertTrue(sdl.contains("type ComplaintConnection"));
        assertFalse(ComplaintGraphql.asking().sdl().contains("ComplaintConnection"));
    }
}
