package dev.redress.json;

import dev.redress.letter.Beside;
import dev.redress.letter.Letter;
import dev.redress.letter.Omission;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What a letter omits, as JSON: the answer of {@code redress letter check}, whose shape {@link Schemas#letterCheck()}
 * publishes. What the letter says is not in it.
 *
 * <p>An acknowledgement of Wednesday 23 December 2026 without a name: {@code {"clause": "DEE-4", "content": "officer", "says":
 * …}}.
 */
public final class LetterCheckJson {

    private LetterCheckJson() {}

    /** Writes what the letter omits, and what stands beside it. */
    public static void write(Letter letter, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("policy", letter.policy().id());
            json.writeStringProperty("edition", letter.policy().edition());
            json.writeStringProperty("kind", letter.kind());
            json.writeStringProperty("on", letter.day().toString());
            json.writeArrayPropertyStart("omissions");
            for (Omission omission : letter.omissions()) {
                json.writeStartObject();
                json.writeStringProperty("clause", omission.clause());
                json.writeStringProperty("content", omission.content());
                json.writeStringProperty("says", omission.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            notes(json, letter.notes());
            json.writeEndObject();
        }
    }

    private static void notes(JsonGenerator json, List<Beside> notes) {
        if (notes.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("notes");
        for (Beside note : notes) {
            json.writeStartObject();
            json.writeStringProperty("clause", note.clause());
            json.writeStringProperty("says", note.says());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
