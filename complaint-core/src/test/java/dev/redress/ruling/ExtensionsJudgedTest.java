package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Event;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moving a date: what it takes when it is asked about, and what is found when it lacked something. */
class ExtensionsJudgedTest {

    /** EMH-5 is due on Wednesday 13 January 2027. */
    private static final History EMH = under("emh").happened("first-contact", "Fri 2026-12-18");

    /** SET-11 is due on Monday 15 February 2027. */
    private static final History SETTLE =
            under("settle").happened("first-contact", "Fri 2027-01-29").happened("passed-to-manager", "Mon 2027-02-01");

    private static Event extension(String told, String clause, String until) {
        return Event.extended(day(told), clause, day(until));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # told         | reason | asked | until          | EMH-6
            Mon 2027-01-11 | T1     | yes   | Fri 2027-01-22 | permits: it gives everything that the clause asks for
            Wed 2027-01-13 | T1     | yes   | Fri 2027-01-22 | permits: it gives everything that the clause asks for
            Thu 2027-01-14 | T1     | yes   | Fri 2027-01-22 | excludes: the date to be moved passed on Wednesday 13 January 2027
            Mon 2027-01-11 |        | yes   | Fri 2027-01-22 | excludes: EMH-6 needs a reason, and none was given
            Mon 2027-01-11 | T1     | no    | Fri 2027-01-22 | excludes: EMH-6 needs the resident to be asked, and none was
            Mon 2027-01-11 | T1     | yes   |                | excludes: EMH-6 needs a new date, and none was given
            Mon 2027-01-11 | T1     | yes   | Wed 2027-01-13 | excludes: the new date 2027-01-13 is not later than 2027-01-13
            """)
    void EMH_6_an_extension_takes_a_reason_an_ask_and_a_new_date_before_the_old_one_has_passed(
            String told, String reason, String asked, String until, String says) {
        Event event = until == null ? Event.extendedWithoutDate(day(told), "EMH-5") : extension(told, "EMH-5", until);
        event = reason == null ? event : event.because(reason);
        event = asked.equals("yes") ? event.askingTheResident() : event;
        Ruling ruling = EMH.asked(event);
        assertEquals(says, considered(ruling, "EMH-6"));
        assertEquals("silent: it moves another date", considered(ruling, "EMH-13"));
        assertEquals(says.startsWith("permits") ? "allowed" : "refused", ruling.word());
    }

    @Test
    void EMH_13_moves_the_final_response_as_EMH_6_moves_the_first() {
        History two = EMH.happened("stage-1-responded", "Wed 2027-01-13")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened("stage-2-acknowledged", "Fri 2027-02-05");
        Event event = extension("Fri 2027-03-05", "EMH-12", "Fri 2027-03-19")
                .because("T1")
                .askingTheResident();
        assertEquals("allowed", two.may(event));
        assertEquals(
                "excludes: EMH-12 is not running",
                considered(
                        EMH.asked(extension("Mon 2027-01-11", "EMH-12", "Fri 2027-03-19")
                                .because("T1")),
                        "EMH-13"));
        assertEquals(
                "excludes: EMH-5 is not running",
                considered(
                        two.asked(extension("Fri 2027-03-05", "EMH-5", "Fri 2027-03-19")
                                .because("T1")
                                .askingTheResident()),
                        "EMH-6"),
                "what was answered has no date to move");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # told         | until          | SET-12
            Mon 2027-02-15 | Mon 2027-03-01 | permits: it gives everything that the clause asks for
            Tue 2027-02-16 | Mon 2027-03-01 | excludes: the date to be moved passed on Monday 15 February 2027
            Mon 2027-02-08 |                | excludes: SET-12 needs a new date, and none was given
            """)
    void SET_12_gives_a_new_date_and_needs_no_reason(String told, String until, String says) {
        Event event = until == null ? Event.extendedWithoutDate(day(told), "SET-11") : extension(told, "SET-11", until);
        assertEquals(says, considered(SETTLE.asked(event), "SET-12"));
    }

    @Test
    void SET_12_before_it_was_passed_to_the_manager_nothing_is_running() {
        History contact = under("settle").happened("first-contact", "Fri 2027-01-29");
        assertEquals("""
                the extension on Monday 1 February 2027: refused
                  SET-12  no date that it moves is running""", contact.asked("extended", "Mon 2027-02-01").toString());
        assertEquals("""
                the extension on Tuesday 2 February 2027: allowed
                  SET-12  the landlord may give a new date for the full response, by Monday 15 February 2027""", SETTLE.asked("extended", "Tue 2027-02-02").toString());
    }

