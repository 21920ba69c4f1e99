package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.looked;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.told;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a complaint may go to the next stage, and whether that may be refused. */
class EscalationTest {

    /** First contact on Monday 1 February 2027, the stage 1 response on Monday 15 February. */
    private static History answered(String policy) {
        return under(policy)
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-opened", "Mon 2027-02-01")
                .happened("logged", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15");
    }

    private static Event request(String day) {
        return event("escalation-requested", day);
    }

    private static Event grounds(String day, String ground) {
        return request(day).with(Detail.GROUNDS, List.of(new Code(ground)));
    }

    @Test
    void EMH_9_needs_no_grounds_and_has_no_time_limit_once_there_is_a_response() {
        History before = under("emh").happened("first-contact", "Mon 2027-02-01");
        assertEquals("""
                the escalation request on Monday 8 February 2027: refused
                  EMH-9  it opens with the stage 1 response""", before.asked(request("Mon 2027-02-08")).toString());
        assertEquals(
                List.of(
                        "EMH-9: A resident who is unhappy with the response may ask for stage 2; no grounds and no time limit are"
                                + " stated."),
                told(before.asked(request("Mon 2027-02-08"))));
        assertEquals("""
                the escalation request on Monday 14 February 2028: allowed
                  EMH-9  it is open from Monday 15 February 2027; no last day is stated""", answered("emh").asked(request("Mon 2028-02-14")).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ground              | outcome
            not-addressed         | permits: all or part of the complaint was not addressed
            policy-not-followed   | permits: the landlord broke its own policy, procedure or standards, neither explained nor agreed
            unhappy               | excludes: none of its grounds is stated: not-addressed or policy-not-followed
            """)
    void SET_13_reviews_only_on_its_two_grounds(String ground, String outcome) {
        Ruling ruling = answered("settle").asked(grounds("Mon 2027-03-01", ground));
        assertEquals(
                "permits: it is open from Monday 15 February 2027; no last day is stated | " + outcome,
                considered(ruling, "SET-13"));
        assertEquals(
                ruling,
                answered("settle").asked(request("Mon 2027-03-01"), facts("grounds: " + ground)),
                "a fact says the same as the event");
    }

    @Test
    void SET_13_a_ground_that_is_not_stated_is_asked_for() {
        Ruling ruling = answered("settle").asked(request("Mon 2027-03-01"));
        assertEquals("""
                the escalation request on Monday 1 March 2027: undecided
                  SET-13  it needs a ground, and none is stated: not-addressed or policy-not-followed""", ruling.toString());
        assertEquals(List.of("grounds"), missing(ruling));
        assertEquals(
                "refused",
                under("settle")
                        .happened("first-contact", "Mon 2027-02-01")
                        .may(grounds("Mon 2027-03-01", "not-addressed")),
                "a ground opens nothing before the response");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # further evidence | every issue answered | ruling    | missing
            yes                | yes                  | allowed   |
            yes                | no                   | allowed   |
            yes                |                      | allowed   |
            no                 | no                   | allowed   |
            no                 | yes                  | refused   |
            no                 |                      | undecided | issues-answered
                               | yes                  | undecided | further-evidence
                               | no                   | allowed   |
                               |                      | undecided | further-evidence, issues-answered
            """)
    void FTR_10_FTR_11_evidence_and_what_was_answered(String evidence, String answered, String word, String missing) {
        Facts facts = Facts.none();
        facts = evidence == null ? facts : facts.with(Fact.FURTHER_EVIDENCE, evidence);
        facts = answered == null ? facts : facts.with(Fact.ISSUES_ANSWERED, answered);
        Ruling ruling = answered("first-time-resolution").asked(request("Mon 2027-03-01"), facts);
        assertEquals(word, ruling.word());
        assertEquals(missing == null ? "" : missing, String.join(", ", missing(ruling)));

        Event request = evidence == null
                ? request("Mon 2027-03-01")
                : request("Mon 2027-03-01").with(Detail.FURTHER_EVIDENCE, evidence.equals("yes"));
        Event response = event("stage-1-responded", "Mon 2027-02-15");
        History history = under("first-time-resolution")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-opened", "Mon 2027-02-01")
                .with(answered == null ? response : response.with(Detail.ISSUES_ANSWERED, answered.equals("yes")));
        assertEquals(word, history.may(request), "by what the events carry");
    }

    @Test
    void FTR_11_a_refused_complainant_is_told_of_the_ombudsman_and_of_designated_persons() {
        Ruling ruling = answered("first-time-resolution")
                .asked(request("Mon 2027-03-01"), facts("further-evidence: no", "issues-answered: yes"));
        assertEquals("""
                the escalation request on Monday 1 March 2027: refused
                  FTR-11  it stops the request, since further-evidence is no and issues-answered is yes""", ruling.toString());
        assertEquals(
                List.of(
                        "FTR-11: Without further evidence, and with every issue answered, it goes no further; the complainant is"
                                + " told of the Ombudsman and of designated persons.",
                        "FTR-11: The letter is to tell a refused complainant of the Ombudsman and designated persons.",
                        "FTR-16: The resident may take the complaint to a designated person at any point."),
                told(ruling));
        assertEquals(
                "permits: it is open from Monday 15 February 2027; no last day is stated | silent: no ground of it is shown:"
                        + " unresolved",
                considered(ruling, "FTR-10"));
        assertEquals(List.of("grounds: not stated", "further-evidence: no"), looked(ruling, "FTR-10"));
    }

    @Test
    void FTR_10_a_ground_that_is_named_does_not_lift_what_FTR_11_stops() {
        Ruling ruling = answered("first-time-resolution")
                .asked(grounds("Mon 2027-03-01", "unresolved"), facts("further-evidence: no", "issues-answered: yes"));
        assertEquals("refused", ruling.word());
        assertEquals(
                "permits: it is shown: further-evidence is yes",
                considered(
                                answered("first-time-resolution")
                                        .asked(request("Mon 2027-03-01"), facts("further-evidence: yes")),
                                "FTR-10")
                        .split(" \\| ")[1]);
    }

    @Test
    void ASC_16_DEE_8_a_request_outside_its_window_is_refused_and_says_which() {
        assertEquals(
                """
                the escalation request on Tuesday 9 March 2027: refused
                  ASC-16  it closed after Sunday 7 March 2027""", answered("association").asked(request("Tue 2027-03-09")).toString());
        assertEquals(
                """
                the escalation request on Monday 12 April 2027: allowed
                  DEE-8  it is open from Monday 15 February 2027 until Monday 12 April 2027""", answered("de-escalation").asked(request("Mon 2027-04-12")).toString());
    }

    @Test
    void ASC_9_what_was_determined_to_be_pursued_unreasonably_goes_no_further() {
        History refused = answered("association")
                .with(event("behaviour-refused", "Mon 2027-02-22").with(Detail.GROUND, "abuse"));
        assertEquals("""
                the escalation request on Monday 1 March 2027: refused
                  ASC-9  it rules out complaints pursued in an unreasonable manner; that was determined on Monday 22 February \
                2027""", refused.asked(request("Mon 2027-03-01")).toString());
        assertEquals(
                "silent: it rules out complaints pursued in an unreasonable manner; that was not determined",
                considered(answered("association").asked(request("Mon 2027-03-01")), "ASC-9"));
    }

    @Test
    void EMH_9_a_complaint_that_was_closed_after_stage_1_may_still_be_escalated_in_time() {
        assertEquals(
                "allowed",
                answered("emh").happened("closed", "Tue 2027-02-16").may("escalation-requested", "Mon 2027-03-01"));
        History closed = answered("de-escalation").happened("closed", "Tue 2027-02-16");
        assertEquals("allowed", closed.may("escalation-requested", "Mon 2027-04-12"));
        assertEquals("refused", closed.may("escalation-requested", "Tue 2027-04-13"));
    }

    @Test
    void EMH_9_asked_for_once_and_again_only_after_a_refusal() {
        History asked = answered("emh").with(request("Mon 2027-03-01"));
        assertEquals("""
                the escalation request on Tuesday 2 March 2027: refused
                  EMH-9  the escalation request was recorded on Monday 1 March 2027 already""", asked.asked(request("Tue 2027-03-02")).toString());
        History refused = asked.happened("escalation-refused", "Wed 2027-03-03");
        assertEquals("allowed", refused.may(request("Wed 2027-03-03")), "on the day of the refusal, after it");
        assertEquals(
                "refused",
                refused.with(request("Wed 2027-03-03")).may(request("Thu 2027-03-04")),
                "the second waits for its answer");
        History answeredTwice = refused.with(request("Thu 2027-03-04"))
                .happened("stage-2-acknowledged", "Fri 2027-03-05")
                .happened("stage-2-responded", "Mon 2027-03-22")
                .with(request("Mon 2027-04-05"))
                .happened("escalation-refused", "Tue 2027-04-06");
        assertEquals("refused", answeredTwice.may(request("Wed 2027-04-07")), "stage 2 was answered");
    }

    @Test
    void SET_14_the_landlord_answers_a_request_that_was_made_again() {
        History again = answered("settle")
                .with(grounds("Mon 2027-03-01", "unhappy"))
                .happened("stage-2-acknowledged", "Wed 2027-03-03")
                .happened("escalation-refused", "Mon 2027-03-08");
        assertEquals("refused", again.may("stage-2-acknowledged", "Tue 2027-03-09"), "the request was refused");
        assertEquals(
                "allowed",
                again.with(grounds("Mon 2027-03-15", "not-addressed")).may("stage-2-acknowledged", "Tue 2027-03-16"));
    }

    // --- refusing a request -------------------------------------------------------------------------------------

    @Test
    void SET_13_a_landlord_may_refuse_only_what_the_document_refuses() {
        History unfounded = answered("settle").with(grounds("Mon 2027-03-01", "unhappy"));
        assertEquals(
                """
                the refusal to escalate on Tuesday 2 March 2027: allowed
                  SET-13  the request is refused: none of its grounds is stated: not-addressed or policy-not-followed""", unfounded.asked("escalation-refused", "Tue 2027-03-02").toString());
        History founded = answered("settle").with(grounds("Mon 2027-03-01", "not-addressed"));
        assertEquals("""
                the refusal to escalate on Tuesday 2 March 2027: refused
                  SET-13  nothing in the document refuses the request of Monday 1 March 2027""", founded.asked("escalation-refused", "Tue 2027-03-02").toString());
        Ruling unknown =
                answered("settle").with(request("Mon 2027-03-01")).asked("escalation-refused", "Tue 2027-03-02");
        assertEquals(List.of("grounds"), missing(unknown));
        assertEquals(
                List.of(), told(founded.asked("escalation-refused", "Tue 2027-03-02")), "the resident is told nothing");
    }

    @Test
    void EMH_9_a_refusal_without_a_request_that_waits_is_refused() {
        for (History history : List.of(
                answered("emh"),
                answered("emh").with(request("Mon 2027-03-01")).happened("escalation-refused", "Mon 2027-03-01"))) {
            assertEquals(
                    """
                    the refusal to escalate on Tuesday 2 March 2027: refused
                      EMH-9  no request for the next stage waits""", history.asked("escalation-refused", "Tue 2027-03-02").toString());
        }
        History again = answered("association")
                .with(request("Tue 2027-03-09"))
                .happened("escalation-refused", "Wed 2027-03-10")
                .with(request("Wed 2027-03-10"));
        assertEquals("allowed", again.may("escalation-refused", "Wed 2027-03-10"), "the second is late as well");
    }

    @Test
    void FTR_11_the_refusal_itself_may_say_that_every_issue_was_answered() {
        History history =
                answered("first-time-resolution").with(request("Mon 2027-03-01").with(Detail.FURTHER_EVIDENCE, false));
        assertEquals("undecided", history.may(event("escalation-refused", "Tue 2027-03-02")));
        assertEquals(
                "allowed",
                history.may(event("escalation-refused", "Tue 2027-03-02").with(Detail.ISSUES_ANSWERED, true)));
        assertEquals(
                "refused",
                history.may(event("escalation-refused", "Tue 2027-03-02").with(Detail.ISSUES_ANSWERED, false)));
    }

    // --- the end ------------------------------------------------------------------------------------------------

    @Test
    void FTR_15_nothing_follows_the_panel() {
        History panel = answered("first-time-resolution")
                .with(request("Mon 2027-03-01").with(Detail.FURTHER_EVIDENCE, true))
                .happened("director-reviewed", "Mon 2027-03-08")
                .happened("panel-asked", "Tue 2027-03-09")
                .happened("hearing-held", "Mon 2027-03-22");
        assertEquals("allowed", panel.may("stage-2-responded", "Mon 2027-04-05"));
        History ended = panel.happened("stage-2-responded", "Mon 2027-04-05");
        Ruling ruling = ended.asked(request("Mon 2027-04-12").with(Detail.FURTHER_EVIDENCE, true));
        assertEquals(
                "excludes: nothing follows the panel; its response was recorded on Monday 5 April 2027",
                considered(ruling, "FTR-15"));
        assertEquals(
                "silent: the procedure has not ended",
                considered(answered("first-time-resolution").asked(request("Mon 2027-03-01")), "FTR-15"));
        assertEquals(
                "excludes: nothing follows the panel; its response was recorded on Monday 5 April 2027",
                considered(ended.asked("panel-asked", "Mon 2027-04-12"), "FTR-15"));
        assertEquals(
                "", considered(ended.asked("resident-updated", "Mon 2027-04-12"), "FTR-15"), "an update opens no part");
        assertTrue(told(ruling).contains("FTR-15: The panel is the end of the procedure."));
    }

    @Test
    void FTR_6_the_landlord_itself_opens_stage_1_and_only_then_answers_it() {
        History contact = under("first-time-resolution").happened("first-contact", "Mon 2027-02-01");
        assertEquals("""
                the opening of stage 1 on Thursday 4 February 2027: allowed
                  FTR-6  the landlord is to escalate the complaint to stage 1""", contact.asked("stage-1-opened", "Thu 2027-02-04").toString());
        assertEquals(
                "excludes: it waits for the opening of stage 1",
                considered(contact.asked("stage-1-responded", "Thu 2027-02-04"), "FTR-8"));
        assertEquals(
                "permits: it was settled informally on Tuesday 2 February 2027; the landlord may still escalate the complaint to"
                        + " stage 1",
                considered(
                        contact.happened("resolved", "Tue 2027-02-02").asked("stage-1-opened", "Thu 2027-02-04"),
                        "FTR-6"));
        assertEquals(
                "excludes: the complaint ended first",
                considered(
                        contact.happened("withdrawn", "Tue 2027-02-02").asked("stage-1-opened", "Thu 2027-02-04"),
                        "FTR-6"));
    }
}
