package dev.redress.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a file and where it stands. Scalars are the text that was written: {@code no}, {@code 08} and {@code 12:30} are
 * those letters, whatever a YAML or JSON type would make of them. No {@code toString} shows a value.
 */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** Its JSON Pointer: {@code /clauses/3/within}; empty for the root. */
    String path();

    /** A scalar with something in it. */
    final class Text implements Node {
        private final Trail trail;
        private final Place place;
        private final String value;
        private final boolean quoted;

        Text(Trail trail, Place place, String value, boolean quoted) {
            this.trail = trail;
            this.place = place;
            this.value = value;
            this.quoted = quoted;
        }

        /** The text, without its quotes. */
        public String value() {
            return value;
        }

        /** Whether it was written in quotes or as a block. */
        public boolean quoted() {
            return quoted;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public String path() {
            return trail.pointer();
        }

        @Override
        public String toString() {
            return "a text at " + place;
        }
    }

    /** Nothing: {@code null}, {@code ~}, or no value after a colon. To a reader as good as a missing key. */
    final class Empty implements Node {
        private final Trail trail;
        private final Place place;
        private final boolean reported;

        Empty(Trail trail, Place place, boolean reported) {
            this.trail = trail;
            this.place = place;
            this.reported = reported;
        }

        /** Whether something that was refused stood here, so that its absence is no second defect. */
        boolean reported() {
            return reported;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public String path() {
            return trail.pointer();
        }

        @Override
        public String toString() {
            return "nothing at " + place;
        }
    }

    /** A list. */
    final class Sequence implements Node {
        private final Trail trail;
        private final Place place;
        private final List<Node> items;

        Sequence(Trail trail, Place place, List<Node> items) {
            this.trail = trail;
            this.place = place;
            this.items = items;
        }

        /** The items, in order. */
        public List<Node> items() {
            return items;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public String path() {
            return trail.pointer();
        }

        @Override
        public String toString() {
            return "a list at " + place;
        }
    }

    /** Keys and their values. Of a key that was given twice, the first stays. */
    final class Mapping implements Node {
        private final Trail trail;
        private final Place place;
        private final Map<String, Node> values;
        private final Map<String, Place> keys;

        Mapping(Trail trail, Place place, Map<String, Node> values, Map<String, Place> keys) {
            this.trail = trail;
            this.place = place;
            this.values = values;
            this.keys = keys;
        }

        /** The values by key, in the order of the file. */
        public Map<String, Node> values() {
            return values;
        }

        /** The value of the key, an empty one included. */
        public Optional<Node> find(String key) {
            return Optional.ofNullable(values.get(key));
        }

        /** Where each key stands. */
        public Map<String, Place> keys() {
            return keys;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public String path() {
            return trail.pointer();
        }

        @Override
        public String toString() {
            return "a mapping at " + place;
        }
    }
}
