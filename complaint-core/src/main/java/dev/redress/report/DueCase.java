package dev.redress.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One case for which an obligation fell due.
 *
 * @param reference the landlord's reference
 * @param due the day it was due, as it was moved or agreed
 * @param met the day it was met; null where it was not
 * @param late how many working days late it was met, or still is; null where it is not late, or where they cannot be counted
 */
public record DueCase(
        String reference,
        LocalDate due,
        @Nullable LocalDate met,
        @Nullable Integer late) {

    /** {@code C-1042 due 2026-12-29, met 2026-12-30}. */
    @Override
    public String toString() {
        return reference + " due " + due + (met == null ? "" : ", met " + met);
    }
}
