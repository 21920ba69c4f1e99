package dev.redress.ruling;

import static dev.redress.ruling.History.day;
import static dev.redress.ruling.History.event;
import static dev.redress.ruling.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done next and what may not. */
class ActionsTest {

    private static final History EMH = under("emh").happened("first-contact", "Fri 2026-12-18");

    /** {@code stage-1-responded by the landlord until 2027-01-13 [EMH-5]}. */
    private static List<String> open(History history, String asOf, EventKind.Actor who) {
        return Actions.of(history.asOf(asOf)).stream()
                .filter(action -> action.isOpen() && action.who() == who)
                .map(action -> action.event()
                        + action.lastDay().map(day -> " until " + day).orElse("") + " " + action.clauses())
                .toList();
    }

    @Test
    void emh_after_first_contact_each_side_sees_what_it_may_do_and_by_when() {
        assertEquals(
                List.of(
                        "resolved [EMH-1]",
                        "stage-1-acknowledged until 2026-12-29 [EMH-3]",
                        "resident-updated [EMH-4]",
                        "stage-1-decided []",
                        "stage-1-responded until 2027-01-13 [EMH-5]",
                        "extended until 2027-01-13 [EMH-6]",
                        "handler-assigned []",
                        "discretion-used []",
                        "remedy-offered [EMH-8]",
                        "lesson-recorded []",
                        "change-made []",
                        "closed []",
                        "corrected []"),
                open(EMH, "Mon 2026-12-21", EventKind.Actor.LANDLORD));
        assertEquals(
                List.of("formal-request [EMH-2]", "authority-given []", "authority-ended []", "withdrawn []"),
                open(EMH, "Mon 2026-12-21", EventKind.Actor.RESIDENT));
    }

    @Test
    void what_is_not_open_says_why_not_with_its_clause() {
        Action escalation = EMH.action("escalation-requested", "Mon 2026-12-21");
        assertEquals(false, escalation.isOpen());
        assertEquals("it opens with the stage 1 response", escalation.why());
        assertEquals(List.of("EMH-9"), escalation.clauses());
        assertEquals("escalation-requested by the resident: refused", escalation.toString());
        assertEquals(Optional.empty(), escalation.lastDay());
        Action contact = EMH.action("first-contact", "Mon 2026-12-21");
        assertEquals("first contact was recorded on Friday 18 December 2026 already", contact.why(), "said once");
        assertEquals("", EMH.action("formal-request", "Mon 2026-12-21").why());
        Action answer = EMH.action("stage-2-responded", "Mon 2026-12-21");
        assertEquals(
                "it waits for the stage 2 acknowledgement; Stage 2 waits for the escalation request", answer.why());
        assertEquals(List.of("EMH-11", "EMH-12"), answer.clauses());
    }

