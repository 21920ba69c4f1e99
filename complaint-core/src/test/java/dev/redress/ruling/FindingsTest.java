package dev.redress.ruling;

import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was wrong with what happened. */
class FindingsTest {

    /** The example of the documentation: a late acknowledgement, and S1, an officer, at both stages. */
    private static final History EX_1 = under("emh")
            .resident("P1", "tenant")
            .staff("S1", "officer")
            .with(event("first-contact", "Fri 2026-12-18")
                    .through(Set.of(Channel.ONLINE))
                    .by("P1"))
            .happened("stage-1-acknowledged", "Wed 2026-12-30", "S1")
            .with(event("stage-1-responded", "Wed 2027-01-13")
                    .dated(day("Tue 2027-01-12"))
                    .by("S1")
                    .with(Detail.LETTER, "r1.yaml"))
            .happened("escalation-requested", "Mon 2027-02-01", "P1")
            .happened("stage-2-acknowledged", "Fri 2027-02-05", "S1")
            .happened("stage-2-responded", "Fri 2027-03-05", "S1");

    @Test
    void the_example_is_late_by_one_day_and_answered_twice_by_an_officer() {
        List<Finding> findings = Findings.of(EX_1.timetable());
        assertEquals(
                List.of(
                        "EMH-3 late: the landlord was to confirm the formal complaint by Tuesday 29 December 2026, and did on Wednesday 30"
                                + " December 2026",
                        "EMH-11 wrong-role: the stage 2 response of Friday 5 March 2027 was by an officer; the document says: a"
                                + " senior manager considers it again",
                        "Code 6.13 same-person: the stage 2 response of Friday 5 March 2027: the same person considered stage 1"),
                findings.stream().map(Finding::toString).toList());
        assertEquals(
                List.of(OptionalInt.of(1), OptionalInt.empty(), OptionalInt.empty()),
                findings.stream().map(Finding::workingDays).toList());
        assertEquals(
                List.of("stage-1-acknowledged", "stage-2-responded", "stage-2-responded"),
                findings.stream()
                        .map(finding -> finding.findEvent().orElseThrow().name())
                        .toList());
        assertEquals(
                event("stage-1-acknowledged", "Wed 2026-12-30").by("S1"),
                findings.get(0).at());
        assertEquals(findings, Findings.of(EX_1.asOf("Mon 2027-04-05")), "nothing was missed since");
    }

