package dev.redress.architecture.bad.calendar;

/** Throws something. */
public final class Vague {

    private Vague() {}

    static void fail() {
        throw new RuntimeException("something");
    }
}
