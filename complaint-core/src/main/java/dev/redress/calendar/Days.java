package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * How a day is read and written, without a locale: {@code 2026-12-18} to programs, {@code Friday 18 December 2026} to
 * people.
 */
public final class Days {

    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };

    private Days() {}

    /**
     * Reads {@code 2026-12-18}: four digits, two, two, years 0001 to 9999.
     *
     * @throws Unreadable saying why the text is not a date
     */
    public static LocalDate parse(String text) {
        String value = text.strip();
        if (value.length() != 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            throw notADate(text, "a date reads 2026-12-18");
        }
        int year = digits(value, 0, 4);
        int month = digits(value, 5, 7);
        int day = digits(value, 8, 10);
        if (year < 0 || month < 0 || day < 0) {
            throw notADate(text, "a date reads 2026-12-18");
        }
        if (year == 0) {
            throw notADate(text, "years run from 0001 to 9999");
        }
        if (month < 1 || month > 12) {
            throw notADate(text, "months run from 01 to 12");
        }
        int length = lengthOfMonth(year, month);
        if (day < 1 || day > length) {
            throw notADate(text, MONTHS[month - 1] + " " + year + " has " + length + " days");
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * Reads a date, {@code 2026-12-18}, or a local date and time, {@code 2026-12-18T16:30}; a date alone is its midnight,
     * which no cut-off reaches.
     *
     * @throws Unreadable saying why the text is neither
     */
    public static LocalDateTime parseMoment(String text) {
        String value = text.strip();
        if (value.length() <= 10) {
            return parse(value).atStartOfDay();
        }
        char separator = value.charAt(10);
        if (separator != 'T' && separator != 't' && separator != ' ') {
            throw notADate(text, "a date reads 2026-12-18, a local date and time 2026-12-18T16:30");
        }
        return parse(value.substring(0, 10)).atTime(parseTime(value.substring(11)));
    }

    /**
     * Reads {@code 16:00} or {@code 16:00:30}, with no zone.
     *
     * @throws Unreadable when the text is no time of day
     */
    public static LocalTime parseTime(String text) {
        String value = text.strip();
        boolean withSeconds = value.length() >= 8 && value.charAt(5) == ':';
        int end = withSeconds ? 8 : 5;
        if (value.length() >= end && value.charAt(2) == ':') {
            int hour = digits(value, 0, 2);
            int minute = digits(value, 3, 5);
            int second = withSeconds ? digits(value, 6, 8) : 0;
            boolean fraction = withSeconds
                    && value.length() > 9
                    && value.charAt(8) == '.'
                    && digits(value, 9, value.length()) >= 0;
            if (hour >= 0
                    && hour < 24
                    && minute >= 0
                    && minute < 60
                    && second >= 0
                    && second < 60
                    && (value.length() == end || fraction)) {
                return LocalTime.of(hour, minute, second);
            }
        }
        throw new Unreadable("time", text, "a local time reads 16:00, without a zone");
    }

    /**
     * Reads {@code 2026-12}, a month.
     *
     * @throws Unreadable when the text is no month
     */
    public static YearMonth parseMonth(String text) {
        String value = text.strip();
        if (value.length() == 7 && value.charAt(4) == '-') {
            int year = digits(value, 0, 4);
            int month = digits(value, 5, 7);
            if (year > 0 && month >= 1 && month <= 12) {
                return YearMonth.of(year, month);
            }
        }
        throw new Unreadable("month", text, "a month reads 2026-12");
    }

    /** {@code Friday 18 December 2026}. */
    public static String spoken(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + day.getDayOfMonth() + " " + month(day.getMonthValue()) + " "
                + day.getYear();
    }

    /** {@code Fri 18 Dec 2026}. */
    public static String brief(LocalDate day) {
        return weekday(day.getDayOfWeek()).substring(0, 3) + " " + day.getDayOfMonth() + " "
                + month(day.getMonthValue()).substring(0, 3) + " " + day.getYear();
    }

    /** {@code Friday}. */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS[day.ordinal()];
    }

    /** {@code December} for 12. */
    public static String month(int month) {
        return MONTHS[month - 1];
    }

    static LocalDate unpacked(int date) {
        return LocalDate.of(date / 10000, date / 100 % 100, date % 100);
    }

    static int packed(LocalDate day) {
        return day.getYear() * 10000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = (value * 10 + (c - '0')) % 1_000_000_000;
        }
        return value;
    }

    private static Unreadable notADate(String text, String help) {
        return new Unreadable("date", text, help);
    }
}
