package dev.redress.document;

/** Whether a file can be used as it is. */
public enum Severity {
    /** It cannot. */
    ERROR("error"),
    /** It can, and a person should look. */
    WARNING("warning");

    private final String name;

    Severity(String name) {
        this.name = name;
    }

    /** The name in answers: {@code warning}. */
    @Override
    public String toString() {
        return name;
    }
}
