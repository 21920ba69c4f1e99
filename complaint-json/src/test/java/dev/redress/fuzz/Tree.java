package dev.redress.fuzz;

import dev.redress.document.Document;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import dev.redress.document.YamlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a document without their places: maps in order, lists, texts, and an empty {@link Optional} for nothing.
 *
 * @param root what the file is
 */
record Tree(Object root) {

    static Loaded<Tree> read(String file, InputStream in) throws IOException {
        Document document = Document.read(file, in);
        return Loaded.of(document.isWhole() ? new Tree(plain(document.root())) : null, document.defects());
    }

    static void write(Tree tree, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            write(tree.root, yaml);
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Object> values = new LinkedHashMap<>();
            mapping.values().forEach((key, value) -> values.put(key, plain(value)));
            return values;
        }
        if (node instanceof Node.Sequence list) {
            return list.items().stream().map(Tree::plain).toList();
        }
        return node instanceof Node.Text text ? text.value() : Optional.empty();
    }

    private static void write(Object value, YamlWriter yaml) {
        if (value instanceof Map<?, ?> values) {
            yaml.startMap();
            values.forEach((key, of) -> {
                yaml.key((String) key);
                write(of, yaml);
            });
            yaml.endMap();
        } else if (value instanceof List<?> items) {
            yaml.startList();
            items.forEach(item -> write(item, yaml));
            yaml.endList();
        } else if (value instanceof String text) {
            yaml.text(text);
        } else {
            yaml.nothing();
        }
    }
}
