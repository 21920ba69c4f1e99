package dev.redress.desk;

import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A right of the resident that something opened and that was not used; one that is open throughout is in no row.
 *
 * <p>DEE-8 after a response of Friday 8 January 2027: from that day through Friday 5 March.
 *
 * @param clause the clause that gives it
 * @param stage the id of the part of the procedure that states it
 * @param what what they may do
 * @param opens the first day
 * @param closes the last day; null where none is stated
 */
public record OpenRight(
        String clause,
        String stage,
        String what,
        LocalDate opens,
        @Nullable LocalDate closes) {

    static List<OpenRight> of(Timetable timetable) {
        List<OpenRight> rights = new ArrayList<>();
        for (Window window : timetable.windows()) {
            LocalDate opens = window.opens().orElse(null);
            if (opens != null && !window.right().throughout() && window.used().isEmpty()) {
                rights.add(new OpenRight(
                        window.clause().id(),
                        window.stage().id(),
                        window.what(),
                        opens,
                        window.closes().orElse(null)));
            }
        }
        return rights;
    }

    /** Whether it can be used on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opens) && (closes == null || !day.isAfter(closes));
    }

    /** {@code DEE-8 escalate to stage 2, 2027-01-08 to 2027-03-05}. */
    @Override
    public String toString() {
        return clause + " " + what + ", " + opens + (closes == null ? " on" : " to " + closes);
    }
}
