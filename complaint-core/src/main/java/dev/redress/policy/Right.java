package dev.redress.policy;

import dev.redress.calendar.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the resident may do, from when, and until when if the document says so.
 *
 * <p>ASC-16: escalation within 20 days of the date stated in the response. A response dated Tuesday 12 January 2027 can be
 * escalated until Monday 1 February 2027.
 *
 * @param what the resident may do, as an infinitive
 * @param start what opens it
 * @param waiting how long to wait first: it opens on the day after the wait's last day; null for at once
 * @param window how long it stays open, counted from the start; null where no end is stated
 * @param throughout whether it is open from beginning to end
 * @param usedBy the event that uses it
 */
public record Right(
        String what,
        Start start,
        @Nullable TimeLimit waiting,
        @Nullable TimeLimit window,
        boolean throughout,
        List<EventKind> usedBy)
        implements Provision {

    public Right {
        usedBy = List.copyOf(usedBy);
    }

    /** A right that an event opens and nothing closes. */
    public static Right to(String what, Start start) {
        return new Right(what, start, null, null, false, List.of());
    }

    /** A right that is open from beginning to end. */
    public static Right throughout(String what) {
        return new Right(what, Start.at(EventKind.FIRST_CONTACT), null, null, true, List.of());
    }

    public Right usedBy(EventKind... kinds) {
        return new Right(what, start, waiting, window, throughout, List.of(kinds));
    }

    public Right within(TimeLimit time) {
        return new Right(what, start, waiting, time, throughout, usedBy);
    }

    public Right afterWaiting(TimeLimit time) {
        return new Right(what, start, time, window, throughout, usedBy);
    }

    /** Its time in words: {@code within 8 weeks after the stage 1 response}, {@code from first contact on}. */
    public String terms() {
        if (throughout) {
            return "at any point";
        }
        String clock = start.asDated() ? "the date stated in " + start : start.toString();
        if (waiting != null) {
            return "from the day after " + waiting + " from " + clock;
        }
        return window == null ? "from " + clock + " on, no last day stated" : "within " + window + " of " + clock;
    }

    @Override
    public String kind() {
        return "right";
    }
}
