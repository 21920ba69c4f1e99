package dev.redress.ruling;

import static dev.redress.ruling.History.considered;
import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was offered to put things right: how much, by when, and whether it was done. */
class RemediesTest {

    private static final Event OFFER = event("remedy-offered", "Wed 2027-01-13")
            .with(Detail.REMEDY, "compensation")
            .with(Detail.AMOUNT, new BigDecimal("50.00"))
            .with(Detail.PROMISED, day("Fri 2027-01-29"));

    private static final History OFFERED = under("emh")
            .happened("first-contact", "Fri 2026-12-18")
            .happened("stage-1-acknowledged", "Mon 2026-12-21")
            .happened("stage-1-responded", "Wed 2027-01-13")
            .with(OFFER);

    private static Event done(String day) {
        return event("remedy-done", day).with(Detail.REMEDY, "compensation");
    }

    private static List<String> promises(History history) {
        return RemedyPromise.of(history.timetable()).stream()
                .map(promise -> promise.clause() + " " + promise)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # on           , done           , status
            Thu 2027-01-28 ,                , offered
            Fri 2027-01-29 ,                , due-today
            Mon 2027-02-01 ,                , overdue
            Thu 2027-01-28 , Thu 2027-01-28 , done
            Fri 2027-01-29 , Fri 2027-01-29 , done
            Mon 2027-02-01 , Mon 2027-02-01 , done-late
            # as it stood before it was done
            Fri 2027-01-29 , Mon 2027-02-01 , due-today
            """)
    void EMH_8_a_promise_is_due_and_overdue_also_after_closing(String on, String done, String status) {
        for (History history : List.of(OFFERED, OFFERED.happened("closed", "Thu 2027-01-14"))) {
            History all = done == null ? history : history.with(done(done));
            RemedyPromise promise = RemedyPromise.of(all.timetable()).get(0);
            assertEquals(status, promise.on(day(on)).toString());
        }
    }

    @Test
    void EMH_8_says_what_how_much_and_by_when() {
        assertEquals(List.of("EMH-8 compensation of £50.00, promised by 2027-01-29"), promises(OFFERED));
        assertEquals(
                List.of("EMH-8 compensation of £50.00, promised by 2027-01-29, done on 2027-01-28"),
                promises(OFFERED.with(done("Thu 2027-01-28"))));
        History plain =
                under("emh").happened("first-contact", "Fri 2026-12-18").happened("remedy-offered", "Wed 2027-01-13");
        assertEquals(List.of("EMH-8 remedy"), promises(plain));
        assertEquals(
                RemedyPromise.Status.OFFERED,
                RemedyPromise.of(plain.timetable()).get(0).on(day("Mon 2029-01-01")),
                "without a promised day nothing is overdue");
    }

    @Test
    void EMH_8_a_missed_promise_is_found_once_its_day_has_passed() {
        assertEquals(List.of(), OFFERED.findings("Fri 2027-01-29"));
        assertEquals(
                List.of(
                        "EMH-8 never-done: compensation was promised by Friday 29 January 2027, and had not been done by Monday 1"
                                + " February 2027"),
                OFFERED.findings("Mon 2027-02-01"));
        assertEquals(List.of(), OFFERED.findings(), "without a day nothing was missed yet");
        List<Finding> late = Findings.of(OFFERED.with(done("Tue 2027-02-02")).timetable());
        assertEquals(
                "[EMH-8 late: compensation was promised by Friday 29 January 2027, and was done on Tuesday 2 February 2027]",
                late.toString());
        assertEquals(2, late.get(0).workingDays().orElseThrow());
        assertEquals(done("Tue 2027-02-02"), late.get(0).at());
        assertEquals(List.of(), OFFERED.with(done("Fri 2027-01-29")).findings());
    }

    @Test
    void a_doing_completes_the_first_offer_of_its_kind() {
        Event repair = event("remedy-offered", "Wed 2027-01-13").with(Detail.REMEDY, "repair");
        History two = OFFERED.with(repair).with(OFFER);
        assertEquals(
                List.of(
                        "EMH-8 compensation of £50.00, promised by 2027-01-29",
                        "EMH-8 repair, done on 2027-01-20",
                        "EMH-8 compensation of £50.00, promised by 2027-01-29"),
                promises(two.with(event("remedy-done", "Wed 2027-01-20").with(Detail.REMEDY, "repair"))));
        assertEquals(
                List.of(
                        "EMH-8 compensation of £50.00, promised by 2027-01-29, done on 2027-01-20",
                        "EMH-8 repair",
                        "EMH-8 compensation of £50.00, promised by 2027-01-29, done on 2027-01-21"),
                promises(two.with(done("Wed 2027-01-20")).with(done("Thu 2027-01-21"))));
        assertEquals(
                List.of(
                        "EMH-8 compensation of £50.00, promised by 2027-01-29, done on 2027-01-20",
                        "EMH-8 repair",
                        "EMH-8 compensation of £50.00, promised by 2027-01-29"),
                promises(two.happened("remedy-done", "Wed 2027-01-20")),
                "one that names no remedy completes the first");
    }

    @Test
    void a_doing_that_nothing_was_offered_for_completes_nothing() {
        assertEquals(List.of(), promises(under("emh").with(done("Wed 2027-01-20"))));
        assertEquals(
                List.of("EMH-8 compensation of £50.00, promised by 2027-01-29"),
                promises(OFFERED.with(event("remedy-done", "Wed 2027-01-20").with(Detail.REMEDY, "apology"))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # policy              , clause
            emh                   , EMH-8
            settle                , SET-11
            association           , ASC-15
            de-escalation         , DEE-7
            first-time-resolution , FTR-8
            """)
    void a_document_that_says_nothing_of_remedies_has_them_with_its_response(String policy, String clause) {
        assertEquals(
                clause,
                RemedyPromise.of(under(policy)
                                .happened("remedy-offered", "Wed 2027-01-13")
                                .timetable())
                        .get(0)
                        .clause());
    }

    @Test
    void EMH_8_what_was_not_offered_is_not_done() {
        History contact = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals("""
                the remedy being done on Monday 4 January 2027: refused
                  EMH-8  it waits for the offer of a remedy""", contact.asked("remedy-done", "Mon 2027-01-04").toString());
        assertEquals(
                "permits: the offer of a remedy is on record",
                considered(OFFERED.asked("remedy-done", "Mon 2027-01-18"), "EMH-8"));
        assertEquals("allowed", contact.may("remedy-offered", "Mon 2027-01-04"));
    }

    @Test
    void EMH_8_the_earliest_promise_says_by_when_it_is_to_be_done() {
        History two = OFFERED.with(OFFER.with(Detail.PROMISED, day("Fri 2027-01-22")));
        assertEquals(
                Optional.of(day("Fri 2027-01-22")),
                two.action("remedy-done", "Thu 2027-01-14").lastDay());
        assertEquals(
                Optional.empty(),
                two.with(done("Thu 2027-01-14"))
                        .with(done("Thu 2027-01-14"))
                        .action("remedy-done", "Thu 2027-01-14")
                        .lastDay());
    }
}
