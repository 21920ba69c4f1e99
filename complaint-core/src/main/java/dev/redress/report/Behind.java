package dev.redress.report;

import dev.redress.complaint.Code;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind one of a count: the case, and the day on which it counts.
 *
 * @param reference the landlord's reference of the case
 * @param day the day of the event that is counted
 * @param text the id of the text in the case that says what it was; null where there is none. The words may be personal, and no
 *     report repeats them (FTR-18)
 */
public record Behind(
        String reference, LocalDate day, @Nullable Code text) {

    /** {@code C-1042 on 2026-12-18}. */
    @Override
    public String toString() {
        return reference + " on " + day;
    }
}
