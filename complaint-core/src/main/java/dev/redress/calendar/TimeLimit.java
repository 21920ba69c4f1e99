package dev.redress.calendar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as procedures state it: {@code 20 working days}, {@code 14 days}, {@code 8 weeks}, {@code 4 months},
 * {@code 1 year} or {@code same day}.
 *
 * <p>Ten working days from Friday 18 December 2026 end on Wednesday 6 January 2027 in England and Wales; fourteen days
 * from it end on Friday 1 January 2027, a bank holiday, since a limit in days looks at no calendar unless a roll is asked
 * for. A negative limit counts back. Zero of anything is the start itself.
 *
 * @param amount how many, from -999,999 to 999,999; 0 for {@code same day}
 * @param unit of what
 */
public record TimeLimit(int amount, Unit unit) {

    /** What a limit counts. */
    public enum Unit {
        WORKING_DAYS("working day"),
        DAYS("day"),
        WEEKS("week"),
        MONTHS("month"),
        YEARS("year"),
        SAME_DAY("same day");

        private final String singular;

        Unit(String singular) {
            this.singular = singular;
        }
    }

    private static final int LARGEST = 999_999;
    private static final String HELP =
            "a limit reads '20 working days', '14 days', '8 weeks', '4 months', '1 year' or 'same day'";

    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (amount < -LARGEST || amount > LARGEST) {
            throw new IllegalArgumentException("a limit is at most 999,999 of its unit, and this is " + amount);
        }
        if (unit == Unit.SAME_DAY && amount != 0) {
            throw new IllegalArgumentException("the same day has no amount, and this is " + amount);
        }
    }

    /** {@code workingDays(20)}: 20 working days. */
    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, Unit.WORKING_DAYS);
    }

    /** {@code days(14)}: 14 calendar days. */
    public static TimeLimit days(int amount) {
        return new TimeLimit(amount, Unit.DAYS);
    }

    /** {@code weeks(8)}: 8 calendar weeks. */
    public static TimeLimit weeks(int amount) {
        return new TimeLimit(amount, Unit.WEEKS);
    }

    /** {@code months(3)}: 3 calendar months. */
    public static TimeLimit months(int amount) {
        return new TimeLimit(amount, Unit.MONTHS);
    }

    /** {@code years(1)}: 1 calendar year. */
    public static TimeLimit years(int amount) {
        return new TimeLimit(amount, Unit.YEARS);
    }

    /** The day of the start itself. */
    public static TimeLimit sameDay() {
        return new TimeLimit(0, Unit.SAME_DAY);
    }

    /**
     * Reads the words of a limit: singular or plural after any number, any case, any spaces.
     *
     * @throws Unreadable when the text is no limit
     */
    public static TimeLimit parse(String text) {
        int length = text.length();
        int at = skipSpace(text, 0);
        int digits = at < length && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
        int end = digits;
        while (end < length && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String words = words(text, end == digits ? at : end);
        if (end == digits) {
            if (words.equals("sameday")) {
                return sameDay();
            }
            throw new Unreadable("limit", text, HELP);
        }
        Unit unit = unit(words);
        if (unit == null) {
            throw new Unreadable("limit", text, HELP);
        }
        int amount = 0;
        for (int i = digits; i < end; i++) {
            amount = amount * 10 + (text.charAt(i) - '0');
            if (amount > LARGEST) {
                throw new Unreadable("limit", text, "a limit is at most 999,999 of its unit");
            }
        }
        return new TimeLimit(text.charAt(at) == '-' ? -amount : amount, unit);
    }

    private static @Nullable Unit unit(String words) {
        return switch (words) {
            case "workingday", "workingdays" -> Unit.WORKING_DAYS;
            case "day", "days" -> Unit.DAYS;
            case "week", "weeks" -> Unit.WEEKS;
            case "month", "months" -> Unit.MONTHS;
            case "year", "years" -> Unit.YEARS;
            default -> null;
        };
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String words(String text, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < text.length() && words.length() < 20; i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                words.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        return words.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the limit counts working days, and so always needs a calendar. */
    public boolean isInWorkingDays() {
        return unit == Unit.WORKING_DAYS;
    }

    /** The same length the other way: 10 working days for -10 working days. */
    public TimeLimit negated() {
        return new TimeLimit(-amount, unit);
    }

    /** {@code 20 working days}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return unit == Unit.SAME_DAY ? unit.singular : amount + " " + unit.singular + (amount == 1 ? "" : "s");
    }
}
