package dev.redress.scenario;

/** A file that a scenario names and that cannot be used; the message is one line. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
