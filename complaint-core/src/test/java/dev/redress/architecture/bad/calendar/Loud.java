package dev.redress.architecture.bad.calendar;

/** Speaks unasked, and leaves. */
public final class Loud {

    private Loud() {}

    static void leave() {
        System.out.println("bye");
        System.exit(1);
    }
}