    @Test
    void what_cannot_be_said_names_what_is_missing() {
        Action review = under("settle")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .action("escalation-requested", "Mon 2027-03-01");
        assertEquals("escalation-requested by the resident: undecided", review.toString());
        assertEquals("it needs a ground, and none is stated: not-addressed or policy-not-followed", review.why());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # as of        , escalation , until
            Thu 2027-01-07 , false      ,
            Fri 2027-01-08 , true       , Fri 2027-03-05
            Mon 2027-03-01 , true       , Fri 2027-03-05
            Fri 2027-03-05 , true       , Fri 2027-03-05
            Sat 2027-03-06 , false      ,
            """)
    void DEE_8_a_right_is_open_until_its_last_day(String asOf, boolean open, String until) {
        Action action = under("de-escalation")
                .happened("first-contact", "Mon 2026-12-14")
                .happened("logged", "Mon 2026-12-14")
                .happened("stage-1-responded", "Fri 2027-01-08")
                .action("escalation-requested", asOf);
        assertEquals(open, action.isOpen());
        assertEquals(Optional.ofNullable(until).map(History::day), action.lastDay());
    }

    @Test
    void a_right_of_which_no_last_day_is_stated_has_none() {
        Action action =
                EMH.happened("stage-1-responded", "Wed 2027-01-13").action("escalation-requested", "Mon 2027-02-01");
        assertEquals(true, action.isOpen());
        assertEquals(Optional.empty(), action.lastDay());
    }

    @Test
    void what_is_overdue_keeps_its_day_and_what_can_no_longer_be_extended_is_closed() {
        assertEquals(
                Optional.of(day("Wed 2027-01-13")),
                EMH.action("stage-1-responded", "Mon 2027-01-18").lastDay());
        Action extension = EMH.action("extended", "Thu 2027-01-14");
        assertEquals("extended by the landlord: refused", extension.toString());
        assertEquals("no date that it moves is running", extension.why());
    }

    @Test
    void SET_8_SET_9_of_two_rows_the_first_day_counts() {
        assertEquals(
                Optional.of(day("Mon 2027-02-01")),
                under("settle")
                        .happened("first-contact", "Mon 2027-02-01")
                        .action("first-answered", "Mon 2027-02-01")
                        .lastDay());
    }

    @Test
    void association_at_stage_2_of_a_tenant() {
        History two = under("association")
                .resident("P1", "tenant")
                .happened("first-contact", "Mon 2027-02-01", "P1")
                .happened("stage-1-acknowledged", "Tue 2027-02-02")
                .happened("stage-1-responded", "Mon 2027-02-08")
                .happened("escalation-requested", "Mon 2027-02-15");
        List<String> landlord = open(two, "Tue 2027-02-16", EventKind.Actor.LANDLORD);
        assertTrue(landlord.contains("review-meeting-held [ASC-17]"), landlord.toString());
        assertTrue(landlord.contains("stage-2-responded [ASC-17]"), landlord.toString());
        assertTrue(landlord.contains("escalation-refused []") == false, "it was in time");
        assertEquals(
                "it opens with the stage 2 response",
                two.action("ombudsman-asked", "Tue 2027-02-16").why());
        assertEquals(
                "allowed",
                two.happened("stage-2-responded", "Mon 2027-03-08")
                        .action("ombudsman-asked", "Tue 2027-03-09")
                        .ruling()
                        .word());
    }

    @Test
    void first_time_resolution_asks_for_evidence_before_it_says_whether_stage_2_is_open() {
        History one = under("first-time-resolution")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-opened", "Tue 2027-02-02")
                .happened("stage-1-responded", "Mon 2027-02-15");
        assertEquals(
                "it stops a request only where further-evidence is no and issues-answered is yes",
                one.action("escalation-requested", "Mon 2027-03-01").why());
        assertEquals(
                "allowed",
                under("first-time-resolution")
                        .happened("first-contact", "Mon 2027-02-01")
                        .happened("stage-1-opened", "Tue 2027-02-02")
                        .with(event("stage-1-responded", "Mon 2027-02-15").with(Detail.ISSUES_ANSWERED, false))
                        .action("escalation-requested", "Mon 2027-03-01")
                        .ruling()
                        .word());
    }

    @Test
    void every_act_of_the_two_sides_is_listed_once_and_none_of_others() {
        for (String id : PublishedPolicies.ids()) {
            Policy policy = PublishedPolicies.get(id);
            List<EventKind> listed =
                    Actions.of(under(id)
                                    .happened("first-contact", "Mon 2027-02-01")
                                    .asOf("Tue 2027-02-02"))
                            .stream()
                            .map(Action::event)
                            .toList();
            assertEquals(
                    policy.events().stream()
                            .filter(kind -> kind.actor() != EventKind.Actor.OTHER)
                            .toList(),
                    listed);
        }
    }

    @Test
    void a_landlords_own_events_are_listed_too() {
        Policy own = PublishedPolicies.get("emh")
                .withOwnEvents(List.of(EventKind.own("x-surveyor-sent", "sending the surveyor")));
        Action action =
                under(own).happened("first-contact", "Mon 2027-02-01").action("x-surveyor-sent", "Tue 2027-02-02");
        assertEquals("x-surveyor-sent by the landlord: allowed", action.toString());
        assertEquals(
                "sending the surveyor on Tuesday 2 February 2027",
                action.ruling().question());
    }

    @Test
    void it_is_asked_for_a_day() {
        assertEquals(
                "what may be done next is asked for a day, and the timetable has none; asOf(day) gives it one",
                assertThrows(IllegalArgumentException.class, () -> Actions.of(EMH.timetable()))
                        .getMessage());
    }

    @Test
    void who_sits_is_judged_when_it_is_named() {
        History reviewed = under("first-time-resolution")
                .staff("S3", "senior-manager")
                .staff("S7", "senior-manager")
                .happened("first-contact", "Mon 2027-02-01")
                .happened("stage-1-responded", "Mon 2027-02-15")
                .happened("escalation-requested", "Mon 2027-02-22")
                .happened("director-reviewed", "Mon 2027-03-01");
        assertEquals(true, reviewed.action("panel-asked", "Tue 2027-03-02").isOpen());
        assertEquals(
                "refused",
                reviewed.may(event("panel-asked", "Tue 2027-03-02")
                        .with(Detail.PANEL, List.of(new Code("S3"), new Code("S7")))));
    }
}
