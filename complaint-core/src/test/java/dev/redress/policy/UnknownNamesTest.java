package dev.redress.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.published.PublishedPolicies;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A name that nothing goes by is answered with the near miss and the names there are. */
class UnknownNamesTest {

    @Test
    void an_unknown_policy() {
        String known = "known: association, de-escalation, emh, first-time-resolution, settle";
        assertEquals(
                "no published policy 'ehm'; did you mean emh? " + known, message(() -> PublishedPolicies.get("ehm")));
        assertEquals("no published policy 'complaints'; " + known, message(() -> PublishedPolicies.get("complaints")));
        assertTrue(PublishedPolicies.find("ehm").isEmpty());
        PublishedPolicies.ids()
                .forEach(id -> assertEquals(id, PublishedPolicies.get(id).id()));
    }

    @Test
    void an_unknown_clause() {
        String message = message(() -> PublishedPolicies.get("emh").getClause("EMH_5"));
        assertTrue(message.startsWith("no clause of emh 'EMH_5'; did you mean EMH-5? known: EMH-1, EMH-2, "), message);
    }

    @Test
    void an_unknown_event_and_a_landlords_own() {
        String message = message(() -> EventKind.get("stage-1-acknowleged"));
        assertTrue(
                message.startsWith("no event 'stage-1-acknowleged'; did you mean stage-1-acknowledged? known:"
                        + " issue-happened, issue-reported, first-contact, "),
                message);
        assertEquals("lift checked", EventKind.get("x-lift-checked").noun());
        for (String wrong : new String[] {"x-", "x--lift", "x-Lift", "x-lift-"}) {
            assertThrows(UnknownName.class, () -> EventKind.get(wrong), wrong);
        }
        assertEquals(
                "a landlord's own event reads x-surveyor-sent, in small letters, and this is 'lift-checked'",
                assertThrows(IllegalArgumentException.class, () -> EventKind.own("lift-checked", "the lift"))
                        .getMessage());
    }

    @Test
    void an_unknown_channel() {
        assertEquals(
                "no channel 'e-mail'; did you mean email? known: online, portal, email, letter, telephone, social-media,"
                        + " in-person, advocate, in-writing",
                message(() -> Channel.named("e-mail")));
        assertEquals(Set.of(Channel.EMAIL, Channel.LETTER), Channel.named("in-writing"));
        assertEquals(Set.of(Channel.IN_PERSON), Channel.named("in-person"));
    }

    @Test
    void an_unknown_letter_and_an_unknown_content_of_one() {
        assertEquals(
                "no kind of letter 'acknowledgment'; did you mean acknowledgement? known: acknowledgement, extension,"
                        + " refusal, escalation-refusal, stage-1-response, final-response",
                message(() -> Letters.kind("acknowledgment")));
        assertEquals(
                "no content of a letter 'officers'; did you mean officer? known: "
                        + String.join(", ", Letters.contents()),
                message(() -> Letters.content("officers")));
        assertEquals("x-interim-response", Letters.kind("x-interim-response"));
        assertEquals("x-repair-date", Letters.content("x-repair-date"));
    }

    @Test
    void every_known_event_is_read_back_by_its_name() {
        for (EventKind kind : EventKind.known()) {
            assertEquals(kind, EventKind.get(kind.toString()));
            assertFalse(kind.noun().isBlank());
        }
    }

    private static String message(Executable call) {
        return assertThrows(UnknownName.class, call).getMessage();
    }
}
