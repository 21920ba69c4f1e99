package dev.redress.architecture.bad.calendar;

/** Reads the clock, also by a method reference. */
public final class Clocked {

    private Clocked() {}

    static java.util.function.Supplier<java.time.LocalDate> today() {
        return java.time.LocalDate::now;
    }

    static long ticks() {
        return System.nanoTime();
    }
}
