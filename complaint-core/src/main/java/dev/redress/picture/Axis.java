package dev.redress.picture;

import dev.redress.calendar.Days;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** The marks of a line of time, as fine as there is room for: days or weeks under their months, months under their years, or years. */
final class Axis {

    /** How high it is. */
    static final int HIGH = 38;

    private final DayScale scale;
    private final Step step;

    private enum Step {
        DAY,
        WEEK,
        MONTH,
        YEARS
    }

    private Axis(DayScale scale) {
        this.scale = scale;
        if (scale.width(10) >= 190) {
            step = Step.DAY;
        } else if (scale.width(70) >= 220) {
            step = Step.WEEK;
        } else {
            step = scale.width(300) >= 230 ? Step.MONTH : Step.YEARS;
        }
    }

    /** Draws the marks of a scale from a height down, and their lines as far as the bottom. */
    static void draw(DayScale scale, int top, int bottom, Sheet sheet) {
        Axis axis = new Axis(scale);
        if (axis.step != Step.YEARS) {
            axis.spans(top, bottom, sheet);
        }
        axis.ticks(top, bottom, sheet);
        sheet.line(scale.left(), top + HIGH, scale.right(), top + HIGH, "stroke=\"" + Ink.TRACK + "\"");
    }

    /** The months over days and weeks, or the years over months. */
    private void spans(int top, int bottom, Sheet sheet) {
        boolean years = step == Step.MONTH;
        LocalDate from = years ? scale.first().withDayOfYear(1) : scale.first().withDayOfMonth(1);
        while (!from.isAfter(scale.last())) {
            LocalDate next = years ? from.plusYears(1) : from.plusMonths(1);
            int left = scale.start(from);
            if (scale.shows(from) && left > scale.left()) {
                sheet.line(left, top + 2, left, bottom, "stroke=\"" + Ink.LINE + "\"");
            }
            for (String label : years ? List.of(String.valueOf(from.getYear())) : months(from)) {
                if (left + 5 + Sheet.Type.SMALL_STRONG.width(label) <= scale.start(next) - 2) {
                    sheet.text(left + 5, top + 13, Sheet.Type.SMALL_STRONG, label);
                    break;
                }
            }
            from = next;
        }
    }

    private static List<String> months(LocalDate month) {
        String name = Days.month(month.getMonthValue());
        String brief = name.substring(0, 3);
        return List.of(name + " " + month.getYear(), brief + " " + month.getYear(), brief);
    }

    private void ticks(int top, int bottom, Sheet sheet) {
        int free = scale.left();
        for (LocalDate day : days()) {
            int x = scale.start(day);
            if (step != Step.DAY && x > scale.left()) {
                sheet.line(x, top + 20, x, bottom, "stroke=\"" + Ink.GRID + "\"");
            }
            String label = label(day);
            int wide = Sheet.Type.FAINT.width(label);
            int left = step == Step.DAY ? scale.middle(day) - wide / 2 : x + 4;
            if (left >= free && left + wide <= scale.right()) {
                sheet.text(left, top + 31, Sheet.Type.FAINT, label);
                free = left + wide + 4;
            }
        }
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        int years = years();
        LocalDate day = switch (step) {
            case DAY -> scale.first();
            case WEEK -> scale.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            case MONTH -> scale.first().withDayOfMonth(1);
            case YEARS -> LocalDate.of(Math.floorDiv(scale.first().getYear(), years) * years, 1, 1);
        };
        while (!day.isAfter(scale.last())) {
            if (!day.isBefore(scale.first())) {
                days.add(day);
            }
            day = switch (step) {
                case DAY -> day.plusDays(1);
                case WEEK -> day.plusWeeks(1);
                case MONTH -> day.plusMonths(1);
                case YEARS -> day.plusYears(years);
            };
        }
        return days;
    }

    /** One, two or five times a power of ten years, so that their labels stand apart. */
    private int years() {
        int power = 1;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (scale.width(365 * power * times) >= 50 || power >= 10_000) {
                    return power * times;
                }
            }
            power *= 10;
        }
    }

    private String label(LocalDate day) {
        return switch (step) {
            case DAY, WEEK -> String.valueOf(day.getDayOfMonth());
            case MONTH ->
                scale.width(300) >= 280 || day.getMonthValue() % 3 == 1
                        ? Days.month(day.getMonthValue()).substring(0, 3)
                        : "";
            case YEARS -> String.valueOf(day.getYear());
        };
    }
}
