package dev.redress.architecture.bad.calendar;

/** Keeps and takes what may be absent. */
public record Perhaps(java.util.Optional<String> kept) {

    static boolean take(java.util.Optional<String> given) {
        return given.isPresent();
    }
}
