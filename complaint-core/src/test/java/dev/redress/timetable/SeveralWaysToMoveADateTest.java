package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Extension.CountedFrom;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two clauses that extend one date, a date agreed in place of an extended one, a cap that still needs a date. */
class SeveralWaysToMoveADateTest {

    // ten working days from Monday 4 January 2027 end on Monday 18 January; ten more on Monday 1 February
    private static final Obligation RESPONSE = Obligation.to("respond")
            .within(TimeLimit.workingDays(10))
            .from(EventKind.STAGE_1_ACKNOWLEDGED)
            .metBy(EventKind.STAGE_1_RESPONDED);
    private static final Clause TEN_MORE = Own.clause(
            "OWN-2",
            Extension.of("OWN-1", "take ten working days more")
                    .withReason()
                    .atMost(TimeLimit.workingDays(10), CountedFrom.DUE_DATE));
    private static final Clause LONGER =
            Own.clause("OWN-3", Extension.of("OWN-1", "take longer").askingTheResident());

    private static Complaint under(Clause... clauses) {
        return Own.complaint(clauses).with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, day("Mon 2027-01-04")));
    }

    private static final Complaint TWO_WAYS = under(Own.clause("OWN-1", RESPONSE), TEN_MORE, LONGER);
    private static final Event TO_FEBRUARY = Event.extended(day("Mon 2027-01-11"), "OWN-1", day("Mon 2027-02-01"));
    private static final Event BEYOND = Event.extended(day("Mon 2027-01-11"), "OWN-1", day("Fri 2027-02-12"));

    @Test
    void an_extension_keeps_to_either_clause_and_names_the_one() {
        assertEquals(
                "[OWN-2 moved it from 2027-01-18 to 2027-02-01]", moves(TWO_WAYS.with(TO_FEBRUARY, "a survey is due")));
        assertEquals(
                "[OWN-3 moved it from 2027-01-18 to 2027-02-12]", moves(TWO_WAYS.with(BEYOND.askingTheResident())));
        assertEquals(
                "[OWN-3 moved it from 2027-01-18 to 2027-02-12]",
                moves(TWO_WAYS.with(BEYOND.askingTheResident(), "a survey is due")));
    }

    @Test
    void an_extension_that_keeps_to_neither_says_what_it_lacks_for_each() {
        Timetable timetable = Timetable.of(TWO_WAYS.with(BEYOND, "a survey is due"));
        assertEquals(
                new Due.By(day("Mon 2027-01-18")), timetable.deadline("OWN-1").due());
        assertEquals(
                List.of("the extension of OWN-1 recorded on 2027-01-11 moves nothing: the new date 2027-02-12 is later"
                        + " than 2027-02-01, the latest that OWN-2 allows; OWN-3 needs the resident to be asked, and none"
                        + " was"),
                timetable.notes());
    }

    @Test
    void what_it_lacks_for_both_alike_is_said_once() {
        Event earlier = Event.extended(day("Mon 2027-01-11"), "OWN-1", day("Fri 2027-01-15"))
                .askingTheResident();
        assertEquals(
                List.of("the extension of OWN-1 recorded on 2027-01-11 moves nothing: the new date 2027-01-15 is not"
                        + " later than 2027-01-18"),
                Timetable.of(TWO_WAYS.with(earlier, "a survey is due")).notes());
    }

    @Test
    void a_cap_gives_the_date_unless_the_clause_wants_it_stated() {
        Extension capped = Extension.of("OWN-1", "take ten working days more")
                .atMost(TimeLimit.workingDays(10), CountedFrom.DUE_DATE);
        Event undated = Event.extendedWithoutDate(day("Mon 2027-01-11"), "OWN-1");
        assertEquals(
                "[OWN-2 moved it from 2027-01-18 to 2027-02-01]",
                moves(under(Own.clause("OWN-1", RESPONSE), Own.clause("OWN-2", capped))
                        .with(undated)));
        Complaint dated = under(Own.clause("OWN-1", RESPONSE), Own.clause("OWN-2", capped.withDate()));
        assertEquals("[]", moves(dated.with(undated)));
        assertEquals(
                List.of("the extension of OWN-1 recorded on 2027-01-11 moves nothing: OWN-2 needs a new date, and none"
                        + " was given"),
                Timetable.of(dated.with(undated)).notes());
        assertEquals("[OWN-2 moved it from 2027-01-18 to 2027-02-01]", moves(dated.with(TO_FEBRUARY)));
    }

    @Test
    void a_date_agreed_after_an_extension_replaces_it_and_an_extension_after_that_moves_nothing() {
        Complaint agreed = under(
                        Own.clause("OWN-1", RESPONSE.orByAgreement()),
                        TEN_MORE,
                        Own.clause("OWN-4", new Agreement("agree a later date", "OWN-1")))
                .with(TO_FEBRUARY, "a survey is due")
                .with(Event.dateAgreed(day("Thu 2027-01-28"), "OWN-1", day("Fri 2027-02-26")));
        Timetable timetable = Timetable.of(agreed);
        assertEquals(
                new Due.Agreed(day("Fri 2027-02-26")),
                timetable.deadline("OWN-1").due());
        assertEquals(List.of(), timetable.notes(), "the extension was good when it was given");
        Complaint again =
                agreed.with(Event.extended(day("Mon 2027-02-22"), "OWN-1", day("Fri 2027-03-05")), "a survey is due");
        assertEquals(
                new Due.Agreed(day("Fri 2027-02-26")),
                Timetable.of(again).deadline("OWN-1").due());
        assertEquals(
                List.of("the extension of OWN-1 recorded on 2027-02-22 moves nothing: a date was agreed in its place,"
                        + " 2027-02-26"),
                Timetable.of(again).notes());
    }

    @Test
    void an_extension_that_lacked_something_before_a_date_was_agreed_is_still_said_to() {
        Complaint agreed = under(
                        Own.clause("OWN-1", RESPONSE.orByAgreement()),
                        TEN_MORE,
                        Own.clause("OWN-4", new Agreement("agree a later date", "OWN-1")))
                .with(TO_FEBRUARY)
                .with(Event.dateAgreed(day("Thu 2027-01-28"), "OWN-1", day("Fri 2027-02-26")));
        assertEquals(
                List.of(
                        "the extension of OWN-1 recorded on 2027-01-11 moves nothing: OWN-2 needs a reason, and none was"
                                + " given"),
                Timetable.of(agreed).notes());
    }

    @Test
    void a_clock_that_starts_at_the_extension_of_one_date_ignores_that_of_another() {
        Complaint complaint = under(
                Own.clause("OWN-1", RESPONSE),
                Own.clause(
                        "OWN-5",
                        Obligation.to("confirm receipt")
                                .within(TimeLimit.workingDays(1))
                                .metBy(EventKind.RESIDENT_CONTACTED)),
                Own.clause("OWN-2", Extension.of("OWN-1", "set a new date")),
                Own.clause("OWN-6", Extension.of("OWN-5", "set a new date")),
                Own.clause(
                        "OWN-7",
                        Obligation.to("keep the resident updated")
                                .within(TimeLimit.workingDays(5))
                                .from(Start.atExtensionOf("OWN-1"))
                                .metBy(EventKind.RESIDENT_UPDATED)));
        Complaint other = complaint.with(Event.extended(day("Tue 2027-01-05"), "OWN-5", day("Fri 2027-01-08")));
        Deadline waits = Timetable.of(other).deadline("OWN-7");
        assertEquals(new Due.Waiting(EventKind.EXTENDED), waits.due());
        assertEquals(
                "5 working days after the extension of OWN-1",
                waits.obligation().terms());
        // five working days from Monday 11 January 2027 end on Monday 18 January
        assertEquals(
                new Due.By(day("Mon 2027-01-18")),
                Timetable.of(other.with(TO_FEBRUARY)).deadline("OWN-7").due());
    }

    @Test
    void more_days_count_on_from_the_last_day_also_where_the_start_is_day_one() {
        // of ten working days from Monday 4 January 2027, that day the first, Friday 15 January is the last; ten more
        // end on
        // Friday 29 January, as twenty from the start do
        Extension more = Extension.of("OWN-1", "take ten working days more")
                .atMost(TimeLimit.workingDays(10), CountedFrom.DUE_DATE);
        Complaint complaint = under(Own.clause("OWN-1", RESPONSE), Own.clause("OWN-2", more))
                .with(Event.extendedWithoutDate(day("Mon 2027-01-11"), "OWN-1"));
        Timetable dayOne = Timetable.of(complaint)
                .countedBy(Counting.DEFAULT.withConvention(Counting.Convention.START_IS_DAY_ONE));
        assertEquals(
                "[OWN-2 moved it from 2027-01-15 to 2027-01-29]",
                dayOne.deadline("OWN-1").moves().toString());
    }

    @Test
    void more_days_count_from_the_due_date_before_it_was_rolled() {
        // 14 days from Saturday 26 December 2026 end on Saturday 9 January, rolled to Monday 11; five more end on
        // Thursday 14
        // January, and from the Monday would end on Saturday 16, rolled to Monday 18
        Clause response = Own.clause(
                "OWN-1",
                Obligation.to("respond")
                        .within(TimeLimit.days(14))
                        .from(EventKind.STAGE_1_ACKNOWLEDGED)
                        .metBy(EventKind.STAGE_1_RESPONDED));
        Clause more = Own.clause(
                "OWN-2", Extension.of("OWN-1", "take five days more").atMost(TimeLimit.days(5), CountedFrom.DUE_DATE));
        Complaint complaint = Own.complaint(response, more)
                .with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, day("Sat 2026-12-26")))
                .with(Event.extendedWithoutDate(day("Mon 2027-01-04"), "OWN-1"));
        Timetable rolled = Timetable.of(complaint).countedBy(Counting.DEFAULT.withRoll(Counting.Roll.NEXT));
        assertEquals(
                "[OWN-2 moved it from 2027-01-11 to 2027-01-14]",
                rolled.deadline("OWN-1").moves().toString());
    }

    private static String moves(Complaint complaint) {
        return Timetable.of(complaint).deadline("OWN-1").moves().toString();
    }
}
