package dev.redress.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A day that is not a working day, and why. */
public sealed interface NonWorkingDay {

    /** The day. */
    LocalDate date();

    /** The cause in a few words: {@code Saturday}, {@code Good Friday}, {@code Christmas closure}. */
    String why();

    /** A day of the week that is never worked. */
    record Weekend(LocalDate date) implements NonWorkingDay {
        @Override
        public String why() {
            return Days.weekday(date.getDayOfWeek());
        }
    }

    /**
     * A bank holiday; of several divisions where the calendar looks at more than one.
     *
     * @param everywhere whether it is one in each division that the calendar looks at; where it is not, they are named
     */
    record BankHoliday(LocalDate date, List<Holiday> holidays, boolean everywhere) implements NonWorkingDay {

        public BankHoliday {
            holidays = List.copyOf(holidays);
        }

        @Override
        public String why() {
            String titles = holidays.stream().map(Holiday::title).distinct().collect(Collectors.joining(", "));
            return everywhere
                    ? titles
                    : titles + ", "
                            + holidays.stream()
                                    .map(holiday -> holiday.division().toString())
                                    .distinct()
                                    .collect(Collectors.joining(" and "));
        }
    }

    /** A holiday or closure of the landlord's own, or one that is being tried out. */
    record Closed(LocalDate date, String why) implements NonWorkingDay {}
}
