package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An obligation that is owed again and again: an update every 10 working days until the response. */
class RecurringTest {

    private static final Stage ONE = Stage.open("stage-1", "Stage 1");
    private static final Stage TWO = Stage.openedBy("stage-2", "Stage 2", EventKind.ESCALATION_REQUESTED);

    private static final Policy POLICY = Policy.of(
            "example",
            "Example",
            "2026-11-01",
            "england-and-wales",
            Counting.DEFAULT,
            List.of(ONE, TWO),
            List.of(
                    clause("EX-1", ONE, EventKind.FIRST_CONTACT, EventKind.STAGE_1_RESPONDED),
                    clause("EX-2", TWO, EventKind.ESCALATION_REQUESTED, EventKind.STAGE_2_RESPONDED, EventKind.CLOSED)),
            List.of());

    private static Clause clause(String id, Stage stage, EventKind from, EventKind... until) {
        return Clause.of(
                id,
                stage.title(),
                stage,
                "The resident is updated every 10 working days.",
                Obligation.to("update the resident")
                        .within(TimeLimit.workingDays(10))
                        .from(from)
                        .metBy(EventKind.RESIDENT_UPDATED)
                        .againUntil(until));
    }

    /** A complaint of Monday 1 March 2027 with these events: {@code resident-updated Fri 2027-03-12}. */
    private static Timetable after(String... events) {
        Complaint complaint = Complaint.open("EX-1", POLICY).with(Event.firstContact(day("Mon 2027-03-01")));
        for (String event : events) {
            int space = event.indexOf(' ');
            complaint =
                    complaint.with(Event.of(EventKind.get(event.substring(0, space)), day(event.substring(space + 1))));
        }
        return Timetable.of(complaint);
    }

    private static Optional<LocalDate> due(Timetable timetable, String clause) {
        return timetable.deadline(clause).date();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # updates                         , due again by
                                              , Mon 2027-03-15
            Fri 2027-03-12                    , Tue 2027-03-30
            # Good Friday is 26 March 2027, Easter Monday 29 March: from an update on 12 March they are skipped
            Fri 2027-03-12;Thu 2027-03-25     , Mon 2027-04-12
            # one on the day of first contact counts as one
            Mon 2027-03-01                    , Mon 2027-03-15
            """)
    void each_update_starts_the_limit_again(String updates, String due) {
        String[] events = updates == null ? new String[0] : updates.split(";");
        for (int i = 0; i < events.length; i++) {
            events[i] = "resident-updated " + events[i];
        }
        assertEquals(Optional.of(day(due)), due(after(events), "EX-1"));
    }

    @Test
    void it_is_met_by_what_it_is_owed_until_and_late_when_that_comes_after_the_last_limit() {
        assertEquals("met", status(after("stage-1-responded Mon 2027-03-15").asOf(day("Tue 2027-03-16")), "EX-1"));
        assertEquals(
                "met late by 1 working day",
                status(after("stage-1-responded Tue 2027-03-16").asOf(day("Wed 2027-03-17")), "EX-1"));
        assertEquals(
                "met",
                status(
                        after("resident-updated Fri 2027-03-12", "stage-1-responded Tue 2027-03-16")
                                .asOf(day("Wed 2027-03-17")),
                        "EX-1"));
        assertEquals("overdue by 2 working days", status(after().asOf(day("Wed 2027-03-17")), "EX-1"));
    }

    @Test
    void an_update_after_the_response_starts_nothing_again() {
        Timetable timetable = after("stage-1-responded Mon 2027-03-15", "resident-updated Tue 2027-03-16");
        assertEquals(Optional.of(day("Mon 2027-03-15")), due(timetable, "EX-1"));
        assertEquals("met", status(timetable.asOf(day("Mon 2027-05-10")), "EX-1"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # ending   , status
            withdrawn  , ended
            closed     , ended
            resolved   , met
            """)
    void an_update_after_the_end_does_not_start_it_again(String ending, String status) {
        Timetable timetable = after(ending + " Fri 2027-03-05", "resident-updated Mon 2027-03-08");
        assertEquals(status, status(timetable.asOf(day("Mon 2027-05-10")), "EX-1"));
        assertEquals(Optional.of(day("Mon 2027-03-15")), due(timetable, "EX-1"));
    }

    @Test
    void an_update_after_a_refused_request_does_not_start_it_again() {
        Timetable timetable = after(
                "escalation-requested Mon 2027-04-12",
                "escalation-refused Wed 2027-04-14",
                "resident-updated Thu 2027-04-15");
        assertEquals("ended", status(timetable.asOf(day("Mon 2027-06-07")), "EX-2"));
    }

    @Test
    void what_ended_it_before_it_started_does_not_meet_it() {
        Timetable timetable = after(
                "stage-1-responded Mon 2027-03-15",
                "closed Tue 2027-03-16",
                "escalation-requested Mon 2027-04-12",
                "resident-updated Mon 2027-04-19");
        assertEquals(Optional.empty(), timetable.deadline("EX-2").met());
        assertEquals(Optional.of(day("Tue 2027-05-04")), due(timetable, "EX-2"));
        assertEquals("running", status(timetable.asOf(day("Tue 2027-04-20")), "EX-2"));
        assertEquals(
                Optional.empty(),
                after("resident-updated Fri 2027-03-12").deadline("EX-2").met(),
                "not started");
    }

    @Test
    void what_recurs_says_so_in_its_terms() {
        assertEquals(
                "every 10 working days from the escalation request, until the stage 2 response or the closing",
                after().deadline("EX-2").obligation().terms());
    }
}
