package dev.redress.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the values of a file from what a parser meets on its way, within bounds. Once stopped it takes nothing more. */
final class Tree {

    static final int DEEPEST = 60;
    static final int MOST_VALUES = 200_000;
    static final int LONGEST_TEXT = 64 * 1024;
    static final int LONGEST_KEY = 256;

    private final Defects defects;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;
    private int values;
    private boolean stopped;

    Tree(Defects defects) {
        this.defects = defects;
    }

    /** The root once the file has ended; null when the tree is not whole. */
    @Nullable
    Node root() {
        return stopped ? null : root;
    }

    boolean isStopped() {
        return stopped;
    }

    boolean awaitsKey() {
        Frame frame = open.peek();
        return frame != null && frame.awaitsKey;
    }

    boolean isInMapping() {
        Frame frame = open.peek();
        return frame != null && frame.isMapping;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Where what is open innermost begins; null when nothing is. */
    @Nullable
    Place openedAt() {
        Frame frame = open.peek();
        return frame == null ? null : frame.place;
    }

    /** Records what makes the rest unreadable. */
    void stop(Place place, String found, String expected) {
        if (!stopped) {
            defects.add(place, here().pointer(), Severity.ERROR, found, expected);
            stopped = true;
        }
    }

    /** Records what may not stand here; reading goes on. */
    void refuse(Place place, String found, String expected) {
        defects.add(place, here().pointer(), Severity.ERROR, found, expected);
    }

    void begin(Place place, boolean mapping) {
        if (open.size() >= DEEPEST) {
            stop(place, "a value inside " + DEEPEST + " others", "at most " + DEEPEST + " levels");
        }
        if (!isCounted(place)) {
            return;
        }
        Frame frame = new Frame(here(), place, mapping);
        if (awaitsKey()) {
            refuse(place, mapping ? "a mapping as a key" : "a list as a key", "a word as a key");
            frame.isKey = true;
        }
        open.push(frame);
    }

    void end() {
        if (stopped) {
            return;
        }
        Frame frame = open.pop();
        if (frame.isKey) {
            dropNext();
        } else {
            put(frame.node());
        }
    }

    void scalar(Place place, String value, boolean quoted) {
        if (!isCounted(place)) {
            return;
        }
        if (awaitsKey()) {
            key(place, value, quoted);
        } else if (value.length() > LONGEST_TEXT) {
            refuse(place, "a text of " + value.length() + " characters", "at most " + LONGEST_TEXT + " characters");
            put(new Node.Empty(here(), place, true));
        } else {
            put(new Node.Text(here(), place, value, quoted));
        }
    }

    void empty(Place place) {
        if (awaitsKey()) {
            scalar(place, "", false);
        } else if (isCounted(place)) {
            put(new Node.Empty(here(), place, false));
        }
    }

    /** Takes what was refused for a value or a key, so that what follows keeps its place. */
    void skip(Place place) {
        if (stopped) {
            return;
        }
        if (awaitsKey()) {
            dropNext();
        } else {
            put(new Node.Empty(here(), place, true));
        }
    }

    private void key(Place place, String key, boolean quoted) {
        Frame frame = open.element();
        Place first = frame.keys.get(key);
        if (key.isEmpty()) {
            refuse(place, "a value without a key", "a key before the colon");
            dropNext();
        } else if (key.length() > LONGEST_KEY) {
            refuse(place, "a key of " + key.length() + " characters", "at most " + LONGEST_KEY + " characters");
            dropNext();
        } else if (key.equals("<<") && !quoted) {
            refuse(place, "a merge key (<<)", "the keys themselves, written out");
            dropNext();
        } else if (first != null) {
            boolean isPersonal = frame.trail.isPersonal();
            defects.add(
                    place,
                    (isPersonal ? frame.trail : frame.trail.then(key)).pointer(),
                    Severity.ERROR,
                    (isPersonal ? "a key" : Quoted.value(key)) + " is given twice",
                    "one value; the first is at " + first);
            dropNext();
        } else {
            frame.keys.put(key, place);
            frame.key = key;
            frame.awaitsKey = false;
        }
    }

    private void dropNext() {
        Frame frame = open.element();
        frame.awaitsKey = false;
        frame.key = null;
    }

    private void put(Node node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else {
            frame.put(node);
        }
    }

    private boolean isCounted(Place place) {
        if (!stopped && ++values > MOST_VALUES) {
            stop(place, "more than " + MOST_VALUES + " values", "a smaller file");
        }
        return !stopped;
    }

    /** The way to the value that would come next. */
    private Trail here() {
        Frame frame = open.peek();
        if (frame == null) {
            return Trail.ROOT;
        }
        if (!frame.isMapping) {
            return frame.trail.then(frame.items.size());
        }
        return frame.key == null ? frame.trail : frame.trail.then(frame.key);
    }

    private static final class Frame {
        private final Trail trail;
        private final Place place;
        private final boolean isMapping;
        private final Map<String, Node> values = new LinkedHashMap<>();
        private final Map<String, Place> keys = new LinkedHashMap<>();
        private final List<Node> items = new ArrayList<>();
        private @Nullable String key;
        private boolean awaitsKey;
        private boolean isKey;

        private Frame(Trail trail, Place place, boolean isMapping) {
            this.trail = trail;
            this.place = place;
            this.isMapping = isMapping;
            this.awaitsKey = isMapping;
        }

        private void put(Node node) {
            if (!isMapping) {
                items.add(node);
                return;
            }
            if (key != null) {
                values.put(key, node);
            }
            key = null;
            awaitsKey = true;
        }

        private Node node() {
            return isMapping
                    ? new Node.Mapping(
                            trail, place, Collections.unmodifiableMap(values), Collections.unmodifiableMap(keys))
                    : new Node.Sequence(trail, place, Collections.unmodifiableList(items));
        }
    }
}