    @Test
    void a_date_that_the_document_lets_no_one_move_stays() {
        Ruling ruling =
                EMH.asked(extension("Mon 2026-12-21", "EMH-3", "Mon 2027-01-04").because("T1"));
        assertEquals("""
                the extension on Monday 21 December 2026: refused
                  EMH-3  the document lets no one move it""", ruling.toString());
    }

    // --- what happened ------------------------------------------------------------------------------------------

    @Test
    void EMH_6_the_old_date_stands_with_a_finding_for_what_the_extension_lacked() {
        History history = EMH.with(
                        extension("Mon 2027-01-11", "EMH-5", "Fri 2027-01-22").askingTheResident())
                .happened("stage-1-acknowledged", "Mon 2026-12-21")
                .happened("stage-1-responded", "Fri 2027-01-15");
        assertEquals(
                List.of(
                        "EMH-5 late: the landlord was to send the full written response by Wednesday 13 January 2027, and did on Friday 15"
                                + " January 2027",
                        "EMH-6 extension-defect: the extension of EMH-5 recorded on 2027-01-11 moves nothing: EMH-6 needs a"
                                + " reason, and none was given"),
                history.findings());
    }

    @Test
    void EMH_6_an_extension_told_after_its_date_had_passed_moves_it_with_a_finding() {
        Event late = extension("Thu 2027-01-14", "EMH-5", "Fri 2027-01-22")
                .because("T1")
                .askingTheResident();
        History history = EMH.happened("stage-1-acknowledged", "Mon 2026-12-21")
                .with(late)
                .happened("stage-1-responded", "Fri 2027-01-22");
        String told =
                "EMH-6 extension-defect: the extension of EMH-5 was told on Thursday 14 January 2027, after its date had"
                        + " passed on Wednesday 13 January 2027";
        assertEquals(List.of(told), history.findings());
        assertEquals(
                List.of(
                        "EMH-6 extension-defect: the extension of EMH-5 recorded on 2027-01-04 moves nothing: EMH-6 needs a"
                                + " reason, and none was given",
                        told),
                history.with(extension("Mon 2027-01-04", "EMH-5", "Fri 2027-01-22")
                                .askingTheResident())
                        .findings(),
                "an earlier one to the same day that moved nothing does not excuse it");
        Event inTime = extension("Wed 2027-01-13", "EMH-5", "Fri 2027-01-22")
                .because("T1")
                .askingTheResident();
        assertEquals(
                List.of(),
                EMH.happened("stage-1-acknowledged", "Mon 2026-12-21")
                        .with(inTime)
                        .happened("stage-1-responded", "Fri 2027-01-22")
                        .findings());
    }

    // --- agreed dates -------------------------------------------------------------------------------------------

    @Test
    void FTR_7_a_date_may_be_agreed_while_stage_1_runs() {
        History contact = under("first-time-resolution").happened("first-contact", "Mon 2027-02-01");
        assertEquals("""
                agreeing a date on Tuesday 2 February 2027: refused
                  FTR-7  the obligation that it dates is not running""", contact.asked("date-agreed", "Tue 2027-02-02").toString());
        History one = contact.happened("stage-1-opened", "Tue 2027-02-02");
        for (String clause : List.of("FTR-7", "FTR-8")) {
            assertEquals(
                    """
                    agreeing a date on Wednesday 3 February 2027: allowed
                      FTR-7  a date to respond by is agreed""",
                    one.asked(Event.dateAgreed(day("Wed 2027-02-03"), clause, day("Mon 2027-03-01")))
                            .toString());
        }
        assertEquals(
                "excludes: it dates another obligation",
                considered(
                        one.asked(Event.dateAgreed(day("Wed 2027-02-03"), "FTR-5", day("Mon 2027-03-01"))), "FTR-7"));
        assertEquals(
                "excludes: it needs the date that was agreed",
                considered(
                        one.asked(event("date-agreed", "Wed 2027-02-03")
                                .with(dev.redress.complaint.Detail.OBLIGATION, "FTR-8")),
                        "FTR-7"));
        assertEquals(
                "excludes: the obligation that it dates is not running",
                considered(
                        one.happened("stage-1-responded", "Thu 2027-02-11").asked("date-agreed", "Fri 2027-02-12"),
                        "FTR-7"));
    }

    @Test
    void SET_14_the_timescale_of_the_review_is_agreed_once_it_was_asked_for() {
        History review = SETTLE.happened("stage-1-responded", "Mon 2027-02-15");
        assertEquals("refused", review.may("date-agreed", "Tue 2027-02-16"));
        assertEquals(
                "allowed",
                review.happened("escalation-requested", "Mon 2027-03-01")
                        .may(Event.dateAgreed(day("Wed 2027-03-03"), "SET-14", day("Mon 2027-03-22"))));
    }
}
