package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Provision.Agreement;
import org.junit.jupiter.api.Test;

/** Updates that are owed again and again, on dates that are agreed, or at an interval unless one is. */
class AgreedUpdatesTest {

    private static final Obligation UPDATES = Obligation.to("update the resident")
            .from(EventKind.STAGE_1_ACKNOWLEDGED)
            .metBy(EventKind.RESIDENT_UPDATED)
            .againUntil(EventKind.STAGE_1_RESPONDED)
            .orByAgreement();
    private static final Clause AGREED = Own.clause("OWN-2", new Agreement("agree when to update", "OWN-1"));

    private static Complaint under(Obligation updates) {
        return Own.complaint(Own.clause("OWN-1", updates), AGREED)
                .with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, day("Mon 2027-01-04")));
    }

    private static Complaint agreed(Complaint complaint, String on, String until) {
        return complaint.with(Event.dateAgreed(day(on), "OWN-1", day(until)));
    }

    private static Complaint updated(Complaint complaint, String on) {
        return complaint.with(Event.of(EventKind.RESIDENT_UPDATED, day(on)));
    }

    private static Due due(Complaint complaint) {
        return Timetable.of(complaint).deadline("OWN-1").due();
    }

    @Test
    void a_date_that_was_agreed_stands_until_that_update_and_the_next_waits_for_its_own() {
        Complaint first = agreed(under(UPDATES), "Tue 2027-01-05", "Fri 2027-01-15");
        assertEquals(new Due.Agreed(day("Fri 2027-01-15")), due(first));
        Complaint kept = updated(first, "Thu 2027-01-14");
        assertEquals(new Due.Waiting(EventKind.DATE_AGREED), due(kept));
        assertEquals(
                "none",
                status(Timetable.of(kept).asOf(day("Mon 2027-02-01")), "OWN-1"),
                "nothing is late without a date");
        Complaint next = agreed(kept, "Thu 2027-01-14", "Fri 2027-01-29");
        assertEquals(new Due.Agreed(day("Fri 2027-01-29")), due(next));
        assertEquals("overdue by 1 working day", status(Timetable.of(next).asOf(day("Mon 2027-02-01")), "OWN-1"));
        Complaint answered = next.with(Event.of(EventKind.STAGE_1_RESPONDED, day("Fri 2027-01-29")));
        assertEquals("met", status(Timetable.of(answered).asOf(day("Mon 2027-02-01")), "OWN-1"));
    }

    @Test
    void an_interval_counts_where_no_date_is_agreed_for_the_next_update() {
        // ten working days from Monday 4 January 2027 end on Monday 18 January; from Friday 15 January on Friday 29
        // January
        Complaint every = under(UPDATES.within(TimeLimit.workingDays(10)));
        assertEquals(new Due.By(day("Mon 2027-01-18")), due(every));
        Complaint first = agreed(every, "Tue 2027-01-05", "Fri 2027-01-15");
        assertEquals(new Due.Agreed(day("Fri 2027-01-15")), due(first));
        assertEquals(new Due.By(day("Fri 2027-01-29")), due(updated(first, "Fri 2027-01-15")));
    }

    @Test
    void its_terms_say_so() {
        assertEquals("on the date agreed", UPDATES.terms());
        assertEquals(
                "every 10 working days from the stage 1 acknowledgement, until the stage 1 response, unless another date is"
                        + " agreed",
                UPDATES.within(TimeLimit.workingDays(10)).terms());
    }
}
