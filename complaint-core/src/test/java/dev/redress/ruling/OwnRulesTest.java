package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.RequiredStep;
import dev.redress.policy.Right;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import dev.redress.policy.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What none of the five procedures says, and a landlord's own may. */
class OwnRulesTest {

    private static final Stage ONE = Stage.open("stage-1", "Stage 1");
    private static final Stage TWO = Stage.openedBy("stage-2", "Stage 2", EventKind.ESCALATION_REQUESTED);

    private static Policy policy(Stage stage, Provision... provisions) {
        Clause[] clauses = new Clause[provisions.length];
        for (int i = 0; i < provisions.length; i++) {
            clauses[i] = Clause.of("EX-" + (i + 1), stage.title(), stage, "A rule of its own.", provisions[i]);
        }
        return Policy.of(
                "example",
                "Example",
                "2026-11-01",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(ONE, TWO),
                List.of(clauses),
                List.of());
    }

    @Test
    void an_age_that_the_calendar_cannot_count_is_not_known() {
        Policy policy = policy(
                ONE,
                Exclusion.of("issues more than 60 working days ago")
                        .olderThan(new AgeLimit(TimeLimit.workingDays(60), false, List.of(EventKind.FIRST_CONTACT))));
        Ruling ruling = Admission.of(policy).review(facts("received: Mon 1978-01-09", "occurred: Mon 1977-09-05"));
        assertEquals("undecided", ruling.word());
        assertEquals(List.of("a day that the calendar covers"), missing(ruling));
        assertEquals(
                List.of("occurred: 1977-09-05", "received: 1978-01-09", "a day that the calendar covers: not stated"),
                looked(ruling, "EX-1"));
        assertEquals(
                "allowed",
                Admission.of(policy, WorkingCalendar.get("england-and-wales"))
                        .review(facts("received: Tue 2027-02-02", "occurred: Mon 2027-01-04"))
                        .word());
    }

    @Test
    void of_two_exclusions_in_one_rule_only_the_facts_that_could_hold_are_missing() {
        Policy policy = policy(
                ONE,
                Exclusion.of("claims of tenants, and anything out of control")
                        .when(FactTest.is(Fact.DISREPAIR_CLAIM, "yes"), FactTest.is(Fact.COMPLAINANT, "tenant"))
                        .when(FactTest.is(Fact.WITHIN_CONTROL, "no")));
        Admission admission = Admission.of(policy);
        assertEquals(
                List.of("disrepair-claim", "complainant", "within-control"), missing(admission.review(Facts.none())));
        assertEquals(List.of("within-control"), missing(admission.review(facts("complainant: applicant"))));
        assertEquals(
                List.of("disrepair-claim"),
                missing(admission.review(facts("complainant: tenant", "within-control: yes"))));
        assertEquals("refused", admission.review(facts("within-control: no")).word());
    }

    @Test
    void a_step_of_a_stage_that_was_opened_may_be_taken_before_what_makes_it_owed() {
        History two = under(policy(
                        TWO,
                        RequiredStep.to(
                                "hold a meeting",
                                "in stage 2",
                                EventKind.STAGE_2_ACKNOWLEDGED,
                                EventKind.REVIEW_MEETING_HELD)))
                .happened("first-contact", "Mon 2027-02-01");
        assertEquals(
                "excludes: it waits for the stage 2 acknowledgement",
                considered(two.asked("review-meeting-held", "Tue 2027-02-02"), "EX-1"));
        assertEquals(
                "permits: the landlord is to hold a meeting",
                considered(
                        two.happened("escalation-requested", "Tue 2027-02-02")
                                .asked("review-meeting-held", "Wed 2027-02-03"),
                        "EX-1"));
        History given = under(policy(
                        TWO,
                        RequiredStep.to(
                                        "hold a meeting",
                                        "in stage 2",
                                        EventKind.ESCALATION_REQUESTED,
                                        EventKind.REVIEW_MEETING_HELD)
                                .given(EventKind.STAGE_2_ACKNOWLEDGED)))
                .happened("first-contact", "Mon 2027-02-01")
                .happened("escalation-requested", "Tue 2027-02-02");
        assertEquals(
                "excludes: it waits for the stage 2 acknowledgement",
                considered(given.asked("review-meeting-held", "Wed 2027-02-03"), "EX-1"));
        assertEquals(
                "permits: the landlord is to hold a meeting",
                considered(
                        given.happened("stage-2-acknowledged", "Wed 2027-02-03")
                                .asked("review-meeting-held", "Wed 2027-02-03"),
                        "EX-1"));
    }

