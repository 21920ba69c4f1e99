package dev.redress.calendar;

/**
 * An answer that would need a day on which the calendar knows nothing, or a time before its record begins. The calendar
 * refuses; it never falls back to weekends alone.
 */
public final class OutsideCoverage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String calendar;

    OutsideCoverage(String calendar, String message) {
        super(message);
        this.calendar = calendar;
    }

    /** The id of the calendar that was asked. */
    public String calendar() {
        return calendar;
    }
}
