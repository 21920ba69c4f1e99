package dev.redress.policy;

import static dev.redress.calendar.TimeLimit.days;
import static dev.redress.calendar.TimeLimit.months;
import static dev.redress.calendar.TimeLimit.sameDay;
import static dev.redress.calendar.TimeLimit.weeks;
import static dev.redress.calendar.TimeLimit.workingDays;
import static dev.redress.policy.EventKind.FIRST_CONTACT;
import static dev.redress.policy.EventKind.HEARING_HELD;
import static dev.redress.policy.EventKind.STAGE_1_ACKNOWLEDGED;
import static dev.redress.policy.EventKind.STAGE_1_RESPONDED;
import static dev.redress.policy.EventKind.STAGE_2_ACKNOWLEDGED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.policy.Exclusion.AgeLimit;
import dev.redress.policy.Extension.CountedFrom;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.Handler;
import dev.redress.policy.Provision.Rule;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyDefectsTest {

    private static final Stage STAGE = Stage.open("stage-1", "Stage 1");
    private static final Obligation ACKNOWLEDGE =
            Obligation.to("acknowledge").within(workingDays(5)).metBy(STAGE_1_ACKNOWLEDGED);

    static List<Policy> shipped() {
        return PublishedPolicies.ids().stream().map(PublishedPolicies::get).toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothing_is_wrong_with_what_is_shipped(Policy policy) {
        assertEquals(List.of(), PolicyDefects.of(policy));
    }

    // --- what holds it together ---------------------------------------------------------------------------------

    @Test
    void a_policy_has_a_clause() {
        assertEquals(
                List.of("POLICY 0 -1 clauses error: a policy without clauses; one clause at least"),
                said(PolicyDefects.of(List.of(), List.of(), Counting.DEFAULT, List.of())));
    }

    @Test
    void each_clause_and_each_stage_has_an_id_of_its_own() {
        assertEquals(
                List.of(
                        "CLAUSE 1 -1 id error: clause A is given twice; an id of its own for each clause",
                        "STAGE 1 -1 id error: stage stage-1 is given twice; an id of its own for each stage"),
                said(PolicyDefects.of(
                        List.of(STAGE, Stage.open("stage-1", "Another")),
                        List.of(clause("A", new Rule("r")), clause("A", new Rule("s"))),
                        Counting.DEFAULT,
                        List.of())));
    }

    @Test
    void a_stage_has_a_clause_and_a_clause_a_stage() {
        assertEquals(
                List.of(
                        "CLAUSE 0 -1 stage error: clause A stands in stage stage-1, which is not listed; one of the stages",
                        "STAGE 0 -1 id warning: no clause stands in stage stage-2; a clause in it, or no such stage"),
                said(PolicyDefects.of(
                        List.of(Stage.open("stage-2", "Stage 2")),
                        List.of(clause("A", new Rule("r"))),
                        Counting.DEFAULT,
                        List.of())));
    }

    @Test
    void a_date_is_moved_where_one_is_owed() {
        assertEquals(
                List.of(
                        "CLAUSE 1 0 extends error: EX-6 extends EX-50, which is no obligation;"
                                + " did you mean EX-5? obligations: EX-5",
                        "CLAUSE 1 1 sets-date-of error: EX-6 dates EX-6, which is no obligation;"
                                + " did you mean EX-5? obligations: EX-5"),
                said(
                        clause("EX-5", ACKNOWLEDGE),
                        clause("EX-6", Extension.of("EX-50", "ask for time"), new Agreement("agree", "EX-6"))));
    }

    @Test
    void the_policy_itself_refuses_only_what_would_fall_apart() {
        assertEquals(
                "policy own has defects:\n- clause A is given twice\n- A extends B, which is no obligation",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Policy.of(
                                        "own",
                                        "Own",
                                        "1",
                                        "scotland",
                                        Counting.DEFAULT,
                                        List.of(STAGE),
                                        List.of(clause("A", new Rule("r")), clause("A", Extension.of("B", "ask"))),
                                        List.of()))
                        .getMessage());
    }

    // --- what leads nowhere -------------------------------------------------------------------------------------

    @Test
    void a_clock_starts_at_an_event_that_can_happen() {
        assertEquals(
                List.of(
                        "CLAUSE 0 0 from error: a clock that starts at hearing-held, to which no clause or stage leads; an event"
                                + " that meets, does or uses what a clause provides, or opens a stage; the landlord's own stands"
                                + " under events:",
                        "CLAUSE 0 1 from error: a clock that starts at x-surveyor-sent, to which no clause or stage leads; an"
                                + " event that meets, does or uses what a clause provides, or opens a stage; the landlord's own"
                                + " stands under events:"),
                said(clause(
                        "A",
                        ACKNOWLEDGE.from(HEARING_HELD),
                        Right.to("ask", Start.at(EventKind.get("x-surveyor-sent"), STAGE_1_ACKNOWLEDGED)))));
    }

    @Test
    void an_event_can_happen_that_a_clause_or_a_stage_leads_to_or_that_the_landlord_declares() {
        Obligation asked = ACKNOWLEDGE.from(HEARING_HELD);
        assertEquals(List.of(), said(clause("A", asked, ACKNOWLEDGE.metBy(HEARING_HELD))));
        assertEquals(List.of(), said(clause("A", asked, RequiredStep.to("hear", "then", FIRST_CONTACT, HEARING_HELD))));
        assertEquals(
                List.of(),
                said(clause("A", asked, new Handler("a panel", "stage-1", List.of(), List.of(HEARING_HELD), false))));
        Stage opened = Stage.openedBy("hearing", "Hearing", HEARING_HELD);
        Clause heard = Clause.of("A", "H", opened, "w", asked);
        assertEquals(List.of(), said(PolicyDefects.of(List.of(opened), List.of(heard), Counting.DEFAULT, List.of())));
        EventKind own = EventKind.own("x-surveyor-sent", "sending the surveyor");
        assertEquals(
                List.of(),
                said(PolicyDefects.of(
                        List.of(STAGE), List.of(clause("A", ACKNOWLEDGE.from(own))), Counting.DEFAULT, List.of(own))));
    }

    @Test
    void what_residents_and_others_do_can_happen_under_any_policy() {
        for (EventKind kind : EventKind.known()) {
            if (kind.actor() != EventKind.Actor.LANDLORD) {
                assertEquals(List.of(), said(clause("A", ACKNOWLEDGE.from(kind))), kind::name);
            }
        }
    }

    @Test
    void an_obligation_is_met_and_a_step_done_by_something() {
        assertEquals(
                List.of(
                        "CLAUSE 0 0 obligation warning: nothing meets the obligation of A; met-by: the event by which it is"
                                + " done",
                        "CLAUSE 0 1 step warning: nothing does this step; done-by: the event by which it is done"),
                said(clause(
                        "A", ACKNOWLEDGE.metBy(new EventKind[0]), RequiredStep.to("call", "first", FIRST_CONTACT))));
    }

    @Test
    void a_date_that_may_be_agreed_has_a_clause_that_agrees_it_and_the_other_way_round() {
        assertEquals(
                List.of(
                        "CLAUSE 0 0 or-by-agreement warning: a date may be agreed for A, and no clause is the agreement;"
                                + " agreement: with sets-date-of: A",
                        "CLAUSE 1 1 sets-date-of warning: the obligation of B takes no date that is agreed;"
                                + " or-by-agreement: yes in that clause"),
                said(
                        clause("A", ACKNOWLEDGE.orByAgreement()),
                        clause("B", ACKNOWLEDGE, new Agreement("agree a date", "B"))));
        assertEquals(
                List.of(),
                said(clause("A", ACKNOWLEDGE, ACKNOWLEDGE.orByAgreement(), new Agreement("agree a date", "A"))));
    }

    @Test
    void whoever_handles_a_stage_handles_one_there_is_and_a_panel_is_of_two() {
        assertEquals(
                List.of(
                        "CLAUSE 0 0 handles error: stage stage-2, which is not listed; did you mean stage-1? stages: stage-1",
                        "CLAUSE 0 1 together error: a panel of fewer than two roles; roles: those that sit together, one of"
                                + " each"),
                said(clause(
                        "A",
                        new Handler("a manager", "stage-2", List.of("manager"), List.of(), false),
                        new Handler("a panel", "stage-1", List.of("manager"), List.of(), true))));
    }

    // --- time ---------------------------------------------------------------------------------------------------

    @Test
    void a_limit_of_days_that_does_not_say_which_is_read_as_calendar_days_with_a_warning() {
        assertEquals(
                List.of(
                        "CLAUSE 0 0 within warning: 20 days, which does not say which days; read as 20 calendar days; a"
                                + " reading that says so: taken: 20 calendar days, other: 20 working days",
                        "CLAUSE 0 1 within warning: 1 day, which does not say which days; read as 1 calendar day; a reading"
                                + " that says so: taken: 1 calendar day, other: 1 working day",
                        "CLAUSE 0 2 at-most warning: 3 days, which does not say which days; read as 3 calendar days; a"
                                + " reading that says so: taken: 3 calendar days, other: 3 working days",
                        "CLAUSE 0 3 every warning: 9 days, which does not say which days; read as 9 calendar days; a reading"
                                + " that says so: taken: 9 calendar days, other: 9 working days",
                        "CLAUSE 0 4 after-silence-of warning: 9 days, which does not say which days; read as 9 calendar"
                                + " days; a reading that says so: taken: 9 calendar days, other: 9 working days",
                        "CLAUSE 0 5 after-waiting warning: 2 days, which does not say which days; read as 2 calendar days; a"
                                + " reading that says so: taken: 2 calendar days, other: 2 working days"),
                said(vague()));
    }

    @Test
    void ASC_16_a_reading_that_says_which_days_ends_the_warning() {
        assertEquals(List.of(), said(vague().read(Reading.of("20 days are Calendar Days", "20 working days"))));
        assertEquals(
                6,
                said(vague().read(Reading.of("counted from the request", "from logging")))
                        .size());
    }

    private static Clause vague() {
        return clause(
                "A",
                ACKNOWLEDGE.within(days(20)),
                Right.to("ask", Start.at(FIRST_CONTACT)).within(days(1)),
                Extension.of("A", "ask").atMost(days(3), CountedFrom.NOTICE),
                ACKNOWLEDGE.within(days(9)).againUntil(STAGE_1_RESPONDED),
                ACKNOWLEDGE.within(days(9)).onceSilent(),
                Right.to("ask", Start.at(FIRST_CONTACT)).afterWaiting(days(2)),
                ACKNOWLEDGE.within(days(0)));
    }

    @Test
    void a_limit_counts_forwards_and_a_window_is_not_empty() {
        assertEquals(
                List.of(
                        "CLAUSE 0 -1 readings error: a limit of -1 days; no number below 0",
                        "CLAUSE 0 0 within error: a limit of -1 working days; no number below 0",
                        "CLAUSE 0 2 within error: a limit of 0 weeks; 1 at least",
                        "CLAUSE 0 3 after-waiting error: a limit of same day; 1 at least",
                        "CLAUSE 0 4 every error: a limit of 0 weeks; 1 at least",
                        "CLAUSE 0 5 at-most error: a limit of 0 working days; 1 at least",
                        "CLAUSE 0 6 age error: an age of 0 months; 1 day at least"),
                said(clause(
                                "A",
                                ACKNOWLEDGE.within(workingDays(-1)),
                                ACKNOWLEDGE.within(sameDay()),
                                Right.to("ask", Start.at(FIRST_CONTACT)).within(weeks(0)),
                                Right.to("ask", Start.at(FIRST_CONTACT)).afterWaiting(sameDay()),
                                ACKNOWLEDGE.within(weeks(0)).againUntil(STAGE_1_RESPONDED),
                                Extension.of("A", "ask").atMost(workingDays(0), CountedFrom.DUE_DATE),
                                Exclusion.of("old").olderThan(new AgeLimit(months(0), true, List.of(FIRST_CONTACT))))
                        .read(Reading.of("t", "o").orWithin(days(-1)))));
    }

    @Test
    void where_the_start_is_day_one_no_working_days_are_no_limit() {
        Counting dayOne = Counting.DEFAULT.withConvention(Counting.Convention.START_IS_DAY_ONE);
        Clause clause = clause(
                "A",
                ACKNOWLEDGE.within(workingDays(0)),
                ACKNOWLEDGE.within(workingDays(1)),
                ACKNOWLEDGE.within(sameDay()),
                ACKNOWLEDGE.within(weeks(0)),
                Exclusion.of("old").olderThan(new AgeLimit(workingDays(60), true, List.of(FIRST_CONTACT))));
        assertEquals(
                List.of(
                        "CLAUSE 0 0 within error: 0 working days, where the start is day one; 1 working day at least, or same"
                                + " day",
                        "CLAUSE 0 4 age error: an age of 60 working days, counted back where the start is day one; days,"
                                + " weeks, months or years, or another convention"),
                said(PolicyDefects.of(List.of(STAGE), List.of(clause), dayOne, List.of())));
        assertEquals(List.of(), said(clause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # waiting        | window          | closes before it opens
            8 weeks          | 4 weeks         | yes
            8 weeks          | 8 weeks         | yes
            8 weeks          | 9 weeks         | no
            8 weeks          | 2 months        | no
            8 weeks          | 1 month         | yes
            2 months         | 8 weeks         | yes
            3 months         | 12 weeks        | yes
            12 months        | 1 year          | no
            1 year           | 11 months       | yes
            8 weeks          | 20 working days | yes
            4 weeks          | 20 working days | no
            20 working days  | 4 weeks         | yes
            20 working days  | 5 weeks         | no
            """)
    void a_right_does_not_close_before_it_opens_whatever_day_it_counts_from(
            String waiting, String window, String closesBefore) {
        Right right = Right.to("ask", Start.at(FIRST_CONTACT))
                .afterWaiting(TimeLimit.parse(waiting))
                .within(TimeLimit.parse(window));
        assertEquals(
                closesBefore.equals("yes")
                        ? List.of("CLAUSE 0 0 within error: a right that closes after " + window
                                + ", before it opens after " + waiting
                                + "; a limit that is longer than the wait; both count from the same day")
                        : List.of(),
                said(clause("A", right)));
    }

    @Test
    void a_right_at_any_point_has_no_limit() {
        assertEquals(
                List.of("CLAUSE 0 0 throughout error: a right at any point that has a limit too; one or the other"),
                said(clause("A", Right.throughout("ask").within(weeks(4)))));
    }

    // --- conditions ---------------------------------------------------------------------------------------------

    @Test
    void a_condition_looks_at_each_fact_once_and_at_one_at_least() {
        FactTest repair = FactTest.is(Fact.ABOUT, "repair");
        assertEquals(
                List.of(
                        "CLAUSE 0 0 when error: a condition without a fact; a fact with the value that it must have",
                        "CLAUSE 0 1 when error: about twice in one condition; each fact once, with a list of its values",
                        "CLAUSE 0 2 exclusion warning: nothing decides when this is excluded; when, age or determined-by"),
                said(clause(
                        "A",
                        Exclusion.of("repairs").when(repair).when(new FactTest[0]),
                        new EscalationBar("no", List.of(repair, FactTest.is(Fact.ABOUT, "staff"))),
                        Exclusion.of("anything"),
                        Exclusion.of("the unreasonable").determinedBy(STAGE_2_ACKNOWLEDGED))));
    }

    private static Clause clause(String id, Provision... provisions) {
        return Clause.of(id, "Heading", STAGE, "Words.", provisions);
    }

    private static List<String> said(Clause... clauses) {
        return said(PolicyDefects.of(List.of(STAGE), List.of(clauses), Counting.DEFAULT, List.of()));
    }

    private static List<String> said(List<PolicyDefect> defects) {
        return defects.stream()
                .map(defect -> defect.part() + " " + defect.index() + " " + defect.provision() + " " + defect.key()
                        + (defect.isError() ? " error: " : " warning: ") + defect)
                .toList();
    }
}
