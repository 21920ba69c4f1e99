package dev.redress.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A scenario as it stands in a file; nothing in it is read yet.
 *
 * @param file the file
 * @param line where it begins
 * @param name its name, or its place where it has none
 * @param cells its values by their keys; what is empty is not there
 * @param events what happened and what is known, each as {@code NAME=VALUE}
 */
record Row(String file, int line, String name, Map<String, String> cells, List<String> events) {

    static final String NAME = "name";
    static final String POLICY = "policy";
    static final String CASE = "case";
    static final String EVENTS = "events";
    static final String AS_OF = "as-of";
    static final String ASK = "ask";
    static final String OF = "of";
    static final String EXPECT = "expect";

    /** The columns of a file of rows. */
    static final List<String> COLUMNS = List.of(NAME, POLICY, EVENTS, AS_OF, ASK, OF, EXPECT);

    /** What stands for a whole file, or for the rest of one. */
    static Row whole(String file, int line) {
        return new Row(file, line, line == 1 ? "the whole file" : "the rest of the file", Map.of(), List.of());
    }

    String cell(String key) {
        return cells.getOrDefault(key, "");
    }

    /** The value of a key that a scenario cannot do without. */
    String needed(String key, String why) {
        String value = cell(key);
        if (value.isEmpty()) {
            throw new IllegalArgumentException(key + " is empty; " + why);
        }
        return value;
    }

    /** Whatever a scenario has of that kind, split at semicolons. */
    static List<String> items(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
