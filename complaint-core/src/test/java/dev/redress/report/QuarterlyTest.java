package dev.redress.report;

import static dev.redress.report.Told.lines;
import static dev.redress.report.Told.quarterly;
import static dev.redress.report.Told.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.Counting;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Clause;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.Stage;
import dev.redress.published.PublishedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that a procedure publishes: what counts in which quarter, and as what. */
class QuarterlyTest {

    // --- which figures ------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({"ASC-29, association", "EMH-16, emh"})
    void ASC_29_EMH_16_exactly_the_figures_of_the_clause_are_there_in_its_order(String clause, String policy) {
        Report report = PublishedPolicies.get(policy).all(Report.class).stream()
                .filter(placed -> placed.clause().id().equals(clause))
                .map(Placed::provision)
                .findFirst()
                .orElseThrow();
        Quarterly quarterly = quarterly(policy, "2026-Q4");
        assertEquals(
                report.figures(),
                quarterly.figures().stream().map(Figure::name).distinct().toList());
        quarterly.figures().forEach(figure -> assertEquals(clause, figure.clause()));
        assertEquals(List.of(), quarterly.unknown());
    }

    @Test
    void ASC_30_the_figures_say_where_they_are_reported() {
        assertEquals(
                List.of(
                        new Quarterly.Output("ASC-30", "Board"),
                        new Quarterly.Output("ASC-30", "social media"),
                        new Quarterly.Output("ASC-30", "newsletters"),
                        new Quarterly.Output("ASC-30", "annual report"),
                        new Quarterly.Output("ASC-30", "performance page")),
                quarterly("association", "2026-Q4").outputs());
        assertEquals(List.of(), quarterly("emh", "2026-Q4").outputs());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            association           | ASC-29 how many complaints: none; ASC-29 formal or informal: none; ASC-29 service areas: none; ASC-29 resolved at stage 1: none; ASC-29 escalated to stage 2: none; ASC-29 satisfaction with the process: none
            emh                   | EMH-16 kinds: none; EMH-16 how answered: none; EMH-16 how answered, remedies offered: none; EMH-16 lessons: none; EMH-16 changes made: none
            settle                | SET-2 resolved at first contact: none
            de-escalation         | DEE-2 resolved at first contact: none
            first-time-resolution | FTR-2 compliments and comments: none; FTR-2 what feedback changed: none; FTR-5 resolved at first contact: none
            """)
    void zero_is_none_and_each_figure_names_its_population_and_its_day(String policy, String figures) {
        Quarterly quarterly = quarterly(policy, "2026-Q4");
        assertEquals(
                figures,
                String.join(
                        "; ", quarterly.figures().stream().map(Figure::toString).toList()));
        for (Figure figure : quarterly.figures()) {
            assertEquals(false, figure.population().isBlank() || figure.day().isBlank());
            figure.lines().forEach(line -> assertEquals(line.label() + ": none", line.toString()));
            figure.lines().forEach(line -> assertNull(line.share(), "there is no share of none"));
        }
    }

    // --- in which quarter ---------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            figure                | day            | counts in | why
            # a complaint made in December, answered in January, escalated in February, answered in April, asked in July
            how many complaints   | Thu 2026-12-31 | 2026-Q4   | first contact
            formal or informal    | Thu 2026-12-31 | 2026-Q4   | first contact, though it became formal in January
            service areas         | Thu 2026-12-31 | 2026-Q4   | first contact
            resolved at stage 1   | Thu 2027-01-14 | 2027-Q1   | the response
            escalated to stage 2  | Mon 2027-02-01 | 2027-Q1   | the request, though it was answered in April
            satisfaction with the process | Thu 2027-07-01 | 2027-Q3 | the answer
            """)
    void ASC_29_each_figure_counts_on_the_day_of_its_event(String figure, String day, String quarter, String why) {
        Complaint complaint = told(
                "association",
                "Q-1",
                "first-contact Thu 2026-12-31, stage-1-acknowledged Tue 2027-01-05, stage-1-responded Thu 2027-01-14,"
                        + " escalation-requested Mon 2027-02-01, stage-2-responded Thu 2027-04-01,"
                        + " survey-answered Thu 2027-07-01 satisfied=yes");
        for (String each : List.of("2026-Q3", "2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3")) {
            Figure counted = quarterly("association", each, complaint).figure(figure);
            assertEquals(each.equals(quarter) ? 1 : 0, counted.total(), () -> each + ": " + why);
            counted.lines()
                    .forEach(line -> line.behind()
                            .forEach(behind -> assertEquals(new Behind("Q-1", Told.day(day), null), behind)));
        }
    }

