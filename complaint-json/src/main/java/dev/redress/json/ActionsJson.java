package dev.redress.json;

import dev.redress.ruling.Action;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What may be done next and what may not, as JSON: the answer of {@code redress case next}, whose shape {@link
 * Schemas#caseNext()} publishes.
 *
 * <p>Under de-escalation on Monday 1 March 2027, after a response of Friday 8 January: {@code {"action":
 * "escalation-requested", "who": "resident", "until": "2027-03-05", "clauses": ["DEE-8", …]}} is among those that are open.
 */
public final class ActionsJson {

    private ActionsJson() {}

    /** Writes the actions for the complaint of a timetable. */
    public static void write(Timetable timetable, List<Action> actions, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            CaseJson.pinned(json, timetable);
            json.writeArrayPropertyStart("open");
            actions.stream().filter(Action::isOpen).forEach(action -> open(json, action));
            json.writeEndArray();
            json.writeArrayPropertyStart("closed");
            actions.stream().filter(action -> !action.isOpen()).forEach(action -> closed(json, action));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void open(JsonGenerator json, Action action) {
        json.writeStartObject();
        what(json, action);
        action.lastDay().ifPresent(day -> json.writeStringProperty("until", day.toString()));
        RulingJson.texts(json, "clauses", action.clauses());
        json.writeEndObject();
    }

    private static void closed(JsonGenerator json, Action action) {
        json.writeStartObject();
        what(json, action);
        json.writeStringProperty("ruling", action.ruling().word());
        RulingJson.texts(json, "clauses", action.clauses());
        json.writeStringProperty("why", action.why());
        json.writeEndObject();
    }

    private static void what(JsonGenerator json, Action action) {
        json.writeStringProperty("action", action.event().name());
        json.writeStringProperty("who", action.who().toString());
    }
}
