package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Personal;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Extension.CountedFrom;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import dev.redress.reason.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Extensions and agreed dates that move nothing, each with the note that says why, and those with a cap. */
class IdleDatesTest {

    private static final LocalDate NOTICED = day("Mon 2027-01-11");
    private static final LocalDate LATER = day("Fri 2027-01-29");

    @Test
    void an_extension_of_what_has_no_date_or_is_no_obligation_moves_nothing() {
        assertNote(
                under("emh").with(Event.extended(NOTICED, "EMH-5", LATER)),
                "the extension of EMH-5 recorded on 2027-01-11 moves nothing: EMH-5 has no date to move");
        assertNote(
                under("emh").with(Event.extended(NOTICED, "EMH-9", LATER)),
                "the extension of EMH-9 recorded on 2027-01-11 moves nothing: EMH-9 is no obligation of emh");
        assertNote(
                under("emh").happened("first-contact", "Fri 2026-12-18").with(Event.extended(NOTICED, "EMH-3", LATER)),
                "the extension of EMH-3 recorded on 2027-01-11 moves nothing: the document lets no one move it");
        assertNote(
                under("emh").happened("extended", "Mon 2027-01-11"),
                "extended on 2027-01-11 moves nothing: it names no obligation");
        assertNote(
                under("settle").through("telephone", "Fri 2026-12-18").with(Event.extended(NOTICED, "SET-9", LATER)),
                "the extension of SET-9 recorded on 2027-01-11 moves nothing: SET-9 is not owed where a complaint came this way");
    }

    @Test
    void an_agreed_date_for_what_can_have_none_dates_nothing() {
        assertNote(
                under("settle").with(Event.dateAgreed(NOTICED, "SET-9", LATER)),
                "date-agreed on 2027-01-11 moves nothing: settle lets no date be agreed for SET-9");
        assertNote(
                under("settle").happened("date-agreed", "Mon 2027-01-11"),
                "date-agreed on 2027-01-11 moves nothing: it names no obligation");
        assertEquals(
                List.of(),
                under("settle")
                        .with(Event.dateAgreed(NOTICED, "SET-14", LATER))
                        .timetable()
                        .notes());
    }

    @Test
    void each_extension_is_judged_against_the_date_that_then_stood() {
        Complaint complaint = under("settle")
                .happened("passed-to-manager", "Mon 2027-01-04")
                .complaint()
                .withUntil(NOTICED, "SET-11", LATER, null)
                .withUntil(day("Tue 2027-01-12"), "SET-11", day("Fri 2027-01-22"), null)
                .withUntil(day("Wed 2027-01-13"), "SET-11", day("Fri 2027-02-05"), "the surveyor is ill");
        Timetable timetable = Timetable.of(complaint);
        Deadline response = timetable.deadline("SET-11");
        assertEquals(
                List.of(
                        new Moved("SET-12", day("Mon 2027-01-18"), LATER, null),
                        new Moved("SET-12", LATER, day("Fri 2027-02-05"), Personal.of("the surveyor is ill"))),
                response.moves());
        assertEquals(
                List.of("the extension of SET-11 recorded on 2027-01-12 moves nothing:"
                        + " the new date 2027-01-22 is not later than 2027-01-29"),
                timetable.notes());
        assertEquals(
                List.of(
                        "moved from Monday 18 January 2027 to Friday 29 January 2027",
                        "moved from Friday 29 January 2027 to Friday 5 February 2027"),
                response.reason().because().stream()
                        .filter(reason -> "SET-12".equals(reason.clause()))
                        .map(Reason::text)
                        .toList());
        assertEquals(
                "SET-12 moved it from 2027-01-18 to 2027-01-29",
                response.moves().get(0).toString());
    }

    @Test
    void an_extension_is_seen_from_the_day_on_which_it_was_recorded() {
        Timetable timetable = Timetable.of(under("settle")
                .happened("passed-to-manager", "Mon 2027-01-04")
                .complaint()
                .withUntil(NOTICED, "SET-11", LATER, null));
        assertEquals(
                new Due.By(day("Mon 2027-01-18")),
                timetable.asOf(day("Sun 2027-01-10")).deadline("SET-11").due());
        assertEquals(
                new Due.By(LATER), timetable.asOf(NOTICED).deadline("SET-11").due());
    }

    @Test
    void a_capped_extension_needs_no_date_and_counts_from_what_its_clause_says() {
        // 10 working days from Monday 4 January 2027 end on Monday 18 January; 5 more on the 25th, 5 from notice on the
        // 18th
        Event undated = Event.extendedWithoutDate(day("Tue 2027-01-12"), "OWN-1");
        assertEquals(
                new Due.By(day("Mon 2027-01-25")),
                own(CountedFrom.DUE_DATE, undated).deadline("OWN-1").due());
        assertEquals(
                new Due.By(day("Tue 2027-01-19")),
                own(CountedFrom.NOTICE, undated).deadline("OWN-1").due());
    }

    @Test
    void a_new_date_beyond_the_cap_moves_nothing_and_one_on_it_does() {
        Timetable on = own(CountedFrom.DUE_DATE, Event.extended(NOTICED, "OWN-1", day("Mon 2027-01-25")));
        assertEquals(new Due.By(day("Mon 2027-01-25")), on.deadline("OWN-1").due());
        Timetable beyond = own(CountedFrom.DUE_DATE, Event.extended(NOTICED, "OWN-1", day("Tue 2027-01-26")));
        assertEquals(new Due.By(day("Mon 2027-01-18")), beyond.deadline("OWN-1").due());
        assertEquals(
                List.of("the extension of OWN-1 recorded on 2027-01-11 moves nothing: the new date 2027-01-26 is later"
                        + " than 2027-01-25, the latest that OWN-2 allows"),
                beyond.notes());
    }

    private static Timetable own(CountedFrom from, Event extension) {
        Stage stage = Stage.open("stage-1", "Stage 1");
        Policy policy = Policy.of(
                "own",
                "A landlord's own",
                "2026",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(stage),
                List.of(
                        Clause.of(
                                "OWN-1",
                                "Answers",
                                stage,
                                "An answer is given in ten working days.",
                                Obligation.to("answer")
                                        .within(TimeLimit.workingDays(10))
                                        .from(EventKind.LOGGED)
                                        .metBy(EventKind.STAGE_1_RESPONDED)),
                        Clause.of(
                                "OWN-2",
                                "Answers",
                                stage,
                                "It may take five working days more.",
                                Extension.of("OWN-1", "take five working days more")
                                        .atMost(TimeLimit.workingDays(5), from))),
                List.of());
        return Timetable.of(Complaint.open("EX-1", policy)
                .with(Event.of(EventKind.LOGGED, day("Mon 2027-01-04")))
                .with(extension));
    }

    private static void assertNote(History history, String note) {
        List<String> notes = history.timetable().notes();
        assertTrue(notes.contains(note), notes.toString());
    }
}
