package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes on after an end: a request made again after a refusal, a stage after closing, a referral that came to nothing. */
class RenewedRequestTest {

    /** The customer asks for a review on Monday 1 March 2027, is refused on 8 March, and asks again on 15 March. */
    private static History refused() {
        return under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("stage-2-acknowledged", "Wed 2027-03-03")
                .happened("escalation-refused", "Mon 2027-03-08");
    }

    @Test
    void SET_14_a_request_that_is_made_again_starts_its_clock_anew() {
        assertEquals(
                Optional.of(day("Fri 2027-03-05")),
                refused().timetable().deadline("SET-14").date());
        History again = refused().happened("escalation-requested", "Mon 2027-03-15");
        assertEquals(
                Optional.of(day("Fri 2027-03-19")),
                again.timetable().deadline("SET-14").date());
        assertEquals("running", status(again.asOf("Tue 2027-03-16"), "SET-14"));
        assertEquals("overdue by 1 working day", status(again.asOf("Mon 2027-03-22"), "SET-14"));
        assertEquals(
                "met",
                status(again.happened("stage-2-acknowledged", "Thu 2027-03-18").asOf("Mon 2027-03-22"), "SET-14"));
        assertEquals("met", status(again.asOf("Tue 2027-03-09"), "SET-14"), "as it stood before it was made again");
    }

    @Test
    void SET_14_a_request_that_is_not_made_again_stays_as_it_was() {
        assertEquals("met", status(refused().asOf("Mon 2027-03-22"), "SET-14"));
        assertEquals(
                "ended",
                status(
                        under("emh")
                                .happened("first-contact", "Mon 2027-02-01")
                                .happened("escalation-requested", "Mon 2027-03-01")
                                .happened("escalation-refused", "Mon 2027-03-08")
                                .asOf("Mon 2027-03-22"),
                        "EMH-10"));
    }

    @Test
    void EMH_12_counts_from_the_acknowledgement_of_the_request_that_was_made_again() {
        History history = under("emh")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("stage-2-acknowledged", "Wed 2027-03-03")
                .happened("escalation-refused", "Mon 2027-03-08")
                .happened("escalation-requested", "Mon 2027-03-08");
        assertEquals(
                Optional.of(EventKind.STAGE_2_ACKNOWLEDGED),
                history.timetable().deadline("EMH-12").waitsFor());
        assertEquals(
                "running", status(history.asOf("Tue 2027-03-09"), "EMH-10"), "made again on the day of the refusal");
        assertEquals(
                Optional.of(day("Mon 2027-04-12")),
                history.happened("stage-2-acknowledged", "Thu 2027-03-11")
                        .timetable()
                        .deadline("EMH-12")
                        .date());
    }

    @Test
    void what_was_answered_stays_answered_though_another_request_is_refused() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-03-01")
                .happened("stage-2-acknowledged", "Wed 2027-03-03")
                .happened("stage-2-responded", "Tue 2027-03-23")
                .happened("escalation-requested", "Mon 2027-04-12")
                .happened("escalation-refused", "Wed 2027-04-14")
                .happened("escalation-requested", "Mon 2027-04-19")
                .asOf("Tue 2027-04-20");
        assertEquals("met", status(timetable, "EMH-10"));
        assertEquals("met", status(timetable, "EMH-12"));
        assertEquals(
                Optional.of(day("Tue 2027-03-23")), timetable.window("EMH-14").opens());
    }

    @Test
    void EMH_10_runs_though_the_complaint_was_closed_after_stage_1_also_on_the_same_day() {
        History closed = under("emh")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("closed", "Mon 2027-02-15");
        for (String requested : List.of("Mon 2027-02-15", "Mon 2027-03-01")) {
            Timetable timetable =
                    closed.happened("escalation-requested", requested).asOf("Tue 2027-03-02");
            assertEquals("met", status(timetable, "EMH-5"));
            assertEquals(
                    requested.startsWith("Mon 2027-02") ? "overdue by 6 working days" : "running",
                    status(timetable, "EMH-10"));
        }
        assertEquals(
                "ended",
                status(
                        closed.happened("escalation-requested", "Mon 2027-02-15")
                                .happened("closed", "Mon 2027-02-15")
                                .asOf("Tue 2027-03-02"),
                        "EMH-10"),
                "closed again after the request");
    }

    @Test
    void EMH_2_what_was_settled_informally_runs_on_from_first_contact_once_it_is_asked_for_as_formal() {
        History settled =
                under("emh").happened("first-contact", "Fri 2026-12-18").happened("resolved", "Mon 2026-12-21");
        assertEquals("met", status(settled.asOf("Wed 2026-12-23"), "EMH-5"));
        History formal = settled.happened("formal-request", "Tue 2026-12-22");
        assertEquals("running", status(formal.asOf("Wed 2026-12-23"), "EMH-5"));
        assertEquals(
                Optional.of(day("Wed 2027-01-13")),
                formal.timetable().deadline("EMH-5").date());
        assertEquals(
                "met",
                status(formal.happened("resolved", "Wed 2026-12-23").asOf("Wed 2026-12-23"), "EMH-5"),
                "settled once more");
    }

    @Test
    void SET_16_opens_with_an_answer_that_does_not_say_that_it_refers_nothing_on() {
        History history = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("designated-person-asked", "Mon 2027-03-01");
        Event answer = Event.of(EventKind.DESIGNATED_PERSON_ANSWERED, day("Mon 2027-03-15"));
        Event no = answer.with(Detail.REFERRED, false);
        Event yes = answer.with(Detail.REFERRED, true);
        assertEquals(Optional.of(day("Mon 2027-03-15")), opens(history.with(answer)));
        assertEquals(Optional.of(day("Mon 2027-03-15")), opens(history.with(yes)));
        assertEquals(Optional.empty(), opens(history.with(no)));
        History decided = history.with(no).happened("ombudsman-decided", "Tue 2027-06-01");
        String back = "see the Ombudsman's outcome go back to the designated person: ";
        assertEquals(List.of(back + "waiting"), steps(decided.timetable(), "SET-18"), "nobody referred it");
        Step step = decided.timetable().steps().get(decided.timetable().steps().size() - 1);
        assertEquals(Optional.of(EventKind.DESIGNATED_PERSON_ANSWERED), step.waitsFor());
        assertEquals(
                """
                SET-18  see the Ombudsman's outcome go back to the designated person: waiting
                  SET-18  After a designated person's referral, the Ombudsman's outcome goes back to that person.
                  required after the Ombudsman's decision on their referral, from the Ombudsman's decision on; no day is stated
                  the designated person's answer has not been recorded""",
                history.happened("ombudsman-decided", "Tue 2027-06-01")
                        .timetable()
                        .steps()
                        .get(decided.timetable().steps().size() - 1)
                        .reason()
                        .toString());
    }

    private static Optional<java.time.LocalDate> opens(History history) {
        return history.timetable().window("SET-16").opens();
    }
}
