package dev.redress.json;

import dev.redress.complaint.Event;
import dev.redress.policy.Channel;
import dev.redress.policy.EventKind;
import dev.redress.timetable.Alternative;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Moved;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A timetable as JSON: the answer of {@code redress deadlines}, whose shape {@link Schemas#deadlines()} publishes. A field
 * that does not apply is absent.
 *
 * <p>EMH-5 for a first contact on Friday 18 December 2026: {@code {"clause": "EMH-5", "state": "due", "start":
 * "2026-12-18", "due": "2027-01-13", "warn": "2027-01-11", "assurance": "published", …}}.
 */
public final class TimetableJson {

    private final JsonGenerator json;
    private final Timetable timetable;
    private final boolean explained;

    private TimetableJson(JsonGenerator json, Timetable timetable, boolean explained) {
        this.json = json;
        this.timetable = timetable;
        this.explained = explained;
    }

    /** Writes a timetable; {@code explained} adds the days that other conventions and readings would give. */
    public static void write(Timetable timetable, boolean explained, OutputStream out) {
        write(timetable, explained, List.of(), timetable, out);
    }

    /** Writes a timetable beside the one that would be had the assumed events happened too. */
    public static void write(
            Timetable timetable, boolean explained, List<Event> assumed, Timetable supposed, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            new TimetableJson(json, timetable, explained).answer();
            if (!assumed.isEmpty()) {
                json.writeObjectPropertyStart("whatIf");
                events(json, assumed);
                new TimetableJson(json, supposed, explained).rows();
                changed(json, Difference.between(timetable, supposed));
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }

    static void write(Timetable timetable, JsonGenerator json) {
        json.writeStartObject();
        fields(json, timetable, false);
        json.writeEndObject();
    }

    /** Writes the fields of a timetable into an object that is open. */
    static void fields(JsonGenerator json, Timetable timetable, boolean explained) {
        new TimetableJson(json, timetable, explained).answer();
    }

    private void answer() {
        json.writeStringProperty("policy", timetable.policy().id());
        json.writeStringProperty("edition", timetable.policy().edition());
        CalendarJson.calendar(json, timetable.calendar());
        CalendarJson.settings(json, timetable.counting());
        date("asOf", timetable.day());
        rows();
    }

    private void rows() {
        json.writeArrayPropertyStart("deadlines");
        timetable.deadlines().forEach(this::deadline);
        json.writeEndArray();
        json.writeArrayPropertyStart("rights");
        timetable.windows().forEach(this::window);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        timetable.steps().forEach(this::step);
        json.writeEndArray();
        json.writeArrayPropertyStart("notes");
        timetable.notes().forEach(json::writeString);
        json.writeEndArray();
    }

    private void deadline(Deadline row) {
        json.writeStartObject();
        json.writeStringProperty("clause", row.clause().id());
        json.writeStringProperty("stage", row.stage().id());
        json.writeStringProperty("what", row.what());
        json.writeStringProperty("firmness", row.firmness().toString());
        json.writeStringProperty("state", row.due().state());
        date("start", row.start());
        date("due", row.date());
        date("warn", row.warn());
        event("waitsFor", row.waitsFor());
        onlyIf(row.onlyIf());
        row.isProjected().ifPresent(projected -> CalendarJson.assurance(json, projected));
        row.status().ifPresent(this::status);
        date("met", row.met());
        event("missing", row.missing());
        if (!row.moves().isEmpty()) {
            json.writeArrayPropertyStart("extensions");
            row.moves().forEach(this::extension);
            json.writeEndArray();
        }
        alternatives(row.alternatives());
        ReasonJson.write(json, "reason", explained ? row.explanation() : row.reason());
        json.writeEndObject();
    }

    private void onlyIf(Set<Channel> channels) {
        if (!channels.isEmpty()) {
            json.writeObjectPropertyStart("onlyIf");
            json.writeArrayPropertyStart("channel");
            channels.stream().sorted().forEach(channel -> json.writeString(channel.toString()));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void status(Status status) {
        json.writeStringProperty("status", status.kind().id());
        status.workingDays().ifPresent(days -> json.writeNumberProperty("workingDays", days));
    }

    private void extension(Moved moved) {
        json.writeStartObject();
        json.writeStringProperty("clause", moved.clause());
        json.writeStringProperty("from", moved.from().toString());
        json.writeStringProperty("to", moved.to().toString());
        text("reason", moved.reason() == null ? null : moved.reason().value());
        json.writeEndObject();
    }

    private void window(Window row) {
        json.writeStartObject();
        json.writeStringProperty("clause", row.clause().id());
        json.writeStringProperty("stage", row.stage().id());
        json.writeStringProperty("what", row.what());
        if (row.right().throughout()) {
            json.writeBooleanProperty("throughout", true);
        }
        date("opens", row.opens());
        date("closes", row.closes());
        event("waitsFor", row.waitsFor());
        row.status().ifPresent(status -> json.writeStringProperty("status", status.toString()));
        alternatives(row.alternatives());
        ReasonJson.write(json, "reason", explained ? row.explanation() : row.reason());
        json.writeEndObject();
    }

    private void step(Step row) {
        json.writeStartObject();
        json.writeStringProperty("clause", row.clause().id());
        json.writeStringProperty("stage", row.clause().stage().id());
        json.writeStringProperty("what", row.what());
        json.writeStringProperty("when", row.when());
        json.writeStringProperty("state", row.state().toString());
        date("done", Optional.ofNullable(row.done()));
        event("waitsFor", row.waitsFor());
        json.writeEndObject();
    }

    private void alternatives(List<Alternative> alternatives) {
        if (explained && !alternatives.isEmpty()) {
            json.writeArrayPropertyStart("alternatives");
            for (Alternative alternative : alternatives) {
                json.writeStartObject();
                json.writeStringProperty("day", alternative.day().toString());
                json.writeStringProperty("because", alternative.because());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void event(String name, Optional<EventKind> event) {
        event.ifPresent(kind -> json.writeStringProperty(name, kind.name()));
    }

    private void date(String name, Optional<LocalDate> day) {
        day.ifPresent(date -> json.writeStringProperty(name, date.toString()));
    }

    private void text(String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }

    static void events(JsonGenerator json, List<Event> events) {
        json.writeArrayPropertyStart("events");
        for (Event event : events) {
            json.writeStartObject();
            json.writeStringProperty("event", event.kind().name());
            json.writeStringProperty("on", event.day().toString());
            event.dated().ifPresent(day -> json.writeStringProperty("dated", day.toString()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void changed(JsonGenerator json, List<Difference> differences) {
        json.writeArrayPropertyStart("changed");
        for (Difference difference : differences) {
            json.writeStartObject();
            json.writeStringProperty("clause", difference.clause());
            json.writeStringProperty("what", difference.what());
            json.writeStringProperty("from", difference.from());
            json.writeStringProperty("to", difference.to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
