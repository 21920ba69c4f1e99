package dev.redress.access;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Recorded;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do and see what: the whole table, and what somebody has to do with a complaint day by day. */
class AccessTest {

    private static final Path PAGE = Path.of("../docs/access.md");
    private static final LocalDate FAR = on("Mon 15 Mar 2027");

    /** A complaint of P1 for whom P2 spoke for a while; S1 answered stage 1, S2 was assigned to the review, S3 and S1 sit. */
    private static final Complaint COMPLAINT = Complaint.open("C-1", PublishedPolicies.get("first-time-resolution"))
            .with(Person.resident("P1", Complainant.TENANT))
            .with(Person.resident("P2", Complainant.REPRESENTATIVE))
            .with(Person.staff("S1", "officer"))
            .with(Person.staff("S2", "manager"))
            .with(Person.staff("S3", "panel-member"))
            .with(Event.firstContact(on("Fri 18 Dec 2026")).by("P1"))
            .with(Event.of(EventKind.AUTHORITY_GIVEN, on("Mon 21 Dec 2026")).with(Detail.TO, new Code("P2")))
            .with(Event.of(EventKind.STAGE_1_OPENED, on("Wed 23 Dec 2026")))
            .with(Event.of(EventKind.HANDLER_ASSIGNED, on("Wed 23 Dec 2026")).with(Detail.TO, new Code("S1")))
            .with(Event.of(EventKind.STAGE_1_RESPONDED, on("Wed 6 Jan 2027")).by("S1"))
            .with(Event.of(EventKind.AUTHORITY_ENDED, on("Fri 8 Jan 2027")).with(Detail.TO, new Code("P2")));

    private static final Complaint ESCALATED = COMPLAINT
            .with(Event.of(EventKind.ESCALATION_REQUESTED, on("Mon 11 Jan 2027"))
                    .by("P1"))
            .with(Event.of(EventKind.HANDLER_ASSIGNED, on("Tue 12 Jan 2027")).with(Detail.TO, new Code("S2")))
            .with(Event.of(EventKind.PANEL_ASKED, on("Wed 13 Jan 2027"))
                    .with(Detail.PANEL, List.of(new Code("S3"), new Code("S1"))));

    private static final Complaint ANSWERED = ESCALATED.with(
            Event.of(EventKind.STAGE_2_RESPONDED, on("Mon 1 Feb 2027")).by("S3"));

    private static CaseView view(Complaint complaint) {
        return CaseView.of(new Recorded(complaint, "our-homes"));
    }

    private static Actor staff(String id, Role role) {
        return Actor.of(id, role).at("our-homes");
    }

