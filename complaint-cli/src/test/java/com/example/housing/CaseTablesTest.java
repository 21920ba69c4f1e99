package com.example.housing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Finding;
import dev.redress.ruling.Findings;
import dev.redress.ruling.Requests;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.h2.tools.RunScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows of three tables that are not ours, through JDBC, as the guide's chapter shows it. */
class CaseTablesTest {

    private static final Path EXAMPLE = Path.of("../docs/examples/housing.sql");
    private static final Path CHAPTER = Path.of("../docs/guide/06-your-own-tables.md");
    private static final Path CLASS = Path.of("src/test/java/com/example/housing/CaseTables.java");
    private static final LocalDate WEDNESDAY_10_FEBRUARY = LocalDate.of(2027, 2, 10);

    private Connection tables;

    @BeforeEach
    void tables_with_their_rows() throws SQLException, IOException {
        tables = DriverManager.getConnection("jdbc:h2:mem:");
        try (Reader script = Files.newBufferedReader(EXAMPLE)) {
            RunScript.execute(tables, script);
        }
    }

    @AfterEach
    void closed() throws SQLException {
        tables.close();
    }

    private Complaint complaint(int id, String policy) throws SQLException {
        return CaseTables.complaint(tables, id, PublishedPolicies.get(policy), ZoneId.of("Europe/London"));
    }

    private Timetable timetable(int id) throws SQLException {
        return Timetable.of(complaint(id, "emh")).asOf(WEDNESDAY_10_FEBRUARY);
    }

    private static List<String> rows(Timetable timetable) {
        return timetable.deadlines().stream()
                .map(row -> row + row.status().map(status -> ", " + status).orElse(""))
                .toList();
    }

    @Test
    void a_case_that_was_handled_in_time_has_no_finding() throws SQLException {
        Timetable timetable = timetable(101);
        assertEquals(
                List.of(
                        "EMH-3 confirm the formal complaint: due by 2026-12-29, met",
                        "EMH-4 keep the resident updated: no time stated, running",
                        "EMH-5 send the full written response: due by 2027-01-13, met",
                        "EMH-10 acknowledge the further complaint: waits for escalation-requested",
                        "EMH-12 send the final written response: waits for stage-2-acknowledged"),
                rows(timetable));
        assertEquals(List.of(), Findings.of(timetable));
        assertEquals(List.of(), timetable.notes());
    }

    @Test
    void EMH_3_was_met_late_and_EMH_12_runs_at_the_second_stage() throws SQLException {
        Timetable timetable = timetable(102);
        assertEquals(
                List.of(
                        "EMH-3 confirm the formal complaint: due by 2026-12-29, met late by 1 working day",
                        "EMH-4 keep the resident updated: no time stated, running",
                        "EMH-5 send the full written response: due by 2027-01-13, met",
                        "EMH-10 acknowledge the further complaint: due by 2027-02-08, met",
                        "EMH-12 send the final written response: due by 2027-03-05, running"),
                rows(timetable));
        assertEquals(
                List.of("EMH-3 late: the landlord was to confirm the formal complaint by Tuesday 29 December 2026,"
                        + " and did on Wednesday 30 December 2026"),
                Findings.of(timetable).stream().map(Finding::toString).toList());
    }

    @Test
    void EMH_11_lets_the_senior_manager_answer_and_not_the_officer_who_answered_before() throws SQLException {
        Requests requests = Requests.to(timetable(102));
        Event response = Event.of(EventKind.STAGE_2_RESPONDED, WEDNESDAY_10_FEBRUARY);
        assertEquals(
                List.of("EMH-11", "Code 6.13"),
                assertInstanceOf(Ruling.Refused.class, requests.review(response.by("S1")))
                        .clauses());
        assertInstanceOf(Ruling.Allowed.class, requests.review(response.by("S2")));
    }

