package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.policy.EventKind;
import dev.redress.policy.Start;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An event that was recorded in error stays in the history and no longer counts. */
class CorrectionsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 22);

    @Test
    void a_corrected_event_stays_on_record_and_no_longer_counts() {
        Complaint complaint =
                complaint(Event.firstContact(FRIDAY), Event.firstContact(MONDAY), Event.corrected(TUESDAY, 1));
        assertEquals(3, complaint.events().size());
        assertEquals(Optional.of(Event.firstContact(MONDAY)), complaint.findFirst(EventKind.FIRST_CONTACT));
    }

    @Test
    void a_correction_strikes_its_place_alone_though_another_event_reads_the_same() {
        Complaint once = complaint(Event.firstContact(FRIDAY), Event.firstContact(FRIDAY), Event.corrected(MONDAY, 1));
        assertEquals(Optional.of(Event.firstContact(FRIDAY)), once.findFirst(EventKind.FIRST_CONTACT));
        Complaint twice = once.with(Event.corrected(TUESDAY, 1));
        assertEquals(Optional.of(Event.firstContact(FRIDAY)), twice.findFirst(EventKind.FIRST_CONTACT));

        Event same = Event.firstContact(FRIDAY);
        Complaint shared = complaint(same, same, Event.corrected(MONDAY, 2));
        assertEquals(List.of(same, Event.corrected(MONDAY, 2)), shared.history());
        assertEquals(
                List.of(same),
                complaint(same, same, Event.corrected(MONDAY, 2), Event.of(EventKind.CLOSED, TUESDAY))
                        .upTo(MONDAY)
                        .history());
    }

    @Test
    void a_correction_that_was_itself_corrected_strikes_nothing() {
        Complaint complaint =
                complaint(Event.firstContact(FRIDAY), Event.corrected(MONDAY, 1), Event.corrected(TUESDAY, 2));
        assertEquals(Optional.of(Event.firstContact(FRIDAY)), complaint.findFirst(EventKind.FIRST_CONTACT));
        assertEquals(Optional.empty(), complaint.upTo(MONDAY).findFirst(EventKind.FIRST_CONTACT));
    }

    @Test
    void before_the_day_of_the_correction_the_event_counted() {
        Complaint complaint = complaint(Event.firstContact(FRIDAY), Event.corrected(TUESDAY, 1));
        assertEquals(
                Optional.of(Event.firstContact(FRIDAY)), complaint.upTo(MONDAY).findFirst(EventKind.FIRST_CONTACT));
        assertEquals(Optional.empty(), complaint.upTo(TUESDAY).findFirst(EventKind.FIRST_CONTACT));
    }

    @Test
    void a_correction_of_a_place_that_is_not_there_or_of_itself_changes_nothing() {
        Complaint complaint =
                complaint(Event.firstContact(FRIDAY), Event.corrected(MONDAY, 7), Event.corrected(TUESDAY, 3));
        assertEquals(3, complaint.history().size());
        assertEquals(
                "events are counted from 1, and the correction names 0",
                assertThrows(IllegalArgumentException.class, () -> Event.corrected(MONDAY, 0))
                        .getMessage());
    }

    @Test
    void the_history_is_by_day_and_on_one_day_in_the_order_of_recording() {
        Event contact = Event.firstContact(MONDAY);
        Event formal = Event.formalRequest(FRIDAY);
        Event escalation = Event.escalationRequested(MONDAY);
        assertEquals(
                List.of(formal, contact, escalation),
                complaint(contact, escalation, formal).history());
        assertEquals(
                List.of(contact, escalation, formal),
                complaint(contact, escalation, formal).events());
    }

    @Test
    void the_last_event_of_a_kind_is_the_latest_by_day() {
        Complaint complaint = complaint(
                Event.of(EventKind.STAGE_2_RESPONDED, TUESDAY),
                Event.of(EventKind.STAGE_2_RESPONDED, FRIDAY),
                Event.of(EventKind.ESCALATION_REFUSED, MONDAY));
        assertEquals(
                TUESDAY,
                complaint.findLast(EventKind.STAGE_2_RESPONDED).orElseThrow().day());
        assertEquals(
                FRIDAY,
                complaint
                        .findStart(Start.at(EventKind.STAGE_2_RESPONDED, EventKind.ESCALATION_REFUSED))
                        .orElseThrow()
                        .day());
        assertEquals(Optional.empty(), complaint.findFirst(EventKind.STAGE_2_RESPONDED, TUESDAY.plusDays(1)));
    }

    @Test
    void two_complaints_are_equal_by_reference_edition_and_what_was_recorded() {
        Complaint complaint = complaint(Event.firstContact(FRIDAY));
        assertEquals(complaint, complaint(Event.firstContact(FRIDAY)));
        assertEquals(complaint.hashCode(), complaint(Event.firstContact(FRIDAY)).hashCode());
        assertEquals(false, complaint.equals(complaint(Event.firstContact(MONDAY))));
        assertEquals(false, complaint.equals(Complaint.of("C-7", complaint.policy(), complaint.events())));
        assertEquals(
                false, complaint.equals(Complaint.of("C-1042", PublishedPolicies.get("settle"), complaint.events())));
        assertEquals("C-1042 under emh 2026-11-22, 1 event", complaint.toString());
    }

    private static Complaint complaint(Event... events) {
        return Complaint.of("C-1042", PublishedPolicies.get("emh"), List.of(events));
    }
}
