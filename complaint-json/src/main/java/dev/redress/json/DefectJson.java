package dev.redress.json;

import dev.redress.document.Defect;
import tools.jackson.core.JsonGenerator;

/** One thing that is wrong in a file, its place in two numbers. */
final class DefectJson {

    private DefectJson() {}

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
