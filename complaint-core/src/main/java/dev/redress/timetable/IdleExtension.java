package dev.redress.timetable;

import dev.redress.complaint.Event;

/**
 * An extension that moved nothing, and why: the old date stands.
 *
 * <p>EMH-6: one of Monday 4 January 2027 that gives no reason leaves EMH-5 due on Wednesday 13 January.
 *
 * @param event the extension as it was recorded
 * @param obligation the clause whose date it would have moved
 * @param clause the clause that says what an extension takes; the obligation's own where no clause does
 * @param why what it lacks
 */
public record IdleExtension(Event event, String obligation, String clause, String why) {

    /** {@code the extension of EMH-5 recorded on 2027-01-04 moves nothing: EMH-6 needs a reason, and none was given}. */
    @Override
    public String toString() {
        return "the extension of " + obligation + " recorded on " + event.day() + " moves nothing: " + why;
    }
}
