package dev.redress.architecture.bad.calendar;

/** Changes, and can be extended. */
public class Changing {

    int count;

    int next() {
        return count++;
    }
}
