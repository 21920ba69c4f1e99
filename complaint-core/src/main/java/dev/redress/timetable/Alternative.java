package dev.redress.timetable;

import dev.redress.calendar.Days;
import java.time.LocalDate;

/**
 * Another day that another convention or reading would give.
 *
 * @param because the convention or reading
 * @param day the day it gives
 */
public record Alternative(String because, LocalDate day) {

    /** {@code Tuesday 5 January 2027 if …}. */
    @Override
    public String toString() {
        return Days.spoken(day) + " if " + because;
    }
}
