package dev.redress.ruling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Extension;
import dev.redress.policy.Extension.CountedFrom;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.Agreement;
import dev.redress.policy.Provision.Channels;
import dev.redress.policy.Right;
import dev.redress.policy.Stage;
import dev.redress.policy.Start;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a landlord's own procedure can say and none of the five does: a channel that is needed, two ways to extend, a third stage. */
class OwnProcedureTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);
    private static final EventKind STAGE_3 =
            EventKind.own("x-stage-3-requested", "the request for stage 3").byResident();
    private static final Stage FIRST = Stage.open("stage-1", "Stage 1");
    private static final Stage THIRD = Stage.openedBy("stage-3", "Stage 3", STAGE_3);

    private static Clause clause(String id, Provision... provisions) {
        return Clause.of(id, "Complaints", FIRST, "What " + id + " says.", provisions);
    }

    private static Complaint complaint(Clause... clauses) {
        Policy policy = Policy.of(
                        "own",
                        "A landlord's own",
                        "2026",
                        "england-and-wales",
                        Counting.DEFAULT,
                        List.of(FIRST, THIRD),
                        List.of(clauses),
                        List.of())
                .withOwnEvents(List.of(STAGE_3));
        return Complaint.open("EX-1", policy).with(Event.firstContact(MONDAY));
    }

    private static Ruling review(Complaint complaint, Event event) {
        return Requests.to(Timetable.of(complaint)).review(event);
    }

    // --- in writing ---------------------------------------------------------------------------------------------

    private static final Complaint IN_WRITING = complaint(
                    clause(
                            "OWN-1",
                            Right.to("escalate", Start.at(EventKind.STAGE_1_RESPONDED))
                                    .usedBy(EventKind.ESCALATION_REQUESTED)),
                    clause(
                            "OWN-2",
                            new Channels(
                                    "in writing",
                                    EventKind.ESCALATION_REQUESTED,
                                    Channel.named("in-writing"),
                                    Set.of(),
                                    true)))
            .with(Event.of(EventKind.STAGE_1_RESPONDED, MONDAY.plusDays(7)));
    private static final Event ASKED = Event.escalationRequested(MONDAY.plusDays(8));

    @Test
    void a_request_by_a_channel_that_is_not_the_needed_one_is_refused() {
        assertEquals(
                "the escalation request on Tuesday 12 January 2027: refused [OWN-2]",
                word(review(IN_WRITING, ASKED.through(Set.of(Channel.TELEPHONE)))));
        assertEquals(
                "the escalation request on Tuesday 12 January 2027: allowed [OWN-1, OWN-2]",
                word(review(IN_WRITING, ASKED.through(Set.of(Channel.LETTER)))));
    }

    @Test
    void a_request_of_which_the_needed_channel_is_not_known_cannot_be_decided() {
        Ruling ruling = review(IN_WRITING, ASKED);
        assertEquals("the escalation request on Tuesday 12 January 2027: undecided [OWN-2]", word(ruling));
        assertEquals(List.of("channel"), ((Ruling.Undecided) ruling).missing());
        assertTrue(ruling.considered().stream()
                .anyMatch(each -> each.says().equals("it is taken only by: email, letter")));
    }

    private static String word(Ruling ruling) {
        return ruling.question() + ": " + ruling.word() + " " + ruling.clauses();
    }

    // --- a third stage ------------------------------------------------------------------------------------------

    @Test
    void the_request_for_a_stage_of_its_own_is_the_residents_and_goes_on_after_a_closing() {
        Complaint complaint = complaint(clause(
                        "OWN-1",
                        Right.to("go to stage 3", Start.at(EventKind.STAGE_2_RESPONDED))
                                .within(TimeLimit.days(28))
                                .usedBy(STAGE_3)))
                .with(Event.of(EventKind.STAGE_2_RESPONDED, MONDAY))
                .with(Event.of(EventKind.CLOSED, MONDAY.plusDays(1)));
        Action action = Actions.of(Timetable.of(complaint).asOf(MONDAY.plusDays(28))).stream()
                .filter(each -> each.event().equals(STAGE_3))
                .findFirst()
                .orElseThrow();
        assertEquals("x-stage-3-requested by the resident: allowed", action.toString());
        assertEquals(MONDAY.plusDays(28), action.until());
        assertEquals(
                "refused",
                review(complaint, Event.of(STAGE_3, MONDAY.plusDays(29))).word());
        assertEquals(MONDAY.plusDays(1), Course.of(complaint).ended());
        Course goesOn = Course.of(complaint.with(Event.of(STAGE_3, MONDAY.plusDays(2))));
        assertEquals(null, goesOn.ended());
        assertEquals(THIRD, goesOn.stage());
    }

    // --- two ways to extend -------------------------------------------------------------------------------------

    @Test
    void an_extension_is_permitted_by_the_clause_that_it_keeps_to() {
        Complaint complaint = complaint(
                clause(
                        "OWN-1",
                        Obligation.to("respond")
                                .within(TimeLimit.workingDays(10))
                                .metBy(EventKind.STAGE_1_RESPONDED)),
                clause(
                        "OWN-2",
                        Extension.of("OWN-1", "take ten more").atMost(TimeLimit.workingDays(10), CountedFrom.DUE_DATE)),
                clause("OWN-3", Extension.of("OWN-1", "take longer").askingTheResident()));
        // ten working days from Monday 4 January 2027 end on Monday 18 January; ten more on Monday 1 February
        Event capped = Event.extended(MONDAY.plusDays(7), "OWN-1", LocalDate.of(2027, 2, 1));
        Event longer = Event.extended(MONDAY.plusDays(7), "OWN-1", LocalDate.of(2027, 2, 2));
        assertEquals(List.of("OWN-2"), review(complaint, capped).clauses());
        assertEquals("refused", review(complaint, longer).word());
        Ruling asked = review(complaint, longer.askingTheResident());
        assertEquals("allowed", asked.word());
        assertEquals(List.of("OWN-3"), asked.clauses());
    }

    // --- agreed updates -----------------------------------------------------------------------------------------

    @Test
    void an_update_after_the_date_that_was_agreed_for_it_is_late() {
        Complaint complaint = complaint(
                        clause(
                                "OWN-1",
                                Obligation.to("update the resident")
                                        .metBy(EventKind.RESIDENT_UPDATED)
                                        .againUntil(EventKind.STAGE_1_RESPONDED)
                                        .orByAgreement()),
                        clause("OWN-2", new Agreement("agree when to update", "OWN-1")))
                .with(Event.dateAgreed(MONDAY, "OWN-1", LocalDate.of(2027, 1, 15)))
                .with(Event.of(EventKind.RESIDENT_UPDATED, LocalDate.of(2027, 1, 18)))
                .with(Event.dateAgreed(LocalDate.of(2027, 1, 18), "OWN-1", LocalDate.of(2027, 1, 29)))
                .with(Event.of(EventKind.RESIDENT_UPDATED, LocalDate.of(2027, 1, 29)));
        assertEquals(
                List.of(
                        "OWN-1 late by 1: the landlord was to update the resident by Friday 15 January 2027, and did on Monday 18"
                                + " January 2027"),
                Findings.of(Timetable.of(complaint)).stream()
                        .map(finding -> finding.clause() + " " + finding.kind() + " by " + finding.days() + ": "
                                + finding.says())
                        .toList());
    }
}
