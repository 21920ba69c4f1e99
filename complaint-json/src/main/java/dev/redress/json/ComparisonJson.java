package dev.redress.json;

import dev.redress.complaint.Event;
import dev.redress.timetable.Comparison;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Two procedures side by side as JSON: the answer of {@code redress policy compare}. A line without a {@code day} reads
 * {@code "when": "10 working days after logged"}.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /** Writes a comparison: {@code a, b, lines}; each side names what it was computed with and the events assumed for it. */
    public static void write(
            Comparison comparison, List<Event> assumedLeft, List<Event> assumedRight, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            side(json, "a", comparison.left(), assumedLeft);
            side(json, "b", comparison.right(), assumedRight);
            json.writeArrayPropertyStart("lines");
            for (Comparison.Line line : comparison.lines()) {
                json.writeStartObject();
                if (line.day() != null) {
                    json.writeStringProperty("day", line.day().toString());
                } else {
                    json.writeStringProperty("when", line.when());
                }
                entries(json, "a", line.left());
                entries(json, "b", line.right());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void side(JsonGenerator json, String name, Timetable timetable, List<Event> assumed) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("policy", timetable.policy().id());
        json.writeStringProperty("edition", timetable.policy().edition());
        CalendarJson.calendar(json, timetable.calendar());
        CalendarJson.settings(json, timetable.counting());
        TimetableJson.events(json, assumed);
        json.writeEndObject();
    }

    private static void entries(JsonGenerator json, String side, List<Comparison.Entry> entries) {
        json.writeArrayPropertyStart(side);
        for (Comparison.Entry entry : entries) {
            json.writeStartObject();
            if (entry.clause() != null) {
                json.writeStringProperty("clause", entry.clause());
            }
            json.writeStringProperty("what", entry.what());
            if (entry.projected()) {
                CalendarJson.assurance(json, true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
