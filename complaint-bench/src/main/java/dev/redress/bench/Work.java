package dev.redress.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * What every contender is given to do, the same in every process: random starts of 2000 to 2035, each its own object, how
 * many working days to add, and an end up to a year later to count to.
 */
final class Work {

    /** The amounts of the table; {@code random} is any from −60 to 260. */
    static final String RANDOM = "random";

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
    private static final long SEED = 20261218;

    private Work() {}

    static LocalDate[] starts(int howMany) {
        SplittableRandom random = new SplittableRandom(SEED);
        LocalDate[] starts = new LocalDate[howMany];
        for (int i = 0; i < howMany; i++) {
            starts[i] = LocalDate.ofEpochDay(random.nextLong(FIRST.toEpochDay(), LAST.toEpochDay() + 1));
        }
        return starts;
    }

    static LocalDate[] ends(LocalDate[] starts) {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        LocalDate[] ends = new LocalDate[starts.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = starts[i].plusDays(random.nextInt(0, 366));
        }
        return ends;
    }

    /** As many numbers of working days: the amount every time, or any from −60 to 260 for {@link #RANDOM}. */
    static int[] amounts(String amount, int howMany) {
        SplittableRandom random = new SplittableRandom(SEED + 2);
        int[] amounts = new int[howMany];
        for (int i = 0; i < howMany; i++) {
            amounts[i] = amount.equals(RANDOM) ? random.nextInt(-60, 261) : Integer.parseInt(amount);
        }
        return amounts;
    }
}
