package dev.redress.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By how much an obligation was met late. Each value is one that occurred, so that there is a case to show for it: of 1, 2, 4 and
 * 9 working days the median is 2, the second of four, and the 90th percentile 9, the fourth, since nine tenths of four are more
 * than three.
 *
 * @param median half of those that were late were late by no more than this
 * @param ninetieth nine tenths were late by no more than this
 * @param worst the most
 */
public record Lateness(Rank median, Rank ninetieth, Rank worst) {

    private static final int TENTHS = 10;

    /** Of those that were met late; none where nothing was, or where no days could be counted. */
    static Optional<Lateness> of(List<DueCase> late) {
        List<DueCase> sorted = new ArrayList<>();
        for (DueCase one : late) {
            if (one.late() != null) {
                sorted.add(one);
            }
        }
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        sorted.sort(Comparator.comparingInt(Lateness::days).thenComparing(DueCase::due));
        return Optional.of(new Lateness(rank(sorted, 5), rank(sorted, 9), rank(sorted, TENTHS)));
    }

    /** The value that this many tenths do not exceed, and the least such. */
    private static Rank rank(List<DueCase> sorted, int tenths) {
        int place = (sorted.size() * tenths + TENTHS - 1) / TENTHS;
        int days = days(sorted.get(place - 1));
        List<String> references = new ArrayList<>();
        for (DueCase one : sorted) {
            if (days(one) == days) {
                references.add(one.reference());
            }
        }
        return new Rank(days, references);
    }

    private static int days(DueCase one) {
        @Nullable Integer late = one.late();
        return late == null ? 0 : late;
    }

    /** {@code median 2, 90th percentile 9, worst 9 working days}. */
    @Override
    public String toString() {
        return "median " + median.days() + ", 90th percentile " + ninetieth.days() + ", worst " + worst;
    }
}
