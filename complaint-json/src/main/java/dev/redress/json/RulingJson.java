package dev.redress.json;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Event;
import dev.redress.policy.Policy;
import dev.redress.ruling.Considered;
import dev.redress.ruling.Looked;
import dev.redress.ruling.Ruling;
import dev.redress.ruling.Tell;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * A ruling as JSON: the answers of {@code redress eligible} and {@code redress case may}, whose shapes {@link
 * Schemas#eligible()} and {@link Schemas#caseMay()} publish. A fact that was looked at and is not stated has no value.
 *
 * <p>SET-7 for an issue of Thursday 18 June 2026 reported on Friday 18 December: {@code {"clause": "SET-7", "outcome":
 * "excludes", "facts": [{"fact": "occurred", "value": "2026-06-18"}, …], "says": …}}.
 */
public final class RulingJson {

    private RulingJson() {}

    /** Writes a ruling on what came in, under a policy, counted back on a calendar. */
    public static void write(Policy policy, WorkingCalendar calendar, Ruling ruling, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            pinned(json, policy, calendar);
            ruling(json, ruling);
            json.writeEndObject();
        }
    }

    /** Writes a ruling on an event that was asked about, for the complaint of a timetable. */
    public static void write(Timetable timetable, Event asked, Ruling ruling, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("reference", timetable.complaint().reference());
            pinned(json, timetable.policy(), timetable.calendar());
            json.writeStringProperty("event", asked.kind().name());
            json.writeStringProperty("on", asked.day().toString());
            asked.by().ifPresent(by -> json.writeStringProperty("by", by));
            ruling(json, ruling);
            json.writeEndObject();
        }
    }

    static void write(Ruling ruling, JsonGenerator json) {
        json.writeStartObject();
        ruling(json, ruling);
        json.writeEndObject();
    }

    /** What an answer was computed with. */
    static void pinned(JsonGenerator json, Policy policy, WorkingCalendar calendar) {
        json.writeStringProperty("policy", policy.id());
        json.writeStringProperty("edition", policy.edition());
        CalendarJson.calendar(json, calendar);
    }

    static void ruling(JsonGenerator json, Ruling ruling) {
        json.writeStringProperty("ruling", ruling.word());
        json.writeArrayPropertyStart("considered");
        ruling.considered().forEach(each -> considered(json, each));
        json.writeEndArray();
        if (ruling instanceof Ruling.Undecided undecided) {
            texts(json, "missing", undecided.missing());
        }
        if (ruling instanceof Ruling.Refused refused && !refused.tell().isEmpty()) {
            json.writeArrayPropertyStart("tell");
            for (Tell tell : refused.tell()) {
                json.writeStartObject();
                json.writeStringProperty("clause", tell.clause());
                json.writeStringProperty("says", tell.says());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (!ruling.notes().isEmpty()) {
            texts(json, "notes", ruling.notes());
        }
        ReasonJson.write(json, "reason", ruling.reason());
    }

    private static void considered(JsonGenerator json, Considered considered) {
        json.writeStartObject();
        json.writeStringProperty("clause", considered.clause());
        json.writeStringProperty("outcome", considered.outcome().toString());
        json.writeArrayPropertyStart("facts");
        for (Looked looked : considered.looked()) {
            json.writeStartObject();
            json.writeStringProperty("fact", looked.fact());
            Optional<String> value = looked.findValue();
            value.ifPresent(stated -> json.writeStringProperty("value", stated));
            if (!looked.needed()) {
                json.writeBooleanProperty("needed", false);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("says", considered.says());
        json.writeEndObject();
    }

    static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
