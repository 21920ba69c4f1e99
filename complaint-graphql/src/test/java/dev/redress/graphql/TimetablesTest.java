package dev.redress.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.published.PublishedPolicies;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetablesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.get("england-and-wales");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private final Timetables timetables = new Timetables(policy -> CALENDAR);
    private final Complaint complaint =
            Complaint.of("C-1", PublishedPolicies.get("emh"), List.of(Event.firstContact(LocalDate.of(2026, 12, 18))));

    @Test
    void whatWasReckonedIsKeptForTheComplaintAndTheDay() {
        assertSame(timetables.on(DAY, complaint), timetables.on(DAY, complaint));
    }

    @Test
    void whatBecameOfTheComplaintIsReckonedAnew() {
        Timetable before = timetables.on(DAY, complaint);
        Complaint after = complaint.with(Event.of(EventKind.STAGE_1_ACKNOWLEDGED, LocalDate.of(2026, 12, 30)));
        assertEquals(
                Timetable.of(after, CALENDAR).asOf(DAY).toString(),
                timetables.on(DAY, after).toString());
        assertNotEquals(before.toString(), timetables.on(DAY, after).toString());
    }

    @Test
    void anotherDayHasAnotherTimetable() {
        timetables.on(DAY, complaint);
        assertEquals(
                DAY.plusDays(7), timetables.on(DAY.plusDays(7), complaint).day().orElseThrow());
    }

    @Test
    void twoComplaintsInOnePlaceAreNotMixedUp() {
        Complaint twin = Complaint.of(
                "C-0", PublishedPolicies.get("settle"), List.of(Event.firstContact(LocalDate.of(2026, 12, 21))));
        Timetables narrow = new Timetables(policy -> CALENDAR, 1);
        narrow.on(DAY, complaint);
        assertEquals("settle", narrow.on(DAY, twin).policy().id());
        assertEquals("emh", narrow.on(DAY, complaint).policy().id());
    }
}
