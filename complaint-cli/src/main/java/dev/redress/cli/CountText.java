package dev.redress.cli;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.Tally;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;

/** A count as a person reads it: the answer first, then the days, then what it rests on. */
final class CountText {

    private CountText() {}

    static void print(Count count, Output output) {
        output.line(
                output.strong(count.limit() + " from " + Days.spoken(count.start()) + ": " + Days.spoken(count.end())));
        output.line();
        Table days = Table.of();
        days.row("start", Days.brief(count.start()), startNote(count));
        if (!count.received().equals(count.start())) {
            days.row("received", Days.brief(count.received()), "counts as the start, after the cut-off");
        }
        addSkipped(days, count.skipped());
        if (!count.unrolled().equals(count.end())) {
            days.row(
                    "before the roll",
                    Days.brief(count.unrolled()),
                    "rolled to the " + count.counting().roll() + " working day");
        }
        days.row("end", Days.brief(count.end()), endNote(count));
        days.print(output);
        output.line();
        if (count.looksAtCalendar()) {
            printCalendar(count.calendar(), output);
            output.line(assurance(count.isProjected(), count.calendar()));
        } else {
            output.line("no calendar is looked at");
        }
        printCounting(count, output);
    }

    static void print(Tally tally, Output output) {
        output.line(output.strong(TimeLimit.workingDays(tally.workingDays()) + " from " + Days.spoken(tally.start())
                + " to " + Days.spoken(tally.end())));
        output.line();
        Table days = Table.of();
        boolean backwards = tally.end().isBefore(tally.received());
        days.row("from", Days.brief(tally.start()), "not counted");
        if (!tally.received().equals(tally.start())) {
            days.row("received", Days.brief(tally.received()), "counts as the first day, after the cut-off");
        }
        addSkipped(days, tally.skipped());
        days.row(
                "to",
                Days.brief(tally.end()),
                backwards ? "counted if it is worked; earlier, so negative" : "counted if it is worked");
        days.print(output);
        output.line();
        printCalendar(tally.calendar(), output);
        output.line(assurance(tally.isProjected(), tally.calendar()));
    }

    /** The day that limits and starts have in a table for programs. */
    static Table table(Count count) {
        Table table = Table.of("start", "limit", "due", "assurance");
        return table.row(
                count.start().toString(),
                count.limit().toString(),
                count.end().toString(),
                count.isProjected() ? "projected" : "published");
    }

    /** {@code calendar: England and Wales, edition 2026-11-22, published through 2028-12-31}. */
    static void printCalendar(WorkingCalendar calendar, Output output) {
        output.paragraph("calendar: " + named(calendar));
    }

    /** {@code England and Wales, edition 2026-11-22, published through 2028-12-31}. */
    static String named(WorkingCalendar calendar) {
        return calendar.title() + ", edition " + calendar.edition()
                + calendar.publishedThrough()
                        .map(through -> ", published through " + through)
                        .orElse("");
    }

    private static String assurance(boolean projected, WorkingCalendar calendar) {
        if (!projected) {
            return "assurance: published";
        }
        return "assurance: projected; a day after "
                + calendar.publishedThrough().map(LocalDate::toString).orElse("")
                + " was looked at, and its holidays are expected rather than published";
    }

    private static void printCounting(Count count, Output output) {
        if (count.limit().isInWorkingDays()) {
            output.line("counting: " + count.counting().convention());
        } else if (count.counting().roll() != Counting.Roll.NONE) {
            output.line("roll: " + count.counting().roll());
        }
        if (count.isMonthEndMoved()) {
            output.line("month end: " + count.counting().monthEnd() + ", since the month has no day "
                    + count.received().getDayOfMonth());
        }
        for (Count other : count.differing()) {
            output.line("another day by " + difference(count.counting(), other.counting()) + ": "
                    + Days.spoken(other.end()));
        }
    }

    private static String difference(Counting asked, Counting other) {
        if (asked.convention() != other.convention()) {
            return "--counting " + other.convention();
        }
        return asked.roll() != other.roll() ? "--roll " + other.roll() : "--month-end " + other.monthEnd();
    }

    private static String startNote(Count count) {
        if (!count.looksAtCalendar()) {
            return "day 0";
        }
        String worked = count.calendar()
                .whyNot(count.start())
                .map(why -> "not a working day: " + why.why())
                .orElse("a working day");
        if (!count.limit().isInWorkingDays() || !count.start().equals(count.received())) {
            return worked;
        }
        return switch (count.counting().convention()) {
            case STRICTLY_AFTER -> "day 0, " + worked;
            case ROLL_THEN_AFTER -> worked + "; day 0 is the first working day from here";
            case START_IS_DAY_ONE -> worked + "; day 1 is the first working day from here";
        };
    }

    private static String endNote(Count count) {
        if (count.limit().isInWorkingDays() && count.limit().amount() != 0) {
            return "working day " + count.limit().amount();
        }
        return count.limit().amount() == 0 ? "the start itself" : "";
    }

    /** A Saturday and its Sunday share a line. */
    private static void addSkipped(Table days, List<NonWorkingDay> skipped) {
        for (int i = 0; i < skipped.size(); i++) {
            NonWorkingDay day = skipped.get(i);
            boolean pair = i + 1 < skipped.size()
                    && day instanceof NonWorkingDay.Weekend
                    && skipped.get(i + 1) instanceof NonWorkingDay.Weekend
                    && skipped.get(i + 1).date().equals(day.date().plusDays(1));
            String dates = Days.brief(day.date());
            if (pair) {
                dates += ", " + Days.brief(skipped.get(++i).date());
            }
            days.row("not counted", dates, pair ? "weekend" : day.why());
        }
    }
}
