package dev.redress.architecture.bad.calendar;

/** Looks around. */
public record Curious(java.nio.file.Path path) {

    static byte[] home() {
        return System.getenv("HOME").getBytes();
    }
}
