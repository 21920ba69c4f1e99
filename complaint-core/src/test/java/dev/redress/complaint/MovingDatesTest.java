package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whole messages of what cannot be moved, and the events that what can be moved becomes. */
class MovingDatesTest {

    private static final LocalDate RECORDED = LocalDate.of(2027, 1, 11);
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 29);

    @Test
    void a_reason_is_demanded_where_the_clause_demands_one() {
        String message = "a later date for EMH-5 needs a reason: EMH-6 says to tell the resident why";
        assertEquals(message, refusal("emh", "EMH-5", null));
        assertEquals(message, refusal("emh", "EMH-5", "  "));
        assertEquals(
                "a later date for EMH-12 needs a reason: EMH-13 says to tell the resident why",
                refusal("emh", "EMH-12", null));
    }

    @Test
    void an_obligation_that_no_clause_lets_be_moved_says_which_can_be() {
        assertEquals(
                "emh says nothing of moving the date of EMH-3; it lets these be moved: EMH-5, EMH-12",
                refusal("emh", "EMH-3", "the roof"));
        assertEquals(
                "settle says nothing of moving the date of SET-9; it lets these be moved: SET-11, SET-14",
                refusal("settle", "SET-9", null));
        assertEquals(
                "association says nothing of moving the date of ASC-15; it states no extension and no agreed date at all",
                refusal("association", "ASC-15", "the roof"));
    }

    @Test
    void a_clause_that_is_no_obligation_has_no_date_to_move() {
        assertEquals(
                "EMH-9 is no obligation of emh and has no date to move; it lets these be moved: EMH-5, EMH-12",
                refusal("emh", "EMH-9", "the roof"));
        assertEquals(
                "FTR-10 is no obligation of first-time-resolution and has no date to move; it lets these be moved: FTR-7, FTR-8",
                refusal("first-time-resolution", "FTR-10", null));
    }

    @Test
    void an_unknown_clause_is_named_with_the_near_miss() {
        UnknownName unknown = assertThrows(
                UnknownName.class, () -> complaint("de-escalation").withUntil(RECORDED, "DEE-71", UNTIL, null));
        assertEquals(
                "no clause of de-escalation 'DEE-71'; did you mean DEE-1? known: DEE-1, DEE-2, DEE-3, DEE-4, DEE-5,"
                        + " DEE-6, DEE-7, DEE-8, DEE-9, DEE-10, DEE-11, DEE-12, DEE-13, DEE-14, DEE-15",
                unknown.getMessage());
    }

    @Test
    void an_extension_counts_as_asked_of_the_resident() {
        assertEquals(
                Event.extended(RECORDED, "EMH-5", UNTIL).askingTheResident().because("T1"),
                moved("emh", "EMH-5", "the roof"));
        assertEquals(Event.extended(RECORDED, "SET-11", UNTIL).askingTheResident(), moved("settle", "SET-11", null));
    }

    @Test
    void where_a_date_may_be_agreed_it_is_agreed_and_a_reason_is_kept() {
        assertEquals(Event.dateAgreed(RECORDED, "FTR-8", UNTIL), moved("first-time-resolution", "FTR-7", null));
        assertEquals(
                Event.dateAgreed(RECORDED, "FTR-8", UNTIL).because("T1"),
                moved("first-time-resolution", "FTR-8", "the roof"));
        assertEquals(Event.dateAgreed(RECORDED, "SET-14", UNTIL), moved("settle", "SET-14", null));
    }

    @Test
    void EMH_6_words_that_say_nothing_are_no_reason_and_words_that_were_erased_are_one() {
        Event extended = Event.extended(RECORDED, "EMH-5", UNTIL).askingTheResident();
        Event because = extended.because("T1");
        Complaint emh = complaint("emh");
        assertFalse(emh.hasReason(extended), "it names none");
        assertTrue(emh.hasReason(because), "erased, or not at hand");
        Code t1 = new Code("T1");
        assertTrue(emh.with(t1, Personal.of("parts are on order")).hasReason(because));
        for (String nothing : List.of("", "  ", "No", "none", "n/a", "-")) {
            assertFalse(emh.with(t1, Personal.of(nothing)).hasReason(because), nothing);
            assertEquals(
                    "a later date for EMH-5 needs a reason: EMH-6 says to tell the resident why",
                    refusal("emh", "EMH-5", nothing));
        }
    }

    private static Event moved(String policy, String clause, @Nullable String because) {
        List<Event> events =
                complaint(policy).withUntil(RECORDED, clause, UNTIL, because).events();
        assertEquals(2, events.size());
        return events.get(1);
    }

    private static String refusal(String policy, String clause, @Nullable String because) {
        return assertThrows(
                        IllegalArgumentException.class,
                        () -> complaint(policy).withUntil(RECORDED, clause, UNTIL, because))
                .getMessage();
    }

    private static Complaint complaint(String policy) {
        return Complaint.open("C-1042", PublishedPolicies.get(policy))
                .with(Event.of(EventKind.FIRST_CONTACT, LocalDate.of(2026, 12, 18)));
    }
}
