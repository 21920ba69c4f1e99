package dev.redress.bench;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** OpenGamma Strata's holiday calendar: an {@code int} of bits per month, walked month by month. */
final class Strata implements Contender {

    private final HolidayCalendar calendar;

    Strata(Set<LocalDate> holidays) {
        calendar = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("EnglandAndWales"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        return calendar.shift(start, workingDays);
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return calendar.isBusinessDay(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        return calendar.daysBetween(start, end);
    }

    /** It counts [start, end). */
    @Override
    public LocalDate edge(LocalDate day) {
        return day.plusDays(1);
    }
}
