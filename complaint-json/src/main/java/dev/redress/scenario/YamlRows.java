package dev.redress.scenario;

import dev.redress.document.Defect;
import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import dev.redress.document.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The scenarios of a file {@code redress/scenarios/1}. */
final class YamlRows {

    private static final String FORMAT = "redress/scenarios/1";
    private static final String SCENARIO = "a scenario: name, policy and events, or case; ask, of, as-of and expect";

    private final String file;
    private final List<Row> rows = new ArrayList<>();

    private YamlRows(String file) {
        this.file = file;
    }

    /** Hands out every scenario without a defect, and each defect of the others or of the whole file as unread. */
    static void read(String file, InputStream in, Consumer<Row> rows, Consumer<Result> unread) throws IOException {
        YamlRows reading = new YamlRows(file);
        Loaded<List<Row>> loaded = Document.read(file, in).load(FORMAT, reading::scenarios);
        Map<Row, List<Defect>> byRow = new LinkedHashMap<>();
        reading.rows.forEach(row -> byRow.put(row, new ArrayList<>()));
        boolean whole = true;
        for (Defect defect : loaded.defects()) {
            if (defect.severity() == Severity.ERROR) {
                Row at = reading.at(defect.place().line());
                whole &= at != null;
                byRow.computeIfAbsent(at == null ? Row.whole(file, 1) : at, row -> new ArrayList<>())
                        .add(defect);
            }
        }
        for (Map.Entry<Row, List<Defect>> each : byRow.entrySet()) {
            if (each.getValue().isEmpty() && whole) {
                rows.accept(each.getKey());
            }
            each.getValue().forEach(defect -> unread.accept(unread(each.getKey(), defect)));
        }
    }

    private static Result unread(Row row, Defect defect) {
        Row at = new Row(row.file(), defect.place().line(), row.name(), row.cells(), row.events());
        return Result.unread(at, defect.found() + "; " + defect.expected());
    }

    private List<Row> scenarios(Fields fields) {
        fields.require("scenarios");
        for (Fields each : fields.each("scenarios", SCENARIO)) {
            rows.add(row(each));
        }
        return rows;
    }

    private Row row(Fields fields) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String key : List.of(Row.NAME, Row.POLICY, Row.CASE, Row.AS_OF, Row.ASK, Row.OF, Row.EXPECT)) {
            fields.text(key).map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> cells.put(key, text));
        }
        int line = fields.node().place().line();
        return new Row(
                file, line, cells.getOrDefault(Row.NAME, "scenario " + (rows.size() + 1)), cells, events(fields));
    }

    /** One text as in a file of rows, a list of such texts, or the names with their values. */
    private static List<String> events(Fields fields) {
        List<String> events = new ArrayList<>();
        if (fields.node(Row.EVENTS).orElse(null) instanceof Node.Mapping) {
            fields.child(Row.EVENTS, "events by name: {first-contact: 2026-12-18}")
                    .ifPresent(byName -> {
                        for (String name : byName.keys()) {
                            byName.personal(name).ifPresent(value -> events.add(name + "=" + plain(value.strip())));
                        }
                    });
        } else {
            fields.values(Row.EVENTS, text -> text, "first-contact=2026-12-18")
                    .forEach(text -> events.addAll(Row.items(text)));
        }
        return List.copyOf(events);
    }

    /** In JSON yes and no are true and false. */
    private static String plain(String value) {
        return value.equals("true") ? "yes" : value.equals("false") ? "no" : value;
    }

    /** The scenario that a line belongs to; null before the first. */
    private @Nullable Row at(int line) {
        Row found = null;
        for (Row row : rows) {
            found = row.line() <= line ? row : found;
        }
        return found;
    }
}
