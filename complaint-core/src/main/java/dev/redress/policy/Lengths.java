package dev.redress.policy;

import dev.redress.calendar.TimeLimit;

/** How long a limit can turn out, in calendar days, whatever day it starts on. */
final class Lengths {

    private Lengths() {}

    /** Whether the one never ends later than the other, from the same start. */
    static boolean isSurelyNoLonger(TimeLimit one, TimeLimit other) {
        return one.unit() == other.unit() ? one.amount() <= other.amount() : most(one) <= least(other);
    }

    private static long least(TimeLimit limit) {
        long amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_DAYS -> amount / 5 * 7 + amount % 5;
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            // a month has 28 days at least; of the months in a row some have more
            case MONTHS -> 28 + 30 * (amount - 1);
            case YEARS -> 365 * amount;
            case SAME_DAY -> 0;
        };
    }

    // a run of holidays and a closure lengthen working days
    private static long most(TimeLimit limit) {
        long amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_DAYS -> 2 * amount + 14;
            case DAYS -> amount;
            case WEEKS -> 7 * amount;
            case MONTHS -> 31 * amount;
            case YEARS -> 366 * amount;
            case SAME_DAY -> 0;
        };
    }
}
