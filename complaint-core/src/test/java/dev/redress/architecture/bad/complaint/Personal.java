package dev.redress.architecture.bad.complaint;

/** What a person is called, as it may be. */
public record Personal(String value) {

    @Override
    public String toString() {
        return "(personal, " + value().length() + " characters)";
    }
}
