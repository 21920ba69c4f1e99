package dev.redress.json;

import dev.redress.document.Document;
import dev.redress.document.Node;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * A file in JSON: the same keys and values as in YAML. A number, and yes or no, that stands without quotes is one in JSON too;
 * everything else is a text. Every reader takes both.
 *
 * <p>{@code FileJson.write(yaml -> CaseFile.write(complaint, yaml), out)}.
 */
public final class FileJson {

    private static final Set<String> YES = Set.of("yes", "true");
    private static final Set<String> NO = Set.of("no", "false");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private FileJson() {}

    /** Writes as JSON what that writes as YAML. The stream stays open. */
    public static void write(Consumer<OutputStream> yaml, OutputStream out) {
        try (JsonGenerator json = Generators.open(out)) {
            write(yaml, json);
        }
    }

    static void write(Consumer<OutputStream> yaml, JsonGenerator json) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        yaml.accept(written);
        try {
            write(
                    Document.read("written.yaml", new ByteArrayInputStream(written.toByteArray()))
                            .root(),
                    json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Node node, JsonGenerator json) {
        if (node instanceof Node.Mapping mapping) {
            json.writeStartObject();
            mapping.values().forEach((key, value) -> {
                json.writeName(key);
                write(value, json);
            });
            json.writeEndObject();
        } else if (node instanceof Node.Sequence list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (node instanceof Node.Text text) {
            scalar(text, json);
        } else {
            json.writeNull();
        }
    }

    private static void scalar(Node.Text text, JsonGenerator json) {
        String value = text.value();
        if (text.quoted()) {
            json.writeString(value);
        } else if (YES.contains(value) || NO.contains(value)) {
            json.writeBoolean(YES.contains(value));
        } else if (NUMBER.matcher(value).matches()) {
            json.writeNumber(new BigDecimal(value));
        } else {
            json.writeString(value);
        }
    }
}
