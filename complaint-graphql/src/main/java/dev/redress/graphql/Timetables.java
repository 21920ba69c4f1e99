package dev.redress.graphql;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Policy;
import dev.redress.timetable.Timetable;
import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * The timetables of complaints on a day, those of late kept: a desk that is looked at every minute asks for the same ones again, and a
 * complaint never changes, since what happens to it makes another.
 *
 * <p>A reference has one place, which may be another's too, so that no complaint is kept beside what became of it; there are {@value #PLACES},
 * and what is kept is let go when memory runs short. Safe under threads.
 */
final class Timetables {

    private static final int PLACES = 4096;

    private final Function<Policy, WorkingCalendar> calendars;
    private final AtomicReferenceArray<SoftReference<Kept>> kept;

    private record Kept(Complaint complaint, LocalDate day, Timetable timetable) {}

    Timetables(Function<Policy, WorkingCalendar> calendars) {
        this(calendars, PLACES);
    }

    Timetables(Function<Policy, WorkingCalendar> calendars, int places) {
        this.calendars = calendars;
        this.kept = new AtomicReferenceArray<>(places);
    }

    Timetable on(LocalDate day, Complaint complaint) {
        int place = Math.floorMod(complaint.reference().hashCode(), kept.length());
        SoftReference<Kept> held = kept.get(place);
        Kept known = held == null ? null : held.get();
        if (known != null && known.complaint() == complaint && known.day().equals(day)) {
            return known.timetable();
        }
        Timetable timetable =
                Timetable.of(complaint, calendars.apply(complaint.policy())).asOf(day);
        kept.set(place, new SoftReference<>(new Kept(complaint, day, timetable)));
        return timetable;
    }
}
