package dev.redress.letters;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.letter.Draft;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;

/** Drafts of every kind of letter under every procedure, from one complaint of Friday 18 December 2026. */
final class Drafts {

    private static final LocalDate CONTACT = LocalDate.of(2026, 12, 18);

    private Drafts() {}

    /** What is known already, and nothing that somebody has to write. */
    static Draft known(String policy, String kind) {
        return named(policy, kind, "A Resident", "B Officer");
    }

    static Draft named(String policy, String kind, String resident, String officer) {
        Complaint complaint = complaint(PublishedPolicies.get(policy), resident, officer);
        return switch (kind) {
            case "acknowledgement" -> Draft.of(Timetable.of(complaint).asOf(LocalDate.of(2026, 12, 21)), kind);
            case "refusal" -> Draft.of(Timetable.of(complaint).asOf(LocalDate.of(2026, 12, 22)), kind);
            case "extension" ->
                Draft.of(
                        Timetable.of(complaint.with(
                                Event.extended(
                                                LocalDate.of(2027, 1, 5),
                                                extended(complaint.policy()),
                                                LocalDate.of(2027, 1, 27))
                                        .askingTheResident(),
                                "The engineer was ill.")),
                        kind);
            case "stage-1-response" -> Draft.of(Timetable.of(complaint).asOf(LocalDate.of(2027, 1, 11)), kind);
            default -> Draft.of(Timetable.of(escalated(complaint)).asOf(LocalDate.of(2027, 3, 4)), kind);
        };
    }

    private static String extended(Policy policy) {
        return policy.extensions().isEmpty()
                ? policy.obligations().get(0).clause().id()
                : policy.extensions().get(0).provision().of().get(0);
    }

    private static Complaint complaint(Policy policy, String resident, String officer) {
        return Complaint.open("EX-1", policy)
                .with(Person.resident("P1", Complainant.TENANT).called(resident))
                .with(Person.staff("S1", "officer").called(officer))
                .with(Event.firstContact(CONTACT).by("P1"))
                .with(Event.of(EventKind.HANDLER_ASSIGNED, CONTACT).with(Detail.TO, "S1"))
                .with(Event.of(EventKind.LOGGED, LocalDate.of(2026, 12, 21)).by("S1"))
                .with(Event.of(EventKind.PASSED_TO_MANAGER, LocalDate.of(2026, 12, 21)))
                .with(Event.of(EventKind.STAGE_1_OPENED, LocalDate.of(2026, 12, 21)));
    }

    /** A letter under association to a parish council, which has no right to the Ombudsman (ASC-20). */
    static Draft outsider(String kind) {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("association"))
                .with(Person.resident("P1", Complainant.EXTERNAL_STAKEHOLDER).called("A Council"))
                .with(Event.firstContact(CONTACT).by("P1"));
        return Draft.of(Timetable.of(escalated(complaint)).asOf(LocalDate.of(2027, 3, 4)), kind);
    }

    /** The acknowledgement of stage 2, asked for on Monday 1 February 2027. */
    static Draft again(String policy) {
        Complaint complaint = escalated(complaint(PublishedPolicies.get(policy), "A Resident", "B Officer"));
        return Draft.of(Timetable.of(complaint).asOf(LocalDate.of(2027, 2, 5)), "acknowledgement");
    }

    private static Complaint escalated(Complaint complaint) {
        return complaint
                .with(Event.of(EventKind.STAGE_1_RESPONDED, LocalDate.of(2027, 1, 11)))
                .with(Event.escalationRequested(LocalDate.of(2027, 2, 1)));
    }

    /** The same with something in every content that letters of the kind usually have, and in all that is required. */
    static Draft whole(String policy, String kind) {
        return written(known(policy, kind));
    }

    static Draft written(Draft draft) {
        return switch (draft.letter().kind()) {
            case "acknowledgement" -> draft.with("summary", "Your boiler does not work.");
            case "refusal" ->
                draft.with("summary", "You told us that your boiler does not work.")
                        .with(
                                "reasons",
                                "You told us of it for the first time.\nWe have not had a chance to repair it yet.")
                        .with("actions", "We treat it as a request for a repair.");
            case "extension" -> draft;
            case "escalation-refusal" ->
                draft.with("reasons", "You gave us nothing new, and we have answered every point.");
            default ->
                draft.with("summary", "Your boiler does not work.")
                        .with("understanding", "We came twice and left it broken.")
                        .with("outcome", "We agree with you. Our service was not good enough.")
                        .with("reasons", "Our standard is one visit.")
                        .with("actions", "A new pump was fitted on Friday 8 January.\nWe will call you in February.")
                        .with("remedy", "We offer you £50.")
                        .with("how-to-escalate", "Call us on 0300 123 4567, or write to us.");
        };
    }
}
