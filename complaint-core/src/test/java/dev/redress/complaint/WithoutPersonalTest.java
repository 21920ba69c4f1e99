package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Complainant;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FTR-18: what people are called and said can be left out, and nothing else changes. */
class WithoutPersonalTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);
    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 1, 27);

    private final Complaint complaint = Complaint.open("C-1", PublishedPolicies.get("emh"))
            .with(Person.resident("P1", Complainant.TENANT).called("A Resident"))
            .with(Person.staff("S1", "officer").called("B Officer"))
            .with(Event.firstContact(FRIDAY).by("P1"))
            .with(
                    Event.extended(LocalDate.of(2027, 1, 4), "EMH-5", WEDNESDAY).askingTheResident(),
                    "the roof is surveyed");

    @Test
    void FTR_18_names_and_words_are_gone_and_ids_standings_and_roles_stay() {
        Complaint without = complaint.withoutPersonal();
        assertEquals(
                List.of(Person.resident("P1", Complainant.TENANT), Person.staff("S1", "officer")), without.people());
        assertEquals(Map.of(), without.texts());
        assertEquals(complaint.events(), without.events());
        assertEquals(complaint.reference(), without.reference());
    }

    @Test
    void EMH_6_an_extension_whose_reason_is_not_shown_still_moves_its_date() {
        Timetable timetable = Timetable.of(complaint).withoutPersonal();
        assertEquals(WEDNESDAY, timetable.deadline("EMH-5").date().orElseThrow());
        assertNull(timetable.deadline("EMH-5").moves().get(0).reason());
    }

    @Test
    void the_day_of_a_timetable_stays() {
        Timetable timetable = Timetable.of(complaint).asOf(FRIDAY);
        assertEquals(FRIDAY, timetable.withoutPersonal().day().orElseThrow());
        assertTrue(timetable.withoutPersonal().deadline("EMH-5").moves().isEmpty(), "the extension came later");
    }
}