    @Test
    void of_two_windows_the_later_last_day_counts_and_one_without_an_end_has_none() {
        Right week = Right.to("go on", Start.at(EventKind.STAGE_1_RESPONDED))
                .within(TimeLimit.weeks(1))
                .usedBy(EventKind.ESCALATION_REQUESTED);
        for (Policy policy : List.of(
                policy(ONE, week, week.within(TimeLimit.weeks(2))),
                policy(ONE, week.within(TimeLimit.weeks(2)), week))) {
            History answered = under(policy).happened("stage-1-responded", "Mon 2027-02-01");
            assertEquals(
                    Optional.of(day("Mon 2027-02-15")),
                    answered.action("escalation-requested", "Tue 2027-02-02").lastDay());
        }
        Right open = Right.to("go on", Start.at(EventKind.STAGE_1_RESPONDED)).usedBy(EventKind.ESCALATION_REQUESTED);
        assertEquals(
                Optional.empty(),
                under(policy(ONE, week, open))
                        .happened("stage-1-responded", "Mon 2027-02-01")
                        .action("escalation-requested", "Tue 2027-02-02")
                        .lastDay());
    }

    @Test
    void a_ground_that_is_needed_may_be_shown_by_a_fact() {
        History answered = under(policy(
                        ONE,
                        new Provision.EscalationGrounds(
                                "what goes on",
                                List.of(new Term("unresolved", "issues unresolved")),
                                true,
                                List.of(FactTest.is(Fact.FURTHER_EVIDENCE, "yes")))))
                .happened("stage-1-responded", "Mon 2027-02-01");
        var request = event("escalation-requested", "Tue 2027-02-02");
        assertEquals("undecided", answered.may(request));
        assertEquals(List.of("grounds"), missing(answered.asked(request)));
        assertEquals(
                List.of("grounds: not stated", "further-evidence: not stated"),
                looked(answered.asked(request), "EX-1"));
        assertEquals(
                "allowed",
                answered.asked(request, facts("further-evidence: yes")).word());
        assertEquals(
                "refused",
                answered.asked(request, facts("further-evidence: no", "grounds: unhappy"))
                        .word());
    }

    @Test
    void a_remedy_under_a_document_that_says_nothing_of_answers_stands_with_its_last_clause() {
        Policy policy = policy(ONE, new Provision.Rule("be fair"), new Provision.Rule("be kind"));
        assertEquals(
                "EX-2",
                RemedyPromise.of(under(policy)
                                .happened("remedy-offered", "Mon 2027-02-01")
                                .timetable())
                        .get(0)
                        .clause());
    }

    @Test
    void an_answered_complaint_is_in_the_part_to_which_its_answer_belongs() {
        Stage contact = Stage.open("contact", "First contact");
        Policy policy = Policy.of(
                "example",
                "Example",
                "2026-11-01",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(contact, ONE),
                List.of(
                        Clause.of(
                                "EX-1",
                                "Contact",
                                contact,
                                "We acknowledge.",
                                Obligation.to("acknowledge").metBy(EventKind.STAGE_1_ACKNOWLEDGED)),
                        Clause.of(
                                "EX-2",
                                "Stage 1",
                                ONE,
                                "We respond.",
                                Obligation.to("respond").metBy(EventKind.STAGE_1_RESPONDED))),
                List.of());
        assertEquals(
                "formal, Stage 1",
                Course.of(under(policy)
                                .happened("first-contact", "Mon 2027-02-01")
                                .happened("stage-1-acknowledged", "Mon 2027-02-01")
                                .complaint())
                        .toString());
    }

    @Test
    void findings_of_the_first_clause_come_first() {
        Policy policy = policy(
                ONE,
                Obligation.to("acknowledge").within(TimeLimit.workingDays(5)).metBy(EventKind.STAGE_1_ACKNOWLEDGED),
                Obligation.to("respond").within(TimeLimit.workingDays(1)).metBy(EventKind.STAGE_1_RESPONDED));
        assertEquals(
                List.of("EX-1", "EX-2"),
                Findings.of(under(policy)
                                .happened("first-contact", "Mon 2027-02-01")
                                .asOf("Mon 2027-03-01"))
                        .stream()
                        .map(Finding::clause)
                        .toList());
    }
}
