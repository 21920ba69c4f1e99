package dev.redress.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Events of a landlord's own: the landlord's act, unless it says that it is the resident's. */
class OwnEventTest {

    private static final EventKind REQUEST = EventKind.own("x-stage-3-requested", "the request for stage 3");

    @Test
    void a_landlords_own_event_is_the_landlords_unless_it_says_otherwise() {
        assertEquals(EventKind.Actor.LANDLORD, REQUEST.actor());
        EventKind asked = REQUEST.byResident();
        assertEquals(EventKind.Actor.RESIDENT, asked.actor());
        assertEquals("the request for stage 3", asked.noun());
        assertTrue(asked.isOwn() && asked.recurs());
        assertEquals(REQUEST, asked, "an event is what it is called");
    }

    @Test
    void whose_act_a_shared_event_is_cannot_be_said_again() {
        assertEquals(
                "whose act withdrawn is, is settled; only a landlord's own event says",
                assertThrows(IllegalArgumentException.class, EventKind.WITHDRAWN::byResident)
                        .getMessage());
    }
}
