package dev.redress.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppositionTest {

    private static final Policy EMH = PublishedPolicies.get("emh");
    private static final LocalDate FRIDAY_18_DECEMBER = LocalDate.of(2026, 12, 18);
    private static final LocalDate WEDNESDAY_30_DECEMBER = LocalDate.of(2026, 12, 30);
    private static final LocalDate WEDNESDAY_27_JANUARY = LocalDate.of(2027, 1, 27);

    private final Supposition asked = Supposition.of(
            "asked",
            EMH,
            List.of(
                    Event.firstContact(FRIDAY_18_DECEMBER),
                    Event.of(EventKind.STAGE_1_ACKNOWLEDGED, WEDNESDAY_30_DECEMBER)));

    @Test
    void an_extension_counts_as_recorded_on_the_day_asked_about() {
        LocalDate monday4January = LocalDate.of(2027, 1, 4);
        Complaint complaint =
                asked.until("EMH-5", WEDNESDAY_27_JANUARY, "a roof survey").asOf(monday4January);
        Event extended = complaint.findFirst(EventKind.EXTENDED).orElseThrow();
        assertEquals(monday4January, extended.day());
        assertEquals(WEDNESDAY_27_JANUARY, extended.until().orElseThrow());
    }

    @Test
    void an_extension_counts_as_recorded_on_the_day_of_the_last_event_where_no_day_is_asked_about() {
        Complaint complaint =
                asked.until("EMH-5", WEDNESDAY_27_JANUARY, "a roof survey").asOf(null);
        assertEquals(
                WEDNESDAY_30_DECEMBER,
                complaint.findFirst(EventKind.EXTENDED).orElseThrow().day());
    }

    @Test
    void EMH_6_an_extension_without_a_reason_is_refused() {
        Supposition moved = asked.until("EMH-5", WEDNESDAY_27_JANUARY, null);
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> moved.asOf(null));
        assertEquals(
                "a later date for EMH-5 needs a reason: EMH-6 says to tell the resident why", refused.getMessage());
    }

    @Test
    void a_channel_is_that_of_a_first_contact_that_does_not_say_its_own() {
        Complaint complaint = asked.through(Set.of(Channel.TELEPHONE)).asOf(null);
        assertEquals(
                Set.of(Channel.TELEPHONE),
                complaint.findFirst(EventKind.FIRST_CONTACT).orElseThrow().channels());
        Supposition written = Supposition.of(
                "asked", EMH, List.of(Event.firstContact(FRIDAY_18_DECEMBER).through(Set.of(Channel.LETTER))));
        assertEquals(
                Set.of(Channel.LETTER),
                written.through(Set.of(Channel.TELEPHONE))
                        .asOf(null)
                        .findFirst(EventKind.FIRST_CONTACT)
                        .orElseThrow()
                        .channels());
    }

    @Test
    void a_reason_that_says_nothing_is_none() {
        Event extended = Event.extended(WEDNESDAY_30_DECEMBER, "EMH-5", WEDNESDAY_27_JANUARY)
                .because("T1");
        Supposition written = Supposition.of("asked", EMH, List.of(Event.firstContact(FRIDAY_18_DECEMBER), extended));
        assertTrue(written.saying(Map.of(new Code("T1"), Personal.of("a roof survey")))
                .asOf(null)
                .hasReason(extended));
        assertFalse(written.saying(Map.of(new Code("T1"), Personal.of("none")))
                .asOf(null)
                .hasReason(extended));
    }

    @Test
    void nothing_follows_from_nothing() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Supposition.of("asked", EMH, List.of()));
        assertEquals(
                "there is no date to count from; the day of first contact is one, or that of any other event",
                refused.getMessage());
    }
}
