package dev.redress.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a landlord lays over the bank holidays of a calendar, as it was given; every collection of days is in order.
 *
 * @param weekend the days of the week that are not worked
 * @param holidays days that are not worked, each with its name
 * @param withoutHolidays days whose bank holiday is not kept
 * @param closures closures, in the order they were given
 * @param workingDays days put back to work
 */
public record OwnDays(
        Set<DayOfWeek> weekend,
        Map<LocalDate, String> holidays,
        Set<LocalDate> withoutHolidays,
        List<Closure> closures,
        Set<LocalDate> workingDays) {

    /** Nothing but the usual weekend. */
    public static final OwnDays NONE =
            new OwnDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Map.of(), Set.of(), List.of(), Set.of());

    public OwnDays {
        if (weekend.size() == 7) {
            throw new IllegalArgumentException("a week needs a working day, and all seven are weekend");
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(weekend);
        weekend = Collections.unmodifiableSet(days);
        holidays = Collections.unmodifiableMap(new TreeMap<>(holidays));
        withoutHolidays = Collections.unmodifiableSet(new TreeSet<>(withoutHolidays));
        closures = List.copyOf(closures);
        workingDays = Collections.unmodifiableSet(new TreeSet<>(workingDays));
    }
}
