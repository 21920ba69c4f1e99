package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.facts;
import static dev.redress.ruling.History.missing;
import static dev.redress.ruling.History.told;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Detail;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Right;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a complaint may be taken, by whom and when, as each document states it. */
class ReferralTest {

    private static final String SINCE_2022 =
            "Since Saturday 1 October 2022 a resident may go to the Housing Ombudsman straight after the landlord's final"
                    + " response; no designated person and no wait of eight weeks is needed.";

    private static History answeredTwice(String policy, String contact, String stage2) {
        return under(policy)
                .resident("P1", "tenant")
                .happened("first-contact", contact, "P1")
                .happened("stage-1-responded", contact)
                .happened("escalation-requested", contact)
                .happened("stage-2-acknowledged", contact)
                .happened("stage-2-responded", stage2);
    }

    @Test
    void EMH_14_EMH_15_the_ombudsman_after_stage_2_also_through_a_councillor_or_mp() {
        History one = under("emh")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15");
        Ruling early = one.asked("ombudsman-asked", "Mon 2027-03-01");
        assertEquals("""
                asking the Ombudsman on Monday 1 March 2027: refused
                  EMH-14  it opens with the stage 2 response""", early.toString());
        assertEquals("silent: it is open when the resident's own way is", considered(early, "EMH-15"));

        History two = answeredTwice("emh", "Mon 2027-02-01", "Mon 2027-03-15").resident("C1", "representative");
        assertEquals("""
                asking the Ombudsman on Tuesday 16 March 2027: allowed
                  EMH-14  it is open from Monday 15 March 2027; no last day is stated
                  EMH-15  it may also be referred to the Ombudsman by a councillor or MP""", two.asked("ombudsman-asked", "Tue 2027-03-16").toString());
        assertEquals(
                "allowed",
                two.may(event("ombudsman-asked", "Tue 2027-03-16").by("C1")),
                "the document asks a councillor for no authority");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # referred | asked          | SET-16                                                           | SET-17 | ruling
            yes        | Tue 2026-03-17 | permits: it is open from Monday 16 March 2026; no last day is stated | silent: it opens on Tuesday 28 April 2026 | allowed
            not stated | Tue 2026-03-17 | permits: it is open from Monday 16 March 2026; no last day is stated | silent: it opens on Tuesday 28 April 2026 | allowed
            no         | Tue 2026-03-17 | excludes: the designated person's answer of Monday 16 March 2026 did not refer it | excludes: it opens on Tuesday 28 April 2026 | refused
            no         | Tue 2026-04-28 | silent: the designated person's answer of Monday 16 March 2026 did not refer it | permits: it is open from Tuesday 28 April 2026; no last day is stated | allowed
            no answer  | Tue 2026-03-17 | excludes: it opens with the designated person's answer         | excludes: it opens on Tuesday 28 April 2026 | refused
            """)
    void SET_16_SET_17_through_a_designated_person_or_after_eight_weeks(
            String referred, String asked, String person, String direct, String word) {
        History history = answeredTwice("settle", "Mon 2026-02-02", "Mon 2026-03-02")
                .happened("designated-person-asked", "Tue 2026-03-03");
        var answer = event("designated-person-answered", "Mon 2026-03-16");
        history = switch (referred) {
            case "no answer" -> history;
            case "not stated" -> history.with(answer);
            default -> history.with(answer.with(Detail.REFERRED, referred.equals("yes")));
        };
        Ruling ruling = history.asked("ombudsman-asked", asked);
        assertEquals(person, considered(ruling, "SET-16"));
        assertEquals(direct, considered(ruling, "SET-17"));
        assertEquals(word, ruling.word());
    }

    @Test
    void SET_15_SET_17_what_the_law_changed_stands_beside_the_answer_and_changes_nothing() {
        History now = answeredTwice("settle", "Mon 2026-02-02", "Mon 2026-03-02");
        Ruling refused = now.asked("ombudsman-asked", "Tue 2026-03-03");
        assertEquals("refused", refused.word());
        assertEquals(List.of("SET-17: " + SINCE_2022), refused.notes());
        assertEquals(
                List.of("SET-15: " + SINCE_2022),
                now.asked("designated-person-asked", "Tue 2026-03-03").notes());
        History then = answeredTwice("settle", "Mon 2022-08-01", "Thu 2022-09-01");
        assertEquals(List.of(), then.asked("ombudsman-asked", "Fri 2022-09-30").notes(), "the day before it held");
        assertEquals(
                List.of("SET-17: " + SINCE_2022),
                then.asked("ombudsman-asked", "Sat 2022-10-01").notes());
    }

    @Test
    void DEE_14_the_longer_time_of_the_scheme_stands_beside_the_refusal() {
        Ruling late = answeredTwice("de-escalation", "Mon 2027-02-01", "Mon 2027-03-01")
                .asked("ombudsman-asked", "Tue 2027-04-27");
        assertEquals("""
                asking the Ombudsman on Tuesday 27 April 2027: refused
                  DEE-14  it closed after Monday 26 April 2027""", late.toString());
        assertEquals(
                List.of(
                        "DEE-14: The Housing Ombudsman Scheme itself allows longer: less than 12 months from the stage 2"
                                + " response."),
                late.notes());
        assertEquals(
                List.of(
                        "DEE-14: A resident who is still unhappy may go to the Ombudsman up to 8 weeks after receiving the final"
                                + " response.",
                        "DEE-15: The resident may ask the Housing Ombudsman for advice at any point."),
                told(late));
    }

    @Test
    void DEE_15_ASC_23_advice_is_open_throughout_and_closes_no_right() {
        History contact = under("de-escalation").happened("first-contact", "Mon 2027-02-01");
        Ruling advice = contact.asked(event("ombudsman-asked", "Mon 2027-02-01").forAdvice());
        assertEquals("""
                asking the Ombudsman on Monday 1 February 2027: allowed
                  DEE-15  it is open throughout""", advice.toString());
        History advised = answeredTwice("association", "Mon 2027-02-01", "Mon 2027-03-01")
                .with(event("ombudsman-asked", "Tue 2027-03-02").forAdvice());
        assertEquals("allowed", advised.may("ombudsman-asked", "Wed 2027-03-03"));
        assertEquals(
                "allowed",
                advised.may(event("ombudsman-asked", "Wed 2027-03-03").forAdvice()));
        assertEquals(
                "refused",
                advised.happened("ombudsman-asked", "Wed 2027-03-03").may("ombudsman-asked", "Thu 2027-03-04"),
                "once for an investigation");
    }

    @Test
    void ASC_20_ASC_24_an_external_stakeholder_has_no_right_to_the_ombudsman() {
        History council = under("association")
                .resident("P1", "external-stakeholder")
                .happened("first-contact", "Mon 2027-02-01", "P1")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-responded", "Mon 2027-03-15");
        Ruling ruling = council.asked("ombudsman-asked", "Tue 2027-03-16");
        assertEquals("""
                asking the Ombudsman on Tuesday 16 March 2027: refused
                  ASC-20  external stakeholders have no right to the Ombudsman""", ruling.toString());
        assertEquals(
                "allowed",
                council.may(event("ombudsman-asked", "Tue 2027-03-16").forAdvice()),
                "advice is another thing");
        assertEquals(
                "allowed",
                council.asked(event("ombudsman-asked", "Tue 2027-03-16"), facts("complainant: tenant"))
                        .word(),
                "by what is stated");
        assertEquals(
                "permits: an external stakeholder may complain, though not go to the Ombudsman",
                considered(council.admission(), "ASC-20"));
        assertEquals(
                "silent: it is about external stakeholders only",
                considered(
                        answeredTwice("association", "Mon 2027-02-01", "Mon 2027-03-01")
                                .asked("ombudsman-asked", "Tue 2027-03-02"),
                        "ASC-20"));
    }

    @Test
    void ASC_20_who_complains_must_be_known_for_the_ombudsman() {
        History unknown = under("association")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("stage-2-responded", "Mon 2027-03-15");
        assertEquals(List.of("complainant"), missing(unknown.asked("ombudsman-asked", "Tue 2027-03-16")));
        assertEquals(
                "allowed",
                unknown.asked(event("ombudsman-asked", "Tue 2027-03-16"), facts("complainant: tenant"))
                        .word());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the designated person | FTR-17
            yes        | permits: it is open from Monday 1 March 2027; no last day is stated
            no         | excludes: the designated person's answer of Monday 1 March 2027 did not refer it
            """)
    void FTR_16_FTR_17_a_designated_person_at_any_point_and_Ofsted_by_their_advice(String referred, String ofsted) {
        History contact = under("first-time-resolution").happened("first-contact", "Mon 2027-02-01");
        assertEquals(
                "permits: it is open throughout",
                considered(contact.asked("designated-person-asked", "Mon 2027-02-01"), "FTR-16"));
        History asked = contact.happened("designated-person-asked", "Mon 2027-02-01");
        assertEquals(
                "excludes: it opens with the designated person's answer",
                considered(asked.asked("ofsted-asked", "Mon 2027-02-08"), "FTR-17"));
        History answered = asked.with(
                event("designated-person-answered", "Mon 2027-03-01").with(Detail.REFERRED, referred.equals("yes")));
        assertEquals(ofsted, considered(answered.asked("ofsted-asked", "Tue 2027-03-02"), "FTR-17"));
    }

