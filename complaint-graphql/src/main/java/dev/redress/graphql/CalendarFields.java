package dev.redress.graphql;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.Holiday;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.Tally;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a calendar knows, and how it counts. */
final class CalendarFields {

    private static final String PUBLISHED = "PUBLISHED";
    private static final String PROJECTED = "PROJECTED";

    /** One day of a calendar. */
    private record Day(WorkingCalendar calendar, LocalDate date) {

        Optional<LocalDate> other(LocalDate neighbour, int step) {
            return calendar.covers(neighbour)
                    ? Optional.of(calendar.add(date, step)).filter(calendar::covers)
                    : Optional.empty();
        }
    }

    /** A holiday of a year, as one calendar knows it. */
    private record Kept(WorkingCalendar calendar, Holiday holiday) {}

    private CalendarFields() {}

    static String assurance(boolean projected) {
        return projected ? PROJECTED : PUBLISHED;
    }

    static List<TypeFields<?>> all() {
        return List.of(
                TypeFields.of("CalendarEdition", WorkingCalendar.class)
                        .field("name", WorkingCalendar::id)
                        .field("edition", WorkingCalendar::edition)
                        .field("publishedThrough", WorkingCalendar::publishedThrough)
                        .field("knownOn", WorkingCalendar::knownOn),
                TypeFields.of("Calendar", WorkingCalendar.class)
                        .field("name", WorkingCalendar::id)
                        .field("title", WorkingCalendar::title)
                        .field("edition", WorkingCalendar::edition)
                        .field("publishedThrough", WorkingCalendar::publishedThrough)
                        .field("knownOn", WorkingCalendar::knownOn)
                        .field("coveredFrom", calendar -> WorkingCalendar.COVERED_FROM)
                        .field("coveredThrough", calendar -> WorkingCalendar.COVERED_THROUGH)
                        .asked("holidays", (calendar, asked) -> holidays(calendar, Given.of(asked)))
                        .asked("day", (calendar, asked) -> day(calendar, Given.of(asked)))
                        .asked("add", (calendar, asked) -> add(calendar, Given.of(asked)))
                        .asked("count", (calendar, asked) -> count(calendar, Given.of(asked))),
                TypeFields.of("Holiday", Kept.class)
                        .field("date", kept -> kept.holiday().date())
                        .field("name", kept -> kept.holiday().name())
                        .field("substitute", kept -> kept.holiday().substitute())
                        .field("division", kept -> kept.holiday().division())
                        .field("basis", kept -> kept.holiday().basis())
                        .field("source", kept -> kept.holiday().source())
                        .field(
                                "assurance",
                                kept -> assurance(kept.calendar()
                                        .isProjected(kept.holiday().date()))),
                TypeFields.of("CalendarDay", Day.class)
                        .field("date", Day::date)
                        .field("working", day -> day.calendar().isWorkingDay(day.date()))
                        .field(
                                "whyNot",
                                day -> day.calendar().whyNot(day.date()).map(NonWorkingDay::why))
                        .field("next", day -> day.other(day.date().plusDays(1), 1))
                        .field("previous", day -> day.other(day.date().minusDays(1), -1))
                        .field("assurance", day -> assurance(day.calendar().isProjected(day.date()))),
                TypeFields.of("SkippedDay", NonWorkingDay.class)
                        .field("date", NonWorkingDay::date)
                        .field("why", NonWorkingDay::why),
                TypeFields.of("Count", Count.class)
                        .field("start", Count::start)
                        .field("received", Count::received)
                        .field("limit", count -> count.limit().toString())
                        .field("end", Count::end)
                        .field("assurance", count -> assurance(count.isProjected()))
                        .field("counting", Count::counting)
                        .field("skipped", Count::skipped)
                        .field("others", Count::differing),
                TypeFields.of("OtherCount", Count.class)
                        .field("counting", Count::counting)
                        .field("end", Count::end),
                TypeFields.of("Tally", Tally.class)
                        .field("start", Tally::start)
                        .field("received", Tally::received)
                        .field("end", Tally::end)
                        .field("workingDays", Tally::workingDays)
                        .field("assurance", tally -> assurance(tally.isProjected()))
                        .field("skipped", Tally::skipped));
    }

    private static List<Kept> holidays(WorkingCalendar calendar, Given given) {
        List<Kept> kept = new ArrayList<>();
        for (Holiday holiday : calendar.holidays(given.whole("year"))) {
            kept.add(new Kept(calendar, holiday));
        }
        return kept;
    }

    private static Day day(WorkingCalendar calendar, Given given) {
        LocalDate day = given.day("on");
        calendar.isWorkingDay(day); // refuses a day that is not covered
        return new Day(calendar, day);
    }

    private static Count add(WorkingCalendar calendar, Given given) {
        TimeLimit limit = given.read("limit", () -> TimeLimit.parse(given.text("limit")));
        Counting counting = CountingInputs.over(Counting.DEFAULT, given);
        return given.read("limit", () -> calendar.count(start(given), limit, counting));
    }

    private static Tally count(WorkingCalendar calendar, Given given) {
        return calendar.tally(start(given), given.day("end"), CountingInputs.over(Counting.DEFAULT, given));
    }

    private static LocalDateTime start(Given given) {
        return given.day("start").atTime(given.findTime("time").orElse(LocalTime.MIDNIGHT));
    }
}
