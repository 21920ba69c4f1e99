package dev.redress.architecture.bad.calendar;

/** About right. */
public record Roughly(double share) {

    static int root(int square) {
        return (int) Math.sqrt(square);
    }
}
