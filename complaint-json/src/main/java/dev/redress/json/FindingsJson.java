package dev.redress.json;

import dev.redress.ruling.Finding;
import dev.redress.timetable.Timetable;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What was wrong with what happened, as JSON: the answer of {@code redress case check}, whose shape {@link
 * Schemas#caseCheck()} publishes.
 *
 * <p>EMH-3, due on Tuesday 29 December 2026 and met on Wednesday 30 December: {@code {"clause": "EMH-3", "kind": "late",
 * "days": 1, "event": "stage-1-acknowledged", "on": "2026-12-30", "says": …}}.
 */
public final class FindingsJson {

    private FindingsJson() {}

    /** Writes the findings about the complaint of a timetable. */
    public static void write(Timetable timetable, List<Finding> findings, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            CaseJson.pinned(json, timetable);
            findings(json, findings);
            json.writeEndObject();
        }
    }

    static void findings(JsonGenerator json, List<Finding> findings) {
        json.writeArrayPropertyStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("clause", finding.clause());
            json.writeStringProperty("kind", finding.kind().toString());
            finding.workingDays().ifPresent(days -> json.writeNumberProperty("days", days));
            finding.findEvent().ifPresent(event -> json.writeStringProperty("event", event.name()));
            if (finding.at() != null) {
                json.writeStringProperty("on", finding.at().day().toString());
            }
            json.writeStringProperty("says", finding.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
