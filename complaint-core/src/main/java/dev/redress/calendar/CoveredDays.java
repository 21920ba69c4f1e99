package dev.redress.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of 1978 to 2050 as ready-made dates, so that arithmetic need not allocate its answers. All calendars share them.
 * They are made a few years at a time, when one is first asked for: making all would cost every start 10 ms, and making
 * each by itself leaves a slow path in compiled code, which then takes twice as long.
 */
final class CoveredDays {

    static final int FIRST_EPOCH_DAY = (int) WorkingDayTable.FIRST.toEpochDay();
    static final int COUNT = (int) WorkingDayTable.LAST.toEpochDay() - FIRST_EPOCH_DAY + 1;

    private static final int AT_A_TIME = 1024;

    /** A slot is null until it is first asked for. A race writes an equal date twice, which is harmless. */
    private static final @Nullable LocalDate[] DAYS = new @Nullable LocalDate[COUNT];

    private CoveredDays() {}

    /** The day so many days after 1 January 1978. */
    static LocalDate get(int offset) {
        LocalDate day = DAYS[offset];
        return day != null ? day : make(offset);
    }

    private static LocalDate make(int offset) {
        int from = offset - offset % AT_A_TIME;
        int to = Math.min(from + AT_A_TIME, COUNT);
        LocalDate day = LocalDate.ofEpochDay((long) FIRST_EPOCH_DAY + from);
        for (int i = from; i < to; i++) {
            DAYS[i] = day;
            day = day.plusDays(1);
        }
        return get(offset);
    }
}
