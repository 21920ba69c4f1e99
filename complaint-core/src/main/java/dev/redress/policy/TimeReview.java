package dev.redress.policy;

import dev.redress.calendar.Counting;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.TimeLimit.Unit;
import java.util.List;
import java.util.Locale;

/** What is wrong with the limits of a clause. */
final class TimeReview {

    private final Counting counting;

    TimeReview(Counting counting) {
        this.counting = counting;
    }

    void review(Clause clause, Provision provision, Found found) {
        if (provision instanceof Obligation obligation) {
            obligation(clause, obligation, found);
        } else if (provision instanceof Right right) {
            right(clause, right, found);
        } else if (provision instanceof Extension extension && extension.limit() != null) {
            atLeast(1, "at-most", extension.limit(), found);
            saysWhichDays(clause, "at-most", extension.limit(), found);
        } else if (provision instanceof Exclusion exclusion && exclusion.age() != null) {
            age(exclusion.age().limit(), found);
        }
    }

    void readings(List<Reading> readings, Found found) {
        for (Reading reading : readings) {
            if (reading.otherLimit() != null && reading.otherLimit().amount() < 0) {
                found.error("readings", "a limit of " + reading.otherLimit(), "no number below 0");
            }
        }
    }

    private void obligation(Clause clause, Obligation obligation, Found found) {
        TimeLimit limit = obligation.limit();
        String key = obligation.afterSilence() ? "after-silence-of" : obligation.recurs() ? "every" : "within";
        if (limit != null) {
            atLeast(key.equals("within") ? 0 : 1, key, limit, found);
            saysWhichDays(clause, key, limit, found);
        }
    }

    private void age(TimeLimit limit, Found found) {
        if (limit.amount() < 1) {
            found.error("age", "an age of " + limit, "1 day at least");
        } else if (limit.isInWorkingDays() && startsOnDayOne()) {
            found.error(
                    "age",
                    "an age of " + limit + ", counted back where the start is day one",
                    "days, weeks, months or years, or another convention");
        }
    }

    private void right(Clause clause, Right right, Found found) {
        TimeLimit window = right.window();
        TimeLimit waiting = right.waiting();
        if (right.throughout() && (window != null || waiting != null)) {
            found.error("throughout", "a right at any point that has a limit too", "one or the other");
            return;
        }
        if (waiting != null) {
            atLeast(1, "after-waiting", waiting, found);
            saysWhichDays(clause, "after-waiting", waiting, found);
        }
        if (window != null) {
            atLeast(1, "within", window, found);
            saysWhichDays(clause, "within", window, found);
        }
        if (window != null && waiting != null && Lengths.isSurelyNoLonger(window, waiting)) {
            found.error(
                    "within",
                    "a right that closes after " + window + ", before it opens after " + waiting,
                    "a limit that is longer than the wait; both count from the same day");
        }
    }

    private void atLeast(int least, String key, TimeLimit limit, Found found) {
        if (limit.amount() < least) {
            found.error(key, "a limit of " + limit, least == 0 ? "no number below 0" : "1 at least");
        } else if (limit.isInWorkingDays() && limit.amount() < 1 && startsOnDayOne()) {
            found.error(key, limit + ", where the start is day one", "1 working day at least, or same day");
        }
    }

    private boolean startsOnDayOne() {
        return counting.convention() == Counting.Convention.START_IS_DAY_ONE;
    }

    // "20 days" is the commonest slip of these documents
    private void saysWhichDays(Clause clause, String key, TimeLimit limit, Found found) {
        if (limit.unit() == Unit.DAYS
                && limit.amount() > 0
                && clause.readings().stream().noneMatch(TimeReview::saysWhichDays)) {
            found.warning(
                    key,
                    limit + ", which does not say which days; read as " + calendarDays(limit),
                    "a reading that says so: taken: " + calendarDays(limit) + ", other: "
                            + TimeLimit.workingDays(limit.amount()));
        }
    }

    private static String calendarDays(TimeLimit limit) {
        return limit.amount() + (limit.amount() == 1 ? " calendar day" : " calendar days");
    }

    private static boolean saysWhichDays(Reading reading) {
        return reading.taken().toLowerCase(Locale.ROOT).contains("calendar day");
    }
}
