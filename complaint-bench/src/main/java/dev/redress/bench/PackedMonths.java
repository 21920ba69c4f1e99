package dev.redress.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The fastest shape we know, and the reference of the table: one packed {@code long} per month (the working days before
 * the month, and its own as bits), a population count, and an array of ready-made dates. It refuses nothing, explains
 * nothing and knows one calendar; a day outside is whatever the array says.
 */
final class PackedMonths implements Contender {

    private static final int FIRST_YEAR = Holidays.FIRST.getYear();

    private final long[] months;
    private final LocalDate[] days;

    PackedMonths(Set<LocalDate> holidays) {
        months = new long[(Holidays.LAST.getYear() - FIRST_YEAR + 1) * 12];
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = Holidays.FIRST; !day.isAfter(Holidays.LAST); day = day.plusDays(1)) {
            if (day.getDayOfMonth() == 1) {
                months[month(day)] = (long) worked.size() << 32;
            }
            if (!Holidays.isWeekend(day) && !holidays.contains(day)) {
                months[month(day)] |= 1L << day.getDayOfMonth();
                worked.add(day);
            }
        }
        days = worked.toArray(LocalDate[]::new);
    }

    private static int month(LocalDate day) {
        return (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }

    private static int rank(long month, int bits) {
        return (int) (month >>> 32) + Integer.bitCount((int) month & bits);
    }

    private int through(LocalDate day) {
        return rank(months[month(day)], (2 << day.getDayOfMonth()) - 1);
    }

    private int before(LocalDate day) {
        return rank(months[month(day)], (1 << day.getDayOfMonth()) - 1);
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return start;
        }
        return days[workingDays > 0 ? through(start) + workingDays - 1 : before(start) + workingDays];
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return (months[month(day)] >>> day.getDayOfMonth() & 1) != 0;
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        return through(end) - through(start);
    }
}
