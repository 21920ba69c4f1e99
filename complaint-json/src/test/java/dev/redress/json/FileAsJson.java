package dev.redress.json;

import dev.redress.document.Document;
import dev.redress.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same values in JSON, for a validator that reads no YAML. */
final class FileAsJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private FileAsJson() {}

    static String of(String yaml) {
        try {
            Document document =
                    Document.read("file.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
            return of(document.root()).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = MAPPER.createObjectNode();
            mapping.values().forEach((key, value) -> object.set(key, of(value)));
            return object;
        }
        if (node instanceof Node.Sequence list) {
            ArrayNode array = MAPPER.createArrayNode();
            list.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return node instanceof Node.Text text
                ? MAPPER.getNodeFactory().stringNode(text.value())
                : MAPPER.getNodeFactory().nullNode();
    }
}