    /** With {@code -Dapprove=true} the page takes over the table, to be looked at again. */
    @Test
    void the_page_in_the_docs_is_the_table() throws IOException {
        String page = AccessTable.page();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void it_is_total_and_denies_strangers_and_administrators_every_complaint(Role role) {
        int asked = 0;
        for (Act act : Act.all()) {
            for (Relation relation : Relation.values()) {
                Access.Answer answer = Access.review(role, act, relation);
                boolean ofNone = act instanceof Act.Opening
                        || act instanceof Act.See see && !see.what().isOfOne();
                boolean never = relation == Relation.STRANGER && role != Role.SYSTEM || role == Role.ADMINISTRATOR;
                assertFalse(!ofNone && never && answer.isAllowed(), role + " may " + act + " where " + relation);
                boolean own = relation == Relation.OWN
                        || relation == Relation.AUTHORISED
                        || relation == Relation.UNAUTHORISED;
                boolean outside = role == Role.RESIDENT || role == Role.REPRESENTATIVE || role == Role.SYSTEM;
                assertFalse(
                        !ofNone && own && !outside && answer.isAllowed(), "staff with a complaint of their own side");
                asked++;
            }
        }
        assertTrue(asked > 1000, "it was asked");
    }

    @Test
    void only_who_could_record_for_the_landlord_may_and_the_system_and_auditors_record_nothing() {
        for (EventKind kind : EventKind.known()) {
            for (Relation relation : Relation.values()) {
                for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.SYSTEM)) {
                    assertFalse(Access.review(role, Act.record(kind), relation).isAllowed(), role + " " + kind);
                }
                boolean landlords = kind.actor() == EventKind.Actor.LANDLORD;
                for (Role role : List.of(Role.RESIDENT, Role.REPRESENTATIVE)) {
                    boolean may =
                            Access.review(role, Act.record(kind), relation).isAllowed();
                    assertFalse(landlords && may && !kind.equals(EventKind.RESPONSE_RECEIVED), role + " " + kind);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            who | on              | before the request | after it  | after the answer
            P1  | Mon 11 Jan 2027 | own                | own       | own
            P2  | Fri 18 Dec 2026 | unauthorised       | unauthorised | unauthorised
            P2  | Mon 21 Dec 2026 | authorised         | authorised | authorised
            P2  | Thu 7 Jan 2027  | authorised         | authorised | authorised
            P2  | Fri 8 Jan 2027  | unauthorised       | unauthorised | unauthorised
            S1  | Thu 14 Jan 2027 | handles            | touched   | touched
            S2  | Thu 14 Jan 2027 | colleagues         | handles   | handles
            S3  | Tue 12 Jan 2027 | colleagues         | colleagues | colleagues
            S3  | Wed 13 Jan 2027 | colleagues         | sits      | sits
            S3  | Mon 1 Feb 2027  | colleagues         | sits      | sits
            S3  | Tue 2 Feb 2027  | colleagues         | sits      | sat
            S9  | Thu 14 Jan 2027 | colleagues         | colleagues | colleagues
            """)
    void what_they_have_to_do_with_it(String who, String day, String before, String after, String answered) {
        Actor actor = who.startsWith("P") ? Actor.of(who, Role.RESIDENT) : staff(who, Role.OFFICER);
        assertEquals(before, view(COMPLAINT).relation(actor, on(day)).toString());
        assertEquals(after, view(ESCALATED).relation(actor, on(day)).toString());
        assertEquals(answered, view(ANSWERED).relation(actor, on(day)).toString());
    }

    @Test
    void Code_6_13_whoever_took_part_in_stage_1_sees_stage_2_and_does_not_decide_it() {
        Complaint reviewed = COMPLAINT.with(
                Event.of(EventKind.ESCALATION_REQUESTED, on("Mon 11 Jan 2027")).by("P1"));
        Actor answeredBefore = staff("S1", Role.MANAGER);
        Event response = Event.of(EventKind.STAGE_2_RESPONDED, on("Mon 1 Feb 2027"));
        assertTrue(Access.sees(answeredBefore, view(reviewed), FAR));
        assertEquals(
                "denied: took-part",
                Access.recording(answeredBefore, response, view(reviewed), FAR).toString());
        Actor other = staff("S2", Role.MANAGER);
        assertEquals(
                "allowed",
                Access.recording(other, response.by("S2"), view(reviewed), FAR).toString());
        assertEquals(
                "denied: took-part",
                Access.recording(other, response.by("S1"), view(reviewed), FAR).toString(),
                "recorded by another, decided by them");
        Event assigned = Event.of(EventKind.HANDLER_ASSIGNED, on("Tue 12 Jan 2027"));
        assertEquals(
                "denied: assigns-who-took-part",
                Access.recording(other, assigned.with(Detail.TO, new Code("S1")), view(reviewed), FAR)
                        .toString());
        assertEquals(
                "denied: assigns-who-took-part",
                Access.recording(
                                other,
                                Event.of(EventKind.PANEL_ASKED, FAR)
                                        .with(Detail.PANEL, List.of(new Code("S3"), new Code("S1"))),
                                view(reviewed),
                                FAR)
                        .toString());
        assertEquals(
                "allowed",
                Access.recording(other, assigned.with(Detail.TO, new Code("S2")), view(reviewed), FAR)
                        .toString());
    }

    @Test
    void another_landlords_staff_and_a_strange_resident_see_nothing() {
        assertFalse(Access.sees(Actor.of("S1", Role.MANAGER).at("other-homes"), view(COMPLAINT), FAR));
        assertFalse(Access.sees(Actor.of("S1", Role.AUDITOR), view(COMPLAINT), FAR)
                && COMPLAINT.people().isEmpty());
        assertFalse(Access.sees(Actor.of("P9", Role.RESIDENT), view(COMPLAINT), FAR));
        assertFalse(Access.sees(Actor.of("P9", Role.REPRESENTATIVE), view(COMPLAINT), FAR));
        assertFalse(Access.sees(staff("P1", Role.MANAGER), view(COMPLAINT), FAR), "their own complaint, as staff");
    }

    @Test
    void nobody_outside_records_in_anothers_name() {
        Actor resident = Actor.of("P1", Role.RESIDENT);
        Event request = Event.of(EventKind.ESCALATION_REQUESTED, FAR);
        assertEquals(
                "allowed",
                Access.recording(resident, request, view(COMPLAINT), FAR).toString());
        assertEquals(
                "allowed",
                Access.recording(resident, request.by("P1"), view(COMPLAINT), FAR)
                        .toString());
        assertEquals(
                "denied: anothers-name",
                Access.recording(resident, request.by("P2"), view(COMPLAINT), FAR)
                        .toString());
        assertEquals(
                "denied: landlords-act",
                Access.recording(resident, Event.of(EventKind.CLOSED, FAR), view(COMPLAINT), FAR)
                        .toString());
    }

    @Test
    void opening_is_for_residents_their_representatives_and_those_who_handle_complaints() {
        List<Event> contact = List.of(Event.firstContact(FAR));
        assertEquals(
                "allowed",
                Access.opening(Actor.of("P1", Role.RESIDENT), "our-homes", contact)
                        .toString());
        assertEquals(
                "allowed",
                Access.opening(staff("S1", Role.OFFICER), "our-homes", contact).toString());
        assertEquals(
                "denied: not-for-role",
                Access.opening(staff("S1", Role.AUDITOR), "our-homes", contact).toString());
        assertEquals(
                "denied: anothers-name",
                Access.opening(
                                Actor.of("P1", Role.RESIDENT),
                                "our-homes",
                                List.of(Event.firstContact(FAR).by("P2")))
                        .toString());
        assertEquals(
                "denied: landlords-act",
                Access.opening(
                                Actor.of("P1", Role.RESIDENT),
                                "our-homes",
                                List.of(Event.firstContact(FAR), Event.of(EventKind.STAGE_1_RESPONDED, FAR)))
                        .toString());
    }

    @Test
    void staff_open_no_complaint_with_another_landlord_nor_one_of_their_own() {
        Actor officer = staff("S1", Role.OFFICER);
        List<Event> contact = List.of(Event.firstContact(FAR));
        assertEquals(
                "denied: not-theirs",
                Access.opening(officer, "their-homes", contact).toString());
        assertEquals(
                "denied: names-them",
                Access.opening(
                                officer,
                                "our-homes",
                                List.of(Event.firstContact(FAR).by("S1")))
                        .toString());
    }

    @Test
    void Code_6_13_correcting_what_they_did_does_not_undo_that_they_took_part() {
        Complaint corrected = COMPLAINT
                .with(Event.corrected(on("Mon 11 Jan 2027"), 4))
                .with(Event.corrected(on("Mon 11 Jan 2027"), 5))
                .with(Event.of(EventKind.ESCALATION_REQUESTED, on("Tue 12 Jan 2027"))
                        .by("P1"));
        assertEquals(
                "took-part",
                view(corrected).relation(staff("S1", Role.MANAGER), FAR).toString());
    }

    @Test
    void names_and_words_are_sealed_for_auditors_and_others_names_for_residents() {
        CaseView view = view(COMPLAINT);
        Event response =
                Event.of(EventKind.STAGE_1_RESPONDED, on("Wed 6 Jan 2027")).by("S1");
        Event contact = Event.firstContact(on("Fri 18 Dec 2026")).by("P1");
        Actor resident = Actor.of("P1", Role.RESIDENT);
        Actor auditor = staff("A1", Role.AUDITOR);
        assertEquals("allowed", Access.name(resident, "P1", view, FAR).toString());
        assertFalse(Access.name(resident, "S1", view, FAR).isAllowed());
        assertEquals("denied: sealed", Access.name(auditor, "P1", view, FAR).toString());
        assertEquals("denied: sealed", Access.words(auditor, contact, view, FAR).toString());
        assertEquals("allowed", Access.words(resident, contact, view, FAR).toString());
        assertEquals("allowed", Access.words(resident, response, view, FAR).toString());
        assertEquals(
                "denied: internal",
                Access.words(resident, Event.of(EventKind.STAGE_1_DECIDED, FAR).by("S1"), view, FAR)
                        .toString());
    }
}
