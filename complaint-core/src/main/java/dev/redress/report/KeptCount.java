package dev.redress.report;

import dev.redress.calendar.OutsideCoverage;
import dev.redress.policy.Obligation;
import dev.redress.policy.Placed;
import dev.redress.ruling.Admission;
import dev.redress.ruling.Course;
import dev.redress.ruling.Ruling;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One obligation while the cases go by. Only the day on which it is due is held to the days of the report. */
final class KeptCount {

    private static final Comparator<DueCase> BY_DAY =
            Comparator.comparing(DueCase::due).thenComparing(DueCase::reference);

    private final Placed<Obligation> placed;
    private final List<DueCase> inTime = new ArrayList<>();
    private final List<DueCase> late = new ArrayList<>();
    private final List<DueCase> neverMet = new ArrayList<>();
    private final List<DueCase> open = new ArrayList<>();
    private final List<DueCase> running = new ArrayList<>();
    private final List<DueCase> stopped = new ArrayList<>();
    private final List<NotCounted> uncertain = new ArrayList<>();

    KeptCount(Placed<Obligation> placed) {
        this.placed = placed;
    }

    boolean isOf(Deadline deadline) {
        return placed.clause().id().equals(deadline.clause().id())
                && placed.provision().equals(deadline.obligation());
    }

    private @Nullable String noDay() {
        if (placed.provision().afterSilence()) {
            return "owed once silent; no time is stated in which to do it";
        }
        return placed.provision().limit() == null && !placed.provision().byAgreement() ? "no time is stated" : null;
    }

    void add(Deadline deadline, Timetable timetable, Period period) {
        if (noDay() != null) {
            return;
        }
        String reference = timetable.complaint().reference();
        if (deadline.due() instanceof Due.BeyondCalendar) {
            uncertain.add(new NotCounted(reference, "its day is beyond the calendar"));
            return;
        }
        LocalDate due = deadline.date().orElse(null);
        if (due == null || !period.contains(due)) {
            return;
        }
        if (!deadline.onlyIf().isEmpty()) {
            uncertain.add(new NotCounted(reference, "by which channel the complaint came is not on record"));
            return;
        }
        place(deadline, due, reference, timetable);
    }

    private void place(Deadline deadline, LocalDate due, String reference, Timetable timetable) {
        LocalDate met = deadline.met().orElse(null);
        LocalDate ended = deadline.ended().orElse(null);
        LocalDate day = timetable.day().orElse(null);
        if (met != null) {
            boolean isLate = met.isAfter(due);
            (isLate ? late : inTime)
                    .add(new DueCase(reference, due, met, isLate ? working(due, met, timetable) : null));
        } else if (ended != null && !ended.isAfter(due) || !isTaken(timetable)) {
            stopped.add(new DueCase(reference, due, null, null));
        } else if (ended != null) {
            neverMet.add(new DueCase(reference, due, null, working(due, ended, timetable)));
        } else if (day != null && !day.isAfter(due)) {
            running.add(new DueCase(reference, due, null, null));
        } else {
            open.add(new DueCase(reference, due, null, day == null ? null : working(due, day, timetable)));
        }
    }

    /** What is not taken as a complaint is owed no answer as one, unless the landlord opened a stage for it (ASC-5). */
    private static boolean isTaken(Timetable timetable) {
        return Course.of(timetable.complaint()).kind() == Course.Kind.FORMAL
                || !(Admission.of(timetable) instanceof Ruling.Refused);
    }

    private static @Nullable Integer working(LocalDate from, LocalDate to, Timetable timetable) {
        try {
            return timetable.calendar().workingDaysBetween(from, to);
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }

    Kept kept() {
        return new Kept(
                placed.clause().id(),
                placed.provision().what(),
                placed.provision().terms(),
                noDay(),
                sorted(inTime),
                sorted(late),
                sorted(neverMet),
                sorted(open),
                sorted(running),
                sorted(stopped),
                uncertain);
    }

    private static List<DueCase> sorted(List<DueCase> cases) {
        List<DueCase> sorted = new ArrayList<>(cases);
        sorted.sort(BY_DAY);
        return sorted;
    }
}
