package dev.redress.calendar;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The bank holidays that layers hold, each year looked up once: one case asks for the same year for each of its dates. */
final class HolidaysByYear {

    private final Layers layers;
    private final AtomicReferenceArray<List<Holiday>> known =
            new AtomicReferenceArray<>(WorkingDayTable.LAST_YEAR - WorkingDayTable.FIRST_YEAR + 1);

    HolidaysByYear(Layers layers) {
        this.layers = layers;
    }

    /** Those of a year that is covered. */
    List<Holiday> of(int year) {
        int place = year - WorkingDayTable.FIRST_YEAR;
        List<Holiday> holidays = known.get(place);
        if (holidays == null) {
            holidays = List.copyOf(layers.holidays(year));
            known.set(place, holidays);
        }
        return holidays;
    }
}
