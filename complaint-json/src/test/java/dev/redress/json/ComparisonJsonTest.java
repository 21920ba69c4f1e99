package dev.redress.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Forecast;
import dev.redress.timetable.Timetable;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ComparisonJsonTest {

    private static Timetable of(String policy) {
        return History.under(policy).happened("first-contact", "Fri 2026-12-18").timetable();
    }

    private static Written written(Timetable left, Timetable right) {
        return Written.by(out -> ComparisonJson.write(Comparison.of(left, right), List.of(), List.of(), out));
    }

    @Test
    void two_procedures_on_one_line_of_time_are_as_approved() {
        Approved.check("compare-emh-settle", written(of("emh"), of("settle")));
    }

    @Test
    void every_line_has_a_day_or_words_and_says_what_the_comparison_says() {
        Comparison comparison = Comparison.of(of("association"), of("de-escalation"));
        JsonNode lines = written(comparison.left(), comparison.right()).read().get("lines");
        assertEquals(comparison.lines().size(), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Comparison.Line line = comparison.lines().get(i);
            String when = line.day() == null ? "when" : "day";
            assertEquals(List.of(when, "a", "b"), List.copyOf(lines.get(i).propertyNames()));
            assertEquals(line.when(), lines.get(i).get(when).asString());
            assertEquals(line.left().size(), lines.get(i).get("a").size());
            assertEquals(line.right().size(), lines.get(i).get("b").size());
        }
    }

    @Test
    void a_forecast_names_the_events_that_it_assumed() {
        Forecast emh = Forecast.latest(of("emh"));
        Forecast settle = Forecast.latest(of("settle"));
        JsonNode answer = Written.by(out -> ComparisonJson.write(
                        Comparison.of(emh.timetable(), settle.timetable()), emh.assumed(), settle.assumed(), out))
                .read();
        assertEquals(
                emh.assumed().stream().map(Object::toString).toList(),
                answer.at("/a/events")
                        .valueStream()
                        .map(event -> event.get("event").asString() + " on "
                                + event.get("on").asString())
                        .toList());
    }

    @Test
    void either_side_names_the_calendar_it_was_counted_on() {
        JsonNode answer = written(of("emh"), of("settle").on(WorkingCalendar.get("scotland")))
                .read();
        assertEquals("england-and-wales", answer.at("/a/calendar/id").asString());
        assertEquals("scotland", answer.at("/b/calendar/id").asString());
    }
}
