package dev.redress.architecture.bad.calendar;

/** Writes as its machine does. */
public final class Localised {

    private Localised() {}

    static String shout(String text) {
        return text.toUpperCase() + java.util.Locale.getDefault() + String.format("%d", 1);
    }
}
