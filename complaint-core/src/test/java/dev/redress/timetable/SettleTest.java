package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.deadlines;
import static dev.redress.timetable.History.status;
import static dev.redress.timetable.History.steps;
import static dev.redress.timetable.History.tooOld;
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

class SettleTest {

    @Test
    void SET_3_passing_to_the_manager_is_owed_from_first_contact_until_it_is_recorded() {
        History history = under("settle");
        assertEquals(
                List.of("refer the complaint to the manager of the service: waiting"),
                steps(history.timetable(), "SET-3"));
        history = history.happened("first-contact", "Mon 2026-06-01");
        assertEquals(
                List.of("refer the complaint to the manager of the service: owed"),
                steps(history.timetable(), "SET-3"));
        history = history.happened("passed-to-manager", "Wed 2026-06-03");
        assertEquals(
                List.of("refer the complaint to the manager of the service: done"),
                steps(history.timetable(), "SET-3"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # issue         , reported       , first contact  , too old
            # six months before Friday 18 December is Thursday 18 June: on that day already too old
            Wed 2026-06-17  , Fri 2026-12-18 , Fri 2026-12-18 , true
            Thu 2026-06-18  , Fri 2026-12-18 , Fri 2026-12-18 , true
            Fri 2026-06-19  , Fri 2026-12-18 , Fri 2026-12-18 , false
            # the report counts, not the later complaint; without a report, first contact does
            Fri 2026-06-19  , Fri 2026-12-18 , Mon 2027-02-01 , false
            Fri 2026-06-19  ,                , Mon 2027-02-01 , true
            # 31 August less six months is the last day of February, also in a leap year
            Sat 2026-02-28  , Mon 2026-08-31 , Mon 2026-08-31 , true
            Sun 2026-03-01  , Mon 2026-08-31 , Mon 2026-08-31 , false
            Tue 2028-02-29  , Thu 2028-08-31 , Thu 2028-08-31 , true
            Wed 2028-03-01  , Thu 2028-08-31 , Thu 2028-08-31 , false
            # 28 August less six months is 28 February, in a leap year too
            Mon 2028-02-28  , Mon 2028-08-28 , Mon 2028-08-28 , true
            Tue 2028-02-29  , Mon 2028-08-28 , Mon 2028-08-28 , false
            """)
    void SET_7_an_incident_six_months_old_or_more_when_reported_is_too_old(
            String issue, String reported, String contact, boolean tooOld) {
        History history = under("settle").happened("issue-happened", issue).happened("first-contact", contact);
        if (reported != null) {
            history = history.happened("issue-reported", reported);
        }
        assertEquals(tooOld, tooOld(history.timetable(), "SET-7"));
    }

    @Test
    void SET_7_says_how_it_was_counted_back_and_that_an_exception_may_apply() {
        assertTrue(under("settle")
                .happened("issue-happened", "Thu 2026-06-18")
                .happened("first-contact", "Fri 2026-12-18")
                .timetable()
                .notes()
                .contains("SET-7: counted back from Friday 18 December 2026 the limit reaches Thursday 18 June 2026;"
                        + " the issue of Thursday 18 June 2026 lies too far back, and is excluded unless a good reason is"
                        + " given"));
    }

    @Test
    void SET_8_by_telephone_or_in_person_it_is_due_on_the_same_day_and_only_aimed_at() {
        for (String channel : List.of("telephone", "in-person")) {
            History history = under("settle").through(channel, "Sat 2026-12-19");
            Deadline thereAndThen = history.timetable().deadline("SET-8");
            assertEquals(new Due.By(day("Sat 2026-12-19")), thereAndThen.due(), "also on a Saturday");
            assertEquals(Firmness.AIM, thereAndThen.firmness());
            assertEquals("due today", status(history.asOf("Sat 2026-12-19"), "SET-8"));
            assertEquals("overdue by 1 working day", status(history.asOf("Mon 2026-12-21"), "SET-8"));
            assertEquals(
                    "met",
                    status(history.happened("first-answered", "Sat 2026-12-19").asOf("Mon 2026-12-21"), "SET-8"));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # first contact , SET-9
            Fri 2026-12-18  , Thu 2026-12-24
            Sat 2026-12-19  , Thu 2026-12-24
            # over Christmas and New Year
            Thu 2026-12-24  , Mon 2027-01-04
            # over Easter: Good Friday 3 April, Easter Monday 6 April
            Mon 2026-03-30  , Tue 2026-04-07
            """)
    void SET_9_online_or_in_writing_it_is_due_within_four_working_days(String contact, String due) {
        for (String channel : List.of("online", "portal", "email", "letter", "in-writing")) {
            Deadline answer =
                    under("settle").through(channel, contact).timetable().deadline("SET-9");
            assertEquals(new Due.By(day(due)), answer.due());
            assertEquals(Firmness.WILL, answer.firmness());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # channel    , rows
            telephone    , SET-8
            in-person    , SET-8
            online       , SET-9
            portal       , SET-9
            email        , SET-9
            letter       , SET-9
            in-writing   , SET-9
            # a channel that no row names lists both, as no channel does
            social-media , SET-8 SET-9
            advocate     , SET-8 SET-9
                         , SET-8 SET-9
            """)
    void SET_8_SET_9_the_channel_of_first_contact_says_which_of_the_two_is_owed(String channel, String rows) {
        History history = channel == null
                ? under("settle").happened("first-contact", "Fri 2026-12-18")
                : under("settle").through(channel, "Fri 2026-12-18");
        List<String> listed = history.timetable().deadlines().stream()
                .filter(row -> !row.obligation().channels().isEmpty())
                .map(row -> row.clause().id())
                .toList();
        assertEquals(List.of(rows.split(" ")), listed);
    }

    @Test
    void SET_10_the_managers_contact_is_owed_and_is_no_bar_to_answering() {
        History passed = under("settle")
                .happened("first-contact", "Mon 2026-12-07")
                .happened("passed-to-manager", "Wed 2026-12-09");
        String contact = "contact the customer to resolve it or say when to expect the full response: ";
        assertEquals(List.of(contact + "owed"), steps(passed.timetable(), "SET-10"));
        assertEquals(
                List.of(contact + "done"),
                steps(passed.happened("manager-contacted", "Thu 2026-12-10").timetable(), "SET-10"));

        Timetable answered =
                passed.happened("stage-1-responded", "Mon 2026-12-21").asOf("Tue 2026-12-22");
        assertEquals("met", status(answered, "SET-11"));
        assertEquals(List.of(contact + "owed"), steps(answered, "SET-10"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # passed on      , SET-11         , why
            Wed 2026-12-09   , Wed 2026-12-23 , two calendar weeks
            Fri 2026-12-11   , Fri 2026-12-25 , Christmas Day is not rolled
            Sat 2026-06-06   , Sat 2026-06-20 , nor is a Saturday
            """)
    void SET_11_the_full_response_is_aimed_at_within_two_weeks_of_passing_to_the_manager(
            String passed, String due, String why) {
        Deadline response = under("settle")
                .happened("first-contact", "Mon 2026-06-01")
                .happened("passed-to-manager", passed)
                .timetable()
                .deadline("SET-11");
        assertEquals(new Due.By(day(due)), response.due(), why);
        assertEquals(Firmness.AIM, response.firmness());
    }

    @Test
    void SET_11_waits_for_the_manager_and_the_other_reading_counts_from_first_contact() {
        History history = under("settle").happened("first-contact", "Mon 2026-12-07");
        assertEquals(
                new Due.Waiting(EventKind.PASSED_TO_MANAGER),
                history.timetable().deadline("SET-11").due());
        assertTrue(history.happened("passed-to-manager", "Wed 2026-12-09")
                .timetable()
                .deadline("SET-11")
                .alternatives()
                .contains(new Alternative("it is read: from first contact", day("Mon 2026-12-21"))));
    }

    @Test
    void SET_12_a_new_date_moves_the_full_response_and_no_reason_is_demanded() {
        Complaint extended = under("settle")
                .happened("passed-to-manager", "Wed 2026-12-09")
                .complaint()
                .withUntil(day("Mon 2026-12-21"), "SET-11", day("Fri 2027-01-08"), null);
        Deadline response = Timetable.of(extended).deadline("SET-11");
        assertEquals(new Due.By(day("Fri 2027-01-08")), response.due());
        assertEquals(
                List.of(new Moved("SET-12", day("Wed 2026-12-23"), day("Fri 2027-01-08"), null)), response.moves());
    }

    @Test
    void SET_12_without_a_new_date_the_old_date_stands() {
        Timetable timetable = under("settle")
                .happened("passed-to-manager", "Wed 2026-12-09")
                .with(Event.extendedWithoutDate(day("Mon 2026-12-21"), "SET-11"))
                .timetable();
        assertEquals(
                new Due.By(day("Wed 2026-12-23")), timetable.deadline("SET-11").due());
        assertTrue(timetable
                .notes()
                .contains("the extension of SET-11 recorded on 2026-12-21 moves nothing:"
                        + " SET-12 needs a new date, and none was given"));
    }

    @Test
    void SET_13_a_review_may_be_asked_for_from_the_response_on_and_no_end_is_stated() {
        History history = under("settle").happened("first-contact", "Mon 2026-12-07");
        assertEquals(
                Optional.of(EventKind.STAGE_1_RESPONDED),
                history.timetable().window("SET-13").waitsFor());
        History answered = history.happened("stage-1-responded", "Mon 2026-12-21");
        Window review = answered.asOf("Thu 2028-12-21").window("SET-13");
        assertEquals(Optional.of(day("Mon 2026-12-21")), review.opens());
        assertEquals(Optional.empty(), review.closes());
        assertEquals(Optional.of(Window.Status.OPEN), review.status());
        assertEquals(
                Optional.of(Window.Status.USED),
                answered.happened("escalation-requested", "Mon 2027-01-04")
                        .asOf("Tue 2027-01-05")
                        .window("SET-13")
                        .status());
    }

    @Test
    void SET_14_has_two_rows_the_contact_within_four_working_days_and_the_completion_as_agreed() {
        History asked = under("settle").happened("escalation-requested", "Fri 2026-12-18");
        List<Deadline> rows = deadlines(asked.timetable(), "SET-14");
        assertEquals(
                List.of(
                        "SET-14 contact the customer for the reasons and confirm the timescale: due by 2026-12-24",
                        "SET-14 complete the review by the date agreed: waits for date-agreed"),
                rows.stream().map(Deadline::toString).toList());

        History agreed = asked.happened("stage-2-acknowledged", "Wed 2026-12-23")
                .with(Event.dateAgreed(day("Wed 2026-12-23"), "SET-14", day("Fri 2027-01-15")));
        rows = deadlines(agreed.asOf("Mon 2027-01-18"), "SET-14");
        assertEquals("met", rows.get(0).status().orElseThrow().toString());
        assertEquals(new Due.Agreed(day("Fri 2027-01-15")), rows.get(1).due());
        assertEquals(
                "overdue by 1 working day", rows.get(1).status().orElseThrow().toString());
        rows = deadlines(agreed.happened("stage-2-responded", "Fri 2027-01-15").asOf("Mon 2027-01-18"), "SET-14");
        assertEquals("met", rows.get(1).status().orElseThrow().toString());
    }

    @Test
    void SET_14_both_rows_wait_for_the_request_and_the_last_date_agreed_counts() {
        assertEquals(
                List.of(
                        new Due.Waiting(EventKind.ESCALATION_REQUESTED),
                        new Due.Waiting(EventKind.ESCALATION_REQUESTED)),
                deadlines(under("settle").timetable(), "SET-14").stream()
                        .map(Deadline::due)
                        .toList());
        Complaint agreedTwice = under("settle")
                .happened("escalation-requested", "Fri 2026-12-18")
                .complaint()
                .withUntil(day("Wed 2026-12-23"), "SET-14", day("Fri 2027-01-15"), null)
                .withUntil(day("Mon 2027-01-11"), "SET-14", day("Fri 2027-01-22"), "the surveyor is ill");
        assertEquals(
                new Due.Agreed(day("Fri 2027-01-22")),
                deadlines(Timetable.of(agreedTwice), "SET-14").get(1).due());
        assertEquals(
                new Due.Agreed(day("Fri 2027-01-15")),
                deadlines(Timetable.of(agreedTwice).asOf(day("Fri 2027-01-08")), "SET-14")
                        .get(1)
                        .due());
    }

    @Test
    void SET_15_a_designated_person_may_be_asked_from_the_first_response_on() {
        History answered = under("settle")
                .happened("stage-1-responded", "Mon 2026-12-21")
                .happened("stage-2-responded", "Fri 2027-01-15");
        Window person = answered.asOf("Mon 2027-01-18").window("SET-15");
        assertEquals(Optional.of(day("Mon 2026-12-21")), person.opens());
        assertEquals(Optional.of(Window.Status.OPEN), person.status());
        assertEquals(
                Optional.of(day("Fri 2027-01-15")),
                under("settle")
                        .happened("stage-2-responded", "Fri 2027-01-15")
                        .timetable()
                        .window("SET-15")
                        .opens());
        assertEquals(
                Optional.of(day("Mon 2027-01-18")),
                answered.happened("designated-person-asked", "Mon 2027-01-18")
                        .timetable()
                        .window("SET-15")
                        .used());
    }

    @Test
    void SET_16_a_referral_is_open_once_the_designated_person_has_answered() {
        History history = under("settle").happened("designated-person-asked", "Mon 2027-01-18");
        assertEquals(
                Optional.of(EventKind.DESIGNATED_PERSON_ANSWERED),
                history.timetable().window("SET-16").waitsFor());
        assertEquals(
                Optional.of(day("Mon 2027-02-01")),
                history.happened("designated-person-answered", "Mon 2027-02-01")
                        .timetable()
                        .window("SET-16")
                        .opens());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last response , opens
            Mon 2026-03-02  , Tue 2026-04-28
            Fri 2026-12-18  , Sat 2027-02-13
            # over the last day of February in a leap year
            Mon 2028-01-03  , Tue 2028-02-29
            """)
    void SET_17_the_ombudsman_is_open_on_the_day_after_eight_weeks_from_the_response(String response, String opens) {
        Window direct = under("settle")
                .happened("stage-2-responded", response)
                .timetable()
                .window("SET-17");
        assertEquals(Optional.of(day(opens)), direct.opens());
        assertEquals(Optional.empty(), direct.closes());
    }

    @Test
    void SET_17_the_wait_is_over_on_tuesday_28_april_and_not_on_the_monday() {
        History history = under("settle").happened("stage-2-responded", "Mon 2026-03-02");
        assertEquals(
                Optional.of(Window.Status.NOT_YET),
                history.asOf("Mon 2026-04-27").window("SET-17").status());
        Window open = history.asOf("Tue 2026-04-28").window("SET-17");
        assertEquals(Optional.of(Window.Status.OPEN), open.status());
        assertTrue(open.alternatives()
                .contains(
                        new Alternative("it is read: it opens on the eighth week's last day", day("Mon 2026-04-27"))));
    }

    @Test
    void SET_17_the_last_response_on_record_counts_and_a_refusal_is_one() {
        Window twice = under("settle")
                .happened("stage-2-responded", "Mon 2026-03-02")
                .happened("stage-2-responded", "Mon 2026-03-16")
                .timetable()
                .window("SET-17");
        assertEquals(Optional.of(day("Tue 2026-05-12")), twice.opens());
        assertTrue(twice.alternatives()
                .contains(new Alternative(
                        "it is read: the last response is the first on record", day("Tue 2026-04-28"))));

        History refused = under("settle").happened("escalation-refused", "Mon 2026-03-02");
        assertEquals(
                Optional.of(day("Tue 2026-04-28")),
                refused.timetable().window("SET-17").opens());
        assertEquals(
                Optional.of(day("Tue 2026-05-12")),
                refused.happened("stage-2-responded", "Mon 2026-03-16")
                        .timetable()
                        .window("SET-17")
                        .opens());
    }

    @Test
    void SET_17_says_beside_it_that_the_wait_is_gone_since_october_2022_and_not_before() {
        String today =
                "SET-17: Since Saturday 1 October 2022 a resident may go to the Housing Ombudsman straight after the"
                        + " landlord's final response; no designated person and no wait of eight weeks is needed.";
        assertTrue(under("settle")
                .happened("stage-2-responded", "Mon 2026-03-02")
                .timetable()
                .notes()
                .contains(today));
        assertEquals(
                List.of(),
                under("settle")
                        .happened("stage-2-responded", "Wed 2022-03-02")
                        .timetable()
                        .notes());
    }

    @Test
    void SET_18_the_outcome_goes_back_to_the_designated_person_also_after_closing() {
        History decided =
                under("settle").happened("closed", "Mon 2027-01-18").happened("ombudsman-decided", "Tue 2027-06-01");
        String back = "see the Ombudsman's outcome go back to the designated person: ";
        assertEquals(List.of(back + "waiting"), steps(under("settle").timetable(), "SET-18"));
        assertEquals(List.of(back + "waiting"), steps(decided.timetable(), "SET-18"), "nobody referred it");
        decided = decided.happened("designated-person-asked", "Mon 2027-02-01");
        assertEquals(List.of(back + "waiting"), steps(decided.timetable(), "SET-18"), "nor has the person answered");
        decided = decided.happened("designated-person-answered", "Mon 2027-02-15");
        assertEquals(List.of(back + "owed"), steps(decided.timetable(), "SET-18"));
        assertEquals(
                List.of(back + "done"),
                steps(decided.happened("outcome-shared", "Mon 2027-06-07").timetable(), "SET-18"));
    }
}