    // --- late, and never done -----------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # responded    | as of          | finding, and how many working days
            Wed 2027-01-13 | Mon 2027-02-01 | none
            Thu 2027-01-14 | Mon 2027-02-01 | late 1
            Sat 2027-01-16 | Mon 2027-02-01 | late 2
            Mon 2027-01-18 | Mon 2027-02-01 | late 3
                           | Wed 2027-01-13 | none
                           | Thu 2027-01-14 | never-done 1
                           | Mon 2027-01-18 | never-done 3
                           |                | none
            """)
    void EMH_5_late_or_never_done_by_working_days(String responded, String asOf, String expected) {
        History history = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Mon 2026-12-21");
        history = responded == null ? history : history.happened("stage-1-responded", responded);
        List<Finding> findings = Findings.of(asOf == null ? history.timetable() : history.asOf(asOf));
        assertEquals(
                expected,
                findings.isEmpty()
                        ? "none"
                        : findings.get(0).kind() + " "
                                + findings.get(0).workingDays().getAsInt());
        assertEquals(
                findings.isEmpty() ? Optional.empty() : Optional.of(EventKind.STAGE_1_RESPONDED),
                findings.isEmpty() ? Optional.empty() : findings.get(0).findEvent());
    }

    @Test
    void an_answer_late_by_a_weekend_alone_counts_no_working_days() {
        History settle = under("settle")
                .happened("first-contact", "Fri 2027-01-22")
                .happened("passed-to-manager", "Fri 2027-01-22")
                .happened("manager-contacted", "Mon 2027-01-25");
        Finding finding = Findings.of(
                        settle.happened("stage-1-responded", "Sat 2027-02-06").timetable())
                .get(0);
        assertEquals(
                "SET-11 late: the landlord aimed to respond in full by Friday 5 February 2027, and did on Saturday 6 February 2027",
                finding.toString());
        assertEquals(OptionalInt.empty(), finding.workingDays());
    }

    @Test
    void a_resolution_that_came_late_is_what_came() {
        History history =
                under("emh").happened("first-contact", "Fri 2026-12-18").happened("resolved", "Wed 2026-12-30");
        Finding finding = Findings.of(history.timetable()).get(0);
        assertEquals(
                "EMH-3 late: the landlord was to confirm the formal complaint by Tuesday 29 December 2026, and did on Wednesday 30 December"
                        + " 2026",
                finding.toString());
        assertEquals(EventKind.RESOLVED, finding.event());
        assertEquals(1, Findings.of(history.timetable()).size());
    }

    @Test
    void what_ended_before_it_was_due_was_not_missed_and_what_ended_after_was() {
        History contact = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals(List.of(), contact.happened("withdrawn", "Tue 2026-12-29").findings("Mon 2027-02-01"));
        assertEquals(
                List.of(
                        "EMH-3 never-done: the landlord was to confirm the formal complaint by Tuesday 29 December 2026, and its clock was"
                                + " stopped on Wednesday 30 December 2026"),
                contact.happened("withdrawn", "Wed 2026-12-30").findings("Mon 2027-02-01"));
    }

    @Test
    void SET_8_SET_9_a_row_that_may_not_be_owed_at_all_is_not_found() {
        assertEquals(
                List.of(),
                under("settle").happened("first-contact", "Mon 2027-02-01").findings("Mon 2027-03-01"));
        assertEquals(
                List.of(
                        "SET-9 never-done: the landlord was to resolve it or confirm how it will be handled by Friday 5 February 2027, and had"
                                + " not by Monday 8 February 2027"),
                under("settle")
                        .with(event("first-contact", "Mon 2027-02-01").through(Set.of(Channel.EMAIL)))
                        .findings("Mon 2027-02-08"));
    }

    @Test
    void ASC_17_where_no_time_is_stated_nothing_is_late() {
        assertEquals(
                List.of(),
                under("association")
                        .happened("first-contact", "Mon 2027-02-01")
                        .happened("stage-1-acknowledged", "Tue 2027-02-02")
                        .happened("preference-agreed", "Tue 2027-02-02")
                        .happened("stage-1-responded", "Mon 2027-02-08")
                        .happened("escalation-requested", "Mon 2027-02-15")
                        .findings("Mon 2029-01-01"));
    }

    @Test
    void FTR_8_an_agreed_date_is_the_date() {
        History agreed = under("first-time-resolution")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("first-answered", "Mon 2027-02-01")
                .happened("stage-1-opened", "Tue 2027-02-02")
                .happened("resident-contacted", "Wed 2027-02-03")
                .with(Event.dateAgreed(day("Wed 2027-02-03"), "FTR-8", day("Mon 2027-03-01")));
        assertEquals(
                List.of(),
                agreed.happened("stage-1-responded", "Mon 2027-03-01").findings());
        assertEquals(
                List.of(
                        "FTR-8 late: the landlord aimed to look at all the issues and respond by Monday 1 March 2027, and did on Tuesday"
                                + " 2 March 2027"),
                agreed.happened("stage-1-responded", "Tue 2027-03-02").findings());
    }

    // --- what was no complaint ----------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(textBlock = """
            # fact             , value           , found
            kind               , complaint       , true
            kind               , compliment      , false
            kind               , service-request , false
            anonymous          , yes             , false
            solicitor          , yes             , false
            # not known is no reason to leave it
            exhausted          , no              , true
            """)
    void ASC_5_what_was_not_taken_as_a_complaint_is_owed_no_answer_as_one(String fact, String value, boolean found) {
        History history = under("association")
                .with(event("first-contact", "Mon 2027-02-01").with(Fact.get(fact), value));
        assertEquals(found, !history.findings("Mon 2027-03-01").isEmpty());
        assertEquals(
                List.of(
                        "ASC-15 never-done: the landlord was to respond formally by Monday 15 February 2027, and had not by Monday 1 March"
                                + " 2027"),
                history.happened("stage-1-acknowledged", "Tue 2027-02-02").findings("Mon 2027-03-01"),
                "unless the landlord took it on all the same");
    }

    // --- rights outside their windows ---------------------------------------------------------------------------

    private static final History DEE = under("de-escalation")
            .happened("first-contact", "Mon 2027-02-01")
            .happened("logged", "Mon 2027-02-01")
            .happened("stage-1-acknowledged", "Tue 2027-02-02")
            .happened("resident-contacted", "Tue 2027-02-02")
            .happened("findings-discussed", "Fri 2027-02-05")
            .happened("stage-1-responded", "Mon 2027-02-08");

    @Test
    void DEE_8_a_right_used_after_its_window_counts_the_days_and_one_used_too_early_says_when_it_opens() {
        assertEquals(
                List.of(),
                DEE.happened("escalation-requested", "Mon 2027-04-05").findings());
        List<Finding> late = Findings.of(
                DEE.happened("escalation-requested", "Wed 2027-04-07").timetable());
        assertEquals(
                "[DEE-8 outside-window: the escalation request came on Wednesday 7 April 2027; it closed after Monday 5 April"
                        + " 2027]",
                late.toString());
        assertEquals(OptionalInt.of(2), late.get(0).workingDays());
        assertEquals(
                OptionalInt.of(1),
                Findings.of(DEE.happened("escalation-requested", "Tue 2027-04-06")
                                .timetable())
                        .get(0)
                        .workingDays());
        assertEquals(
                List.of(
                        "DEE-8 outside-window: the escalation request came on Friday 5 February 2027; it opens with the stage 1"
                                + " response"),
                DEE.happened("escalation-requested", "Fri 2027-02-05").findings());
    }

    @Test
    void ASC_20_a_right_used_by_somebody_who_has_none_is_found_by_the_clause_that_denies_it() {
        List<String> found = under("association")
                .resident("P1", "external-stakeholder")
                .happened("first-contact", "Mon 2027-02-01", "P1")
                .happened("stage-2-responded", "Mon 2027-03-15")
                .happened("ombudsman-asked", "Tue 2027-03-16")
                .findings();
        assertTrue(
                found.contains(
                        "ASC-20 outside-window: asking the Ombudsman came on Tuesday 16 March 2027; whoever complains here has no such"
                                + " right"),
                found::toString);
    }

    @Test
    void SET_17_a_right_used_during_its_wait_says_when_it_opens() {
        History answered = under("settle")
                .happened("first-contact", "Mon 2026-02-02")
                .happened("escalation-requested", "Mon 2026-02-23")
                .happened("stage-2-acknowledged", "Tue 2026-02-24")
                .happened("stage-2-responded", "Mon 2026-03-02");
        List<String> found =
                answered.happened("ombudsman-asked", "Mon 2026-04-27").findings();
        assertEquals(
                "SET-17 outside-window: asking the Ombudsman came on Monday 27 April 2026; it opens on Tuesday 28 April 2026",
                found.get(found.size() - 1));
        assertEquals(
                List.of(),
                answered.happened("ombudsman-asked", "Tue 2026-04-28").findings().stream()
                        .filter(line -> line.contains("outside-window: asking"))
                        .toList());
        assertEquals(
                List.of(),
                answered.with(event("ombudsman-asked", "Tue 2026-03-03").forAdvice()).findings().stream()
                        .filter(line -> line.contains("outside-window: asking"))
                        .toList(),
                "advice uses no right");
        assertEquals(
                List.of(),
                answered
                        .happened("designated-person-answered", "Tue 2026-03-03")
                        .happened("ombudsman-asked", "Wed 2026-03-04")
                        .findings()
                        .stream()
                        .filter(line -> line.contains("outside-window: asking"))
                        .toList(),
                "another way was open");
    }

    @Test
    void FTR_16_a_right_that_is_open_throughout_has_no_window_to_miss() {
        assertEquals(
                List.of(),
                under("first-time-resolution")
                        .happened("first-contact", "Mon 2027-02-01")
                        .happened("designated-person-asked", "Mon 2027-02-01")
                        .findings());
    }

    @Test
    void EMH_2_a_formal_request_before_anything_came_in_is_outside_its_window() {
        assertEquals(
                List.of(
                        "EMH-2 outside-window: the request to treat it as formal came on Monday 1 February 2027; it opens with"
                                + " first contact"),
                under("emh").happened("formal-request", "Mon 2027-02-01").findings());
    }

    // --- what else -----------------------------------------------------------------------------------------------

    @Test
    void what_was_corrected_is_not_found() {
        History wrong = DEE.happened("escalation-requested", "Wed 2027-04-07");
        assertEquals(1, wrong.findings().size());
        assertEquals(
                List.of(), wrong.with(Event.corrected(day("Thu 2027-04-08"), 7)).findings());
        assertEquals(
                List.of(), wrong.with(Event.corrected(day("Thu 2027-04-08"), 7)).findings("Thu 2027-04-08"));
        assertEquals(
                1,
                wrong.with(Event.corrected(day("Thu 2027-04-08"), 7))
                        .findings("Wed 2027-04-07")
                        .size(),
                "as it stood the day before");
    }

    @Test
    void findings_stand_in_the_order_of_the_document_and_a_rule_from_outside_comes_last() {
        History history = under("association")
                .staff("S1", "officer")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-acknowledged", "Mon 2027-02-08")
                .with(event("stage-1-responded", "Tue 2027-02-16").by("S1").through(Set.of(Channel.EMAIL)))
                .happened("escalation-requested", "Wed 2027-03-10")
                .happened("stage-2-responded", "Mon 2027-03-22", "S1");
        assertEquals(
                List.of(
                        "ASC-12 late",
                        "ASC-13 step-missing",
                        "ASC-15 late",
                        "ASC-15 wrong-channel",
                        "ASC-16 outside-window",
                        "ASC-17 step-missing",
                        "Code 6.13 same-person"),
                history.findings().stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList());
    }

    @Test
    void a_panel_of_strangers_is_not_known_and_not_found() {
        assertEquals(
                List.of(),
                under("first-time-resolution")
                        .happened("first-contact", "Mon 2027-02-01")
                        .with(event("hearing-held", "Mon 2027-03-01")
                                .with(Detail.PANEL, List.of(new Code("S8"), new Code("S9"))))
                        .findings());
    }

    @Test
    void a_finding_counts_days_from_one() {
        assertEquals(
                "a finding counts days from 1, and this has 0",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Finding("EMH-3", Finding.Kind.LATE, 0, null, null, "late"))
                        .getMessage());
    }

    @Test
    void beyond_the_calendar_days_too_late_for_a_right_are_not_counted() {
        Finding finding = Findings.of(under("de-escalation")
                        .happened("first-contact", "Thu 2050-10-06")
                        .happened("stage-1-responded", "Thu 2050-10-06")
                        .happened("escalation-requested", "Mon 2051-01-02")
                        .timetable())
                .stream()
                .filter(one -> one.kind() == Finding.Kind.OUTSIDE_WINDOW)
                .findFirst()
                .orElseThrow();
        assertEquals(
                "DEE-8 outside-window: the escalation request came on Monday 2 January 2051; it closed after Thursday 1 December"
                        + " 2050",
                finding.toString());
        assertEquals(OptionalInt.empty(), finding.workingDays());
    }

    @Test
    void beyond_the_calendar_days_late_are_not_counted() {
        History history = under("emh")
                .happened("first-contact", "Thu 2050-12-01")
                .happened("stage-1-acknowledged", "Fri 2050-12-02")
                .happened("stage-1-responded", "Mon 2051-01-02");
        Finding finding = Findings.of(history.timetable()).get(0);
        assertEquals(OptionalInt.empty(), finding.workingDays());
        assertEquals(
                "EMH-5 late: the landlord was to send the full written response by Thursday 22 December 2050, and did on Monday 2 January"
                        + " 2051",
                finding.toString());
    }
}
