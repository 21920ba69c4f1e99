package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import java.util.function.Supplier;

/**
 * Values that stand where people's words may be typed: an error repeats one only where it is near a known word, a date or a
 * short number.
 */
final class Discreet {

    private Discreet() {}

    /**
     * What the reader makes of a value.
     *
     * @param option where it was typed: {@code --fact complainant}
     */
    static <T> T read(String option, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (UnknownName e) {
            if (e.nearest().isPresent()) {
                throw e;
            }
            throw new WrongUsage(e.discreetly(option));
        } catch (Unreadable e) {
            if (e.isPlain()) {
                throw e;
            }
            throw new WrongUsage(e.discreetly(option));
        }
    }
}
