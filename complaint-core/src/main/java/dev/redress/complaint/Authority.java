package dev.redress.complaint;

import dev.redress.policy.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which someone may act for those whose complaint it is (ASC-19, FTR-4).
 *
 * <p>Given on Thursday 17 December 2026 and ended on Friday 8 January 2027: it holds on Thursday 7 January, and on Friday no more.
 *
 * @param person the id of who speaks for them
 * @param from the first day
 * @param until the first day on which it holds no more; null while it lasts
 */
public record Authority(
        String person, LocalDate from, @Nullable LocalDate until) {

    /** Every time of someone's authority, by what is on record; given again while it lasts, it is one. */
    public static List<Authority> of(Complaint complaint, Code person) {
        List<Authority> all = new ArrayList<>();
        LocalDate from = null;
        for (Event event : complaint.history()) {
            if (!Party.concerns(complaint, person, event)) {
                continue;
            }
            boolean given = event.kind().equals(EventKind.AUTHORITY_GIVEN);
            if (!given && from != null) {
                all.add(new Authority(person.word(), from, event.day()));
            }
            from = !given ? null : from == null ? event.day() : from;
        }
        if (from != null) {
            all.add(new Authority(person.word(), from, null));
        }
        return List.copyOf(all);
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** {@code P2 from 2026-12-17 until 2027-01-08}. */
    @Override
    public String toString() {
        return person + " from " + from + (until == null ? "" : " until " + until);
    }
}
