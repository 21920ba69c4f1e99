package dev.redress.letter;

import dev.redress.calendar.Days;
import dev.redress.calendar.Unreadable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as somebody wrote it in a letter: {@code 2027-01-25}, {@code 25 January 2027} or {@code Monday 25 January 2027}, with
 * other words around it or none.
 *
 * @param day the day; null where the words name none, or one that there is not
 * @param impossible whether they name a day that there is not, such as 30 February or a Tuesday that is a Monday
 */
record DayWords(@Nullable LocalDate day, boolean impossible) {

    private static final List<String> MONTHS = Arrays.asList(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:\\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? )?\\b(\\d{1,2}) (" + String.join("|", MONTHS)
                    + ") (\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);

    static DayWords of(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.find()) {
            return of(numbers.group(), null);
        }
        Matcher spoken = SPOKEN.matcher(words);
        if (!spoken.find()) {
            return new DayWords(null, false);
        }
        int month = 1;
        while (!MONTHS.get(month - 1).equalsIgnoreCase(spoken.group(3))) {
            month++;
        }
        return of(spoken.group(4) + "-" + two(String.valueOf(month)) + "-" + two(spoken.group(2)), spoken.group(1));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static DayWords of(String date, @Nullable String weekday) {
        try {
            LocalDate day = Days.parse(date);
            boolean another = weekday != null && !weekday.equalsIgnoreCase(Days.weekday(day.getDayOfWeek()));
            return new DayWords(another ? null : day, another);
        } catch (Unreadable none) {
            return new DayWords(null, true);
        }
    }

    /** The words with the weekday, where they are a day and nothing else; else as they are. */
    static String spoken(String words) {
        String bare = words.strip();
        boolean alone = NUMBERS.matcher(bare).matches() || SPOKEN.matcher(bare).matches();
        LocalDate day = alone ? of(bare).day() : null;
        return day == null ? words : Days.spoken(day);
    }
}
