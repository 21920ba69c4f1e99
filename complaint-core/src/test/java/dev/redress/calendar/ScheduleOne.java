package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Schedule 1 of the Banking and Financial Dealings Act 1971, and what is proclaimed every year, written a second time in
 * the plainest way: no packed dates, another computus, and one sentence for the weekends.
 */
final class ScheduleOne {

    private final int year;
    private final Division division;

    ScheduleOne(Division division, int year) {
        this.division = division;
        this.year = year;
    }

    /** The days that statute or common law makes holidays, on the weekdays on which they can be seen. */
    Set<LocalDate> byLaw() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(easterSunday(year).minusDays(2));
        if (division == Division.SCOTLAND) {
            days.add(unlessSunday(date(1, 1), date(1, 3)));
            days.add(unlessSunday(date(1, 2), date(1, 3)));
            days.add(monday(Month.MAY, 1));
            days.add(monday(Month.AUGUST, 1));
            days.add(orNextMonday(date(11, 30)));
            days.add(unlessSunday(date(12, 25), date(12, 26)));
        } else {
            days.add(easterSunday(year).plusDays(1));
            days.add(monday(Month.MAY, -1));
            days.add(monday(Month.AUGUST, -1));
            days.add(date(12, 25));
            days.add(date(12, 26));
            if (isSunday(date(12, 25)) || isSunday(date(12, 26))) {
                days.add(date(12, 27));
            }
        }
        if (division == Division.NORTHERN_IRELAND) {
            days.add(unlessSunday(date(3, 17), date(3, 18)));
        }
        days.removeIf(ScheduleOne::isWeekend);
        return days;
    }

    /** Every day off: a fixed day that falls on a weekend gives the next weekday that is not off already. */
    Set<LocalDate> everyDayOff() {
        Set<LocalDate> days = new TreeSet<>(byLaw());
        days.removeIf(this::isFixed);
        days.add(monday(Month.MAY, 1));
        days.add(monday(Month.MAY, -1));
        if (division == Division.SCOTLAND) {
            takeOff(days, List.of(date(1, 1), date(1, 2)));
        } else {
            takeOff(days, List.of(date(1, 1)));
        }
        if (division == Division.NORTHERN_IRELAND) {
            takeOff(days, List.of(date(3, 17)));
            takeOff(days, List.of(date(7, 12)));
        }
        takeOff(days, List.of(date(12, 25), date(12, 26)));
        return days;
    }

    private static void takeOff(Set<LocalDate> days, List<LocalDate> fixed) {
        fixed.stream().filter(day -> !isWeekend(day)).forEach(days::add);
        for (LocalDate day : fixed) {
            LocalDate off = day;
            while (isWeekend(day) && (isWeekend(off) || days.contains(off))) {
                off = off.plusDays(1);
            }
            days.add(off);
        }
    }

    /** Whether the day is New Year's, St Patrick's or Christmas's own, or stands in for one. */
    private boolean isFixed(LocalDate day) {
        return day.getMonth() == Month.JANUARY
                || (division == Division.NORTHERN_IRELAND && (day.equals(date(3, 17)) || day.equals(date(3, 18))))
                || !day.isBefore(date(12, 25));
    }

    private LocalDate date(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private LocalDate monday(Month month, int ordinal) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
    }

    private static LocalDate unlessSunday(LocalDate day, LocalDate instead) {
        return isSunday(day) ? instead : day;
    }

    private static LocalDate orNextMonday(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static boolean isSunday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || isSunday(day);
    }

    /** By golden number and epact, as Knuth gives it. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int leapsDropped = 3 * century / 4 - 12;
        int moon = (8 * century + 5) / 25 - 5;
        int sunday = 5 * year / 4 - leapsDropped - 10;
        int epact = Math.floorMod(11 * golden + 20 + moon - leapsDropped, 30);
        if (epact == 24 || (epact == 25 && golden > 11)) {
            epact++;
        }
        int fullMoon = 44 - epact;
        if (fullMoon < 21) {
            fullMoon += 30;
        }
        int easter = fullMoon + 7 - (sunday + fullMoon) % 7;
        return LocalDate.of(year, 3, 1).plusDays(easter - 1L);
    }
}
