package dev.redress.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A bank holiday of one division, on the day on which it is kept.
 *
 * <p>Boxing Day 2026 falls on a Saturday; its holiday is Monday 28 December 2026, a substitute by proclamation. Names of
 * substitute days have been swapped by official sources before: key on the date, never on the name.
 *
 * @param date the day that is not a working day
 * @param division where it is a holiday
 * @param name as it is published: {@code Boxing Day}
 * @param substitute whether the day stands in for one that fell on a weekend
 * @param basis what makes it a holiday
 * @param source the provision, practice or announcement that it follows from
 */
public record Holiday(LocalDate date, Division division, String name, boolean substitute, Basis basis, String source) {

    public Holiday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(source, "source");
    }

    /** {@code Boxing Day (substitute day)}. */
    public String title() {
        return substitute ? name + " (substitute day)" : name;
    }

    /** {@code 2026-12-28 Boxing Day (substitute day), England and Wales, proclamation}. */
    @Override
    public String toString() {
        return date + " " + title() + ", " + division + ", " + basis;
    }
}
