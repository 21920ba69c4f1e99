package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstTimeResolutionTest {

    private static final String FTR = "first-time-resolution";

    @Test
    void FTR_2_recorded_feedback_is_passed_on_or_reviewed_also_after_closing() {
        String review = "pass on the thanks, or review the comment: ";
        assertEquals(List.of(review + "waiting"), steps(under(FTR).timetable(), "FTR-2"));
        History recorded =
                under(FTR).happened("feedback-recorded", "Fri 2026-12-18").happened("closed", "Mon 2026-12-21");
        assertEquals(List.of(review + "owed"), steps(recorded.timetable(), "FTR-2"));
        for (String done : List.of("thanks-passed-on", "feedback-reviewed")) {
            assertEquals(
                    List.of(review + "done"),
                    steps(recorded.happened(done, "Mon 2027-01-04").timetable(), "FTR-2"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first contact , FTR-5
            Fri 2026-12-18  , Wed 2026-12-23
            Thu 2026-12-24  , Thu 2026-12-31
            Sat 2026-06-06  , Wed 2026-06-10
            """)
    void FTR_5_a_resolution_is_aimed_at_within_three_working_days_of_first_contact(String contact, String due) {
        Deadline first =
                under(FTR).happened("first-contact", contact).timetable().deadline("FTR-5");
        assertEquals(new Due.By(day(due)), first.due());
        assertEquals(Firmness.AIM, first.firmness());
    }

    @Test
    void FTR_5_the_first_answer_meets_it() {
        History history = under(FTR).happened("first-contact", "Fri 2026-12-18");
        assertEquals(
                "met",
                status(history.happened("first-answered", "Wed 2026-12-23").asOf("Thu 2026-12-24"), "FTR-5"));
        assertEquals(
                "met late by 1 working day",
                status(history.happened("first-answered", "Thu 2026-12-24").asOf("Thu 2026-12-24"), "FTR-5"));
    }

    @Test
    void FTR_6_escalation_by_the_landlord_is_owed_until_recorded_and_never_inferred() {
        History history = under(FTR).happened("first-contact", "Fri 2026-12-18");
        assertEquals(
                List.of("escalate the complaint to stage 1: owed"), steps(history.asOf("Tue 2027-06-01"), "FTR-6"));
        assertEquals(
                new Due.Waiting(EventKind.STAGE_1_OPENED),
                history.asOf("Tue 2027-06-01").deadline("FTR-8").due());
        assertEquals(
                List.of("escalate the complaint to stage 1: done"),
                steps(history.happened("stage-1-opened", "Wed 2026-12-23").timetable(), "FTR-6"));
    }

    @Test
    void FTR_7_keeping_informed_has_no_interval_and_none_is_invented() {
        History opened = under(FTR).happened("stage-1-opened", "Wed 2026-12-23");
        assertEquals(new Due.NotStated(), opened.timetable().deadline("FTR-7").due());
        assertEquals("running", status(opened.asOf("Mon 2027-01-04"), "FTR-7"));
        assertEquals(
                "met",
                status(opened.happened("resident-updated", "Thu 2026-12-31").asOf("Mon 2027-01-04"), "FTR-7"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # opened        , FTR-8
            Wed 2026-12-23  , Mon 2027-01-11
            Sat 2026-06-06  , Fri 2026-06-19
            Mon 2026-06-08  , Mon 2026-06-22
            """)
    void FTR_8_a_response_is_aimed_at_within_ten_working_days_of_opening_stage_1(String opened, String due) {
        Deadline response = under(FTR)
                .happened("first-contact", "Mon 2026-06-01")
                .happened("stage-1-opened", opened)
                .timetable()
                .deadline("FTR-8");
        assertEquals(new Due.By(day(due)), response.due());
        assertEquals(Firmness.AIM, response.firmness());
    }

    @Test
    void FTR_8_the_other_reading_counts_from_first_contact() {
        assertTrue(under(FTR)
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-opened", "Wed 2026-12-23")
                .timetable()
                .deadline("FTR-8")
                .alternatives()
                .contains(new Alternative("it is read: from first contact", day("Wed 2027-01-06"))));
    }

    @Test
    void FTR_8_a_date_agreed_under_FTR_7_or_FTR_8_becomes_its_date_earlier_or_later() {
        History opened = under(FTR).happened("stage-1-opened", "Wed 2026-12-23");
        for (String clause : List.of("FTR-7", "FTR-8")) {
            for (String agreed : List.of("Wed 2027-01-06", "Fri 2027-01-29")) {
                Complaint complaint = opened.complaint().withUntil(day("Thu 2026-12-24"), clause, day(agreed), null);
                Deadline response = Timetable.of(complaint).deadline("FTR-8");
                assertEquals(new Due.Agreed(day(agreed)), response.due());
                assertEquals("agreed", response.due().state());
                assertTrue(response.reason()
                        .toString()
                        .contains("\n  without an agreed date it would be Monday 11 January 2027\n"));
                assertEquals(
                        new Due.NotStated(),
                        Timetable.of(complaint).deadline("FTR-7").due());
            }
        }
    }

    @Test
    void FTR_8_the_agreed_date_is_what_it_is_late_against() {
        History agreed = under(FTR)
                .happened("stage-1-opened", "Wed 2026-12-23")
                .with(Event.dateAgreed(day("Thu 2026-12-24"), "FTR-8", day("Fri 2027-01-29")));
        assertEquals("running", status(agreed.asOf("Tue 2027-01-12"), "FTR-8"));
        assertEquals("due today", status(agreed.asOf("Fri 2027-01-29"), "FTR-8"));
        assertEquals(
                "met late by 1 working day",
                status(agreed.happened("stage-1-responded", "Mon 2027-02-01").asOf("Mon 2027-02-01"), "FTR-8"));
    }

    @Test
    void FTR_9_contact_is_owed_before_the_written_response() {
        String contact = "contact the complainant to discuss the complaint: ";
        History opened = under(FTR).happened("stage-1-opened", "Wed 2026-12-23");
        assertEquals(List.of(contact + "owed"), steps(opened.timetable(), "FTR-9"));
        assertEquals(
                List.of(contact + "done"),
                steps(opened.happened("resident-contacted", "Mon 2027-01-04").timetable(), "FTR-9"));
        assertEquals(
                List.of(contact + "owed"),
                steps(opened.happened("resident-contacted", "Tue 2026-12-22").timetable(), "FTR-9"),
                "contact from before stage 1 is not this one");
        assertEquals(
                EventKind.STAGE_1_RESPONDED,
                opened.timetable().policy().steps().stream()
                        .filter(step -> step.clause().id().equals("FTR-9"))
                        .findFirst()
                        .orElseThrow()
                        .provision()
                        .before());
    }

    @Test
    void FTR_10_stage_2_may_be_asked_for_from_the_stage_1_response_on() {
        assertEquals(
                Optional.of(EventKind.STAGE_1_RESPONDED),
                under(FTR).timetable().window("FTR-10").waitsFor());
        Window stageTwo = under(FTR)
                .happened("stage-1-responded", "Mon 2027-01-11")
                .asOf("Mon 2027-12-20")
                .window("FTR-10");
        assertEquals(Optional.of(day("Mon 2027-01-11")), stageTwo.opens());
        assertEquals(Optional.of(Window.Status.OPEN), stageTwo.status());
    }

    @Test
    void FTR_12_the_directors_review_is_owed_from_the_escalation_request() {
        String review = "review the case and contact the complainant: ";
        History asked = under(FTR).happened("escalation-requested", "Mon 2027-02-01");
        assertEquals(List.of(review + "owed"), steps(asked.timetable(), "FTR-12"));
        assertEquals(
                List.of(review + "done"),
                steps(asked.happened("director-reviewed", "Mon 2027-02-08").timetable(), "FTR-12"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # hearing       , FTR-14         , why
            Wed 2027-03-10  , Wed 2027-03-31 , three calendar weeks
            Fri 2027-03-05  , Fri 2027-03-26 , Good Friday is not rolled
            Tue 2028-02-08  , Tue 2028-02-29 , a leap day
            """)
    void FTR_14_the_panel_aims_to_respond_within_three_weeks_of_the_hearing(String hearing, String due, String why) {
        Deadline panel = under(FTR)
                .happened("panel-asked", "Mon 2027-02-01")
                .happened("hearing-held", hearing)
                .timetable()
                .deadline("FTR-14");
        assertEquals(new Due.By(day(due)), panel.due(), why);
        assertEquals(Firmness.AIM, panel.firmness());
    }

    @Test
    void FTR_14_waits_for_the_hearing_not_for_the_panel_to_be_asked() {
        assertEquals(
                new Due.Waiting(EventKind.HEARING_HELD),
                under(FTR)
                        .happened("panel-asked", "Mon 2027-02-01")
                        .timetable()
                        .deadline("FTR-14")
                        .due());
    }

    @Test
    void FTR_16_a_designated_person_may_be_asked_at_any_point() {
        assertEquals(
                Optional.of(Window.Status.OPEN),
                under(FTR).asOf("Fri 2026-12-18").window("FTR-16").status());
        History history = under(FTR).happened("first-contact", "Fri 2026-12-18").happened("closed", "Mon 2026-12-21");
        assertEquals(
                Optional.of(Window.Status.OPEN),
                history.asOf("Mon 2027-12-20").window("FTR-16").status());
        assertEquals(
                Optional.of(Window.Status.USED),
                history.happened("designated-person-asked", "Tue 2026-12-22")
                        .asOf("Wed 2026-12-23")
                        .window("FTR-16")
                        .status());
    }

    @Test
    void FTR_17_ofsted_is_open_once_the_designated_person_has_answered() {
        History asked = under(FTR).happened("designated-person-asked", "Tue 2026-12-22");
        assertEquals(
                Optional.of(EventKind.DESIGNATED_PERSON_ANSWERED),
                asked.timetable().window("FTR-17").waitsFor());
        History answered = asked.happened("designated-person-answered", "Mon 2027-01-18");
        assertEquals(
                Optional.of(day("Mon 2027-01-18")),
                answered.timetable().window("FTR-17").opens());
        assertEquals(
                Optional.of(Window.Status.USED),
                answered.happened("ofsted-asked", "Tue 2027-01-19")
                        .asOf("Wed 2027-01-20")
                        .window("FTR-17")
                        .status());
    }

    @Test
    void FTR_7_an_agreed_date_cites_the_agreement_and_names_the_stage_that_is_not_open() {
        Timetable timetable = under("first-time-resolution")
                .happened("first-contact", "Mon 2026-03-02")
                .with(Event.dateAgreed(day("Fri 2026-03-06"), "FTR-7", day("Fri 2026-04-03")))
                .timetable();
        Deadline response = timetable.deadline("FTR-8");
        assertEquals(java.util.Optional.of(EventKind.STAGE_1_OPENED), response.missing());
        assertTrue(
                response.reason().toString().contains("\n  FTR-7  a date was agreed: Friday 3 April 2026\n"),
                response.reason().toString());
    }
}
