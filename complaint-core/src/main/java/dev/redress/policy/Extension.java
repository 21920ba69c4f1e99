package dev.redress.policy;

import dev.redress.calendar.TimeLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the date of an obligation may be moved, and what that takes. An extension without what its clause demands moves
 * nothing: the old date stands.
 *
 * @param what it takes, in a few words
 * @param of the clauses whose obligations it extends
 * @param needsReason whether the resident must be told why
 * @param asksResident whether the resident must be asked
 * @param needsDate whether a new date must be stated, though a limit would give one; without a limit it always must
 * @param limit the longest extension; null where no cap is stated
 * @param countedFrom what the limit is counted from
 */
public record Extension(
        String what,
        List<String> of,
        boolean needsReason,
        boolean asksResident,
        boolean needsDate,
        @Nullable TimeLimit limit,
        CountedFrom countedFrom)
        implements Provision {

    /** What a limited extension is counted from. */
    public enum CountedFrom {
        /** The original due date, the default. */
        DUE_DATE,
        /** The day on which the extension was notified. */
        NOTICE
    }

    public Extension {
        of = List.copyOf(of);
    }

    /** An extension of the obligation of {@code clause} to a new date, with no cap stated; {@code what} it takes. */
    public static Extension of(String clause, String what) {
        return new Extension(what, List.of(clause), false, false, false, null, CountedFrom.DUE_DATE);
    }

    public Extension withReason() {
        return new Extension(what, of, true, asksResident, needsDate, limit, countedFrom);
    }

    public Extension askingTheResident() {
        return new Extension(what, of, needsReason, true, needsDate, limit, countedFrom);
    }

    /** The new date must be stated, though {@link #atMost} says how long. */
    public Extension withDate() {
        return new Extension(what, of, needsReason, asksResident, true, limit, countedFrom);
    }

    /** At most this long, from the day that {@code from} names; a new date need then be stated only where {@link #withDate} says so. */
    public Extension atMost(TimeLimit time, CountedFrom from) {
        return new Extension(what, of, needsReason, asksResident, needsDate, time, from);
    }

    @Override
    public String kind() {
        return "extension";
    }
}
