package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is still to be done when it is over: a survey, and the way back to a designated person. */
class AfterTheEndTest {

    private static final History EMH = under("emh")
            .happened("first-contact", "Mon 2027-02-01")
            .happened("stage-1-responded", "Mon 2027-02-15")
            .happened("escalation-requested", "Mon 2027-02-22")
            .happened("stage-2-acknowledged", "Tue 2027-02-23")
            .happened("stage-2-responded", "Mon 2027-03-08");

    private static final History ASSOCIATION = under("association")
            .resident("P1", "tenant")
            .happened("first-contact", "Mon 2027-02-01", "P1")
            .happened("stage-1-acknowledged", "Tue 2027-02-02")
            .happened("preference-agreed", "Tue 2027-02-02")
            .happened("stage-1-responded", "Mon 2027-02-08");

    @Test
    void EMH_17_feedback_is_invited_after_the_final_response_also_once_it_was_closed() {
        assertEquals(
                "permits: the landlord is to invite feedback on the handling",
                considered(EMH.happened("closed", "Tue 2027-03-09").asked("survey-sent", "Wed 2027-03-10"), "EMH-17"));
        assertEquals(
                "excludes: it waits for the stage 2 response",
                considered(
                        under("emh").happened("first-contact", "Mon 2027-02-01").asked("survey-sent", "Tue 2027-02-02"),
                        "EMH-17"));
        assertEquals(
                "excludes: it was done on Wednesday 10 March 2027",
                considered(
                        EMH.happened("survey-sent", "Wed 2027-03-10").asked("survey-sent", "Thu 2027-03-11"),
                        "EMH-17"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked        | ASC-21
            Sun 2027-02-28 | excludes: it waits for silence through Sunday 28 February 2027
            Mon 2027-03-01 | permits: the landlord is to send the one-question survey
            Mon 2027-05-03 | permits: the landlord is to send the one-question survey
            """)
    void ASC_21_the_survey_is_sent_once_twenty_days_were_silent(String asked, String says) {
        assertEquals(says, considered(ASSOCIATION.asked("survey-sent", asked), "ASC-21"));
        assertEquals(
                says,
                considered(ASSOCIATION.happened("closed", "Tue 2027-02-09").asked("survey-sent", asked), "ASC-21"),
                "also after closing");
    }

    @Test
    void ASC_21_contact_breaks_the_silence_and_a_later_correspondence_starts_it_again() {
        History broken = ASSOCIATION.happened("contact-received", "Mon 2027-02-15");
        assertEquals(
                "excludes: its clock was stopped on Monday 15 February 2027",
                considered(broken.asked("survey-sent", "Mon 2027-03-01"), "ASC-21"));
        History again = broken.happened("last-correspondence", "Tue 2027-02-16");
        assertEquals("refused", again.may("survey-sent", "Mon 2027-03-08"));
        assertEquals("allowed", again.may("survey-sent", "Tue 2027-03-09"));
        assertEquals(
                "excludes: it was met on Tuesday 9 March 2027",
                considered(
                        again.happened("survey-sent", "Tue 2027-03-09").asked("survey-sent", "Wed 2027-03-10"),
                        "ASC-21"));
    }

    @Test
    void ASC_21_no_time_is_stated_in_which_to_send_it_and_none_is_found_to_be_missed() {
        assertEquals(List.of(), ASSOCIATION.findings("Mon 2028-02-07"));
        Action survey = ASSOCIATION.action("survey-sent", "Mon 2027-03-01");
        assertEquals(true, survey.isOpen());
        assertEquals(true, survey.lastDay().isEmpty());
    }

    @Test
    void ASC_22_an_answer_to_the_survey_reopens_nothing() {
        History sent = ASSOCIATION.happened("closed", "Tue 2027-02-09").happened("survey-sent", "Mon 2027-03-01");
        History answered = sent.happened("survey-answered", "Wed 2027-03-03");
        assertEquals(Course.of(sent.complaint()), Course.of(answered.complaint()));
        assertEquals(sent.findings("Mon 2027-04-05"), answered.findings("Mon 2027-04-05"));
        assertEquals(sent.admission(), answered.admission());
        for (Action action : Actions.of(answered.asOf("Thu 2027-03-04"))) {
            assertEquals(sent.action(action.event().name(), "Thu 2027-03-04"), action);
        }
        assertEquals("refused", answered.may("escalation-requested", "Thu 2027-03-04"));
    }

    @Test
    void ASC_22_a_survey_is_answered_once_it_was_sent() {
        assertEquals("""
                the answer to the survey on Monday 1 March 2027: refused
                  ASC-21  it waits for the survey""", ASSOCIATION.asked("survey-answered", "Mon 2027-03-01").toString());
        assertEquals(
                "permits: the survey is on record",
                considered(
                        ASSOCIATION
                                .happened("survey-sent", "Mon 2027-03-01")
                                .asked("survey-answered", "Mon 2027-03-01"),
                        "ASC-21"));
    }

    @Test
    void SET_18_the_outcome_goes_back_to_the_designated_person_who_referred_it() {
        History asked = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("passed-to-manager", "Tue 2027-02-02")
                .happened("manager-contacted", "Wed 2027-02-03")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("designated-person-asked", "Mon 2027-02-22");
        History referred = asked.with(
                        event("designated-person-answered", "Mon 2027-03-01").with(Detail.REFERRED, true))
                .happened("ombudsman-asked", "Mon 2027-03-01")
                .happened("closed", "Tue 2027-03-02");
        assertEquals(
                "excludes: it waits for the Ombudsman's decision",
                considered(referred.asked("outcome-shared", "Tue 2027-06-01"), "SET-18"));
        History decided = referred.happened("ombudsman-decided", "Tue 2027-06-01");
        assertEquals(
                "permits: the landlord is to see the Ombudsman's outcome go back to the designated person",
                considered(decided.asked("outcome-shared", "Mon 2027-06-07"), "SET-18"));
        History notReferred = asked.with(
                        event("designated-person-answered", "Mon 2027-03-01").with(Detail.REFERRED, false))
                .happened("ombudsman-decided", "Tue 2027-06-01");
        assertEquals(
                "excludes: it waits for the designated person's answer",
                considered(notReferred.asked("outcome-shared", "Mon 2027-06-07"), "SET-18"));
    }
}
