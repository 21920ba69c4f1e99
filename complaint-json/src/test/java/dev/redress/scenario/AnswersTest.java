package dev.redress.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenarios ask, and what they get. */
class AnswersTest {

    @ParameterizedTest(name = "{0} {2} of {4}: {5}")
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            POLICY, EVENTS, ASK, AS-OF, OF, ANSWER
            # Fri 18 Dec 2026 + 5 working days: Tue 29 Dec; Christmas Day and a substitute Monday lie between
            emh, first-contact=2026-12-18, due, '', EMH-3, 2026-12-29
            emh, first-contact=2026-12-18, status, 2026-12-28, EMH-3, running
            emh, first-contact=2026-12-18, status, 2026-12-29, EMH-3, due today
            emh, first-contact=2026-12-18, status, 2026-12-30, EMH-3, overdue by 1
            emh, first-contact=2026-12-18;stage-1-acknowledged=2026-12-29, status, 2027-01-04, EMH-3, met
            emh, first-contact=2026-12-18;stage-1-acknowledged=2026-12-30, status, 2027-01-04, EMH-3, met late by 1
            emh, first-contact=2026-12-18;withdrawn=2026-12-21, status, 2026-12-30, EMH-3, ended
            emh, first-contact=2026-12-18, due, '', EMH-4, no time stated
            emh, first-contact=2026-12-18, status, 2026-12-30, EMH-4, running
            emh, first-contact=2026-12-18, due, '', EMH-12, waits for stage-2-acknowledged
            emh, first-contact=2026-12-18, status, 2026-12-30, EMH-12, waits for stage-2-acknowledged
            emh, first-contact=2050-12-19, due, '', EMH-5, beyond the calendar
            # a clause with two rows: the first by its id alone, the other with what it is about
            settle, first-contact=2026-12-18;escalation-requested=2027-01-04, due, '', SET-14, 2027-01-08
            settle, first-contact=2026-12-18;escalation-requested=2027-01-04, due, '', SET-14 complete the review, waits for date-agreed
            # rights
            emh, first-contact=2026-12-18, opens, '', EMH-9, waits for stage-1-responded
            emh, first-contact=2026-12-18;stage-1-responded=2027-01-13, opens, '', EMH-9, 2027-01-13
            emh, first-contact=2026-12-18;stage-1-responded=2027-01-13, closes, '', EMH-9, no last day stated
            emh, first-contact=2026-12-18, closes, '', EMH-9, waits for stage-1-responded
            de-escalation, logged=2026-12-21;stage-1-responded=2027-01-08, closes, '', DEE-8, 2027-03-05
            de-escalation, first-contact=2026-12-18, opens, '', DEE-15, open throughout
            de-escalation, first-contact=2026-12-18, closes, '', DEE-15, open throughout
            de-escalation, logged=2026-12-21;stage-1-responded=2027-01-08, status, 2027-03-05, DEE-8, open
            de-escalation, logged=2026-12-21;stage-1-responded=2027-01-08, status, 2027-03-06, DEE-8, closed
            settle, first-contact=2026-02-02;stage-2-responded=2026-03-02, status, 2026-04-27, SET-17, not yet
            association, stage-1-responded=2027-01-13;stage-1-response-stated=2027-01-12, closes, '', ASC-16, 2027-02-01
            # steps
            emh, first-contact=2026-12-18, status, 2026-12-30, EMH-17, waiting
            emh, first-contact=2026-12-18;stage-2-responded=2027-03-05, status, 2027-03-08, EMH-17, owed
            emh, first-contact=2026-12-18;stage-2-responded=2027-03-05;survey-sent=2027-03-08, status, 2027-03-08, EMH-17, done
            # a channel, and a time of day, which no policy of ours looks at
            settle, first-contact=2026-12-18;channel=telephone, due, '', SET-8, 2026-12-18
            emh, first-contact=2026-12-18T18:30, due, '', EMH-3, 2026-12-29
            # what comes in: Thu 18 Jun 2026 is six months to the day before Fri 18 Dec
            settle, kind=complaint;about=service;received=2026-12-18;occurred=2026-06-18, eligible, '', '', refused
            settle, kind=complaint;about=service;received=2026-12-18;occurred=2026-06-19, eligible, '', '', allowed
            settle, kind=complaint;about=service;received=2026-12-18, eligible, '', '', undecided
            settle, first-contact=2026-12-18;issue-happened=2026-06-18;kind=complaint;about=service, eligible, '', '', refused
            settle, '', eligible, '', '', undecided
            # what may be done
            emh, first-contact=2026-03-30, may, 2026-04-10, escalation-requested, refused
            emh, first-contact=2026-03-30;stage-1-responded=2026-04-09, may, 2026-04-10, escalation-requested, allowed
            first-time-resolution, first-contact=2026-12-18;stage-1-opened=2026-12-23;stage-1-responded=2027-01-06;further-evidence=no;issues-answered=yes, may, 2027-01-11, escalation-requested, refused
            """)
    void an_answer_is_in_words(String policy, String events, String ask, String day, String of, String answer) {
        Result result = Asking.row(String.join(",", policy, events, day, ask, of, answer));
        assertNull(result.error());
        assertEquals(answer, result.actual());
        assertTrue(result.isAsExpected());
        assertNull(result.reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"met late by 1", "Met late by 1 working day", "met-late by 1", " met  late by 01 working days"})
    void an_expected_answer_may_be_written_in_more_than_one_way(String expected) {
        assertTrue(Asking.row("emh,first-contact=2026-12-18;stage-1-acknowledged=2026-12-30,2027-01-04,status,EMH-3,"
                        + expected)
                .isAsExpected());
    }

    @Test
    void an_answer_that_differs_says_what_was_asked_and_why_it_is_so() {
        Result result = Asking.rows("over Christmas,emh,first-contact=2026-12-18,2026-12-30,status,EMH-3,due today\n")
                .get(0);
        assertEquals("suite.csv:2: over Christmas", result.toString());
        assertEquals("EMH-3 status on Wed 30 Dec 2026", result.question());
        assertEquals("due today", result.expected());
        assertEquals("overdue by 1", result.actual());
        assertEquals(
                "EMH-3  confirm the formal complaint: due by Tuesday 29 December 2026",
                result.findReason().orElseThrow().toString().lines().findFirst().orElseThrow());
    }

    @Test
    void a_question_about_what_comes_in_or_may_be_done_reads_as_one() {
        assertEquals("eligible", Asking.row("settle,,,eligible,,allowed").question());
        assertEquals(
                "may escalation-requested on Fri 10 Apr 2026",
                Asking.row("emh,first-contact=2026-03-30,2026-04-10,may,escalation-requested,allowed")
                        .question());
    }

    @Test
    void rows_about_one_history_are_not_mixed_up_with_those_about_another() {
        List<Result> results = Asking.rows("""
                a,emh,first-contact=2026-12-18,2026-12-30,status,EMH-3,overdue by 1
                b,emh,first-contact=2026-12-18,2026-12-29,status,EMH-3,due today
                c,emh,first-contact=2026-12-21,2026-12-29,status,EMH-3,running
                d,settle,first-contact=2026-12-21,2026-12-29,status,SET-9,due today
                e,emh,first-contact=2026-12-21,2026-12-29,status,EMH-4,running
                """);
        assertEquals(
                List.of("overdue by 1", "due today", "running", "due today", "running"),
                results.stream().map(Result::actual).toList());
    }

    @Test
    void columns_stand_in_any_order_and_those_that_are_not_needed_may_be_missing() {
        List<Result> results = Asking.file("suite.csv", """
                expect,of,ask,policy,events
                2026-12-29,EMH-3,due,emh,first-contact=2026-12-18
                """);
        assertEquals("suite.csv:2: row 2", results.get(0).toString());
        assertTrue(results.get(0).isAsExpected());
    }

    @Test
    void a_byte_order_mark_blank_lines_quotes_and_other_line_ends_do_no_harm() {
        List<Result> results = Asking.file(
                "suite.csv",
                "\uFEFFname,policy,events,ask,of,expect\r\n\r\n\"a, b\",emh,\"first-contact=2026-12-18;\r\n"
                        + " stage-1-acknowledged = 2026-12-29\",due,EMH-3,2026-12-29\r\n");
        assertEquals(1, results.size());
        assertEquals("suite.csv:3: a, b", results.get(0).toString());
        assertTrue(results.get(0).isAsExpected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios.csv", "scenarios.yaml"})
    void the_examples_answer_as_they_expect(String name) throws IOException {
        List<Result> results = Asking.file(name, Files.readAllBytes(Path.of("../docs/examples", name)));
        assertEquals(
                List.of(),
                results.stream().filter(result -> !result.isAsExpected()).toList());
        assertTrue(results.size() >= 4);
    }

    // --- YAML ---------------------------------------------------------------------------------------------------

    @Test
    void a_case_stands_in_place_of_policy_and_events() {
        List<Result> results = Asking.yaml("""
                format: redress/scenarios/1
                scenarios:
                - {name: late, case: ex-1.yaml, ask: status, of: EMH-3, as-of: 2027-02-15, expect: met late by 1}
                - {name: before the response, case: ex-1.yaml, ask: may, of: ombudsman-asked, as-of: 2027-02-15, expect: refused}
                - {name: taken, case: ex-1.yaml, ask: eligible, expect: allowed}
                """);
        assertEquals(
                List.of("met late by 1", "refused", "allowed"),
                results.stream().map(Result::actual).toList());
        assertEquals(List.of(3, 4, 5), results.stream().map(Result::line).toList());
    }

    @Test
    void what_happened_after_a_case_may_be_added_to_it() {
        List<Result> results = Asking.yaml("""
                format: redress/scenarios/1
                scenarios:
                - {case: ex-1.yaml, events: {survey-sent: 2027-03-08}, ask: status, of: EMH-17, as-of: 2027-03-08, expect: done}
                - {case: ex-1.yaml, ask: status, of: EMH-17, as-of: 2027-03-08, expect: owed}
                """);
        assertEquals(
                List.of("done", "owed"), results.stream().map(Result::actual).toList());
        assertEquals("suite.yaml:3: scenario 1", results.get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{first-contact: 2026-12-18, stage-1-acknowledged: 2026-12-30}",
                "[first-contact=2026-12-18, stage-1-acknowledged=2026-12-30]",
                "first-contact=2026-12-18;stage-1-acknowledged=2026-12-30"
            })
    void events_are_one_text_a_list_or_names_with_values(String events) {
        assertTrue(Asking.yaml("""
                format: redress/scenarios/1
                scenarios:
                - {policy: emh, events: %s, ask: status, of: EMH-3, as-of: 2027-01-04, expect: met late by 1}
                """.formatted(events)).get(0).isAsExpected());
    }
}
