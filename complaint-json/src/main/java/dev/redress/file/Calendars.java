package dev.redress.file;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the calendar that a policy names is found: the host knows which ids and paths there are.
 *
 * <p>{@code Calendars.shipped()} knows {@code scotland} and the others, {@code Calendars.beside(folder)} also {@code
 * calendars/ours.yaml}.
 */
@FunctionalInterface
public interface Calendars {

    /**
     * The calendar that goes by that word, or what is wrong with its file.
     *
     * @throws IllegalArgumentException where nothing goes by it, saying what is known
     * @throws IOException when its file cannot be read
     */
    Loaded<WorkingCalendar> get(String word) throws IOException;

    /** The calendars that are shipped, by their ids. */
    static Calendars shipped() {
        return word -> new Loaded<>(word, WorkingCalendar.get(word), List.of());
    }

    /** Those that are shipped, and a landlord's own by the path of its file, relative to that folder. */
    static Calendars beside(Path folder) {
        return word -> {
            if (!isPath(word)) {
                return shipped().get(word);
            }
            try (InputStream in = Beside.open(folder, word)) {
                return CalendarFile.read(word, in);
            }
        };
    }

    /** Whether a word is the path of a calendar's file: it ends in {@code .yaml}, {@code .yml}, {@code .json} or {@code .csv}. */
    static boolean isPath(String word) {
        return word.endsWith(".yaml") || word.endsWith(".yml") || word.endsWith(".json") || word.endsWith(".csv");
    }
}
