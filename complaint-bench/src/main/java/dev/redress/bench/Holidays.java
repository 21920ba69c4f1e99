package dev.redress.bench;

import static dev.redress.calendar.Division.ENGLAND_AND_WALES;

import dev.redress.calendar.Holiday;
import dev.redress.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bank holidays of England and Wales that every contender is given, 1978 to 2050. */
final class Holidays {

    static final LocalDate FIRST = WorkingCalendar.COVERED_FROM;
    static final LocalDate LAST = WorkingCalendar.COVERED_THROUGH;

    private Holidays() {}

    static Set<LocalDate> all() {
        WorkingCalendar calendar = WorkingCalendar.of(ENGLAND_AND_WALES);
        return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear())
                .mapToObj(calendar::holidays)
                .flatMap(year -> year.stream().map(Holiday::date))
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isWeekend(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
    }
}
