package dev.redress.scenario;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.policy.EventKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expected answer in the form in which answers are given, so that the two can be compared: {@code Met-late by 1 working
 * day} is {@code met late by 1}. What no answer can be is refused, since it would never be met.
 */
final class Expected {

    static final String WAITS = "waits for ";
    static final String NO_TIME = "no time stated";
    static final String NO_LAST_DAY = "no last day stated";
    static final String BEYOND = "beyond the calendar";
    static final String THROUGHOUT = "open throughout";

    private static final Pattern LATE = Pattern.compile("(overdue|met late) by ([0-9]{1,5})( working days?)?");
    private static final List<String> UNDATED = List.of("a date", WAITS + "EVENT", NO_TIME, BEYOND);
    private static final List<String> STANDING = List.of(
            "running",
            "due today",
            "overdue by n",
            "met",
            "met late by n",
            "ended",
            WAITS + "EVENT",
            NO_TIME,
            BEYOND,
            "waiting",
            "not yet",
            "open",
            "closed",
            "used",
            "owed",
            "done",
            "overdue",
            "met late");
    private static final List<String> OPENING = List.of("a date", WAITS + "EVENT", THROUGHOUT, BEYOND);
    private static final List<String> CLOSING = List.of("a date", WAITS + "EVENT", THROUGHOUT, NO_LAST_DAY, BEYOND);
    private static final List<String> RULINGS = List.of("allowed", "refused", "undecided");

    private Expected() {}

    static String read(Ask ask, String text) {
        List<String> forms = forms(ask);
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (forms.contains("a date") && plain.matches("[0-9].*")) {
            return Days.parse(plain).toString();
        }
        if (plain.startsWith(WAITS) && forms.contains(WAITS + "EVENT")) {
            return WAITS + EventKind.get(plain.substring(WAITS.length()));
        }
        String words = plain.replace('-', ' ');
        Matcher late = LATE.matcher(words);
        if (ask == Ask.STATUS && late.matches()) {
            return late.group(1) + " by " + Integer.valueOf(late.group(2));
        }
        if (forms.contains(words) && !words.equals("a date")) {
            return words;
        }
        throw new UnknownName("answer to " + ask, text, forms);
    }

    private static List<String> forms(Ask ask) {
        return switch (ask) {
            case DUE -> UNDATED;
            case STATUS -> STANDING;
            case OPENS -> OPENING;
            case CLOSES -> CLOSING;
            case ELIGIBLE, MAY -> RULINGS;
        };
    }
}