    @Test
    void FTR_11_the_ombudsman_is_barred_by_nothing_where_the_document_states_no_time_for_it() {
        assertEquals(
                """
                asking the Ombudsman on Monday 8 February 2027: allowed
                  nothing in the document excludes it""",
                under("first-time-resolution")
                        .happened("first-contact", "Mon 2027-02-01")
                        .asked("ombudsman-asked", "Mon 2027-02-08")
                        .toString());
    }

    // --- where the calendar ends --------------------------------------------------------------------------------

    @Test
    void a_window_that_the_calendar_does_not_reach_is_not_known_unless_another_way_is_open() {
        Stage stage = Stage.open("stage-1", "Stage 1");
        Policy policy = Policy.of(
                "example",
                "Example",
                "2026-11-01",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(stage),
                List.of(
                        Clause.of(
                                "EX-1",
                                "Ways",
                                stage,
                                "The resident may go to the Ombudsman within 20 working days of the response.",
                                Right.to("go to the Ombudsman", Start.at(EventKind.STAGE_1_RESPONDED))
                                        .within(TimeLimit.workingDays(20))
                                        .usedBy(EventKind.OMBUDSMAN_ASKED)),
                        Clause.of(
                                "EX-2",
                                "Ways",
                                stage,
                                "The resident may be referred by a designated person.",
                                Right.to("be referred", Start.at(EventKind.DESIGNATED_PERSON_ANSWERED))
                                        .usedBy(EventKind.OMBUDSMAN_ASKED))),
                List.of());
        History answered = under(policy)
                .happened("first-contact", "Mon 2060-11-01")
                .happened("stage-1-responded", "Wed 2060-12-01");
        Ruling unknown = answered.asked("ombudsman-asked", "Thu 2060-12-02");
        assertEquals("undecided", unknown.word());
        assertEquals(List.of("a day that the calendar covers"), missing(unknown));
        assertEquals("silent: it opens with the designated person's answer", considered(unknown, "EX-2"));
        assertEquals(
                "allowed",
                answered.happened("designated-person-answered", "Thu 2060-12-02")
                        .may("ombudsman-asked", "Thu 2060-12-02"));
    }
}
