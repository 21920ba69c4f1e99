package dev.redress.report;

import java.util.List;

/**
 * A number of working days that occurred, and the cases that were late by it.
 *
 * @param days how many working days late
 * @param references the cases, by the day on which they were due
 */
public record Rank(int days, List<String> references) {

    public Rank {
        references = List.copyOf(references);
    }

    /** {@code 3 working days}. */
    @Override
    public String toString() {
        return days + (days == 1 ? " working day" : " working days");
    }
}
