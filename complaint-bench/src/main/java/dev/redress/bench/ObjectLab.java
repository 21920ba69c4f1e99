package dev.redress.bench;

import java.time.LocalDate;
import java.util.Set;
import net.objectlab.kit.datecalc.common.DateCalculator;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;

/** ObjectLab Kit's date calculators, which hold a current date and step it day by day. */
final class ObjectLab implements Contender {

    private final DateCalculator<LocalDate> forward;
    private final DateCalculator<LocalDate> backward;
    private final DateCalculator<LocalDate> still;

    ObjectLab(Set<LocalDate> holidays) {
        LocalDateKitCalculatorsFactory factory = new LocalDateKitCalculatorsFactory();
        factory.registerHolidays("UK", new DefaultHolidayCalendar<>(holidays, Holidays.FIRST, Holidays.LAST));
        forward = factory.getDateCalculator("UK", HolidayHandlerType.FORWARD);
        backward = factory.getDateCalculator("UK", HolidayHandlerType.BACKWARD);
        still = factory.getDateCalculator("UK", null);
    }

    @Override
    public LocalDate add(LocalDate start, int workingDays) {
        if (workingDays == 0) {
            return start;
        }
        // setting a start rolls it to a working day; forcing it counts strictly after, as the others do
        DateCalculator<LocalDate> calculator = workingDays > 0 ? forward : backward;
        calculator.forceCurrentDateNoAdjustment(start);
        return calculator.moveByBusinessDays(workingDays).getCurrentBusinessDate();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return !still.isNonWorkingDay(day);
    }

    @Override
    public int count(LocalDate start, LocalDate end) {
        return still.getNumberOfBusinessDaysBetween(start, end);
    }

    /** It counts [start, end). */
    @Override
    public LocalDate edge(LocalDate day) {
        return day.plusDays(1);
    }
}
