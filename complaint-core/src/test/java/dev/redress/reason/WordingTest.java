package dev.redress.reason;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Closure;
import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.testing.Dated;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reason says in each case of the arithmetic, whole. */
class WordingTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.get("england-and-wales");
    private static final Counting PLAIN = Counting.DEFAULT;

    @Test
    void a_limit_in_working_days_names_day_0_day_1_and_what_was_passed_over() {
        assertEquals("""
                counted from first contact, Monday 30 March 2026 (day 0)
                day 1 is Tuesday 31 March 2026
                5 working days in England and Wales, strictly after, end on Wednesday 8 April 2026
                not counted: Good Friday (Fri 3 Apr 2026), Easter Monday (Mon 6 Apr 2026) and 2 weekend days""", said("Mon 30 Mar 2026", "5 working days", PLAIN));
        assertEquals("""
                counted from first contact, Monday 1 June 2026 (day 0)
                day 1 is Tuesday 2 June 2026
                1 working day in England and Wales, strictly after, ends on Tuesday 2 June 2026""", said("Mon 1 Jun 2026", "1 working day", PLAIN));
    }

    @Test
    void a_start_at_a_weekend_says_what_each_convention_makes_of_it() {
        assertEquals(
                """
                counted from first contact, Saturday 6 June 2026; day 0 is Monday 8 June 2026
                day 1 is Tuesday 9 June 2026
                2 working days in England and Wales, rolled, then after, end on Wednesday 10 June 2026
                not counted: 2 weekend days""",
                said("Sat 6 Jun 2026", "2 working days", PLAIN.withConvention(Counting.Convention.ROLL_THEN_AFTER)));
        assertEquals(
                """
                counted from first contact, Monday 8 June 2026 (day 0)
                day 1 is Tuesday 9 June 2026
                2 working days in England and Wales, rolled, then after, end on Wednesday 10 June 2026""",
                said("Mon 8 Jun 2026", "2 working days", PLAIN.withConvention(Counting.Convention.ROLL_THEN_AFTER)));
        assertEquals(
                """
                counted from first contact, Sunday 7 June 2026
                day 1 is Monday 8 June 2026
                2 working days in England and Wales, the start as day 1, end on Tuesday 9 June 2026
                not counted: 1 weekend day""",
                said("Sun 7 Jun 2026", "2 working days", PLAIN.withConvention(Counting.Convention.START_IS_DAY_ONE)));
    }

    @Test
    void a_limit_that_rolls_says_from_where_and_to_which() {
        assertEquals("""
                counted from first contact, Friday 11 December 2026
                2 weeks end on Friday 25 December 2026
                Friday 25 December 2026 is not a working day; it rolls to the next one
                not counted: Christmas Day (Fri 25 Dec 2026), Boxing Day (substitute day) (Mon 28 Dec 2026) and 2 weekend days""", said("Fri 11 Dec 2026", "2 weeks", PLAIN.withRoll(Counting.Roll.NEXT)));
        assertEquals("""
                counted from first contact, Friday 11 December 2026
                2 weeks end on Friday 25 December 2026
                Friday 25 December 2026 is not a working day; it rolls to the previous one
                not counted: Christmas Day (Fri 25 Dec 2026)""", said("Fri 11 Dec 2026", "2 weeks", PLAIN.withRoll(Counting.Roll.PREVIOUS)));
        assertEquals("""
                counted from first contact, Friday 11 December 2026
                2 weeks end on Friday 25 December 2026""", said("Fri 11 Dec 2026", "2 weeks", PLAIN));
    }

    @Test
    void a_month_end_that_moved_says_which_way() {
        assertEquals("""
                counted from first contact, Sunday 31 January 2027
                1 month ends on Sunday 28 February 2027
                the month has no day 31; month ends go down""", said("Sun 31 Jan 2027", "1 month", PLAIN));
        assertEquals("""
                counted from first contact, Sunday 31 January 2027
                1 month ends on Monday 1 March 2027
                the month has no day 31; month ends go up""", said("Sun 31 Jan 2027", "1 month", PLAIN.withMonthEnd(Counting.MonthEnd.UP)));
    }

    @Test
    void the_same_day_and_a_limit_back_are_said_plainly() {
        assertEquals("""
                counted from first contact, Saturday 6 June 2026
                the same day is Saturday 6 June 2026""", said("Sat 6 Jun 2026", "same day", PLAIN));
        assertEquals("""
                counted from first contact, Monday 8 June 2026 (day 0)
                -1 working days in England and Wales, strictly after, end on Friday 5 June 2026
                not counted: 2 weekend days""", said("Mon 8 Jun 2026", "-1 working day", PLAIN));
    }

    @Test
    void a_day_beyond_the_published_holidays_is_said_to_be_projected() {
        assertTrue(said("Mon 18 Dec 2028", "10 working days", PLAIN)
                .endsWith("\nprojected: bank holidays of England and Wales are published through 2028-12-31"));
        assertTrue(!said("Mon 11 Dec 2028", "10 working days", PLAIN).contains("projected"));
    }

    @Test
    void a_cut_off_moves_receipt_and_says_so() {
        Policy emh = PublishedPolicies.get("emh");
        LocalDate friday = Dated.on("Fri 5 Jun 2026");
        Counting cutOff = PLAIN.withCutOff(LocalTime.of(16, 0));
        Timetable late = Timetable.of(Complaint.open("EX-1", emh)
                        .with(Event.firstContact(friday).at(LocalTime.of(16, 0))))
                .countedBy(cutOff);
        assertEquals(
                Optional.of(Dated.on("Mon 15 Jun 2026")), late.deadline("EMH-3").date());
        assertEquals(
                "confirm the formal complaint: due by Monday 15 June 2026",
                late.deadline("EMH-3").reason().text());
        List<String> texts = texts(late.deadline("EMH-3").reason());
        assertTrue(texts.contains("counted from first contact, Friday 5 June 2026 (day 0)"), texts.toString());
        assertTrue(
                texts.contains(
                        "counts as received on Monday 8 June 2026: it came at or after the cut-off, or on a day that defers receipt"),
                texts.toString());
        assertTrue(texts.contains("day 1 is Tuesday 9 June 2026"), texts.toString());

        Timetable early = Timetable.of(Complaint.open("EX-1", emh)
                        .with(Event.firstContact(friday).at(LocalTime.of(15, 59))))
                .countedBy(cutOff);
        assertEquals(
                Optional.of(Dated.on("Fri 12 Jun 2026")),
                early.deadline("EMH-3").date());
        assertEquals(
                Optional.of(Dated.on("Fri 12 Jun 2026")),
                late.countedBy(PLAIN).deadline("EMH-3").date(),
                "without a cut-off the time of day changes nothing");
    }

    @Test
    void a_closure_that_defers_receipt_says_when_it_counts_as_received() {
        WorkingCalendar closed = CALENDAR.withClosure(new Closure(
                Dated.on("Mon 8 Jun 2026"), Dated.on("Tue 9 Jun 2026"), "office move", Closure.Effect.DEFERS_RECEIPT));
        Count count = closed.count(Dated.on("Mon 8 Jun 2026"), TimeLimit.workingDays(5), PLAIN);
        List<String> texts =
                Arithmetic.of(count, "first contact").stream().map(Reason::text).toList();
        assertTrue(
                texts.contains(
                        "counts as received on Wednesday 10 June 2026: it came at or after the cut-off, or on a day that defers receipt"),
                texts.toString());
        assertTrue(texts.contains("day 1 is Thursday 11 June 2026"), texts.toString());
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("emh"))
                .with(Event.firstContact(Dated.on("Mon 8 Jun 2026")));
        assertEquals(
                Optional.of(Dated.on("Wed 17 Jun 2026")),
                Timetable.of(complaint, closed).deadline("EMH-3").date());
    }

    @Test
    void an_aim_is_said_to_be_one() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("first-time-resolution"))
                .with(Event.firstContact(Dated.on("Mon 1 Jun 2026")));
        assertEquals(
                "aims to respond and resolve by Thursday 4 June 2026",
                Timetable.of(complaint).deadline("FTR-5").reason().text());
    }

    @Test
    void a_reason_is_a_tree_that_lists_its_clauses_once_and_in_order() {
        Policy emh = PublishedPolicies.get("emh");
        Reason reason = Reason.of(
                        "top",
                        Reason.citing(emh.getClause("EMH-5")),
                        Reason.of("middle", Reason.citing(emh.getClause("EMH-3"))))
                .and(Reason.citing(emh.getClause("EMH-5")));
        assertEquals(List.of("EMH-5", "EMH-3"), reason.clauses());
        assertEquals(Optional.empty(), reason.findClause());
        assertEquals(Optional.of("EMH-5"), reason.because().get(0).findClause());
        assertEquals("""
                top
                  EMH-5  A full written response is sent no more than 15 working days after first contact.
                  middle
                    EMH-3  The formal complaint is confirmed within 5 working days of first contact.
                  EMH-5  A full written response is sent no more than 15 working days after first contact.""", reason.toString());
    }

    private static List<String> texts(Reason reason) {
        return reason.because().stream().map(Reason::text).toList();
    }

    private static String said(String start, String limit, Counting counting) {
        Count count = CALENDAR.count(Dated.on(start), TimeLimit.parse(limit), counting);
        return String.join(
                "\n",
                Arithmetic.of(count, "first contact").stream().map(Reason::text).toList());
    }
}
