package dev.redress.letter;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Signpost;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    /** The draft of a letter on a day, in a complaint of Friday 18 December 2026 or, where the day is earlier, of a week before. */
    static Draft draft(String policy, String kind, String day) {
        LocalDate sent = on(day);
        LocalDate contact = on("Fri 18 Dec 2026").isBefore(sent) ? on("Fri 18 Dec 2026") : sent.minusWeeks(1);
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get(policy))
                .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
                .with(Person.staff("S1", "officer").called("B Officer"))
                .with(Event.firstContact(contact).by("P1"))
                .with(Event.of(EventKind.STAGE_1_OPENED, contact).by("S1"));
        return Draft.of(Timetable.of(complaint).asOf(sent), kind);
    }

    private static Complaint logged() {
        return Complaint.open("EX-1", PublishedPolicies.get("de-escalation"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .with(Event.of(EventKind.LOGGED, on("Mon 21 Dec 2026")));
    }

    private static Draft drafted(Complaint complaint, String kind, String day) {
        return Draft.of(Timetable.of(complaint).asOf(on(day)), kind);
    }

    // --- what is on record --------------------------------------------------------------------------------------

    @Test
    void the_reference_the_officer_and_the_resident_are_taken_from_the_complaint() {
        Draft draft = draft("first-time-resolution", "acknowledgement", "Mon 21 Dec 2026");
        assertEquals(Optional.of(Personal.of("A Resident")), draft.resident());
        assertEquals(Optional.of(Personal.of("EX-1")), draft.letter().find("reference"));
        assertEquals(Optional.of(Personal.of("B Officer")), draft.letter().find("officer"));
        assertEquals(Optional.of(on("Fri 18 Dec 2026")), draft.received());
        assertTrue(draft.letter().isComplete());
    }

    @Test
    void the_officer_is_the_one_it_was_assigned_to_last_whoever_acted_since() {
        Complaint complaint = logged().with(Person.staff("S1", "officer").called("B Officer"))
                .with(Person.staff("S2", "officer").called("C Officer"))
                .with(Event.of(EventKind.HANDLER_ASSIGNED, on("Mon 21 Dec 2026"))
                        .with(dev.redress.complaint.Detail.TO, "S2")
                        .by("S1"))
                .with(Event.of(EventKind.RESIDENT_UPDATED, on("Tue 22 Dec 2026"))
                        .by("S1"));
        assertEquals(
                Optional.of(Personal.of("C Officer")),
                drafted(complaint, "acknowledgement", "Wed 23 Dec 2026")
                        .letter()
                        .find("officer"));
    }

    @Test
    void DEE_4_without_a_name_on_record_the_officer_is_omitted() {
        Draft draft = drafted(logged(), "acknowledgement", "Wed 23 Dec 2026");
        assertEquals(
                List.of("DEE-4"),
                draft.letter().omissions().stream().map(Omission::clause).toList());
        assertEquals(Optional.empty(), draft.resident());
    }

    @Test
    void EMH_6_the_letter_of_an_extension_has_its_new_date_and_its_reason() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("emh"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .withUntil(on("Mon 11 Jan 2027"), "EMH-5", on("Wed 27 Jan 2027"), "The surveyor was ill");
        Letter letter = Draft.of(Timetable.of(complaint), "extension").letter();
        assertEquals(on("Mon 11 Jan 2027"), letter.day());
        assertEquals(Optional.of(Personal.of("Wednesday 27 January 2027")), letter.find("new-date"));
        assertEquals(Optional.of(Personal.of("The surveyor was ill")), letter.find("reasons"));
        assertTrue(letter.isComplete());
    }

    // --- days ---------------------------------------------------------------------------------------------------

    @Test
    void DEE_8_a_response_of_11_January_can_be_escalated_until_8_March() {
        Draft assumed = drafted(logged(), "stage-1-response", "Mon 11 Jan 2027");
        Draft recorded = Draft.of(
                Timetable.of(logged().with(Event.of(EventKind.STAGE_1_RESPONDED, on("Mon 11 Jan 2027")))),
                "stage-1-response");
        for (Draft draft : List.of(assumed, recorded)) {
            assertEquals(Optional.of(on("Mon 8 Mar 2027")), draft.escalation().flatMap(Window::closes));
            assertEquals(
                    Optional.of(Personal.of("Monday 8 March 2027")),
                    draft.letter().find("escalate-by"));
        }
    }

    @Test
    void ASC_16_a_letter_on_record_has_the_date_that_it_states_and_its_window_too() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("association"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .with(Event.of(EventKind.STAGE_1_RESPONDED, on("Wed 13 Jan 2027"))
                        .dated(on("Tue 12 Jan 2027")));
        Draft draft = drafted(complaint, "stage-1-response", "Mon 15 Feb 2027");
        assertEquals(on("Tue 12 Jan 2027"), draft.letter().day());
        assertEquals(
                Optional.of(Personal.of("Monday 1 February 2027")),
                draft.letter().find("escalate-by"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            POLICY                | SENT            | CLAUSE | REPLY BY
            emh                   | Wed 23 Dec 2026 | EMH-5  | Wed 13 Jan 2027
            association           | Mon 21 Dec 2026 | ASC-15 | Wed 6 Jan 2027
            first-time-resolution | Mon 21 Dec 2026 | FTR-8  | Wed 6 Jan 2027
            """)
    void an_acknowledgement_says_by_when_the_answer_is_owed(String policy, String sent, String clause, String by) {
        Draft draft = draft(policy, "acknowledgement", sent);
        assertEquals(clause, draft.reply().orElseThrow().clause().id());
        assertEquals(Optional.of(on(by)), draft.reply().orElseThrow().date());
    }

    @Test
    void EMH_12_the_acknowledgement_of_stage_2_starts_the_clock_of_its_answer() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("emh"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .with(Event.of(EventKind.STAGE_1_RESPONDED, on("Wed 13 Jan 2027")))
                .with(Event.escalationRequested(on("Mon 1 Feb 2027")));
        Draft draft = drafted(complaint, "acknowledgement", "Fri 5 Feb 2027");
        assertEquals("EMH-12", draft.reply().orElseThrow().clause().id());
        assertEquals(
                Optional.of(on("Fri 5 Mar 2027")), draft.reply().orElseThrow().date());
    }

    @Test
    void ASC_17_where_no_time_is_stated_there_is_no_day_to_reply_by() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("association"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .with(Event.escalationRequested(on("Mon 1 Feb 2027")));
        assertEquals(
                Optional.empty(),
                drafted(complaint, "acknowledgement", "Tue 2 Feb 2027").reply());
    }

    @Test
    void
            SET_17_the_last_response_opens_the_way_to_the_Ombudsman_after_eight_weeks_and_the_change_since_stands_beside() {
        Draft draft = draft("settle", "final-response", "Mon 2 Mar 2026");
        Window ombudsman = draft.ombudsman().orElseThrow();
        assertEquals("SET-17", ombudsman.clause().id());
        assertEquals(Optional.of(on("Tue 28 Apr 2026")), ombudsman.opens());
        assertTrue(draft.notes().contains(new Beside("SET-17", Signpost.NO_DESIGNATED_PERSON_NEEDED.says(), true)));
    }

    @Test
    void a_letter_needs_a_day_from_its_record_or_from_whoever_writes_it() {
        assertEquals(
                "no stage 1 response is on record to take its date from; the day on which it is written is needed",
                assertThrows(IllegalArgumentException.class, () -> Draft.of(Timetable.of(logged()), "stage-1-response"))
                        .getMessage());
    }

    @Test
    void what_is_written_takes_the_place_of_what_is_known() {
        Draft draft = drafted(logged(), "acknowledgement", "Wed 23 Dec 2026").with("officer", "D Officer");
        assertTrue(draft.letter().isComplete());
        assertEquals(
                "draft: acknowledgement under de-escalation 2026-11-22 of Wednesday 23 December 2026, 2 contents",
                draft.toString());
    }
}
