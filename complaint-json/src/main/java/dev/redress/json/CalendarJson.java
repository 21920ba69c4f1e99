package dev.redress.json;

import dev.redress.calendar.Count;
import dev.redress.calendar.Counting;
import dev.redress.calendar.FeedFinding;
import dev.redress.calendar.Holiday;
import dev.redress.calendar.HolidayFeed;
import dev.redress.calendar.MovedDeadline;
import dev.redress.calendar.NonWorkingDay;
import dev.redress.calendar.Tally;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The answers of a calendar as JSON: a count, a tally, a year's holidays, a month, the deadlines that a holiday moves. Each
 * of these names the calendar with its edition, so that it can be reproduced. And the review of a feed.
 *
 * <p>Five working days from Friday 18 December 2026: {@code {"start": "2026-12-18", "limit": "5 working days", "end":
 * "2026-12-29", "assurance": "published", …}}.
 */
public final class CalendarJson {

    private CalendarJson() {}

    /** Writes a count: {@code start, limit, end, assurance, counting, skipped, others, calendar}. */
    public static void write(Count count, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            write(count, json);
        }
    }

    static void write(Count count, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("start", count.start().toString());
        if (!count.received().equals(count.start())) {
            json.writeStringProperty("received", count.received().toString());
        }
        json.writeStringProperty("limit", count.limit().toString());
        if (!count.unrolled().equals(count.end())) {
            json.writeStringProperty("unrolled", count.unrolled().toString());
        }
        json.writeStringProperty("end", count.end().toString());
        assurance(json, count.isProjected());
        counting(json, count.counting());
        skipped(json, count.skipped());
        json.writeArrayPropertyStart("others");
        for (Count other : count.differing()) {
            json.writeStartObject();
            counting(json, other.counting());
            json.writeStringProperty("end", other.end().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
        calendar(json, count.calendar());
        json.writeEndObject();
    }

    /** Writes a tally: {@code start, end, workingDays, assurance, skipped, calendar}. */
    public static void write(Tally tally, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            write(tally, json);
        }
    }

    static void write(Tally tally, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("start", tally.start().toString());
        if (!tally.received().equals(tally.start())) {
            json.writeStringProperty("received", tally.received().toString());
        }
        json.writeStringProperty("end", tally.end().toString());
        json.writeNumberProperty("workingDays", tally.workingDays());
        assurance(json, tally.isProjected());
        skipped(json, tally.skipped());
        calendar(json, tally.calendar());
        json.writeEndObject();
    }

    /** Writes bank holidays: {@code calendar, holidays}. */
    public static void write(WorkingCalendar calendar, List<Holiday> holidays, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            calendar(json, calendar);
            json.writeArrayPropertyStart("holidays");
            for (Holiday holiday : holidays) {
                json.writeStartObject();
                holiday(json, holiday);
                assurance(json, calendar.isProjected(holiday.date()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes a month: {@code month, calendar, days}. */
    public static void write(WorkingCalendar calendar, YearMonth month, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("month", month.toString());
            calendar(json, calendar);
            json.writeArrayPropertyStart("days");
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate date = month.atDay(day);
                json.writeStartObject();
                json.writeStringProperty("date", date.toString());
                json.writeBooleanProperty("working", calendar.isWorkingDay(date));
                calendar.whyNot(date).ifPresent(why -> json.writeStringProperty("why", why.why()));
                assurance(json, calendar.isProjected(date));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes the deadlines that a day moves: {@code added, limit, calendar, moved}. */
    public static void write(
            LocalDate added, WorkingCalendar calendar, TimeLimit limit, List<MovedDeadline> moved, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("added", added.toString());
            json.writeStringProperty("limit", limit.toString());
            calendar(json, calendar);
            json.writeArrayPropertyStart("moved");
            for (MovedDeadline one : moved) {
                json.writeStartObject();
                json.writeStringProperty("start", one.start().toString());
                json.writeStringProperty("without", one.without().toString());
                json.writeStringProperty("with", one.with().toString());
                assurance(json, one.projected());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Writes the review of a feed: {@code findings, merged}, the latter how many days merging adds. */
    public static void write(HolidayFeed feed, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("findings");
            for (FeedFinding finding : feed.review()) {
                json.writeStartObject();
                json.writeStringProperty("kind", finding.kind().toString());
                json.writeStringProperty("division", finding.division());
                if (finding.date() != null) {
                    json.writeStringProperty("date", finding.date().toString());
                }
                if (finding.year() != null) {
                    json.writeNumberProperty("year", finding.year());
                }
                if (finding.found() != null) {
                    json.writeStringProperty("found", finding.found());
                }
                if (finding.known() != null) {
                    json.writeObjectPropertyStart("known");
                    holiday(json, finding.known());
                    json.writeEndObject();
                }
                json.writeStringProperty("says", finding.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeNumberProperty("merged", feed.newDays().size());
            json.writeEndObject();
        }
    }

    // --- parts of several answers -------------------------------------------------------------------------------

    static void calendar(JsonGenerator json, WorkingCalendar calendar) {
        json.writeObjectPropertyStart("calendar");
        json.writeStringProperty("id", calendar.id());
        json.writeStringProperty("edition", calendar.edition());
        calendar.publishedThrough()
                .ifPresent(through -> json.writeStringProperty("publishedThrough", through.toString()));
        calendar.knownOn().ifPresent(day -> json.writeStringProperty("knownOn", day.toString()));
        json.writeEndObject();
    }

    private static void holiday(JsonGenerator json, Holiday holiday) {
        json.writeStringProperty("date", holiday.date().toString());
        json.writeStringProperty("name", holiday.name());
        json.writeBooleanProperty("substitute", holiday.substitute());
        json.writeStringProperty("division", holiday.division().id());
        json.writeStringProperty("basis", holiday.basis().id());
        json.writeStringProperty("source", holiday.source());
    }

    static void skipped(JsonGenerator json, List<NonWorkingDay> skipped) {
        json.writeArrayPropertyStart("skipped");
        for (NonWorkingDay day : skipped) {
            json.writeStartObject();
            json.writeStringProperty("date", day.date().toString());
            json.writeStringProperty("why", day.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void assurance(JsonGenerator json, boolean projected) {
        json.writeStringProperty("assurance", projected ? "projected" : "published");
    }

    /** The settings beside other fields, {@code counting} being the convention. */
    static void settings(JsonGenerator json, Counting counting) {
        convention(json, "counting", counting);
    }

    private static void convention(JsonGenerator json, String name, Counting counting) {
        json.writeStringProperty(name, counting.convention().toString());
        json.writeStringProperty("roll", counting.roll().toString());
        json.writeStringProperty("monthEnd", counting.monthEnd().toString());
        counting.findCutOff().ifPresent(time -> json.writeStringProperty("cutOff", time.toString()));
    }

    private static void counting(JsonGenerator json, Counting counting) {
        json.writeName("counting");
        write(counting, json);
    }

    static void write(Counting counting, JsonGenerator json) {
        json.writeStartObject();
        convention(json, "convention", counting);
        json.writeEndObject();
    }
}