    @Test
    void ASC_29_as_of_a_day_what_was_recorded_for_later_is_left_out() {
        List<Complaint> cases = List.of(
                told("association", "Q-1", "first-contact Fri 2026-12-18, stage-1-acknowledged Mon 2027-01-04"));
        Reporting reporting = Reporting.over(Period.quarter("2026-Q4"));
        Policy policy = PublishedPolicies.get("association");
        assertEquals(
                List.of("formal: 0 of 1, 0.0%", "informal: 1 of 1, 100.0% [Q-1]")
                        .get(1),
                lines(reporting
                                .asOf(LocalDate.of(2026, 12, 31))
                                .quarterly(policy, cases)
                                .figure("formal or informal"))
                        .get(1));
        assertEquals(
                "formal: 1 of 1, 100.0% [Q-1]",
                lines(reporting.quarterly(policy, cases).figure("formal or informal"))
                        .get(0));
    }

    // --- as what ------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            events                                                                                   | counts as
            first-contact Mon 2026-10-05                                                             | informal
            first-contact Mon 2026-10-05, resolved Tue 2026-10-06                                    | informal
            first-contact Mon 2026-10-05, stage-1-acknowledged Tue 2026-10-06                        | formal
            first-contact Mon 2026-10-05, stage-1-responded Mon 2026-10-19                           | formal
            # taken up after all, in the next quarter
            first-contact Mon 2026-10-05, resolved Tue 2026-10-06, stage-1-acknowledged Mon 2027-01-04 | formal
            first-contact Mon 2026-10-05 kind=complaint, withdrawn Tue 2026-10-06                    | informal
            """)
    void ASC_29_a_complaint_is_formal_or_informal_by_its_course(String events, String counted) {
        assertEquals(
                List.of(counted + ": 1 of 1, 100.0% [Q-1]"),
                lines("association", "2026-Q4", "formal or informal", events).stream()
                        .filter(line -> line.contains("Q-1"))
                        .toList());
    }

    @Test
    void ASC_29_service_areas_stand_by_name_and_what_is_not_stated_is_no_part_of_a_share() {
        Quarterly quarterly = quarterly(
                "association",
                "2026-Q4",
                told("association", "Q-3", "first-contact Wed 2026-10-07 service-area=repairs"),
                told("association", "Q-1", "first-contact Mon 2026-10-05 service-area=repairs"),
                told("association", "Q-2", "first-contact Tue 2026-10-06 service-area=lettings"),
                told("association", "Q-4", "first-contact Thu 2026-10-08"));
        assertEquals(
                List.of("lettings: 1 of 3, 33.3% [Q-2]", "repairs: 2 of 3, 66.7% [Q-1, Q-3]", "not stated: 1 [Q-4]"),
                lines(quarterly.figure("service areas")));
        assertEquals(4, quarterly.figure("service areas").total());
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', nullValues = "-", textBlock = """
            events after an acknowledgement                                                        | line
            resident-updated Mon 2026-10-19                                                        | -
            stage-1-responded Mon 2026-10-19                                                       | resolved at stage 1
            stage-1-responded Mon 2026-10-19, closed Tue 2026-10-20                                | resolved at stage 1
            stage-1-responded Mon 2026-10-19, escalation-requested Mon 2027-02-01                  | stage 2 asked for
            stage-1-responded Mon 2026-10-19, escalation-requested Mon 2026-11-02, escalation-refused Tue 2026-11-03 | stage 2 asked for
            # settled while it was formal, without a response; and closed or withdrawn, which is no answer
            resolved Mon 2026-10-19                                                                | resolved at stage 1
            resolved Mon 2026-10-19, closed Tue 2026-10-20                                         | resolved at stage 1
            closed Mon 2026-10-19                                                                  | -
            withdrawn Mon 2026-10-19                                                               | -
            """)
    void ASC_29_resolved_at_stage_1_is_answered_there_and_stage_2_was_not_asked_for(String events, String line) {
        String all = "first-contact Mon 2026-10-05, stage-1-acknowledged Tue 2026-10-06, " + events;
        assertEquals(
                line == null ? List.of() : List.of(line + ": 1 of 1, 100.0% [Q-1]"),
                lines("association", "2026-Q4", "resolved at stage 1", all).stream()
                        .filter(each -> each.contains("Q-1"))
                        .toList());
    }

    @Test
    void ASC_29_what_was_settled_informally_before_stage_1_is_not_resolved_at_it() {
        String events = "first-contact Mon 2026-10-05, resolved Tue 2026-10-06";
        assertEquals(
                List.of("resolved at stage 1: none", "stage 2 asked for: none"),
                lines("association", "2026-Q4", "resolved at stage 1", events));
        assertEquals(
                List.of("resolved at stage 1: none", "stage 2 asked for: none"),
                lines(
                        "association",
                        "2026-Q4",
                        "resolved at stage 1",
                        events + ", stage-1-acknowledged Wed 2026-10-07, closed Mon 2026-10-19"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            as of          | line                              | why
            Sun 2027-01-03 | stage 2 may still be asked for: 1 | the 20th day after Monday 14 December
            Mon 2027-01-04 | resolved at stage 1: 1 of 1, 100.0% | ASC-16 has closed
            """)
    void ASC_29_ASC_16_as_of_a_day_on_which_stage_2_may_be_asked_for_nothing_is_resolved_yet(
            String asOf, String line, String why) {
        Complaint complaint = told(
                "association",
                "Q-1",
                "first-contact Mon 2026-11-30, stage-1-acknowledged Thu 2026-12-03, stage-1-responded Mon 2026-12-14");
        Figure figure = Reporting.over(Period.quarter("2026-Q4"))
                .asOf(Told.day(asOf))
                .quarterly(PublishedPolicies.get("association"), List.of(complaint))
                .figure("resolved at stage 1");
        assertEquals(
                List.of(line),
                figure.lines().stream()
                        .filter(each -> each.count() > 0)
                        .map(Line::toString)
                        .toList(),
                why);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            events after a response on Monday 19 October                                | 2026-Q4              | 2027-Q1
            escalation-requested Mon 2026-11-02                                         | escalated to stage 2 |
            escalation-requested Mon 2026-11-02, escalation-refused Wed 2026-11-04      | refused              |
            # made again after a refusal, the new request counts, on its day
            escalation-requested Mon 2026-11-02, escalation-refused Wed 2026-11-04, escalation-requested Mon 2027-01-04 |  | escalated to stage 2
            escalation-requested Mon 2026-11-02, escalation-refused Wed 2026-11-04, escalation-requested Mon 2027-01-04, escalation-refused Tue 2027-01-05 |  | refused
            # asked twice, it counts once
            escalation-requested Mon 2026-11-02, escalation-requested Mon 2027-01-04    | escalated to stage 2 |
            # refused and answered all the same
            escalation-requested Mon 2026-11-02, escalation-refused Wed 2026-11-04, stage-2-responded Mon 2027-01-04 | escalated to stage 2 |
            """)
    void ASC_29_escalated_counts_the_request_that_counts(String events, String fourth, String first) {
        String all = "first-contact Mon 2026-10-05, stage-1-responded Mon 2026-10-19, " + events;
        assertEquals(fourth, counted("2026-Q4", all));
        assertEquals(first, counted("2027-Q1", all));
    }

    private static String counted(String quarter, String events) {
        return quarterly("association", quarter, told("association", "Q-1", events))
                .figure("escalated to stage 2")
                .lines()
                .stream()
                .filter(line -> line.count() > 0)
                .map(Line::label)
                .findFirst()
                .orElse(null);
    }

    @Test
    void ASC_29_satisfaction_counts_answers_and_those_that_do_not_say_are_no_part_of_the_share() {
        Quarterly quarterly = quarterly(
                "association",
                "2026-Q4",
                told("association", "Q-1", "survey-answered Mon 2026-11-16 satisfied=yes"),
                told(
                        "association",
                        "Q-2",
                        "survey-answered Mon 2026-11-16 satisfied=yes, survey-answered Mon 2026-12-14 satisfied=no"),
                told("association", "Q-3", "survey-answered Mon 2026-11-16"));
        assertEquals(
                List.of(
                        "satisfied: 2 of 3, 66.7% [Q-1, Q-2]",
                        "not satisfied: 1 of 3, 33.3% [Q-2]", "not stated: 1 [Q-3]"),
                lines(quarterly.figure("satisfaction with the process")));
    }

    // --- EMH-16 -------------------------------------------------------------------------------------------------

    private static final Quarterly EMH = quarterly(
            "emh",
            "2026-Q4",
            told(
                    "emh",
                    "E-1",
                    "first-contact Mon 2026-10-05 about=repair, resolved Wed 2026-10-07, lesson-recorded Thu 2026-10-08 text=T1"),
            told(
                    "emh",
                    "E-2",
                    "first-contact Mon 2026-10-12 about=staff, formal-request Mon 2026-10-12, stage-1-responded Fri 2026-10-30,"
                            + " stage-1-responded Mon 2026-11-02, remedy-offered Fri 2026-10-30 remedy=compensation amount=50.00,"
                            + " remedy-offered Fri 2026-10-30 remedy=apology, change-made Mon 2026-11-23,"
                            + " change-made Mon 2027-01-11"),
            told(
                    "emh",
                    "E-3",
                    "first-contact Tue 2026-11-03, stage-1-responded Tue 2026-11-24,"
                            + " remedy-offered Tue 2026-11-24 remedy=compensation amount=25.50,"
                            + " escalation-requested Mon 2026-11-30, escalation-refused Tue 2026-12-01,"
                            + " escalation-requested Wed 2026-12-02, stage-2-responded Mon 2027-01-04"));

    @Test
    void EMH_16_the_kinds_are_what_complaints_were_about() {
        assertEquals(
                List.of("repair: 1 of 2, 50.0% [E-1]", "staff: 1 of 2, 50.0% [E-2]", "not stated: 1 [E-3]"),
                lines(EMH.figure("kinds")));
    }

    @Test
    void EMH_16_how_they_were_answered_counts_each_answer_on_its_day_and_a_response_once() {
        assertEquals(
                List.of(
                        "put right without a response: 1 of 4, 25.0% [E-1]",
                        "response at stage 1: 2 of 4, 50.0% [E-2, E-3]",
                        "request for stage 2 refused: 1 of 4, 25.0% [E-3]",
                        "final response at stage 2: none"),
                lines(EMH.figure("how answered")));
    }

    @Test
    void EMH_16_EMH_8_remedies_are_counted_by_kind_with_what_they_come_to() {
        Figure remedies = EMH.figure("remedies offered");
        assertEquals(
                List.of("apology: 1 of 3, 33.3% [E-2]", "compensation: 2 of 3, 66.7% [E-2, E-3]"), lines(remedies));
        assertEquals(new BigDecimal("75.50"), remedies.line("compensation").amount());
        assertNull(remedies.line("apology").amount());
    }

    @Test
    void EMH_16_lessons_and_changes_name_their_cases_and_where_the_words_are_and_never_the_words() {
        assertEquals(List.of("lessons recorded: 1 [E-1]"), lines(EMH.figure("lessons")));
        assertEquals(
                "T1",
                String.valueOf(
                        EMH.figure("lessons").lines().get(0).behind().get(0).text()));
        assertEquals(List.of("changes made: 1 [E-2]"), lines(EMH.figure("changes made")));
    }

    // --- those that say nothing of figures ----------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            policy                | events                                                       | line
            settle                | first-contact Mon 2026-10-05, resolved Mon 2026-10-05        | resolved on the day of first contact
            settle                | first-contact Mon 2026-10-05, resolved Thu 2026-10-08        | resolved later, without being passed on
            settle                | first-contact Mon 2026-10-05, passed-to-manager Tue 2026-10-06, resolved Thu 2026-10-08 | passed on
            settle                | first-contact Mon 2026-10-05, withdrawn Tue 2026-10-06       | ended otherwise
            settle                | first-contact Mon 2026-10-05, first-answered Tue 2026-10-06  | not settled yet
            de-escalation         | first-contact Mon 2026-10-05, resolved Mon 2026-10-05        | resolved on the day of first contact
            de-escalation         | first-contact Mon 2026-10-05, logged Mon 2026-10-05          | passed on
            first-time-resolution | first-contact Mon 2026-10-05, resolved Thu 2026-10-08        | resolved later, without being passed on
            first-time-resolution | first-contact Mon 2026-10-05, stage-1-opened Thu 2026-10-08  | passed on
            """)
    void SET_2_DEE_2_FTR_5_resolved_at_first_contact_was_settled_and_not_passed_on(
            String policy, String events, String line) {
        assertEquals(
                List.of(line),
                quarterly(policy, "2026-Q4", told(policy, "Q-1", events))
                        .figure("resolved at first contact")
                        .lines()
                        .stream()
                        .filter(each -> each.count() > 0)
                        .map(Line::label)
                        .toList());
    }

    @Test
    void FTR_2_feedback_counts_on_the_day_it_was_recorded_and_what_it_changed_on_the_day_of_the_change() {
        Quarterly quarterly = quarterly(
                "first-time-resolution",
                "2026-Q4",
                told(
                        "first-time-resolution",
                        "F-1",
                        "feedback-recorded Tue 2026-11-10 kind=compliment, thanks-passed-on Wed 2026-11-11"),
                told(
                        "first-time-resolution",
                        "F-2",
                        "feedback-recorded Wed 2026-09-30 kind=comment, feedback-reviewed Mon 2026-11-30,"
                                + " change-made Mon 2026-12-14"),
                told("first-time-resolution", "F-3", "feedback-recorded Tue 2026-12-22 kind=comment"),
                // a change that came of a complaint is none that feedback made
                told("first-time-resolution", "F-4", "first-contact Mon 2026-11-09, change-made Mon 2026-12-14"));
        assertEquals(
                List.of(
                        "pass on the thanks: done: 1 of 2, 50.0% [F-1]",
                        "review the comment: open: 1 of 2, 50.0% [F-3]"),
                lines(quarterly.figure("compliments and comments")));
        assertEquals(
                List.of("lessons recorded: none", "changes made: 1 of 1, 100.0% [F-2]"),
                lines(quarterly.figure("what feedback changed")));
    }

    // --- what is not counted ------------------------------------------------------------------------------------

    @Test
    void a_case_that_is_in_no_figure_is_listed_with_the_reason() {
        Quarterly quarterly = quarterly(
                "association",
                "2026-Q4",
                told("association", "Q-1", "first-contact Mon 2026-10-05"),
                told("settle", "S-1", "first-contact Mon 2026-10-05"),
                told("association", "Q-2", "first-contact Tue 2026-12-01 kind=service-request"),
                told("association", "Q-3", "first-contact Tue 2026-09-01 kind=compliment"),
                told("association", "Q-4", "stage-1-responded Tue 2026-12-01"),
                told("association", "Q-1", "first-contact Tue 2026-10-06"));
        assertEquals(
                List.of(
                        "S-1: under settle, edition 2026-11-22",
                        "Q-2: recorded as a service request, not as a complaint",
                        "Q-4: no first contact is on record, so it is not among the complaints made",
                        "Q-1: its reference stands in two cases, and the first that was read is counted"),
                quarterly.notCounted().stream().map(NotCounted::toString).toList());
        assertEquals(4, quarterly.cases());
        assertEquals("figures of association 2026-11-22 for 2026-Q4, 4 cases", quarterly.toString());
        assertEquals(1, quarterly.figure("how many complaints").total());
        assertEquals(1, quarterly.figure("resolved at stage 1").total(), "Q-4 is in the figure of its response");
    }

    @Test
    void another_edition_of_the_procedure_is_another_procedure() {
        Policy later = own("2027-01", List.of("how many complaints"));
        Complaint earlier = Complaint.open("O-1", own("2026-01", List.of("how many complaints")));
        assertEquals(
                List.of("O-1: under ours, edition 2026-01"),
                Reporting.over(Period.quarter("2026-Q4")).quarterly(later, List.of(earlier)).notCounted().stream()
                        .map(NotCounted::toString)
                        .toList());
    }

    @Test
    void a_figure_that_a_landlord_names_and_nobody_can_count_is_said_to_be_so() {
        Quarterly quarterly = Reporting.over(Period.quarter("2026-Q4"))
                .quarterly(own("2026-01", List.of("lessons", "how many in time")), List.of());
        assertEquals(List.of(new Quarterly.Named("O-1", "how many in time")), quarterly.unknown());
        assertEquals(
                List.of("lessons"),
                quarterly.figures().stream().map(Figure::name).toList());
        assertEquals(List.of(new Quarterly.Output("O-1", "our website")), quarterly.outputs());
        assertEquals(
                "no figure of ours 'lesons'; did you mean lessons? known: lessons",
                assertThrows(UnknownName.class, () -> quarterly.figure("lesons"))
                        .getMessage());
    }

    private static Policy own(String edition, List<String> figures) {
        Stage after = Stage.open("after", "After");
        return Policy.of(
                "ours",
                "Ours",
                edition,
                "england-and-wales",
                Counting.DEFAULT,
                List.of(after),
                List.of(Clause.of(
                        "O-1",
                        "Figures",
                        after,
                        "We publish figures.",
                        new Report("publish figures", "quarter", figures, List.of("our website")))),
                List.of());
    }
}
