package dev.redress.picture;

import dev.redress.calendar.Days;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month of a calendar as a drawing, or a quarter: a row for each week from Monday to Sunday, weekend days faint and on
 * grey, every other day that is not worked in a frame and named below.
 *
 * <p>{@code CalendarPicture.quarter(calendar, YearMonth.of(2026, 10))} shows October to December 2026; in England and
 * Wales Friday 25 and Monday 28 December stand in frames.
 */
public final class CalendarPicture {

    private static final int MARGIN = 24;
    private static final int CELL = 44;
    private static final int ROW = 36;
    private static final int MONTH = 7 * CELL;
    private static final int BETWEEN = 32;
    private static final int TOP = 88;
    private static final int WEEKS = TOP + 42;
    private static final int NAMED = 18;

    private final WorkingCalendar calendar;
    private final YearMonth first;
    private final int months;

    private CalendarPicture(WorkingCalendar calendar, YearMonth first, int months) {
        this.calendar = calendar;
        this.first = first;
        this.months = months;
    }

    /** One month. */
    public static CalendarPicture month(WorkingCalendar calendar, YearMonth month) {
        return new CalendarPicture(calendar, month, 1);
    }

    /** Three months, from the first of them on. */
    public static CalendarPicture quarter(WorkingCalendar calendar, YearMonth first) {
        return new CalendarPicture(calendar, first, 3);
    }

    /**
     * The drawing as SVG: a whole file, or an element of a page.
     *
     * @throws dev.redress.calendar.OutsideCoverage when a day is not covered
     */
    public String svg() {
        return picture().svg();
    }

