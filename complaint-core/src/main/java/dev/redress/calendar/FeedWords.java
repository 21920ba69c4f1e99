package dev.redress.calendar;

import dev.redress.calendar.HolidayFeed.Row;
import java.util.List;
import java.util.stream.Collectors;

/** The findings about a feed as sentences. */
final class FeedWords {

    private FeedWords() {}

    static String unknownDivision(String name, int days, List<String> known) {
        String near = UnknownName.nearest(name, known)
                .map(one -> " (did you mean " + one + "?)")
                .orElse("");
        return "No division is called '" + Unreadable.shortened(name) + "'" + near + ", so its " + several(days, "day")
                + (days == 1 ? " is" : " are") + " not merged; known: " + String.join(", ", known) + ".";
    }

    static String missingDivision(Division division) {
        return "The feed has nothing for " + division + "; none of its holidays is removed.";
    }

    static String lostYear(Division division, int year, int holidays, boolean published) {
        return "The feed has nothing for " + division + " in " + year + ", where " + several(holidays, "bank holiday")
                + (published ? " are known" : " are expected") + "; none of them is removed.";
    }

    static String vanished(Holiday holiday) {
        return "The feed lacks " + named(holiday) + ", a holiday " + basis(holiday) + "; it stays one.";
    }

    static String missing(Holiday holiday) {
        return "The feed lacks " + named(holiday) + ", expected as a holiday " + basis(holiday)
                + "; it stays expected.";
    }

    static String outsideCoverage(Division division, Row row) {
        return "The feed lists " + listed(division, row) + ", outside the days that are known, "
                + WorkingCalendar.COVERED_FROM + " to " + WorkingCalendar.COVERED_THROUGH + "; it is not merged.";
    }

    static String weekend(Division division, Row row) {
        return "The feed lists " + listed(division, row) + ", a weekend, which is not worked anyway; it is not merged.";
    }

    static String duplicate(Division division, List<Row> rows) {
        String titles = rows.stream()
                .map(row -> Unreadable.shortened(row.title()))
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
        return "The feed lists " + Days.spoken(rows.get(0).date()) + " in " + division + " " + rows.size() + " times ("
                + titles + "); it is one day.";
    }

    static String contradictsLaw(Row row, Holiday holiday) {
        return "The feed lists " + listed(holiday.division(), row) + ", and lacks " + holiday.title() + " on "
                + Days.spoken(holiday.date()) + ", a holiday " + basis(holiday) + "; it is not merged.";
    }

    static String anotherDivisions(Division division, Row row, List<Holiday> elsewhere) {
        String others = elsewhere.stream()
                .map(holiday -> holiday.division().toString())
                .collect(Collectors.joining(" and of "));
        return "The feed lists " + listed(division, row) + ", a holiday of " + others + " " + basis(elsewhere.get(0))
                + " and not of " + division + "; it is not merged.";
    }

    static String movedAway(Division division, Row row, OneOffs.OneOff moved) {
        return "The feed lists " + listed(division, row) + ", a day that was moved to "
                + Days.spoken(Days.unpacked(moved.date())) + " (" + moved.source() + "); it is not merged.";
    }

    static String contradictsRecord(Division division, Row row) {
        return "The feed lists " + listed(division, row) + ", which the record of " + WorkingCalendar.DATA_EDITION
                + " knows as no bank holiday; it is not merged.";
    }

    static String added(Division division, Row row) {
        return "The feed has a new holiday, " + listed(division, row) + "; merging adds it.";
    }

    /** Whether two titles may mean one holiday: one begins as the other does, whatever the case and the signs. */
    static boolean isAlike(String title, String name) {
        String a = letters(title);
        String b = letters(name);
        return !a.isEmpty() && (a.startsWith(b) || b.startsWith(a));
    }

    static String several(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String named(Holiday holiday) {
        return holiday.title() + " on " + Days.spoken(holiday.date()) + " in " + holiday.division();
    }

    private static String listed(Division division, Row row) {
        return Unreadable.shortened(row.title()) + " on " + Days.spoken(row.date()) + " in " + division;
    }

    private static String basis(Holiday holiday) {
        return switch (holiday.basis()) {
            case COMMON_LAW -> "by common law";
            case PUBLISHED_ONLY -> "(" + holiday.source() + ")";
            default -> "by " + holiday.basis() + " (" + holiday.source() + ")";
        };
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
