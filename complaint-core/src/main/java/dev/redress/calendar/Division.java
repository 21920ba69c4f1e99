package dev.redress.calendar;

/** A part of the United Kingdom with bank holidays of its own (Banking and Financial Dealings Act 1971, Schedule 1). */
public enum Division {
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    SCOTLAND("scotland", "Scotland"),
    NORTHERN_IRELAND("northern-ireland", "Northern Ireland");

    private final String id;
    private final String title;

    Division(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name in files and options: {@code england-and-wales}. */
    public String id() {
        return id;
    }

    /** The name in sentences: {@code England and Wales}. */
    @Override
    public String toString() {
        return title;
    }
}
