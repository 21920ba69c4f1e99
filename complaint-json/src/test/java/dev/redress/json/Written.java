package dev.redress.json;

import dev.redress.complaint.Event;
import dev.redress.timetable.Timetable;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer as it was written, and as another JSON library reads it. */
record Written(String text) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static Written by(Consumer<OutputStream> answer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.accept(out);
        return new Written(out.toString(StandardCharsets.UTF_8));
    }

    static Written of(Timetable timetable) {
        return by(out -> TimetableJson.write(timetable, false, out));
    }

    static Written explained(Timetable timetable) {
        return by(out -> TimetableJson.write(timetable, true, out));
    }

    static Written whatIf(Timetable timetable, Event event) {
        return by(out -> TimetableJson.write(timetable, false, List.of(event), timetable.whatIf(event), out));
    }

    JsonNode read() {
        return MAPPER.readTree(text);
    }

    /** The row of a clause among {@code deadlines}, {@code rights} or {@code steps}. */
    JsonNode row(String rows, String clause) {
        for (JsonNode row : read().get(rows)) {
            if (row.get("clause").asString().equals(clause)) {
                return row;
            }
        }
        throw new AssertionError(clause + " is not among the " + rows);
    }
}
