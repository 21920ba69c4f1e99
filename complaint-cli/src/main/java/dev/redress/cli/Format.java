package dev.redress.cli;

/** The form of an answer. */
public enum Format {
    TEXT("text"),
    JSON("json"),
    CSV("csv"),
    ICS("ics"),
    SVG("svg"),
    HTML("html"),
    MD("md");

    private final String id;

    Format(String id) {
        this.id = id;
    }

    /** The value of {@code --format}: {@code json}. */
    public String id() {
        return id;
    }
}
