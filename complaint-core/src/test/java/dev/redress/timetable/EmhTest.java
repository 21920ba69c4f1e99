package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Personal;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmhTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first contact , EMH-3          , EMH-5
            Fri 2026-12-18  , Tue 2026-12-29 , Wed 2027-01-13
            # the same at a weekend and on Christmas Day
            Sat 2026-12-19  , Tue 2026-12-29 , Wed 2027-01-13
            Fri 2026-12-25  , Tue 2027-01-05 , Tue 2027-01-19
            # over Easter: Good Friday 3 April, Easter Monday 6 April
            Mon 2026-03-30  , Wed 2026-04-08 , Wed 2026-04-22
            # an ordinary week
            Mon 2026-06-01  , Mon 2026-06-08 , Mon 2026-06-22
            """)
    void EMH_3_EMH_5_confirmation_and_response_count_from_first_contact(
            String contact, String confirm, String respond) {
        Timetable timetable = under("emh").happened("first-contact", contact).timetable();
        assertEquals(new Due.By(day(confirm)), timetable.deadline("EMH-3").due());
        assertEquals(new Due.By(day(respond)), timetable.deadline("EMH-5").due());
    }

    @Test
    void EMH_2_the_formal_request_starts_no_clock_and_is_named_while_it_is_missing() {
        History history = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals(
                Optional.of(EventKind.FORMAL_REQUEST),
                history.timetable().deadline("EMH-5").missing());
        assertTrue(history.timetable()
                .notes()
                .contains("EMH-3, EMH-4, EMH-5 run already; still missing: the request to treat it as formal"
                        + " (formal-request), which opens Stage 1"));
        assertEquals(
                Optional.of(day("Fri 2026-12-18")),
                history.timetable().window("EMH-2").opens());

        History formal = history.happened("formal-request", "Mon 2026-12-21");
        assertEquals(
                history.timetable().deadline("EMH-5").due(),
                formal.timetable().deadline("EMH-5").due());
        assertEquals(Optional.empty(), formal.timetable().deadline("EMH-5").missing());
        assertEquals(
                Optional.of(Window.Status.USED),
                formal.asOf("Mon 2026-12-21").window("EMH-2").status());
    }

    @Test
    void EMH_3_the_other_reading_counts_from_the_formal_request() {
        List<Alternative> alternatives = under("emh")
                .happened("first-contact", "Mon 2026-06-01")
                .happened("formal-request", "Wed 2026-06-10")
                .timetable()
                .deadline("EMH-3")
                .alternatives();
        assertTrue(alternatives.contains(new Alternative(
                "it is read: getting in touch is the request to treat it as formal", day("Wed 2026-06-17"))));
    }

    @Test
    void EMH_4_updates_have_no_interval_and_none_is_invented() {
        History history = under("emh").happened("first-contact", "Fri 2026-12-18");
        Deadline updates = history.asOf("Mon 2026-12-21").deadline("EMH-4");
        assertEquals(new Due.NotStated(), updates.due());
        assertEquals("running", updates.status().orElseThrow().toString());
        assertEquals(
                "met",
                history.happened("resident-updated", "Tue 2026-12-22")
                        .asOf("Wed 2026-12-23")
                        .deadline("EMH-4")
                        .status()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void EMH_6_an_extension_with_a_reason_that_was_asked_for_moves_the_response() {
        Complaint extended = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .complaint()
                .withUntil(day("Mon 2027-01-11"), "EMH-5", day("Wed 2027-01-27"), "waiting for a survey of the roof");
        Deadline response = Timetable.of(extended).deadline("EMH-5");
        assertEquals(new Due.By(day("Wed 2027-01-27")), response.due());
        assertEquals(
                List.of(new Moved(
                        "EMH-6",
                        day("Wed 2027-01-13"),
                        day("Wed 2027-01-27"),
                        Personal.of("waiting for a survey of the roof"))),
                response.moves());
    }

    @Test
    void EMH_6_without_a_reason_an_ask_or_a_new_date_the_old_date_stands() {
        LocalDate noticed = day("Mon 2027-01-11");
        LocalDate later = day("Wed 2027-01-27");
        History history = under("emh").happened("first-contact", "Fri 2026-12-18");
        record Case(Event event, String why) {}
        List<Case> cases = List.of(
                new Case(
                        Event.extended(noticed, "EMH-5", later).askingTheResident(),
                        "EMH-6 needs a reason, and none was given"),
                new Case(
                        Event.extended(noticed, "EMH-5", later).because("T1"),
                        "EMH-6 needs the resident to be asked, and none was"),
                new Case(
                        Event.extendedWithoutDate(noticed, "EMH-5")
                                .because("T1")
                                .askingTheResident(),
                        "EMH-6 needs a new date, and none was given"),
                new Case(
                        Event.extended(noticed, "EMH-5", day("Wed 2027-01-13"))
                                .because("T1")
                                .askingTheResident(),
                        "the new date 2027-01-13 is not later than 2027-01-13"));
        for (Case idle : cases) {
            Timetable timetable = history.with(idle.event()).timetable();
            assertEquals(
                    new Due.By(day("Wed 2027-01-13")),
                    timetable.deadline("EMH-5").due());
            assertTrue(
                    timetable
                            .notes()
                            .contains("the extension of EMH-5 recorded on 2027-01-11 moves nothing: " + idle.why()),
                    timetable.notes().toString());
        }
    }

    @Test
    void EMH_9_stage_2_may_be_asked_for_from_the_response_on_and_no_end_is_stated() {
        Window escalate = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-responded", "Wed 2027-01-13")
                .asOf("Mon 2028-01-03")
                .window("EMH-9");
        assertEquals(Optional.of(day("Wed 2027-01-13")), escalate.opens());
        assertEquals(Optional.empty(), escalate.closes());
        assertEquals(Optional.of(Window.Status.OPEN), escalate.status());
    }

    @Test
    void EMH_10_the_stage_2_acknowledgement_counts_from_the_request() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("escalation-requested", "Mon 2027-02-01")
                .timetable();
        assertEquals(
                new Due.By(day("Mon 2027-02-08")), timetable.deadline("EMH-10").due());
        assertEquals(
                new Due.Waiting(EventKind.STAGE_2_ACKNOWLEDGED),
                timetable.deadline("EMH-12").due());
    }

    @Test
    void EMH_12_the_final_response_counts_from_the_acknowledgement_not_from_the_request() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("escalation-requested", "Mon 2027-02-01")
                .happened("stage-2-acknowledged", "Fri 2027-02-05")
                .timetable();
        assertEquals(
                new Due.By(day("Fri 2027-03-05")), timetable.deadline("EMH-12").due());
    }

    @Test
    void EMH_13_an_extension_moves_the_final_response() {
        Complaint extended = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-2-acknowledged", "Fri 2027-02-05")
                .complaint()
                .withUntil(day("Mon 2027-03-01"), "EMH-12", day("Fri 2027-03-19"), "new evidence came");
        assertEquals(
                new Due.By(day("Fri 2027-03-19")),
                Timetable.of(extended).deadline("EMH-12").due());
    }

    @Test
    void EMH_14_the_ombudsman_is_open_from_the_stage_2_response_or_its_recorded_receipt() {
        History history = under("emh").happened("stage-2-responded", "Fri 2027-03-05");
        assertEquals(
                Optional.of(day("Fri 2027-03-05")),
                history.timetable().window("EMH-14").opens());
        assertEquals(
                Optional.of(day("Tue 2027-03-09")),
                history.with(Event.responseReceived(day("Tue 2027-03-09"), EventKind.STAGE_2_RESPONDED))
                        .timetable()
                        .window("EMH-14")
                        .opens());
        assertEquals(
                Optional.of(day("Fri 2027-03-05")),
                history.with(Event.responseReceived(day("Tue 2027-03-09"), EventKind.STAGE_1_RESPONDED))
                        .timetable()
                        .window("EMH-14")
                        .opens(),
                "the receipt of another response moves nothing");
    }

    @Test
    void EMH_14_advice_from_the_ombudsman_uses_no_right() {
        History history = under("emh").happened("stage-2-responded", "Fri 2027-03-05");
        Event asked = Event.of(EventKind.OMBUDSMAN_ASKED, day("Mon 2027-03-08"));
        assertEquals(
                Optional.of(Window.Status.OPEN),
                history.with(asked.forAdvice())
                        .asOf("Tue 2027-03-09")
                        .window("EMH-14")
                        .status());
        assertEquals(
                Optional.of(Window.Status.USED),
                history.with(asked).asOf("Tue 2027-03-09").window("EMH-14").status());
    }

    @Test
    void EMH_17_feedback_is_invited_after_the_stage_2_response_also_once_it_is_closed() {
        History history = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-2-responded", "Fri 2027-03-05")
                .happened("closed", "Mon 2027-03-08");
        assertEquals(Step.State.OWED, step(history.timetable(), "EMH-17").state());
        assertEquals(
                Step.State.DONE,
                step(history.happened("survey-sent", "Tue 2027-03-09").timetable(), "EMH-17")
                        .state());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as of         , acknowledged   , EMH-3
            Mon 2026-12-28  ,                , running
            Tue 2026-12-29  ,                , due today
            Wed 2026-12-30  ,                , overdue by 1 working day
            Sat 2027-01-02  ,                , overdue by 2 working days
            Wed 2026-12-30  , Tue 2026-12-29 , met
            Wed 2026-12-30  , Wed 2026-12-30 , met late by 1 working day
            Mon 2027-01-04  , Mon 2027-01-04 , met late by 3 working days
            """)
    void EMH_3_stands_on_a_day_as_it_then_stood(String asOf, String acknowledged, String status) {
        History history = under("emh").happened("first-contact", "Fri 2026-12-18");
        if (acknowledged != null) {
            history = history.happened("stage-1-acknowledged", acknowledged);
        }
        assertEquals(
                status,
                history.asOf(asOf).deadline("EMH-3").status().orElseThrow().toString());
    }

    @Test
    void what_happened_later_than_the_day_is_left_out_with_a_note() {
        Timetable timetable = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .happened("stage-1-acknowledged", "Wed 2026-12-30")
                .asOf("Tue 2026-12-29");
        assertEquals(
                "due today", timetable.deadline("EMH-3").status().orElseThrow().toString());
        assertTrue(timetable
                .notes()
                .contains("left out, because later than 2026-12-29: stage-1-acknowledged on 2026-12-30"));
    }

    @Test
    void without_a_day_there_are_dates_and_no_statuses() {
        Timetable timetable =
                under("emh").happened("first-contact", "Fri 2026-12-18").timetable();
        assertTrue(timetable.deadlines().stream().allMatch(row -> row.status().isEmpty()));
        assertTrue(timetable.windows().stream().allMatch(row -> row.status().isEmpty()));
    }

    @Test
    void a_day_beyond_the_calendar_spoils_its_own_row_alone() {
        Timetable timetable =
                under("emh").happened("first-contact", "Thu 2050-12-15").timetable();
        assertEquals(
                new Due.By(day("Thu 2050-12-22")), timetable.deadline("EMH-3").due());
        assertEquals(
                new Due.BeyondCalendar("England and Wales knows its bank holidays from 1978-01-01 to 2050-12-31;"
                        + " 15 working days from 2050-12-15 end outside"),
                timetable.deadline("EMH-5").due());
        assertEquals(new Due.NotStated(), timetable.deadline("EMH-4").due());
    }

    @Test
    void a_date_after_the_published_holidays_is_projected() {
        Timetable timetable =
                under("emh").happened("first-contact", "Mon 2028-12-18").timetable();
        assertEquals(Optional.of(false), timetable.deadline("EMH-3").isProjected());
        assertEquals(Optional.of(true), timetable.deadline("EMH-5").isProjected());
    }

    @Test
    void a_warning_is_given_two_working_days_before() {
        Timetable timetable =
                under("emh").happened("first-contact", "Fri 2026-12-18").timetable();
        assertEquals(
                Optional.of(day("Wed 2026-12-23")), timetable.deadline("EMH-3").warn());
        assertEquals(Optional.empty(), timetable.deadline("EMH-4").warn());
    }

    @Test
    void the_reason_says_the_clause_the_arithmetic_and_what_was_passed_over() {
        assertEquals(
                """
                EMH-5  send the full written response: due by Wednesday 13 January 2027
                  EMH-5  A full written response is sent no more than 15 working days after first contact.
                  counted from first contact, Friday 18 December 2026 (day 0)
                  day 1 is Monday 21 December 2026
                  15 working days in England and Wales, strictly after, end on Wednesday 13 January 2027
                  not counted: Christmas Day (Fri 25 Dec 2026), Boxing Day (substitute day) (Mon 28 Dec 2026), \
                New Year's Day (Fri 1 Jan 2027) and 8 weekend days
                  the request to treat it as formal, which opens Stage 1, has not been recorded""",
                under("emh")
                        .happened("first-contact", "Fri 2026-12-18")
                        .timetable()
                        .deadline("EMH-5")
                        .reason()
                        .toString());
    }

    @Test
    void the_state_funeral_moves_what_was_promised_the_day_before_it_was_known() {
        Complaint complaint =
                under("emh").happened("first-contact", "Fri 2022-09-02").complaint();
        WorkingCalendar today = WorkingCalendar.get(PublishedPolicies.get("emh").calendar());
        WorkingCalendar then = today.asKnownOn(day("Fri 2022-09-09"));
        assertEquals(
                new Due.By(day("Fri 2022-09-23")),
                Timetable.of(complaint, then).deadline("EMH-5").due());
        assertEquals(
                new Due.By(day("Mon 2022-09-26")),
                Timetable.of(complaint, today).deadline("EMH-5").due());
        assertFalse(today.equals(then));
    }

    @Test
    void a_cut_off_looks_at_what_reaches_the_landlord_and_not_at_what_it_does() {
        Counting counting = Counting.DEFAULT.withCutOff(LocalTime.of(16, 0));
        LocalTime evening = LocalTime.of(17, 0);
        Timetable timetable = under("emh")
                .with(Event.firstContact(day("Mon 2026-06-01")).at(evening))
                .with(Event.of(EventKind.STAGE_2_ACKNOWLEDGED, day("Mon 2026-07-06"))
                        .at(evening))
                .timetable()
                .countedBy(counting);
        assertEquals(
                new Due.By(day("Tue 2026-06-09")), timetable.deadline("EMH-3").due());
        assertEquals(
                new Due.By(day("Mon 2026-08-03")), timetable.deadline("EMH-12").due());
    }

    @Test
    void EMH_17_the_reason_of_a_step_says_what_makes_it_owed_and_when_it_was_done() {
        History history = under("emh").happened("first-contact", "Fri 2026-12-18");
        assertEquals("""
                EMH-17  invite feedback on the handling: waiting
                  EMH-17  The resident is invited to say how the complaint was handled.
                  required after the stage 2 response, from the stage 2 response on; no day is stated
                  the stage 2 response has not been recorded""", step(history.timetable(), "EMH-17").reason().toString());
        String done = step(
                        history.happened("stage-2-responded", "Fri 2027-03-05")
                                .happened("survey-sent", "Tue 2027-03-09")
                                .timetable(),
                        "EMH-17")
                .reason()
                .toString();
        assertTrue(done.startsWith("EMH-17  invite feedback on the handling: done\n"), done);
        assertTrue(done.endsWith("\n  recorded on Tuesday 9 March 2027"), done);
    }

    private static Step step(Timetable timetable, String clause) {
        return timetable.steps().stream()
                .filter(row -> row.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
