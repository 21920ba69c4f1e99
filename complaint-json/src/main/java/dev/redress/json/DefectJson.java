package dev.redress.json;

import dev.redress.document.Defect;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is wrong with a file as JSON: the answer of {@code redress policy validate}, whose shape {@link Schemas#policyValidate()} publishes. */
public final class DefectJson {

    private DefectJson() {}

    /** Writes {@code {"defects": [{"file", "line", "column", "path", "severity", "found", "expected"}]}}. */
    public static void write(List<Defect> defects, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("defects");
            defects.forEach(defect -> write(defect, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** One thing that is wrong, its place in two numbers. */
    static void write(Defect defect, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", defect.file());
        json.writeNumberProperty("line", defect.place().line());
        json.writeNumberProperty("column", defect.place().column());
        json.writeStringProperty("path", defect.path());
        json.writeStringProperty("severity", defect.severity().toString());
        json.writeStringProperty("found", defect.found());
        json.writeStringProperty("expected", defect.expected());
        json.writeEndObject();
    }
}
