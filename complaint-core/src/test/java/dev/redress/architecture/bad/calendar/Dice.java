package dev.redress.architecture.bad.calendar;

/** Leaves its answer to chance. */
public record Dice(java.util.Random random) {

    static String name() {
        return java.util.UUID.randomUUID().toString();
    }
}
