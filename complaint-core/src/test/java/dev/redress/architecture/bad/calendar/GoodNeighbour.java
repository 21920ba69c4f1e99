package dev.redress.architecture.bad.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Breaks no rule. */
public final class GoodNeighbour {

    private final List<LocalDate> days;

    private GoodNeighbour(List<LocalDate> days) {
        this.days = List.copyOf(days);
    }

    /** The last day, in capitals. */
    public Optional<String> findLast() {
        if (days.isEmpty()) {
            throw new IllegalStateException("no day");
        }
        return days.stream().max(LocalDate::compareTo).map(day -> day.toString().toUpperCase(Locale.ROOT));
    }

    /** The same days. */
    public GoodNeighbour same() {
        return new GoodNeighbour(days);
    }
}
