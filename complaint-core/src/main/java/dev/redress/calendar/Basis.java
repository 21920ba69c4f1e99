package dev.redress.calendar;

/** What makes a day a holiday, and so how certain a future one is: only statute and common law bind a year to come. */
public enum Basis {
    /** Named in Schedule 1 of the Banking and Financial Dealings Act 1971. */
    STATUTE("statute"),
    /** Appointed by royal proclamation under section 1(2) or 1(3) of the Act. */
    PROCLAMATION("proclamation"),
    /** Christmas Day and Good Friday outside Scotland. */
    COMMON_LAW("common-law"),
    /** Published and observed, though no proclamation was made. */
    PUBLISHED_ONLY("published-only");

    private final String id;

    Basis(String id) {
        this.id = id;
    }

    /** The name in files: {@code common-law}. */
    public String id() {
        return id;
    }

    /** The name in sentences: {@code common law}. */
    @Override
    public String toString() {
        return id.replace('-', ' ');
    }
}
