package dev.redress.complaint;

import java.util.List;

/**
 * A page of the log.
 *
 * @param events the events, in the order of recording
 * @param last the position to go on after: that of the last event, else the one that was asked for
 * @param more whether there were more
 */
public record LogPage(List<Logged> events, long last, boolean more) {

    public LogPage {
        events = List.copyOf(events);
    }

    /** {@code 2 events up to 7}. */
    @Override
    public String toString() {
        return events.size() + (events.size() == 1 ? " event" : " events") + " up to " + last
                + (more ? ", and more" : "");
    }
}
