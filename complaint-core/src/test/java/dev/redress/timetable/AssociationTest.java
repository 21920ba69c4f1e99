package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.tooOld;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # issue         , first contact  , too old
            # six months before Friday 18 December is Thursday 18 June: on that day still in
            Wed 2026-06-17  , Fri 2026-12-18 , true
            Thu 2026-06-18  , Fri 2026-12-18 , false
            Fri 2026-06-19  , Fri 2026-12-18 , false
            # 31 August less six months is the last day of February, also in a leap year
            Fri 2026-02-27  , Mon 2026-08-31 , true
            Sat 2026-02-28  , Mon 2026-08-31 , false
            Mon 2028-02-28  , Thu 2028-08-31 , true
            Tue 2028-02-29  , Thu 2028-08-31 , false
            """)
    void ASC_3_only_an_issue_over_six_months_old_is_too_old(String issue, String contact, boolean tooOld) {
        History history = under("association").happened("issue-happened", issue).happened("first-contact", contact);
        assertEquals(tooOld, tooOld(history.timetable(), "ASC-3"));
        assertEquals(
                tooOld,
                tooOld(history.happened("issue-reported", issue).timetable(), "ASC-3"),
                "counted back from first contact, whenever it was reported");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first contact , ASC-12         , ASC-15
            Fri 2026-12-18  , Wed 2026-12-23 , Wed 2027-01-06
            Thu 2026-12-24  , Thu 2026-12-31 , Tue 2027-01-12
            # at a weekend, and in an ordinary week
            Sat 2026-06-06  , Wed 2026-06-10 , Fri 2026-06-19
            Mon 2026-06-08  , Thu 2026-06-11 , Mon 2026-06-22
            """)
    void ASC_12_ASC_15_acknowledgement_and_response_count_from_initial_contact(
            String contact, String acknowledge, String respond) {
        Timetable timetable =
                under("association").happened("first-contact", contact).timetable();
        assertEquals(new Due.By(day(acknowledge)), timetable.deadline("ASC-12").due());
        assertEquals(new Due.By(day(respond)), timetable.deadline("ASC-15").due());
    }

    @Test
    void ASC_13_the_preference_is_to_be_agreed_once_the_complaint_is_acknowledged() {
        History history = under("association").happened("first-contact", "Fri 2026-12-18");
        assertEquals(List.of("agree the preferred way to communicate: waiting"), steps(history.timetable(), "ASC-13"));
        history = history.happened("stage-1-acknowledged", "Tue 2026-12-22");
        assertEquals(List.of("agree the preferred way to communicate: owed"), steps(history.timetable(), "ASC-13"));
        history = history.happened("preference-agreed", "Wed 2026-12-23");
        assertEquals(List.of("agree the preferred way to communicate: done"), steps(history.timetable(), "ASC-13"));
    }

    @Test
    void ASC_14_updates_have_no_interval_and_none_is_invented() {
        History history = under("association").happened("first-contact", "Fri 2026-12-18");
        assertEquals(new Due.NotStated(), history.timetable().deadline("ASC-14").due());
        assertEquals("running", status(history.asOf("Mon 2027-03-01"), "ASC-14"));
        assertEquals(
                "met",
                status(history.happened("resident-updated", "Mon 2027-01-04").asOf("Mon 2027-03-01"), "ASC-14"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # sent           , dated          , last day
            Wed 2027-01-13   , Tue 2027-01-12 , Mon 2027-02-01
            Wed 2027-01-13   , Wed 2027-01-13 , Tue 2027-02-02
            Wed 2027-01-13   ,                , Tue 2027-02-02
            # over the end of February, of an ordinary and of a leap year
            Mon 2027-02-15   , Fri 2027-02-12 , Thu 2027-03-04
            Tue 2028-02-15   , Mon 2028-02-14 , Sun 2028-03-05
            """)
    void ASC_16_escalation_closes_twenty_calendar_days_after_the_date_stated_in_the_response(
            String sent, String dated, String last) {
        Event response = Event.of(EventKind.STAGE_1_RESPONDED, day(sent));
        Window escalate = under("association")
                .with(dated == null ? response : response.dated(day(dated)))
                .timetable()
                .window("ASC-16");
        assertEquals(Optional.of(day(sent)), escalate.opens());
        assertEquals(Optional.of(day(last)), escalate.closes());
    }

    @Test
    void ASC_16_can_be_used_on_its_last_day_and_not_on_the_next() {
        History answered = under("association")
                .with(Event.of(EventKind.STAGE_1_RESPONDED, day("Wed 2027-01-13"))
                        .dated(day("Tue 2027-01-12")));
        assertEquals(
                Optional.of(Window.Status.OPEN),
                answered.asOf("Mon 2027-02-01").window("ASC-16").status());
        assertEquals(
                Optional.of(Window.Status.CLOSED),
                answered.asOf("Tue 2027-02-02").window("ASC-16").status());
        assertEquals(
                Optional.of(Window.Status.USED),
                answered.happened("escalation-requested", "Mon 2027-02-01")
                        .asOf("Tue 2027-02-02")
                        .window("ASC-16")
                        .status());
        assertTrue(answered.timetable()
                .window("ASC-16")
                .alternatives()
                .contains(new Alternative("it is read: 20 working days", day("Tue 2027-02-09"))));
    }

    @Test
    void ASC_17_no_time_is_stated_for_the_review_and_none_is_invented() {
        History history = under("association").happened("first-contact", "Fri 2026-12-18");
        Deadline review = history.timetable().deadline("ASC-17");
        assertEquals(new Due.NotStated(), review.due());
        assertEquals(Optional.of(EventKind.ESCALATION_REQUESTED), review.waitsFor());
        assertEquals("none", status(history.asOf("Mon 2027-01-04"), "ASC-17"));

        History asked = history.happened("escalation-requested", "Mon 2027-01-18");
        assertEquals(Optional.empty(), asked.timetable().deadline("ASC-17").waitsFor());
        assertEquals("running", status(asked.asOf("Mon 2027-12-20"), "ASC-17"));
        assertEquals(
                "met",
                status(asked.happened("stage-2-responded", "Mon 2027-02-15").asOf("Mon 2027-12-20"), "ASC-17"));
    }

    @Test
    void ASC_17_the_review_meeting_is_owed_from_the_escalation_request() {
        assertEquals(
                List.of("hold the review meeting: waiting"),
                steps(under("association").timetable(), "ASC-17"));
        History asked = under("association").happened("escalation-requested", "Mon 2027-01-18");
        assertEquals(List.of("hold the review meeting: owed"), steps(asked.timetable(), "ASC-17"));
        assertEquals(
                List.of("hold the review meeting: done"),
                steps(asked.happened("review-meeting-held", "Mon 2027-02-01").timetable(), "ASC-17"));
    }

    @Test
    void ASC_21_the_survey_is_owed_once_twenty_days_after_the_latest_correspondence_were_silent() {
        History answered = under("association").happened("stage-1-responded", "Fri 2027-01-08");
        assertEquals(
                new Due.By(day("Thu 2027-01-28")),
                answered.timetable().deadline("ASC-21").due());
        History later = answered.happened("last-correspondence", "Mon 2027-01-18");
        assertEquals(
                new Due.By(day("Sun 2027-02-07")),
                later.timetable().deadline("ASC-21").due());
        assertTrue(later.timetable()
                .deadline("ASC-21")
                .alternatives()
                .contains(new Alternative(
                        "it is read: the last correspondence is the first on record", day("Thu 2027-01-28"))));
        History review = later.happened("stage-2-responded", "Fri 2027-02-12");
        assertEquals(
                new Due.By(day("Thu 2027-03-04")),
                review.timetable().deadline("ASC-21").due());
    }

    @Test
    void ASC_21_contact_within_the_twenty_days_stops_it_and_later_contact_does_not() {
        History answered = under("association").happened("stage-1-responded", "Fri 2027-01-08");
        assertEquals(
                "ended",
                status(answered.happened("contact-received", "Thu 2027-01-28").asOf("Mon 2027-02-01"), "ASC-21"));
        assertEquals(
                "running",
                status(answered.happened("contact-received", "Fri 2027-01-29").asOf("Mon 2027-02-01"), "ASC-21"));
        assertEquals(
                "running",
                status(answered.happened("contact-received", "Fri 2027-01-08").asOf("Mon 2027-02-01"), "ASC-21"),
                "what came on the day of the correspondence broke no silence");
        assertEquals(
                "ended",
                status(
                        answered.happened("escalation-requested", "Mon 2027-01-18")
                                .asOf("Mon 2027-02-01"),
                        "ASC-21"),
                "a request for the next stage is contact too");
    }

    @Test
    void ASC_21_has_no_time_in_which_to_send_it_so_it_is_never_late_and_survives_closing() {
        History silent = under("association")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-responded", "Fri 2027-01-08")
                .happened("closed", "Mon 2027-01-11");
        assertEquals("running", status(silent.asOf("Thu 2027-01-28"), "ASC-21"));
        assertEquals("running", status(silent.asOf("Tue 2027-06-01"), "ASC-21"));
        assertEquals(
                "met", status(silent.happened("survey-sent", "Tue 2027-06-01").asOf("Tue 2027-06-01"), "ASC-21"));
        assertEquals(
                "running",
                status(silent.happened("survey-sent", "Mon 2026-12-21").asOf("Tue 2027-06-01"), "ASC-21"),
                "an earlier survey is not this one");
        assertEquals(
                "send the one-question survey: owed once silent through Thursday 28 January 2027",
                silent.timetable().deadline("ASC-21").reason().text());
    }

    @Test
    void ASC_20_ASC_24_the_way_to_the_ombudsman_is_not_open_to_an_external_stakeholder() {
        History council = under("association")
                .by("external-stakeholder")
                .happened("stage-1-responded", "Wed 2027-01-06")
                .happened("escalation-requested", "Mon 2027-01-11")
                .happened("stage-2-responded", "Mon 2027-03-01");
        Window window = council.asOf("Tue 2027-03-02").window("ASC-24");
        assertEquals(Optional.of("ASC-20"), window.deniedBy().map(Clause::id));
        assertEquals(Optional.empty(), window.opens());
        assertEquals(Optional.empty(), window.waitsFor());
        assertEquals(Optional.empty(), window.status());
        assertEquals(Optional.empty(), window.count());
        assertEquals(List.of(), window.alternatives());
        assertEquals("ASC-24 pass the complaint to the Housing Ombudsman: denied by ASC-20", window.toString());
        assertEquals("""
                ASC-24  pass the complaint to the Housing Ombudsman: not for whoever complains here
                  ASC-24  After the process a resident who is still dissatisfied may pass the complaint to the Ombudsman for investigation.
                  ASC-20  Other stakeholders, such as a parish council, are dealt with by the same principles; others may sit at the review meeting, and there is no right to go to the Ombudsman.""", window.reason().toString());
        assertTrue(council.asOf("Tue 2027-03-02")
                .notes()
                .contains(
                        "ASC-24 is denied to whoever complains here by ASC-20: Other stakeholders, such as a parish council, are"
                                + " dealt with by the same principles; others may sit at the review meeting, and there is no right to go"
                                + " to the Ombudsman."));
        assertEquals(
                Optional.of(day("Mon 2027-03-01")), window.whoeverComplains().opens());
        assertEquals(
                Optional.of(Window.Status.OPEN),
                council.asOf("Tue 2027-03-02").window("ASC-23").status(),
                "advice is another thing");
        Window tenants = under("association")
                .by("tenant")
                .happened("stage-2-responded", "Mon 2027-03-01")
                .asOf("Tue 2027-03-02")
                .window("ASC-24");
        assertEquals(Optional.of(Window.Status.OPEN), tenants.status());
        assertEquals(tenants, tenants.whoeverComplains());
    }

    @Test
    void ASC_23_the_ombudsman_supports_and_advises_throughout() {
        Window support = under("association").asOf("Fri 2026-12-18").window("ASC-23");
        assertEquals(Optional.of(Window.Status.OPEN), support.status());
        assertEquals(Optional.empty(), support.waitsFor());
        assertEquals(
                Optional.of(Window.Status.OPEN),
                under("association")
                        .happened("first-contact", "Fri 2026-12-18")
                        .happened("closed", "Mon 2027-01-11")
                        .with(Event.of(EventKind.OMBUDSMAN_ASKED, day("Tue 2027-01-12")))
                        .asOf("Tue 2027-01-12")
                        .window("ASC-23")
                        .status());
    }

    @Test
    void ASC_24_the_ombudsman_may_investigate_from_the_stage_2_response_on() {
        History history = under("association").happened("stage-1-responded", "Fri 2027-01-08");
        assertEquals(
                Optional.of(EventKind.STAGE_2_RESPONDED),
                history.timetable().window("ASC-24").waitsFor());
        Window investigate = history.happened("stage-2-responded", "Fri 2027-02-12")
                .asOf("Mon 2029-02-12")
                .window("ASC-24");
        assertEquals(Optional.of(day("Fri 2027-02-12")), investigate.opens());
        assertEquals(Optional.of(Window.Status.OPEN), investigate.status(), "no end is stated");
    }
}
