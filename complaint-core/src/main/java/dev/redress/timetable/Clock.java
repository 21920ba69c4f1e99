package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Reading;
import dev.redress.policy.Start;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock of a clause: the event that started it, and the day from which it counts. */
record Clock(Start start, @Nullable Event event, @Nullable LocalDate day) {

    static Clock of(Start start, Complaint complaint) {
        Event event = complaint.findStart(start).orElse(null);
        return new Clock(start, event, event == null ? null : day(start, event, complaint));
    }

    /** The clock of an obligation; one that is owed again and again counts from the last time it was met. */
    static Clock of(Obligation obligation, Complaint complaint) {
        Clock clock = of(obligation.start(), complaint);
        if (!obligation.recurs() || clock.day == null) {
            return clock;
        }
        boolean started = false;
        for (Event event : complaint.history()) {
            started |= event == clock.event;
            if (started && clock.isStoppedBy(event.kind(), obligation, complaint.policy())) {
                break;
            }
            if (started && obligation.metBy().contains(event.kind())) {
                clock = new Clock(obligation.start(), event, event.day());
            }
        }
        return clock;
    }

    /** Whether what recurs is owed no more; an update after the end does not start it again. */
    private boolean isStoppedBy(EventKind kind, Obligation obligation, Policy policy) {
        boolean refused = kind.equals(EventKind.ESCALATION_REFUSED) && start.names(EventKind.ESCALATION_REQUESTED);
        return obligation.until().contains(kind)
                || !obligation.lasting() && (policy.endings().contains(kind) || refused);
    }

    private static LocalDate day(Start start, Event event, Complaint complaint) {
        if (start.asDated()) {
            return event.dated().orElse(event.day());
        }
        if (start.orReceipt() && complaint.has(EventKind.RESPONSE_RECEIVED)) {
            for (Event later : complaint.history()) {
                if (later.kind().equals(EventKind.RESPONSE_RECEIVED)
                        && !later.day().isBefore(event.day())
                        && later.response().map(event.kind()::equals).orElse(true)) {
                    return later.day();
                }
            }
        }
        return event.day();
    }

    /** The day on which an obligation of this clock was met; what recurs is met by what it is owed until. */
    @Nullable
    LocalDate met(Obligation obligation, Complaint complaint) {
        if (!obligation.recurs()) {
            return firstOf(obligation.metBy(), complaint);
        }
        if (day == null) {
            return null;
        }
        LocalDate first = null;
        for (EventKind kind : obligation.until()) {
            LocalDate ended = complaint.findFirst(kind, day).map(Event::day).orElse(null);
            first = first == null || ended != null && ended.isBefore(first) ? ended : first;
        }
        return first;
    }

    /**
     * The day of the first event of any of these kinds; where such events recur, of the first from this clock's start on.
     */
    @Nullable
    LocalDate firstOf(List<EventKind> kinds, Complaint complaint) {
        LocalDate first = null;
        for (EventKind kind : kinds) {
            if (!complaint.has(kind) || kind.recurs() && day == null) {
                continue;
            }
            Event event = complaint
                    .findFirst(kind, kind.recurs() && day != null ? day : LocalDate.MIN)
                    .orElse(null);
            if (event != null && (first == null || event.day().isBefore(first))) {
                first = event.day();
            }
        }
        return first;
    }

    boolean hasStarted() {
        return day != null;
    }

    /** The day on which a limit from this clock ends; the clock must have started. */
    LocalDate end(TimeLimit limit, WorkingCalendar calendar, Counting counting) {
        return hasTime() && counting.cutOff() != null
                ? count(limit, calendar, counting).end()
                : calendar.end(started(), limit, counting);
    }

    Count count(TimeLimit limit, WorkingCalendar calendar, Counting counting) {
        LocalTime time = event != null && hasTime() ? event.time().orElse(LocalTime.MIDNIGHT) : LocalTime.MIDNIGHT;
        return calendar.count(started().atTime(time), limit, counting);
    }

    /** Only what reaches the landlord has a time that a cut-off looks at. */
    private boolean hasTime() {
        return event != null
                && !start.asDated()
                && event.kind().isReceipt()
                && event.time().isPresent();
    }

    LocalDate started() {
        if (day == null) {
            throw new IllegalStateException("a clock that waits for " + start + " counts nothing");
        }
        return day;
    }

    /**
     * The days that other conventions, rolls and readings would give for a limit from this clock, where they differ.
     *
     * @param limit null where none is stated; another reading may have one
     * @param shift the days that the clause adds after the end: one, where a right opens on the day after a wait
     */
    List<Alternative> alternatives(@Nullable TimeLimit limit, List<Reading> readings, Timetable timetable, int shift) {
        List<Alternative> found = new ArrayList<>();
        LocalDate taken = null;
        if (limit != null) {
            Count count = count(limit, timetable.calendar(), timetable.counting());
            taken = count.end().plusDays(shift);
            for (Count other : count.differing()) {
                found.add(new Alternative(setting(count, other), other.end().plusDays(shift)));
            }
        }
        for (Reading reading : readings) {
            LocalDate day = otherDay(reading, limit, timetable);
            if (day != null && !day.plusDays(shift).equals(taken)) {
                found.add(new Alternative("it is read: " + reading.other(), day.plusDays(shift)));
            }
        }
        return List.copyOf(found);
    }

    /** The day that the other side of a reading gives; null where it gives none, or none that can be dated. */
    private @Nullable LocalDate otherDay(Reading reading, @Nullable TimeLimit limit, Timetable timetable) {
        TimeLimit length = reading.otherLimit() == null ? limit : reading.otherLimit();
        Clock other = reading.otherStart() == null ? this : of(reading.otherStart(), timetable.complaint());
        if (!reading.givesAnotherDay() || length == null || !other.hasStarted()) {
            return null;
        }
        Counting counting = reading.otherConvention() == null
                ? timetable.counting()
                : timetable.counting().withConvention(reading.otherConvention());
        try {
            return other.end(length, timetable.calendar(), counting).plusDays(reading.daysOff());
        } catch (OutsideCoverage beyond) {
            return null;
        }
    }

    private static String setting(Count taken, Count other) {
        Counting counting = other.counting();
        if (counting.convention() != taken.counting().convention()) {
            return "counted by the convention " + counting.convention();
        }
        if (counting.roll() != taken.counting().roll()) {
            return counting.roll() == Counting.Roll.NONE
                    ? "not rolled"
                    : "rolled to the " + counting.roll() + " working day";
        }
        return "month ends go " + counting.monthEnd();
    }
}
