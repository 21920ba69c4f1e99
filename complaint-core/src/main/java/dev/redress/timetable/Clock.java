package dev.redress.timetable;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
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

    private static LocalDate day(Start start, Event event, Complaint complaint) {
        if (start.asDated()) {
            return event.dated().orElse(event.day());
        }
        if (start.orReceipt()) {
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
        LocalTime time = event == null || start.asDated()
                ? LocalTime.MIDNIGHT
                : event.time().orElse(LocalTime.MIDNIGHT);
        return calendar.count(started().atTime(time), limit, counting);
    }

    private boolean hasTime() {
        return event != null && event.time().isPresent();
    }

    LocalDate started() {
        if (day == null) {
            throw new IllegalStateException("a clock that waits for " + start + " counts nothing");
        }
        return day;
    }

    /** The days that other conventions, rolls and readings would give for a limit from this clock, where they differ. */
    List<Alternative> alternatives(
            TimeLimit limit,
            LocalDate end,
            List<Reading> readings,
            Complaint complaint,
            WorkingCalendar calendar,
            Counting counting,
            int shift) {
        List<Alternative> found = new ArrayList<>();
        if (limit.isInWorkingDays()) {
            for (Counting.Convention convention : Counting.Convention.values()) {
                add(
                        found,
                        end,
                        shift,
                        "counted by the convention " + convention,
                        this,
                        limit,
                        calendar,
                        counting.withConvention(convention));
            }
        } else {
            for (Counting.Roll roll : Counting.Roll.values()) {
                String rolled = roll == Counting.Roll.NONE ? "not rolled" : "rolled to the " + roll + " working day";
                add(found, end, shift, rolled, this, limit, calendar, counting.withRoll(roll));
            }
            for (Counting.MonthEnd monthEnd : Counting.MonthEnd.values()) {
                add(
                        found,
                        end,
                        shift,
                        "month ends go " + monthEnd,
                        this,
                        limit,
                        calendar,
                        counting.withMonthEnd(monthEnd));
            }
        }
        for (Reading reading : readings) {
            if (reading.otherStart() == null && reading.otherLimit() == null && reading.daysOff() == 0) {
                continue;
            }
            Clock other = reading.otherStart() == null ? this : of(reading.otherStart(), complaint);
            if (other.hasStarted()) {
                TimeLimit length = reading.otherLimit() == null ? limit : reading.otherLimit();
                add(
                        found,
                        end,
                        shift + reading.daysOff(),
                        "it is read: " + reading.other(),
                        other,
                        length,
                        calendar,
                        counting);
            }
        }
        return List.copyOf(found);
    }

    private static void add(
            List<Alternative> found,
            LocalDate end,
            int shift,
            String because,
            Clock clock,
            TimeLimit limit,
            WorkingCalendar calendar,
            Counting counting) {
        try {
            LocalDate day = clock.end(limit, calendar, counting).plusDays(shift);
            if (!day.equals(end)) {
                found.add(new Alternative(because, day));
            }
        } catch (dev.redress.calendar.OutsideCoverage beyond) {
            // another reading that cannot be dated is no other day
        }
    }
}
