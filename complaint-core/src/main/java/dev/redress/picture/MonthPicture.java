package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A month as people draw one: a row for each week from Monday to Sunday, weekend days in brackets, holidays with a star
 * and named below.
 *
 * <p>In December 2026 in England and Wales, Friday 25 reads {@code 25*} (Christmas Day), Saturday 26 {@code (26)}, and
 * Monday 28 {@code 28*} (Boxing Day, substitute day).
 */
public final class MonthPicture {

    private static final int CELL = 5;

    private final WorkingCalendar calendar;
    private final YearMonth month;

    private MonthPicture(WorkingCalendar calendar, YearMonth month) {
        this.calendar = calendar;
        this.month = month;
    }

    /** The picture of a month on a calendar. */
    public static MonthPicture of(WorkingCalendar calendar, YearMonth month) {
        return new MonthPicture(calendar, month);
    }

    /**
     * The lines of the drawing, without line ends.
     *
     * @throws dev.redress.calendar.OutsideCoverage when the month is not covered
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> named = new ArrayList<>();
        lines.add(Days.month(month.getMonthValue()) + " " + month.getYear() + ", " + calendar.title());
        lines.add("");
        lines.add(" Mon   Tue   Wed   Thu   Fri   Sat   Sun");
        StringBuilder week = new StringBuilder();
        int indent = month.atDay(1).getDayOfWeek().getValue() - 1;
        week.append(" ".repeat(indent * (CELL + 1)));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            week.append(cell(date, named));
            if (date.getDayOfWeek() == DayOfWeek.SUNDAY || day == month.lengthOfMonth()) {
                lines.add(week.toString().stripTrailing());
                week.setLength(0);
            } else {
                week.append(' ');
            }
        }
        lines.add("");
        lines.addAll(named);
        lines.add(workingDays() + " working days");
        return List.copyOf(lines);
    }

    private String cell(LocalDate date, List<String> named) {
        NonWorkingDay why = calendar.whyNot(date).orElse(null);
        String number = (date.getDayOfMonth() < 10 ? " " : "") + date.getDayOfMonth();
        if (why == null) {
            return " " + number + "  ";
        }
        if (why instanceof NonWorkingDay.Weekend) {
            return "(" + number + ") ";
        }
        named.add(number + "* " + Days.weekday(date.getDayOfWeek()) + ": " + why.why()
                + (calendar.isProjected(date) ? ", projected" : ""));
        return " " + number + "* ";
    }

    private int workingDays() {
        int workingDays = calendar.isWorkingDay(month.atDay(1)) ? 1 : 0;
        return workingDays + calendar.workingDaysBetween(month.atDay(1), month.atEndOfMonth());
    }

    /** The lines, each with its line end. */
    @Override
    public String toString() {
        return String.join("\n", lines()) + "\n";
    }
}
