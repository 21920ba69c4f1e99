package dev.redress.timetable;

import static dev.redress.timetable.History.day;
import static dev.redress.timetable.History.under;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No note names an event of which whoever reads it is not told. */
class ToldNotesTest {

    /** Every way in which a note can name an event, under emh. */
    private static final Complaint NAMED = under("emh")
            .happened("first-contact", "Fri 2026-12-18")
            .happened("logged", "Thu 2026-12-17") // before first contact, and named by no clause
            .with(Event.corrected(day("Mon 2026-12-21"), 40))
            .happened("extended", "Mon 2027-01-04")
            .with(Event.extended(day("Tue 2027-01-05"), "EMH-3", day("Fri 2027-01-29")))
            .with(Event.dateAgreed(day("Wed 2027-01-06"), "EMH-5", day("Fri 2027-01-29")))
            .happened("withdrawn", "Thu 2027-01-07")
            .happened("handler-assigned", "Fri 2027-02-05") // later than the day that is asked about
            .complaint();

    private static final List<EventKind> KINDS = List.of(
            EventKind.LOGGED,
            EventKind.CORRECTED,
            EventKind.EXTENDED,
            EventKind.DATE_AGREED,
            EventKind.WITHDRAWN,
            EventKind.HANDLER_ASSIGNED);

    @Test
    void each_event_is_named_by_a_note_to_those_who_are_told_of_it_alone() {
        Timetable timetable = Timetable.of(NAMED).asOf(day("Mon 2027-01-11"));
        for (EventKind kind : KINDS) {
            assertTrue(names(timetable.notes(), kind), kind + " is in no note: " + timetable.notes());
            List<String> notes = timetable.notes(event -> !event.kind().equals(kind));
            assertFalse(names(notes, kind), notes.toString());
            assertTrue(timetable.notes().containsAll(notes) || kind.equals(EventKind.HANDLER_ASSIGNED));
        }
    }

    @Test
    void what_names_no_event_is_told_to_everybody() {
        Timetable timetable = Timetable.of(NAMED).asOf(day("Mon 2027-01-11"));
        List<String> notes = timetable.notes(none -> false);
        assertTrue(KINDS.stream().noneMatch(kind -> names(notes, kind)), notes.toString());
        List<String> running = under("emh")
                .happened("first-contact", "Fri 2026-12-18")
                .asOf("Mon 2027-01-11")
                .notes(none -> false);
        assertEquals(
                List.of(
                        "EMH-3, EMH-4, EMH-5 run already; still missing: the request to treat it as formal (formal-request),"
                                + " which opens Stage 1"),
                running);
    }

    private static boolean names(List<String> notes, EventKind kind) {
        String word = kind.equals(EventKind.EXTENDED) ? "extension of" : kind.name();
        return notes.stream().anyMatch(note -> note.contains(kind + " on ") || note.contains(word));
    }
}
