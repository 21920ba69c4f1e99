package dev.redress.bench;

import static dev.redress.calendar.Division.ENGLAND_AND_WALES;

import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;

/** Redress's own calendar, as an embedder calls it. */
final class Redress implements Contender {

    private final WorkingCalendar calendar = WorkingCalendar.of(ENGLAND_AND_WALES);

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        return calendar.add(start, workingDays);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        return calendar.workingDaysBetween(start, end);
    }
}
