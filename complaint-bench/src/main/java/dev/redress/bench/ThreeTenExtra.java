package dev.redress.bench;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.HashSet;
import java.util.Set;
import org.threeten.extra.Temporals;

/** ThreeTen-Extra's next and previous working day, which pass over weekends, with a set of holidays beside them. */
final class ThreeTenExtra implements Contender {

    private final Set<LocalDate> holidays;

    ThreeTenExtra(Set<LocalDate> holidays) {
        this.holidays = new HashSet<>(holidays);
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        TemporalAdjuster step = workingDays > 0 ? Temporals.nextWorkingDay() : Temporals.previousWorkingDay();
        LocalDate day = start;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.with(step);
            if (!holidays.contains(day)) {
                left--;
            }
        }
        return day;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.with(Temporals.nextWorkingDayOrSame()).equals(day) && !holidays.contains(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        TemporalAdjuster next = Temporals.nextWorkingDay();
        int count = 0;
        for (LocalDate day = start.with(next); !day.isAfter(end); day = day.with(next)) {
            if (!holidays.contains(day)) {
                count++;
            }
        }
        return count;
    }
}
