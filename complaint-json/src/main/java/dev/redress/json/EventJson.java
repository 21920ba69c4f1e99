package dev.redress.json;

import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.timetable.Timetable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/** The history of a complaint: each event with its place, what it carries by the names that files use, and whether it counts. */
final class EventJson {

    private EventJson() {}

    /** Everything on record by the timetable's day, in the order of recording. */
    static void history(JsonGenerator json, Complaint recorded, Timetable timetable) {
        Set<Event> counting = Collections.newSetFromMap(new IdentityHashMap<>());
        counting.addAll(timetable.complaint().history());
        LocalDate last = timetable.day().orElse(LocalDate.MAX);
        json.writeArrayPropertyStart("history");
        List<Event> events = recorded.events();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (!event.day().isAfter(last)) {
                json.writeStartObject();
                json.writeNumberProperty("place", i + 1);
                event(json, event);
                if (event.corrects() == 0 && !counting.contains(event)) {
                    json.writeBooleanProperty("corrected", true);
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void event(JsonGenerator json, Event event) {
        json.writeStringProperty("event", event.kind().name());
        json.writeStringProperty("on", event.day().toString());
        event.time().ifPresent(time -> json.writeStringProperty("time", time.toString()));
        event.by().ifPresent(by -> json.writeStringProperty("by", by));
        if (!event.channels().isEmpty()) {
            json.writeArrayPropertyStart("channel");
            event.channels().stream().sorted().forEach(channel -> json.writeString(channel.toString()));
            json.writeEndArray();
        }
        for (Detail<?> detail : Detail.known()) {
            event.find(detail).ifPresent(value -> detail(json, detail.name(), value));
        }
    }

    private static void detail(JsonGenerator json, String name, Object value) {
        if (value instanceof Boolean yes) {
            json.writeBooleanProperty(name, yes);
        } else if (value instanceof Integer number) {
            json.writeNumberProperty(name, number);
        } else if (value instanceof BigDecimal amount) {
            json.writeStringProperty(name, amount.toPlainString());
        } else if (value instanceof Collection<?> several) {
            json.writeArrayPropertyStart(name);
            several.forEach(one -> json.writeString(one.toString()));
            json.writeEndArray();
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }
}
