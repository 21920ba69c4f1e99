package dev.redress.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working days of 1978 to 2050, packed for arithmetic: one {@code long} a month, its working days as bits and above
 * them how many came before the month. A day's rank is then one load and one population count, and the day of a rank two
 * loads, the second from {@link CoveredDays}.
 */
final class WorkingDayTable {

    static final int FIRST_YEAR = 1978;
    static final int LAST_YEAR = 2050;
    static final LocalDate FIRST = LocalDate.of(FIRST_YEAR, 1, 1);
    static final LocalDate LAST = LocalDate.of(LAST_YEAR, 12, 31);

    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    private static final int RANK_SHIFT = 32;

    private final long[] months;

    /** By rank: how many days after 1 January 1978. */
    private final short[] offsets;

    private WorkingDayTable(long[] months, short[] offsets) {
        this.months = months;
        this.offsets = offsets;
    }

    /** Bits of the working days of each month, from January 1978 on; the array becomes the table's own. */
    static WorkingDayTable of(int[] bits) {
        long[] months = new long[bits.length];
        int rank = 0;
        for (int i = 0; i < bits.length; i++) {
            months[i] = (long) rank << RANK_SHIFT | bits[i];
            rank += Integer.bitCount(bits[i]);
        }
        return new WorkingDayTable(months, offsets(bits, rank));
    }

    private static short[] offsets(int[] bits, int size) {
        short[] offsets = new short[size];
        int rank = 0;
        int before = 0;
        for (int i = 0; i < bits.length; i++) {
            for (int left = bits[i]; left != 0; left &= left - 1) {
                offsets[rank++] = (short) (before + Integer.numberOfTrailingZeros(left));
            }
            before += Days.lengthOfMonth(FIRST_YEAR + i / 12, i % 12 + 1);
        }
        return offsets;
    }

    static int monthCount() {
        return YEARS * 12;
    }

    static int month(int year, int month) {
        return (year - FIRST_YEAR) * 12 + month - 1;
    }

    static boolean covers(LocalDate day) {
        return Integer.compareUnsigned(day.getYear() - FIRST_YEAR, YEARS) < 0;
    }

    /** The day must be covered, here and wherever nothing else is said. */
    boolean isWorkingDay(LocalDate day) {
        return (months[index(day)] >>> day.getDayOfMonth() - 1 & 1) != 0;
    }

    /** How many working days there are up to and on the day, since 1978. */
    int through(LocalDate day) {
        return rank(months[index(day)], 2 << day.getDayOfMonth() - 1);
    }

    /**
     * The working day so many, not none, after the start or before it; null when it lies outside. Up to and with the start
     * the days are passed when counting forwards, up to but without it when counting backwards.
     */
    @Nullable
    LocalDate add(LocalDate start, int workingDays) {
        long month = months[index(start)];
        int day = start.getDayOfMonth();
        // a sum that overflows is negative, and so outside
        return get(
                workingDays > 0
                        ? rank(month, 2 << day - 1) + workingDays - 1
                        : rank(month, 1 << day - 1) + workingDays);
    }

    /** The working days in (start, end], or minus those in [end, start) where the end comes first. */
    int between(LocalDate start, LocalDate end) {
        int first = index(start);
        int last = index(end);
        int from = start.getDayOfMonth();
        int to = end.getDayOfMonth();
        int bit = (first << 5 | from) <= (last << 5 | to) ? 2 : 1;
        return rank(months[last], bit << to - 1) - rank(months[first], bit << from - 1);
    }

    /** The working days before the month, and those in it below the bit. */
    private static int rank(long month, int bit) {
        return (int) (month >>> RANK_SHIFT) + Integer.bitCount((int) month & bit - 1);
    }

    /** The working day of that rank, or null when it lies outside. */
    @Nullable
    LocalDate get(int rank) {
        return rank < 0 || rank >= offsets.length ? null : CoveredDays.get(offsets[rank]);
    }

    /** The epoch days of all working days, by rank. */
    int[] epochDays() {
        int[] days = new int[offsets.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = CoveredDays.FIRST_EPOCH_DAY + offsets[i];
        }
        return days;
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
