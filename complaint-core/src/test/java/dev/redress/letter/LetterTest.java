package dev.redress.letter;

import static dev.redress.testing.Dated.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Letters;
import dev.redress.policy.Policy;
import dev.redress.policy.Signpost;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTest {

    private static final LocalDate DAY = on("Tue 12 Jan 2027");

    /** What each procedure requires of each kind of letter, clause by clause; a kind that is not listed requires nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            POLICY                | LETTER             | REQUIRED
            emh                   | extension          | EMH-6 reasons, EMH-6 new-date, EMH-13 reasons, EMH-13 new-date
            emh                   | stage-1-response   | EMH-7 understanding, EMH-7 actions
            emh                   | final-response     | EMH-18 ombudsman
            settle                | extension          | SET-12 new-date
            settle                | final-response     | SET-19 ombudsman
            association           | acknowledgement    | ASC-25 advice
            association           | stage-1-response   | ASC-15 summary, ASC-32 how-to-escalate, ASC-32 escalate-by, ASC-25 advice
            association           | final-response     | ASC-33 ombudsman
            de-escalation         | acknowledgement    | DEE-4 reference, DEE-4 officer
            first-time-resolution | acknowledgement    | FTR-3 reference, FTR-3 officer, FTR-7 officer, FTR-19 independent-help
            first-time-resolution | extension          | FTR-19 independent-help
            first-time-resolution | refusal            | FTR-19 independent-help
            first-time-resolution | escalation-refusal | FTR-11 ombudsman, FTR-11 designated-person, FTR-19 independent-help
            first-time-resolution | stage-1-response   | FTR-19 independent-help
            first-time-resolution | final-response     | FTR-19 independent-help
            """)
    void a_letter_with_nothing_in_it_omits_all_that_its_clauses_require(String policy, String kind, String required) {
        Letter letter = Letter.of(kind, PublishedPolicies.get(policy), DAY);
        assertEquals(required, String.join(", ", names(letter)));
    }

    @Test
    void a_kind_of_letter_that_no_clause_speaks_of_omits_nothing() {
        long silent = 0;
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                silent += Letter.of(kind, PublishedPolicies.get(policy), DAY).isComplete() ? 1 : 0;
            }
        }
        assertEquals(5 * 6 - 15, silent);
    }

    // --- clause by clause ---------------------------------------------------------------------------------------

    @Test
    void EMH_7_the_stage_1_response_explains_what_happened_and_what_is_done() {
        Letter letter = letter("emh", "stage-1-response").with("understanding", "The boiler failed twice.");
        assertEquals(
                List.of(new Omission(
                        "EMH-7",
                        "actions",
                        "the stage 1 response is to explain what happened and what is done about it; actions"
                                + " is missing or empty")),
                letter.omissions());
        assertTrue(letter.with("actions", "A new pump was fitted.").isComplete());
    }

    @Test
    void EMH_6_and_EMH_13_an_extension_says_why_and_until_when() {
        Letter letter = letter("emh", "extension").with("new-date", "Wednesday 27 January 2027");
        assertEquals(List.of("EMH-6 reasons", "EMH-13 reasons"), names(letter));
    }

    @Test
    void EMH_18_the_final_response_carries_the_Ombudsman_as_the_document_states_it() {
        Letter letter = letter("emh", "final-response");
        assertEquals(List.of("EMH-18 ombudsman"), names(letter));
        assertEquals(
                "Housing Ombudsman Service\n"
                        + "www.housing-ombudsman.org.uk/residents/make-a-complaint/\n"
                        + "info@housing-ombudsman.org.uk\n"
                        + "0300 111 3000\n"
                        + "PO Box 1484, Unit D, Preston PR2 0ET",
                DraftTest.draft("emh", "final-response", "Thu 4 Mar 2027")
                        .letter()
                        .find("ombudsman")
                        .orElseThrow()
                        .value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            DAY             | NOTES
            Mon 12 Jan 2026 | 0
            Tue 13 Jan 2026 | 1
            Thu 4 Mar 2027  | 1
            """)
    void EMH_18_from_13_January_2026_on_a_final_response_notes_that_no_email_is_taken(String day, int notes) {
        List<Beside> beside = Letter.of("final-response", PublishedPolicies.get("emh"), on(day))
                .notes();
        assertEquals(
                Stream.of(new Beside("EMH-18", Signpost.NO_EMAIL.says(), true))
                        .limit(notes)
                        .toList(),
                beside);
    }

    @Test
    void EMH_19_a_letter_knows_the_code_that_the_document_says_it_follows() {
        assertEquals(
                List.of("the Housing Ombudsman's Complaint Handling Code"),
                letter("emh", "final-response").codes());
        for (String other : List.of("settle", "association", "de-escalation", "first-time-resolution")) {
            assertEquals(List.of(), letter(other, "final-response").codes(), other);
        }
    }

    @Test
    void SET_19_the_last_response_carries_the_Ombudsman_with_its_hours_and_the_change_since() {
        Letter letter = letter("settle", "final-response");
        assertEquals(List.of("SET-19 ombudsman"), names(letter));
        String carried = DraftTest.draft("settle", "final-response", "Mon 2 Mar 2026")
                .letter()
                .find("ombudsman")
                .orElseThrow()
                .value();
        assertTrue(carried.contains("Exchange Tower, Harbour Exchange Square, London, E14 9GE\n"), carried);
        assertTrue(carried.contains("Monday to Friday, 9:15 to 17:15"), carried);
        assertEquals(
                List.of(
                        new Beside("SET-19", Signpost.OMBUDSMAN_TODAY.says(), true),
                        new Beside("SET-19", Signpost.NO_EMAIL.says(), true)),
                letter.notes());
        assertTrue(
                Signpost.OMBUDSMAN_TODAY.says().endsWith("The day of its move there is not known."),
                "a change whose date is unknown says so");
    }

    @Test
    void ASC_15_and_ASC_32_the_formal_letter_summarises_and_tells_how_to_escalate_and_by_when() {
        Letter letter = letter("association", "stage-1-response").with("advice", "Keep paying your rent.");
        assertEquals(List.of("ASC-15 summary", "ASC-32 how-to-escalate", "ASC-32 escalate-by"), names(letter));
        Letter told = letter.with("summary", "You told us of a leak.").with("how-to-escalate", "Call us.");
        assertEquals(List.of("ASC-32 escalate-by"), names(told));
        assertTrue(told.with("escalate-by", "Monday 1 February 2027").isComplete());
    }

    @Test
    void ASC_25_the_advice_on_rent_is_in_the_letters_of_the_process() {
        for (String kind : List.of("acknowledgement", "stage-1-response")) {
            assertTrue(names(letter("association", kind)).contains("ASC-25 advice"), kind);
        }
        assertFalse(names(letter("association", "final-response")).contains("ASC-25 advice"));
        assertEquals(
                PublishedPolicies.get("association").getClause("ASC-25").words(),
                DraftTest.draft("association", "acknowledgement", "Mon 21 Dec 2026")
                        .letter()
                        .find("advice")
                        .orElseThrow()
                        .value());
    }

    @Test
    void ASC_33_a_document_that_prints_no_contact_is_said_to_print_none_and_the_sourced_one_stands_beside() {
        Letter letter = letter("association", "final-response");
        assertEquals(List.of("ASC-33 ombudsman"), names(letter));
        assertEquals(
                List.of(
                        new Beside(
                                "ASC-33",
                                "The document prints no contact details of the Housing Ombudsman Service.",
                                false),
                        new Beside("ASC-33", Signpost.OMBUDSMAN_TODAY.says(), true),
                        new Beside("ASC-33", Signpost.NO_EMAIL.says(), true)),
                letter.notes());
        assertEquals(
                "Housing Ombudsman Service",
                DraftTest.draft("association", "final-response", "Thu 4 Mar 2027")
                        .letter()
                        .find("ombudsman")
                        .orElseThrow()
                        .value());
    }

    @Test
    void DEE_4_the_acknowledgement_gives_the_reference_and_the_officer() {
        Letter letter = letter("de-escalation", "acknowledgement").with("reference", "EX-1");
        assertEquals(List.of("DEE-4 officer"), names(letter));
        assertTrue(letter.with("officer", "B Officer").isComplete());
    }

    @Test
    void FTR_3_and_FTR_7_each_want_to_hear_who_deals_with_it() {
        Letter letter = letter("first-time-resolution", "acknowledgement")
                .with("reference", "EX-1")
                .with("independent-help", "Citizens Advice Bureau");
        assertEquals(List.of("FTR-3 officer", "FTR-7 officer"), names(letter));
    }

    @Test
    void FTR_11_a_resident_who_is_refused_stage_2_is_told_of_the_Ombudsman_and_of_designated_persons() {
        Letter letter = letter("first-time-resolution", "escalation-refusal").with("independent-help", "A law centre");
        assertEquals(List.of("FTR-11 ombudsman", "FTR-11 designated-person"), names(letter));
        assertTrue(letter.notes().contains(new Beside("FTR-11", Signpost.OMBUDSMAN_TODAY.says(), true)));
        Letter drafted = DraftTest.draft("first-time-resolution", "escalation-refusal", "Thu 4 Mar 2027")
                .letter();
        assertTrue(drafted.isComplete(), drafted::toString);
        assertEquals(
                "a Member of Parliament\na local councillor in the area where you live\na recognised residents' panel",
                drafted.find("designated-person").orElseThrow().value());
    }

    @Test
    void FTR_19_every_letter_says_where_independent_help_is_found() {
        for (String kind : Letters.kinds()) {
            assertTrue(names(letter("first-time-resolution", kind)).contains("FTR-19 independent-help"), kind);
            String carried = DraftTest.draft("first-time-resolution", kind, "Thu 4 Mar 2027")
                    .letter()
                    .find("independent-help")
                    .orElseThrow()
                    .value();
            assertTrue(carried.startsWith("Citizens Advice Bureau\nHousing Aid Centre\n"), carried);
        }
    }

    // --- contents -----------------------------------------------------------------------------------------------

    @Test
    void a_content_with_nothing_in_it_is_omitted() {
        Letter letter = letter("de-escalation", "acknowledgement").with("reference", "EX-1");
        assertEquals(letter.omissions(), letter.with("officer", " \n").omissions());
        assertEquals(letter, letter.with("officer", "B Officer").with("officer", ""));
    }

    /** Over every procedure, kind and content: one omission more for each clause that requires it, and no other. */
    @Test
    void removing_a_content_gives_one_omission_for_each_clause_that_requires_it() {
        int removed = 0;
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                Letter full = full(PublishedPolicies.get(policy), kind);
                assertTrue(full.isComplete());
                for (String content : Letters.contents()) {
                    List<String> clauses = Required.of(full.policy(), kind).stream()
                            .filter(each -> each.content().equals(content))
                            .map(each -> each.clause().id())
                            .toList();
                    List<Omission> omissions = full.without(content).omissions();
                    assertEquals(
                            clauses,
                            omissions.stream().map(Omission::clause).toList(),
                            policy + " " + kind + " " + content);
                    assertTrue(
                            omissions.stream().allMatch(each -> each.content().equals(content)));
                    removed += omissions.size();
                }
            }
        }
        assertEquals(28, removed);
    }

    private static Letter full(Policy policy, String kind) {
        Letter letter = Letter.of(kind, policy, DAY);
        for (String content : Letters.contents()) {
            letter = letter.with(content, "Something about the " + content + ".");
        }
        return letter;
    }

    @Test
    void another_letter_s_contents_take_the_place_of_its_own() {
        Letter one =
                letter("emh", "stage-1-response").with("understanding", "A").with("actions", "B");
        Letter both = one.with(letter("emh", "stage-1-response").with("actions", "C"));
        assertEquals("A", both.find("understanding").orElseThrow().value());
        assertEquals("C", both.find("actions").orElseThrow().value());
    }

    @Test
    void names_that_are_none_are_refused() {
        assertEquals(
                "no kind of letter 'aknowledgement'; did you mean acknowledgement? known: acknowledgement, extension,"
                        + " refusal, escalation-refusal, stage-1-response, final-response",
                assertThrows(UnknownName.class, () -> letter("emh", "aknowledgement"))
                        .getMessage());
        assertThrows(UnknownName.class, () -> letter("emh", "refusal").with("oficer", "B"));
        assertTrue(letter("emh", "x-warning").with("x-hours", "9 to 5").isComplete());
    }

    @Test
    void FTR_18_neither_a_letter_nor_an_omission_shows_what_it_says() {
        Letter letter = letter("emh", "stage-1-response").with("understanding", "Canary");
        assertEquals("stage 1 response under emh 2026-11-22 of Tuesday 12 January 2027, 1 content", letter.toString());
        assertFalse(letter.omissions().toString().contains("Canary"));
    }

    private static Letter letter(String policy, String kind) {
        return Letter.of(kind, PublishedPolicies.get(policy), DAY);
    }

    private static List<String> names(Letter letter) {
        return letter.omissions().stream()
                .map(each -> each.clause() + " " + each.content())
                .toList();
    }
}
