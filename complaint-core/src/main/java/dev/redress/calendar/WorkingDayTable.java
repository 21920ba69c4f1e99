package dev.redress.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of 1978 to 2050, packed for arithmetic: one {@code long} a month, its working days as bits and above
 * them how many came before the month. A day's rank is then one load and one population count, and the day of a rank one
 * load from an array of ready-made dates, filled as they are first asked for.
 */
final class WorkingDayTable {

    static final int FIRST_YEAR = 1978;
    static final int LAST_YEAR = 2050;
    static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    private static final int RANK_SHIFT = 32;

    private final long[] months;

    /** By rank; a slot is null until it is first asked for. A race writes an equal date twice, which is harmless. */
    private final @Nullable LocalDate[] days;

    private WorkingDayTable(long[] months, int size) {
        this.months = months;
        this.days = new @Nullable LocalDate[size];
    }

    /** Bits of the working days of each month, from January 1978 on; the array becomes the table's own. */
    static WorkingDayTable of(int[] bits) {
        long[] months = new long[bits.length];
        int rank = 0;
        for (int i = 0; i < bits.length; i++) {
            months[i] = (long) rank << RANK_SHIFT | bits[i];
            rank += Integer.bitCount(bits[i]);
        }
        return new WorkingDayTable(months, rank);
    }

    static int monthCount() {
        return YEARS * 12;
    }

    static int month(int year, int month) {
        return (year - FIRST_YEAR) * 12 + month - 1;
    }

    static boolean covers(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    boolean isWorkingDay(LocalDate day) {
        return (months[index(day)] >>> day.getDayOfMonth() - 1 & 1) != 0;
    }

    /** How many working days there are before the day, since 1978; the day must be covered. */
    int before(LocalDate day) {
        return rank(months[index(day)], (1L << day.getDayOfMonth() - 1) - 1);
    }

    /** How many working days there are up to and on the day, since 1978; the day must be covered. */
    int through(LocalDate day) {
        return rank(months[index(day)], (1L << day.getDayOfMonth()) - 1);
    }

    private static int rank(long month, long mask) {
        return (int) (month >>> RANK_SHIFT) + Integer.bitCount((int) (month & mask));
    }

    /** The working day of that rank, or null when it lies outside. */
    @Nullable
    LocalDate get(int rank) {
        if (rank < 0 || rank >= days.length) {
            return null;
        }
        LocalDate day = days[rank];
        return day != null ? day : find(rank);
    }

    int size() {
        return days.length;
    }

    private LocalDate find(int rank) {
        int low = 0;
        int high = months.length - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if ((int) (months[middle] >>> RANK_SHIFT) <= rank) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int bits = (int) months[low];
        for (int skip = rank - (int) (months[low] >>> RANK_SHIFT); skip > 0; skip--) {
            bits &= bits - 1;
        }
        LocalDate day = LocalDate.of(FIRST_YEAR + low / 12, low % 12 + 1, Integer.numberOfTrailingZeros(bits) + 1);
        days[rank] = day;
        return day;
    }

    /** Where the day's month is; a day that is not covered must have been refused before. */
    private static int index(LocalDate day) {
        return (day.getYear() - FIRST_YEAR) * 12 + day.getMonthValue() - 1;
    }

    /** The working days alone, mixed into 32 bits: what tells one composed calendar from another. */
    int fingerprint() {
        int hash = 0x811c9dc5;
        for (long month : months) {
            hash = (hash ^ (int) month) * 0x01000193;
        }
        return hash;
    }
}
