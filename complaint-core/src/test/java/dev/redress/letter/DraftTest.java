package dev.redress.letter;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.complaint.Person;
import dev.redress.complaint.Personal;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Signpost;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
                        .with(Detail.TO, "S2")
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

    // --- what does not go with the complaint --------------------------------------------------------------------

    private static Complaint by(Person who, String policy) {
        return Complaint.open("EX-1", PublishedPolicies.get(policy))
                .with(who)
                .with(Event.firstContact(on("Fri 18 Dec 2026")).by(who.id().word()));
    }

    @Test
    void ASC_20_a_letter_leads_nobody_to_the_Ombudsman_who_has_no_right_to_it() {
        Person council = Person.resident("P1", Complainant.EXTERNAL_STAKEHOLDER).called("A Council");
        for (String kind : List.of("final-response", "escalation-refusal", "refusal")) {
            Draft draft =
                    drafted(by(council, "association"), kind, "Mon 1 Mar 2027").with("ombudsman", "0300 111 3000");
            assertEquals(Optional.of("ASC-20"), draft.deniedBy().map(Clause::id));
            assertEquals(Optional.empty(), draft.letter().find("ombudsman"));
            assertEquals(Optional.empty(), draft.ombudsman());
            assertEquals(Optional.empty(), draft.ombudsmanAdvises());
            assertEquals(List.of(), draft.omissions());
            assertEquals(
                    List.of(new Beside(
                            "ASC-20",
                            "Whoever complains here has no right to the Ombudsman, so the letter does not lead there.",
                            false)),
                    draft.notes());
        }
        Person tenant = Person.resident("P1", Complainant.TENANT).called("A Resident");
        Draft theirs = drafted(by(tenant, "association"), "final-response", "Mon 1 Mar 2027");
        assertTrue(theirs.ombudsman().isPresent());
        assertEquals(
                List.of("ASC-33"),
                theirs.with("ombudsman", "").omissions().stream()
                        .map(Omission::clause)
                        .toList());
    }

    @Test
    void ASC_19_FTR_4_whoever_writes_to_a_representative_without_authority_is_told() {
        Person councillor = Person.resident("P2", Complainant.REPRESENTATIVE).called("C Councillor");
        for (String policy : List.of("association", "first-time-resolution")) {
            String clause = policy.equals("association") ? "ASC-19" : "FTR-4";
            Beside note = new Beside(
                    clause,
                    "The letter goes to a representative, and no authority from the resident is on record.",
                    false);
            Complaint without = by(councillor, policy);
            assertTrue(drafted(without, "acknowledgement", "Mon 21 Dec 2026")
                    .notes()
                    .contains(note));
            Complaint authorised = without.with(
                    Event.of(EventKind.AUTHORITY_GIVEN, on("Fri 18 Dec 2026")).with(Detail.TO, "P2"));
            assertFalse(drafted(authorised, "acknowledgement", "Mon 21 Dec 2026")
                    .notes()
                    .contains(note));
            Complaint ended = authorised.with(
                    Event.of(EventKind.AUTHORITY_ENDED, on("Mon 21 Dec 2026")).with(Detail.TO, "P2"));
            assertTrue(
                    drafted(ended, "acknowledgement", "Mon 21 Dec 2026").notes().contains(note));
        }
        assertEquals(
                List.of(),
                drafted(by(councillor, "emh"), "acknowledgement", "Mon 21 Dec 2026")
                        .notes(),
                "no clause of emh asks for authority");
    }

    @Test
    void a_letter_is_not_written_before_the_complaint() {
        assertEquals(
                "a letter of Thursday 17 December 2026 would be written before the complaint: first contact was on Friday 18"
                        + " December 2026",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> drafted(logged(), "final-response", "Thu 17 Dec 2026"))
                        .getMessage());
        assertEquals(
                on("Fri 18 Dec 2026"),
                drafted(logged(), "acknowledgement", "Fri 18 Dec 2026").letter().day());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            WRITTEN                       | SAID                    | CONTRADICTION
            2027-03-08                    | Monday 8 March 2027     |
            8 March 2027                  | Monday 8 March 2027     |
            Monday 8 March 2027           | Monday 8 March 2027     |
            by Monday 8 March 2027, 5 pm  |                         |
            2027-03-15                    | Monday 15 March 2027    | escalate-by: it is not Monday 8 March 2027, the last day by DEE-8
            within 8 weeks                |                         | escalate-by: it is not Monday 8 March 2027, the last day by DEE-8
            2027-02-30                    |                         | escalate-by: it is a day that there is not
            Tuesday 8 March 2027          |                         | escalate-by: it is a day that there is not
            31 April 2027                 |                         | escalate-by: it is a day that there is not
            """)
    void DEE_8_a_last_day_that_is_written_is_held_to_the_one_that_is_owed(
            String written, @Nullable String said, @Nullable String contradiction) {
        Draft draft = drafted(logged(), "stage-1-response", "Mon 11 Jan 2027").with("escalate-by", written);
        assertEquals(
                said == null ? written : said,
                draft.letter().find("escalate-by").orElseThrow().value());
        assertEquals(
                contradiction == null ? List.of() : List.of(contradiction),
                draft.contradictions().stream().map(Contradiction::toString).toList());
    }

    @Test
    void EMH_9_a_last_day_is_not_found_in_a_document_that_states_none_and_its_writer_is_told() {
        Draft draft = draft("emh", "stage-1-response", "Tue 12 Jan 2027").with("escalate-by", "2027-02-12");
        assertEquals(List.of(), draft.contradictions());
        assertEquals(
                "[EMH-9: The document states no last day for the escalation request, and the letter names one.]",
                draft.notes().toString());
        assertEquals(
                "Friday 12 February 2027",
                draft.letter().find("escalate-by").orElseThrow().value());
    }

    @Test
    void EMH_6_a_new_date_that_is_written_is_held_to_the_one_on_record() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("emh"))
                .with(Event.firstContact(on("Fri 18 Dec 2026")))
                .withUntil(on("Mon 11 Jan 2027"), "EMH-5", on("Wed 27 Jan 2027"), "The surveyor was ill");
        Draft draft = Draft.of(Timetable.of(complaint), "extension");
        assertEquals(List.of(), draft.with("new-date", "27 January 2027").contradictions());
        assertEquals(
                "[new-date: it is not Wednesday 27 January 2027, the new date on record]",
                draft.with("new-date", "tomorrow").contradictions().toString());
    }

    @Test
    void a_letter_of_another_complaint_is_told_from_this_one_s() {
        Draft draft = drafted(logged(), "acknowledgement", "Wed 23 Dec 2026");
        Letter other = Letter.of("acknowledgement", draft.letter().policy(), on("Wed 23 Dec 2026"))
                .with("reference", "EX-9");
        assertEquals(
                "[reference: it is of another complaint; this one is EX-1]",
                draft.with(other).contradictions().toString());
        assertEquals(List.of(), draft.with(other.with("reference", " EX-1 ")).contradictions());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            KIND               | GIST                                              | SAYS
            acknowledgement    |                                                   |
            refusal            | reasons                                           | the refusal is to say why; reasons is missing or empty
            escalation-refusal | reasons                                           | the escalation refusal is to say why; reasons is missing or empty
            extension          | new-date                                          | the extension is to name the new date; new-date is missing or empty
            stage-1-response   | outcome understanding reasons actions remedy      | the stage 1 response is to give an answer; outcome, understanding, reasons, actions, remedy are all missing or empty
            final-response     | outcome understanding reasons actions remedy      | the final response is to give an answer; outcome, understanding, reasons, actions, remedy are all missing or empty
            """)
    void a_letter_that_says_nothing_of_what_it_is_for_is_known(
            String kind, @Nullable String gist, @Nullable String says) {
        Draft draft = drafted(logged(), kind, "Wed 23 Dec 2026");
        List<String> contents = gist == null ? List.of() : List.of(gist.split(" "));
        assertEquals(contents, draft.gist().stream().map(Omission::content).toList());
        for (Omission each : draft.gist()) {
            assertEquals(each.content() + ": " + says, each.toString());
            assertEquals(List.of(), draft.with(each.content(), "Something.").gist());
        }
    }

    @Test
    void SET_7_a_refusal_says_why_where_what_is_on_record_decides_it() {
        Complaint complaint = Complaint.open("EX-1", PublishedPolicies.get("settle"))
                .with(Event.of(EventKind.ISSUE_HAPPENED, on("Thu 18 Jun 2026")))
                .with(Event.of(EventKind.ISSUE_REPORTED, on("Fri 18 Dec 2026")))
                .with(Event.firstContact(on("Fri 18 Dec 2026")));
        Draft draft = drafted(complaint, "refusal", "Tue 22 Dec 2026");
        assertEquals(
                PublishedPolicies.get("settle").getClause("SET-7").words(),
                draft.letter().find("reasons").orElseThrow().value());
        assertEquals(
                Optional.empty(),
                drafted(logged(), "refusal", "Tue 22 Dec 2026").letter().find("reasons"));
    }

    @Test
    void DEE_14_a_way_to_the_Ombudsman_without_contact_details_has_the_sourced_ones_beside_it() {
        Complaint answered = logged().with(Event.of(EventKind.STAGE_2_RESPONDED, on("Mon 1 Mar 2027")));
        List<Beside> notes = Draft.of(Timetable.of(answered), "final-response").notes();
        assertEquals(
                List.of(
                        new Beside("DEE-14", Signpost.TWELVE_MONTHS.says(), true),
                        new Beside("DEE-14", "The document prints no contact details of the Ombudsman.", false),
                        new Beside("DEE-14", Signpost.OMBUDSMAN_TODAY.says(), true),
                        new Beside("DEE-14", Signpost.NO_EMAIL.says(), true)),
                notes);
        assertEquals(
                List.of("DEE-15", "DEE-15", "DEE-15"),
                drafted(logged(), "escalation-refusal", "Mon 1 Mar 2027").notes().stream()
                        .map(Beside::clause)
                        .toList());
        assertEquals(
                List.of("DEE-15"),
                drafted(earlier(), "refusal", "Mon 12 Jan 2026").notes().stream()
                        .map(Beside::clause)
                        .toList(),
                "on the day before the sources know it");
    }

    private static Complaint earlier() {
        return Complaint.open("EX-1", PublishedPolicies.get("de-escalation"))
                .with(Event.firstContact(on("Mon 5 Jan 2026")));
    }
}
