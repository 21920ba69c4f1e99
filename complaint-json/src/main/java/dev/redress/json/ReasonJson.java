package dev.redress.json;

import dev.redress.reason.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A statement and what it rests on, as a tree; the days that were passed over stand once, at the top. */
final class ReasonJson {

    private ReasonJson() {}

    static void write(JsonGenerator json, String name, Reason reason) {
        json.writeObjectPropertyStart(name);
        body(json, reason);
        if (!reason.skipped().isEmpty()) {
            CalendarJson.skipped(json, reason.skipped());
        }
        json.writeEndObject();
    }

    private static void body(JsonGenerator json, Reason reason) {
        json.writeStringProperty("text", reason.text());
        @Nullable String clause = reason.clause();
        if (clause != null) {
            json.writeStringProperty("clause", clause);
        }
        if (!reason.because().isEmpty()) {
            json.writeArrayPropertyStart("because");
            for (Reason because : reason.because()) {
                json.writeStartObject();
                body(json, because);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }
}
