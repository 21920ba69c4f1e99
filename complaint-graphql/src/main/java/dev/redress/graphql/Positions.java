package dev.redress.graphql;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Positions as clients keep them: words that are good to go on after, and for nothing else. */
final class Positions {

    private static final String LOG = "e";
    private static final String DAYS = "d";

    /** A place among what comes due: a day, how far the log was read, and what was told last of that day. */
    record Place(LocalDate day, long read, String told) {}

    private Positions() {}

    static String of(long position) {
        return LOG + Long.toString(position, Character.MAX_RADIX);
    }

    static long read(Given given, String name) {
        String word = given.text(name);
        try {
            long position = word.startsWith(LOG) ? Long.parseLong(word.substring(1), Character.MAX_RADIX) : -1;
            if (position >= 0 && of(position).equals(word)) {
                return position;
            }
        } catch (NumberFormatException notOurs) {
            // as below
        }
        throw unreadable(given, name);
    }

    static String of(Place place) {
        return DAYS + place.day() + "." + Long.toString(place.read(), Character.MAX_RADIX) + "." + place.told();
    }

    static Place place(Given given, String name) {
        String word = given.text(name);
        String[] parts = word.split("\\.", 3);
        try {
            if (parts.length == 3 && parts[0].startsWith(DAYS)) {
                Place place = new Place(
                        LocalDate.parse(parts[0].substring(1)),
                        Long.parseLong(parts[1], Character.MAX_RADIX),
                        parts[2]);
                if (place.read() >= 0 && of(place).equals(word)) {
                    return place;
                }
            }
        } catch (DateTimeException | NumberFormatException notOurs) {
            // as below
        }
        throw unreadable(given, name);
    }

    private static Unanswerable unreadable(Given given, String name) {
        return new Unanswerable(
                ErrorCode.INVALID_CURSOR,
                "That is no position of what is followed: it is one that came with an event, unchanged.",
                given.at(name));
    }
}