    @Test
    void a_job_title_that_maps_to_no_role_leaves_the_role_unknown() throws SQLException {
        Complaint complaint = complaint(102, "emh")
                .with(complaint(104, "emh").findPerson("S3").orElseThrow());
        Ruling ruling = Requests.to(Timetable.of(complaint))
                .review(Event.of(EventKind.STAGE_2_RESPONDED, WEDNESDAY_10_FEBRUARY)
                        .by("S3"));
        assertEquals(
                List.of("role of S3"),
                assertInstanceOf(Ruling.Undecided.class, ruling).missing());
    }

    @Test
    void a_code_that_maps_to_nothing_is_kept_and_counts_for_nothing() throws SQLException {
        Complaint complaint = complaint(103, "emh");
        assertEquals(
                "[first-contact on 2026-06-23, formal-request on 2026-06-23, x-note-tel on 2026-06-24,"
                        + " stage-1-acknowledged on 2026-07-01]",
                complaint.history().toString());
    }

    @Test
    void a_code_that_can_be_no_name_of_an_event_is_refused() throws SQLException {
        try (Statement statement = tables.createStatement()) {
            statement.execute("insert into case_notes values (104, '2027-01-06 10:00:00+00', 'ACK 1', 1, null)");
        }
        UnknownName refused = assertThrows(UnknownName.class, () -> complaint(104, "emh"));
        assertEquals("x-note-ack 1", refused.name());
    }

    @Test
    void a_note_without_a_code_is_no_event() throws SQLException {
        assertTrue(complaint(103, "emh").events().stream()
                .noneMatch(event -> event.day().equals(LocalDate.of(2026, 6, 25))));
    }

    @Test
    void a_note_without_an_author_is_by_nobody_known() throws SQLException {
        assertTrue(complaint(102, "emh")
                .findFirst(EventKind.ESCALATION_REQUESTED)
                .orElseThrow()
                .by()
                .isEmpty());
    }

    /** 23:10 in Greenwich on Tuesday 30 June is ten past midnight on Wednesday 1 July in London. */
    @Test
    void EMH_3_looks_at_the_day_in_London_and_not_in_Greenwich() throws SQLException {
        assertEquals(
                "EMH-3 confirm the formal complaint: due by 2026-06-30, met late by 1 working day",
                rows(timetable(103)).get(0));
    }

    @Test
    void ASC_1_takes_a_request_for_none_and_cannot_tell_of_a_case_without_a_kind() throws SQLException {
        Ruling request = Admission.of(Timetable.of(complaint(105, "association")));
        assertEquals(
                "taking this as a complaint: refused\n  ASC-1  it is a request for a service, not a complaint",
                request.reason().toString());
        Ruling.Undecided unknown =
                assertInstanceOf(Ruling.Undecided.class, Admission.of(Timetable.of(complaint(104, "association"))));
        assertEquals("kind", unknown.missing().get(0));
        Ruling.Undecided known =
                assertInstanceOf(Ruling.Undecided.class, Admission.of(Timetable.of(complaint(101, "association"))));
        assertFalse(known.missing().contains("kind"));
    }

    @Test
    void a_case_that_is_not_there_is_a_complaint_without_events() throws SQLException {
        assertEquals(
                "CASE-999 under emh 2026-11-22, 0 events", complaint(999, "emh").toString());
    }

    @Test
    void what_people_are_called_and_said_stays_in_the_tables() throws SQLException {
        for (int id = 101; id <= 105; id++) {
            Complaint complaint = complaint(id, "emh");
            assertTrue(complaint.texts().isEmpty());
            assertTrue(complaint.people().stream().allMatch(person -> person.name() == null));
        }
    }

    @Test
    void the_chapter_shows_these_tables_and_40_lines() throws IOException {
        String chapter = Files.readString(CHAPTER);
        String shown = chapter.substring(chapter.indexOf("```sql\n") + 7);
        String schema = shown.substring(0, shown.indexOf("```"));
        assertTrue(Files.readString(EXAMPLE).startsWith(schema), "the tables of the example are those of the chapter");
        assertEquals(3, schema.split("create table ", -1).length - 1);
        String code = Files.readString(CLASS);
        long lines = code.substring(code.indexOf("public final class"))
                .lines()
                .filter(line -> !line.isBlank())
                .count();
        assertEquals(40, lines);
    }
}
