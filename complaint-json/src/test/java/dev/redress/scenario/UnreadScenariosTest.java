package dev.redress.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that cannot be read: each says why, and the others are asked all the same. */
class UnreadScenariosTest {

    private static final String CANARY = "Zebedee";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,,,due,EMH-3,2026-12-29                          | policy is empty; a scenario is about a policy or a case
            ehm,first-contact=2026-12-18,,due,EMH-3,2026-12-29 | no published policy 'ehm'; did you mean emh? known: association, de-escalation, emh, first-time-resolution, settle
            emh,first-contact=2026-12-18,,,EMH-3,2026-12-29  | ask is empty; a scenario asks due, status, opens, closes, eligible or may
            emh,first-contact=2026-12-18,,deu,EMH-3,2026-12-29 | no question 'deu'; did you mean due? known: due, status, opens, closes, eligible, may
            emh,first-contact=2026-12-18,,due,EMH-3,         | expect is empty; it is the answer that is expected
            emh,first-contact=2026-12-18,,due,,2026-12-29    | of is empty; due asks about a clause
            emh,first-contact=2026-12-18,2026-12-18,may,,refused | of is empty; may asks about an event
            emh,first-contact=2026-12-18,,status,EMH-3,met   | as-of is empty; status asks about a day
            emh,first-contact=2026-12-18,,may,closed,allowed | as-of is empty; may asks about a day
            emh,first-contact=2026-12-18,today,status,EMH-3,met | 'today' is not a date: a date reads 2026-12-18
            emh,first-contact=18/12/2026,,due,EMH-3,2026-12-29 | '18/12/2026' is not a date: a date reads 2026-12-18
            emh,first-contact,,due,EMH-3,2026-12-29          | events read EVENT=DATE with semicolons between them, such as first-contact=2026-12-18; one of them has no '='
            emh,first-contact=2026-12-18,,due,EMH-3,29/12/2026 | '29/12/2026' is not a date: a date reads 2026-12-18
            emh,first-contact=2026-12-18,,due,EMH-3,met      | no answer to due 'met'; known: a date, waits for EVENT, no time stated, beyond the calendar
            emh,first-contact=2026-12-18,,due,EMH-3,a date   | no answer to due 'a date'; did you mean a date? known: a date, waits for EVENT, no time stated, beyond the calendar
            settle,kind=complaint,,eligible,,alowed          | no answer to eligible 'alowed'; did you mean allowed? known: allowed, refused, undecided
            emh,first-contact=2026-12-18,,due,EMH-9,2026-12-29 | no deadline of emh 'EMH-9'; did you mean EMH-3? known: EMH-3, EMH-4, EMH-5, EMH-10, EMH-12
            emh,first-contact=2026-12-18,,opens,EMH-3,2026-12-29 | no right of emh 'EMH-3'; did you mean EMH-2? known: EMH-2, EMH-9, EMH-14
            settle,first-contact=2026-12-18;channel=fax,,due,SET-8,2026-12-18 | no channel 'fax'; known: online, portal, email, letter, telephone, social-media, in-person, advocate, in-writing
            settle,logged=2026-12-18;channel=letter,,due,SET-8,2026-12-18 | channel is how the first contact came, and there is none
            association,first-contact=2026-12-18;stage-1-response-stated=2027-01-12,,closes,ASC-16,2026-12-18 | stage-1-response-stated is the date stated in the stage 1 response, and there is none
            settle,kind=complant,,eligible,,allowed          | no value of kind 'complant'; did you mean complaint? known: complaint, service-request, comment, compliment
            """)
    void each_says_why(String row, String why) {
        Result result = Asking.row(row);
        assertFalse(result.isRead());
        assertFalse(result.isAsExpected());
        assertEquals(why, result.error());
    }

    @Test
    void an_event_or_a_fact_that_nothing_goes_by_is_named_with_the_near_one() {
        assertTrue(Asking.row("emh,frist-contact=2026-12-18,,due,EMH-3,2026-12-29")
                .findError()
                .orElseThrow()
                .startsWith("no event 'frist-contact'; did you mean first-contact? known: first-contact, resolved, "));
        assertTrue(Asking.row("settle,knd=complaint,,eligible,,allowed")
                .findError()
                .orElseThrow()
                .startsWith("no event or fact 'knd'; did you mean kind? known: "));
        assertTrue(Asking.row("emh,first-contact=2026-12-18,2026-12-18,may,hearing-held,allowed")
                .findError()
                .orElseThrow()
                .startsWith("no event of emh 'hearing-held'; known: first-contact, resolved, "));
    }

    @Test
    void a_clause_with_two_rows_is_named_with_what_each_is_about() {
        assertEquals(
                "no deadline of settle 'SET-14 finish'; known: SET-8, SET-9, SET-11, SET-14, SET-14 complete the review by"
                        + " the date agreed",
                Asking.row("settle,first-contact=2026-12-18,,due,SET-14 finish,2026-12-18")
                        .error());
    }

    @Test
    void one_that_cannot_be_read_stops_no_other() {
        List<Result> results = Asking.rows("""
                first,ehm,first-contact=2026-12-18,,due,EMH-3,2026-12-29
                short,emh,first-contact=2026-12-18,,due
                long,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29,more
                last,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29
                """);
        assertEquals(
                List.of(
                        "no published policy 'ehm'; did you mean emh? known: association, de-escalation, emh,"
                                + " first-time-resolution, settle",
                        "the row has 5 cells, and the header 7",
                        "the row has 8 cells, and the header 7"),
                results.subList(0, 3).stream().map(Result::error).toList());
        assertTrue(results.get(3).isAsExpected());
    }

    @Test
    void the_words_of_a_good_reason_are_in_no_result() {
        for (String events : List.of(
                "kind=complaint;about=service;received=2026-12-18;occurred=2026-06-18;good-reason=" + CANARY,
                "kind=complaint;good-reason=" + CANARY + "; in " + CANARY + " hospital",
                "good-reason=" + CANARY + ";kind=complant")) {
            for (String expected : List.of("allowed", "refused")) {
                Result result = Asking.row("settle," + events + ",,eligible,," + expected);
                assertFalse((result.error()
                                + result.question()
                                + result.expected()
                                + result.actual()
                                + result.findReason().map(Object::toString).orElse(""))
                        .contains(CANARY));
            }
        }
    }

    // --- files --------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | it is empty; its first line names the columns: name,policy,events,as-of,ask,of,expect
            name,policy,ask           | there is no column expect; its first line names the columns: name,policy,events,as-of,ask,of,expect
            policy,ask,expect,policy  | the column policy is there twice
            policy,ask,expect,as_of   | no column of scenarios 'as_of'; did you mean as-of? known: name, policy, events, as-of, ask, of, expect
            """)
    void a_first_line_that_names_other_columns_is_refused(String header, String why) {
        String file = header.isEmpty() ? "" : header + "\nemh,due,2026-12-29,2026-12-18\n";
        List<Result> results = Asking.file("suite.csv", file);
        assertEquals(List.of("suite.csv:1: the whole file: " + why), said(results));
    }

    @Test
    void a_quote_that_is_never_closed_in_the_first_line_is_of_the_whole_file() {
        List<Result> results = Asking.file("suite.csv", "name,\"policy,events\n");
        assertEquals(
                List.of(
                        "suite.csv:1: the whole file: a quote is never closed, or followed by text; quotes within a quoted cell"
                                + " are doubled. No row from there on is read"),
                said(results));
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_file_and_the_rows_before_it_are_asked() {
        List<Result> results = Asking.rows("""
                a,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29
                "b,emh,first-contact=2026-12-18,,due,EMH-3,2026-12-29
                """);
        assertTrue(results.get(0).isAsExpected());
        assertEquals("suite.csv:3: the rest of the file", results.get(1).toString());
        assertEquals(
                "after line 2 a quote is never closed, or followed by text; quotes within a quoted cell are doubled. No"
                        + " row from there on is read",
                results.get(1).error());
    }

    @Test
    void rows_that_are_not_UTF_8_are_refused_with_the_line() {
        byte[] bytes = "name,policy,events,as-of,ask,of,expect\ncaf\u00e9,emh,,,due,EMH-3,2026-12-29\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "suite.csv is not UTF-8; save it as UTF-8",
                assertThrows(IOException.class, () -> Asking.fileOrFail("suite.csv", bytes))
                        .getMessage());
    }

    @Test
    void each_defect_of_a_YAML_scenario_is_named_with_its_line_and_the_others_are_asked() {
        List<Result> results = Asking.yaml("""
                format: redress/scenarios/1
                scenarios:
                - name: misspelt
                  policy: emh
                  exepct: 2026-12-29
                  ask: {}
                - {name: sound, policy: emh, events: first-contact=2026-12-18, ask: due, of: EMH-3, expect: 2026-12-29}
                - {name: lost, case: nowhere.yaml, ask: due, of: EMH-3, expect: 2026-12-29}
                - {name: both, case: ex-1.yaml, policy: emh, ask: due, of: EMH-3, expect: 2026-12-29}
                - {name: no case, case: scenarios.yaml, ask: due, of: EMH-3, expect: 2026-12-29}
                """);
        assertEquals(
                List.of(
                        "suite.yaml:5: misspelt: unknown key 'exepct'; did you mean expect? known: name, policy, case,"
                                + " as-of, ask, of, expect, events",
                        "suite.yaml:6: misspelt: keys and values; a text",
                        "suite.yaml:7: sound: null",
                        "suite.yaml:8: lost: there is no file 'nowhere.yaml' beside the scenarios",
                        "suite.yaml:9: both: case names its own policy; give one or the other",
                        "suite.yaml:10: no case: scenarios.yaml has 1 defect: scenarios.yaml:1:9: format"
                                + " 'redress/scenarios/1', a tester's suite; this reads redress/case/1, a complaint's history"),
                said(results));
        assertTrue(results.get(2).isAsExpected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            format: redress/case/1       | 1: the whole file: format 'redress/case/1', a complaint's history; this reads redress/scenarios/1, a tester's suite
            format: redress/scenarios/1  | 1: the whole file: scenarios is missing; a file of keys and values that begins with format: redress/scenarios/1
            'format: [redress'           | 1: the whole file: a [ that is not closed; the closing ]
            """)
    void a_document_that_is_no_suite_is_refused_whole(String text, String why) {
        assertEquals(List.of("suite.yaml:" + why), said(Asking.yaml(text + "\n")));
    }

    @Test
    void what_is_wrong_before_the_scenarios_keeps_all_of_them_from_being_asked() {
        assertEquals(
                List.of("suite.yaml:2: the whole file: unknown key 'polcy'; known: format, scenarios"),
                said(Asking.yaml("""
                        format: redress/scenarios/1
                        polcy: emh
                        scenarios:
                        - {policy: emh, events: first-contact=2026-12-18, ask: due, of: EMH-3, expect: 2026-12-29}
                        """)));
    }

    private static List<String> said(List<Result> results) {
        return results.stream().map(result -> result + ": " + result.error()).toList();
    }
}
