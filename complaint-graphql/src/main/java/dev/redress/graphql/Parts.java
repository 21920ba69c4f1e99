package dev.redress.graphql;

import dev.redress.complaint.Complaints;
import dev.redress.complaint.Finder;
import dev.redress.desk.Desk;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a schema is made of.
 *
 * @param extent how much of it there is
 * @param library the procedures and calendars
 * @param finder finds complaints; null where there are none
 * @param desk lists them; null where there are none
 * @param complaints records and is followed; null where nothing is recorded
 * @param today the day in London
 * @param limits of what a document may ask for
 */
record Parts(
        Extent extent,
        Library library,
        @Nullable Finder finder,
        @Nullable Desk desk,
        @Nullable Complaints complaints,
        Supplier<LocalDate> today,
        Limits limits) {

    Parts with(Library other) {
        return new Parts(extent, other, finder, desk, complaints, today, limits);
    }

    Parts with(Supplier<LocalDate> clock) {
        return new Parts(extent, library, finder, desk, complaints, clock, limits);
    }

    Parts with(Limits other) {
        return new Parts(extent, library, finder, desk, complaints, today, other);
    }

    /** What answers for complaints on record, where there are any. */
    Optional<Cases> cases() {
        return finder == null || desk == null
                ? Optional.empty()
                : Optional.of(new Cases(library, finder, desk, limits.of(Limit.PAGE)));
    }

    /** What reads complaints for a request, where there are any. */
    Optional<Loaded> loaded() {
        return finder == null ? Optional.empty() : Optional.of(new Loaded(finder));
    }
}
