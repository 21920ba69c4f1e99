package dev.redress.reason;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a {@link Count} into statements: where it began, what was counted, what was passed over. */
public final class Arithmetic {

    private Arithmetic() {}

    /** The statements of a count that began with what {@code from} names: {@code first contact}. */
    public static List<Reason> of(Count count, String from) {
        List<Reason> lines = new ArrayList<>();
        lines.add(Reason.of("counted from " + from + ", " + Days.spoken(count.start()) + dayZero(count)));
        if (!count.received().equals(count.start())) {
            lines.add(Reason.of("counts as received on " + Days.spoken(count.received())
                    + ": it came at or after the cut-off, or on a day that defers receipt"));
        }
        LocalDate dayOne = dayOne(count);
        if (dayOne != null) {
            lines.add(Reason.of("day 1 is " + Days.spoken(dayOne)));
        }
        lines.add(Reason.of(ending(count)));
        if (count.isMonthEndMoved()) {
            lines.add(Reason.of("the month has no day " + count.received().getDayOfMonth() + "; month ends go "
                    + count.counting().monthEnd()));
        }
        if (!count.unrolled().equals(count.end())) {
            lines.add(Reason.of(Days.spoken(count.unrolled()) + " is not a working day; it rolls to the "
                    + count.counting().roll() + " one"));
        }
        List<NonWorkingDay> skipped = count.skipped();
        if (!skipped.isEmpty()) {
            lines.add(new Reason("not counted: " + listed(skipped), null, List.of(), skipped));
        }
        if (count.isProjected()) {
            lines.add(
                    Reason.of("projected: bank holidays of " + count.calendar().title() + " are published through "
                            + count.calendar()
                                    .publishedThrough()
                                    .map(LocalDate::toString)
                                    .orElse("ever")));
        }
        return List.copyOf(lines);
    }

    /** The count in one line: {@code Fri 18 Dec 2026 + 5 working days = Tue 29 Dec 2026; not counted: …}. */
    public static String inOneLine(Count count) {
        StringBuilder line = new StringBuilder(Days.brief(count.start()));
        if (!count.received().equals(count.start())) {
            line.append(", received ").append(Days.brief(count.received()));
        }
        if (count.limit().unit() == TimeLimit.Unit.SAME_DAY) {
            return line.append(", the same day").toString();
        }
        line.append(" + ").append(count.limit()).append(" = ").append(Days.brief(count.unrolled()));
        if (!count.unrolled().equals(count.end())) {
            line.append(", rolled to ").append(Days.brief(count.end()));
        }
        if (count.isMonthEndMoved()) {
            line.append("; month ends go ").append(count.counting().monthEnd());
        }
        List<NonWorkingDay> skipped = count.skipped();
        if (!skipped.isEmpty()) {
            line.append("; not counted: ").append(listed(skipped));
        }
        return count.isProjected() ? line.append("; projected").toString() : line.toString();
    }

    private static String dayZero(Count count) {
        if (!count.limit().isInWorkingDays()) {
            return "";
        }
        return switch (count.counting().convention()) {
            case STRICTLY_AFTER -> " (day 0)";
            case ROLL_THEN_AFTER ->
                count.calendar().isWorkingDay(count.received())
                        ? " (day 0)"
                        : "; day 0 is " + Days.spoken(count.calendar().next(count.received()));
            case START_IS_DAY_ONE -> "";
        };
    }

    private static @Nullable LocalDate dayOne(Count count) {
        if (!count.limit().isInWorkingDays() || count.limit().amount() < 1) {
            return null;
        }
        WorkingCalendar calendar = count.calendar();
        return switch (count.counting().convention()) {
            case STRICTLY_AFTER -> calendar.next(count.received());
            case ROLL_THEN_AFTER -> calendar.next(calendar.nextOrSame(count.received()));
            case START_IS_DAY_ONE -> calendar.nextOrSame(count.received());
        };
    }

    private static String ending(Count count) {
        String calendar = count.limit().isInWorkingDays()
                ? " in " + count.calendar().title() + ", "
                        + inWords(count.counting().convention()) + ","
                : "";
        String length = count.limit().unit() == TimeLimit.Unit.SAME_DAY
                ? "the same day is "
                : count.limit() + calendar + (count.limit().amount() == 1 ? " ends on " : " end on ");
        return length + Days.spoken(count.unrolled());
    }

    private static String inWords(Counting.Convention convention) {
        return switch (convention) {
            case STRICTLY_AFTER -> "strictly after";
            case ROLL_THEN_AFTER -> "rolled, then after";
            case START_IS_DAY_ONE -> "the start as day 1";
        };
    }

    /** {@code Good Friday (Fri 3 Apr 2026), Easter Monday (Mon 6 Apr 2026) and 4 weekend days}. */
    public static String listed(List<NonWorkingDay> days) {
        List<String> named = new ArrayList<>();
        int weekend = 0;
        for (NonWorkingDay day : days) {
            if (day instanceof NonWorkingDay.Weekend) {
                weekend++;
            } else {
                named.add(day.why() + " (" + Days.brief(day.date()) + ")");
            }
        }
        if (weekend > 0) {
            named.add(weekend + (weekend == 1 ? " weekend day" : " weekend days"));
        }
        String last = named.remove(named.size() - 1);
        return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
    }
}
