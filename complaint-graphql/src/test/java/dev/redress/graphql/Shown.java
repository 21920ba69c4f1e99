package dev.redress.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an answer shows of each field of each type: the most that it shows anywhere. */
final class Shown {

    /** From nothing at all to a value. */
    enum State {
        /** Nothing that has such a field was shown. */
        ABSENT(""),
        FORBIDDEN("✗"),
        /** Null, or a list without anything in it. */
        NOTHING("–"),
        VALUE("●");

        final String sign;

        State(String sign) {
            this.sign = sign;
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, State> fields = new HashMap<>();
    private final Map<String, Set<String>> personal = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();
    private Map<List<Object>, String> errors = Map.of();

    Shown(GraphQLSchema schema) {
        this.schema = schema;
    }

    State of(String field) {
        return fields.getOrDefault(field, State.ABSENT);
    }

    /** What begins with {@code Name-of-} or {@code Words-of-}, by where it was shown. */
    Map<String, Set<String>> personal() {
        return personal;
    }

    /** The codes of all errors that there were. */
    Set<String> codes() {
        return codes;
    }

    /** Adds what one answer shows. */
    void add(Map<String, Object> answer) {
        errors = new HashMap<>();
        if (answer.get("errors") instanceof List<?> all) {
            for (Object error : all) {
                Map<?, ?> one = (Map<?, ?>) error;
                String code = String.valueOf(((Map<?, ?>) one.get("extensions")).get("code"));
                codes.add(code);
                errors.put(List.copyOf((List<?>) one.get("path")), code);
            }
        }
        if (answer.get("data") instanceof Map<?, ?> data) {
            object(data, schema.getQueryType(), List.of());
        }
    }

    private void object(Map<?, ?> object, GraphQLObjectType type, List<Object> path) {
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            if (object.containsKey(field.getName())) {
                List<Object> here = and(path, field.getName());
                value(object.get(field.getName()), type.getName() + "." + field.getName(), here);
            }
        }
    }

    private static List<Object> and(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return List.copyOf(longer);
    }

    private void value(Object value, String field, List<Object> path) {
        if (value == null) {
            boolean refused = errors.containsKey(path);
            show(field, refused ? State.FORBIDDEN : State.NOTHING);
        } else if (value instanceof List<?> list) {
            show(field, list.isEmpty() ? State.NOTHING : State.VALUE);
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), field, and(path, i));
            }
        } else if (value instanceof Map<?, ?> map) {
            show(field, State.VALUE);
            object(map, schema.getObjectType(String.valueOf(map.get("__typename"))), path);
        } else {
            show(field, State.VALUE);
            words(String.valueOf(value), field);
        }
    }

    private void words(String text, String field) {
        for (String word : text.split("[^A-Za-z0-9-]+")) {
            if (word.startsWith("Name-of-") || word.startsWith("Words-of-")) {
                personal.computeIfAbsent(field, first -> new TreeSet<>()).add(word);
            }
        }
    }

    private void show(String field, State state) {
        fields.merge(field, state, (one, other) -> one.compareTo(other) > 0 ? one : other);
    }
}