    /**
     * The drawing with what a screen reader says.
     *
     * @throws dev.redress.calendar.OutsideCoverage when a day is not covered
     */
    public Picture picture() {
        int width = 2 * MARGIN + months * MONTH + (months - 1) * BETWEEN;
        Sheet sheet = new Sheet(width);
        int room = width - 2 * MARGIN;
        sheet.text(MARGIN, 40, Sheet.Type.TITLE, Sheet.Type.TITLE.fitted(span(), room));
        sheet.text(MARGIN, 62, Sheet.Type.LABEL, Sheet.Type.LABEL.fitted(calendar.title(), room));
        int bottom = weeksFrom() + weeks() * ROW;
        int foot = bottom;
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            int left = MARGIN + i * (MONTH + BETWEEN);
            List<String> named = days(month, left, sheet);
            int y = bottom + 24;
            sheet.text(left, y, Sheet.Type.SMALL_STRONG, working(month));
            for (String name : named) {
                for (String line : Sheet.Type.SMALL.wrapped(name, MONTH, 2)) {
                    y += NAMED;
                    sheet.text(left, y, Sheet.Type.SMALL, line);
                }
            }
            foot = Math.max(foot, y);
            said.append(Days.month(month.getMonthValue())).append(' ').append(month.getYear());
            said.append(", ").append(working(month)).append(". ");
            named.forEach(name -> said.append(name).append(". "));
        }
        String edition = "Edition " + calendar.edition()
                + calendar.publishedThrough()
                        .map(day -> ", published through " + Days.brief(day))
                        .orElse("");
        sheet.text(MARGIN, foot + 30, Sheet.Type.FAINT, Sheet.Type.FAINT.fitted(edition, room));
        String title = span() + ", " + calendar.title();
        return sheet.cut(foot + 50, title, said.toString().strip());
    }

    /** The drawing on a page of its own, with the days that are not worked, but for weekends, as a table. */
    public Page page() {
        List<List<String>> rows = new ArrayList<>();
        LocalDate end = first.plusMonths(months).atDay(1);
        for (LocalDate day = first.atDay(1); day.isBefore(end); day = day.plusDays(1)) {
            NonWorkingDay why = calendar.whyNot(day).orElse(null);
            if (why != null && !(why instanceof NonWorkingDay.Weekend)) {
                rows.add(List.of(Days.brief(day), why.why(), calendar.isProjected(day) ? "projected" : "published"));
            }
        }
        return Page.of(toString())
                .with(picture())
                .table("Not worked, but for weekends", List.of("Day", "Why", "Known"), rows);
    }

    /** The days of a month, and what is to be said of those in frames. */
    private List<String> days(YearMonth month, int left, Sheet sheet) {
        List<String> named = new ArrayList<>();
        String title = Days.month(month.getMonthValue()) + " " + month.getYear();
        if (months > 1) {
            sheet.text(left, TOP + 8, Sheet.Type.HEADING, title);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = Days.weekday(day).substring(0, 3);
            sheet.textAround(left + day.ordinal() * CELL + CELL / 2, weeksFrom() - 12, Sheet.Type.FAINT, name);
        }
        int week = 0;
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate date = month.atDay(number);
            int x = left + date.getDayOfWeek().ordinal() * CELL;
            NonWorkingDay why = calendar.whyNot(date).orElse(null);
            cell(date, why, x, weeksFrom() + week * ROW, sheet);
            if (why != null && !(why instanceof NonWorkingDay.Weekend)) {
                named.add(Days.weekday(date.getDayOfWeek()).substring(0, 3) + " " + number + ": " + why.why()
                        + (calendar.isProjected(date) ? ", projected" : ""));
            }
            week += date.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
        }
        return named;
    }

    private void cell(LocalDate date, @Nullable NonWorkingDay why, int x, int y, Sheet sheet) {
        boolean weekend = why instanceof NonWorkingDay.Weekend;
        String number = String.valueOf(date.getDayOfMonth());
        if (why == null) {
            sheet.rect(x + 2, y + 2, CELL - 4, ROW - 4, "rx=\"4\" fill=\"none\" stroke=\"" + Ink.GRID + "\"");
        } else if (weekend) {
            sheet.rect(x + 2, y + 2, CELL - 4, ROW - 4, "rx=\"4\" fill=\"" + Ink.CLOSED + "\"");
        } else {
            String dashes = calendar.isProjected(date) ? " stroke-dasharray=\"4 2\"" : "";
            sheet.rect(
                    x + 3,
                    y + 3,
                    CELL - 6,
                    ROW - 6,
                    "rx=\"4\" fill=\"" + Ink.SKY + "\" stroke=\"" + Ink.BLUE + "\" stroke-width=\"2\"" + dashes);
        }
        Sheet.Type type = weekend ? Sheet.Type.FAINT : why == null ? Sheet.Type.LABEL : Sheet.Type.STRONG;
        sheet.textAround(x + CELL / 2, y + ROW / 2 + 4, type, number);
    }

    /** Where the weeks begin; a single month is named at the top alone. */
    private int weeksFrom() {
        return months > 1 ? WEEKS : WEEKS - 20;
    }

    private int weeks() {
        int most = 0;
        for (int i = 0; i < months; i++) {
            YearMonth month = first.plusMonths(i);
            int begins = month.atDay(1).getDayOfWeek().ordinal();
            most = Math.max(most, (begins + month.lengthOfMonth() + 6) / 7);
        }
        return most;
    }

    private String working(YearMonth month) {
        int days = calendar.isWorkingDay(month.atDay(1)) ? 1 : 0;
        days += calendar.workingDaysBetween(month.atDay(1), month.atEndOfMonth());
        return days + (days == 1 ? " working day" : " working days");
    }

    private String span() {
        YearMonth last = first.plusMonths(months - 1L);
        String from = Days.month(first.getMonthValue());
        String to = Days.month(last.getMonthValue()) + " " + last.getYear();
        if (months == 1) {
            return to;
        }
        return from + (first.getYear() == last.getYear() ? "" : " " + first.getYear()) + " to " + to;
    }

    /** {@code October to December 2026, England and Wales}. */
    @Override
    public String toString() {
        return span() + ", " + calendar.title();
    }
}
