package dev.redress.complaint;

/**
 * An event in the log.
 *
 * @param position its place among all events, from 1
 * @param reference the complaint's
 * @param version its place in the complaint's history, from 1, which a correction names
 * @param actor the id of whoever recorded it
 * @param event what happened
 */
public record Logged(long position, String reference, int version, String actor, Event event) {

    /** {@code 7: C-1042, stage-1-responded on 2027-01-13}. */
    @Override
    public String toString() {
        return position + ": " + reference + ", " + event;
    }
}
