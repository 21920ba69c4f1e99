package dev.redress.bench;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What most code bases have: a set of holidays and a loop that adds one day at a time. */
final class HashSetLoop implements Contender {

    private final Set<LocalDate> holidays;

    HashSetLoop(Set<LocalDate> holidays) {
        this.holidays = new HashSet<>(holidays);
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        LocalDate day = start;
        int step = Integer.signum(workingDays);
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !Holidays.isWeekend(day) && !holidays.contains(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        int count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
