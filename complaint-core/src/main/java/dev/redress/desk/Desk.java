package dev.redress.desk;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaints;
import dev.redress.policy.Policy;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is owed across many complaints.
 *
 * <p>{@code desk.find(Query.all().overdueOn(friday15January2027), null, 20)}, and with the cursor of the last row for the next page. A complaint that
 * does not change between two pages is on exactly one of them, whatever is written to others. May be used by several threads.
 */
public interface Desk {

    /**
     * The rows that meet a query, by the first day on which something is due, then by reference.
     *
     * @param after the cursor of the row to go on after; null from the beginning
     * @param first how many at most, from 1
     * @throws dev.redress.calendar.Unreadable for a cursor that no desk has given
     * @throws IllegalArgumentException for fewer than one
     */
    Found find(Query query, @Nullable String after, int first);

    /** How many there are. */
    long count(Query query);

    /** A desk over rows that are asked for each time. */
    static Desk over(Supplier<? extends Collection<DeskRow>> rows) {
        return new DeskOverRows(rows);
    }

    /**
     * A desk that follows a log; before each answer it reads what is new, and makes the rows of those complaints again. One for whose
     * procedure no calendar is given, because the function throws, has no row until there is one; the others have theirs.
     */
    static Desk following(Complaints complaints, Function<Policy, WorkingCalendar> calendars) {
        return new DeskOverRows(new Following(complaints, calendars));
    }

    /** The same, each complaint on the calendar of its policy. */
    static Desk following(Complaints complaints) {
        return following(complaints, policy -> WorkingCalendar.get(policy.calendar()));
    }
}
