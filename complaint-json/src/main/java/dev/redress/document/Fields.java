package dev.redress.document;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mapping while it is read. Whatever cannot be read is recorded with its place and reads as absent, an empty value as a
 * missing key; {@link #close} records the keys that nobody asked for, here and in the mappings below.
 */
public final class Fields {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,2})?");

    private final Node node;
    private final Node.@Nullable Mapping mapping;
    private final Defects defects;
    private final String what;
    private final Discretion discretion;
    private final Set<String> asked;
    private final List<Fields> children;
    private final Set<String> refused;

    private Fields(Node node, Defects defects, String what, Discretion discretion) {
        this(node, defects, what, discretion, new LinkedHashSet<>(), new HashSet<>(), new ArrayList<>());
    }

    private Fields(
            Node node,
            Defects defects,
            String what,
            Discretion discretion,
            Set<String> asked,
            Set<String> refused,
            List<Fields> children) {
        this.asked = asked;
        this.refused = refused;
        this.children = children;
        this.node = node;
        this.mapping = node instanceof Node.Mapping it ? it : null;
        this.defects = defects;
        this.what = what;
        this.discretion = discretion;
    }

    /**
     * The keys of a mapping; no keys, and a defect, when the value is none.
     *
     * @param what what a defect says should be there: {@code a closure: from, to, name and effect}
     */
    public static Fields of(Node node, Defects defects, String what) {
        return of(node, defects, what, Discretion.NONE);
    }

    private static Fields of(Node node, Defects defects, String what, Discretion discretion) {
        boolean reported = node instanceof Node.Empty empty && empty.reported();
        if (!(node instanceof Node.Mapping) && !reported) {
            defects.error(node, Scalars.kind(node), what);
        }
        return new Fields(node, defects, what, discretion);
    }

    /** The same, so that no defect of it or of what is below ever shows a value: for what people are called and said. */
    public Fields discreet() {
        return with(Discretion.FULL);
    }

    /**
     * The same, so that a defect of it or of what is below shows a wrong value only where it is near a known name, a date or a
     * short number: for what stands beside people's words, which may be written in its place.
     */
    public Fields guarded() {
        return with(Discretion.GUARDED);
    }

    private Fields with(Discretion other) {
        Fields fields = new Fields(node, defects, what, other);
        fields.asked.addAll(asked);
        fields.refused.addAll(refused);
        children.add(fields);
        asked.addAll(mapping == null ? List.of() : mapping.values().keySet());
        return fields;
    }

    /** The same keys, of which defects say something else that should be there: what was read already tells more. */
    public Fields described(String otherwise) {
        return new Fields(node, defects, otherwise, discretion, asked, refused, children);
    }

    // --- what is there ------------------------------------------------------------------------------------------

    /** Whether it is a mapping at all; if not, that is on record. */
    public boolean isMapping() {
        return mapping != null;
    }

    /** The mapping, or what stands in its place. */
    public Node node() {
        return node;
    }

    /** The key's value, unless it is empty. */
    public Optional<Node> node(String key) {
        return find(key).filter(value -> !(value instanceof Node.Empty));
    }

    /** Whether the key has a value. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** Where a defect of the key belongs: its value if there is one, empty or not, else the mapping. */
    public Node at(String key) {
        return find(key).orElse(node);
    }

    /** All the keys that have a value, in order, for a mapping whose keys are names of the file's own. */
    public List<String> keys() {
        if (mapping == null) {
            return List.of();
        }
        return mapping.values().keySet().stream().filter(this::has).toList();
    }

    /** All the keys in order, with a value or without; that is no question about any of them. */
    public List<String> names() {
        return mapping == null ? List.of() : List.copyOf(mapping.values().keySet());
    }

    // --- scalars ------------------------------------------------------------------------------------------------

    /** The text. */
    public Optional<String> text(String key) {
        return value(key, text -> text, "a text");
    }

    /** The text, where each of its characters can be shown on a line; {@code expected} is what a defect says should be there. */
    public Optional<String> line(String key, String expected) {
        Optional<String> text = text(key);
        if (text.isPresent() && !Quoted.isSafe(text.get())) {
            error(key, "a " + key + " with a character that cannot be shown", expected);
            return Optional.empty();
        }
        return text;
    }

    /** The text of what must be there; empty, with a defect, when it is not. */
    public String requiredText(String key) {
        if (!require(key)) {
            return "";
        }
        Optional<String> text = text(key);
        if (text.isPresent() && text.get().isBlank()) {
            error(key, key + " is blank", what);
        }
        return text.orElse("");
    }

    /** A text that no defect shows: what a person is called or said. */
    public Optional<String> personal(String key) {
        return node(key).flatMap(value -> new Scalars(defects).read(value, text -> text, "a text", Discretion.FULL));
    }

    /** A date: {@code 2026-12-18}. */
    public Optional<LocalDate> date(String key) {
        return value(key, Days::parse, "a date such as 2026-12-18");
    }

    /** {@code yes} or {@code no}, {@code true} or {@code false}. */
    public Optional<Boolean> yesNo(String key) {
        return value(
                key,
                text -> switch (text) {
                    case "yes", "true" -> true;
                    case "no", "false" -> false;
                    default ->
                        throw new IllegalArgumentException(
                                (discretion == Discretion.NONE ? Quoted.value(text) : "what is there")
                                        + " is neither yes nor no");
                },
                "yes or no");
    }

    /** A whole number of at most nine digits. */
    public Optional<Integer> whole(String key) {
        return value(
                key,
                text -> {
                    if (!WHOLE.matcher(text).matches()) {
                        throw new Unreadable("whole number", text, "one reads 20, and has at most 9 digits");
                    }
                    return Integer.valueOf(text);
                },
                "a whole number such as 20");
    }

    /** An amount of money, not negative: at most two decimals and twelve digits in all. */
    public Optional<BigDecimal> amount(String key) {
        return value(
                key,
                text -> {
                    if (!AMOUNT.matcher(text).matches() || new BigDecimal(text).precision() > 12) {
                        throw new Unreadable(
                                "sum of money", text, "one reads 250 or 250.50, and has at most 12 digits");
                    }
                    return new BigDecimal(text);
                },
                "an amount such as 250 or 250.50");
    }

    /**
     * What the reader makes of the text. An {@link IllegalArgumentException} of it becomes a defect that says what it says.
     *
     * @param expected what would be right, where the exception does not say
     */
    public <T> Optional<T> value(String key, Function<String, T> reader, String expected) {
        return node(key).flatMap(value -> read(value, reader, expected));
    }

    /** The one of these that goes by the text. */
    public <T> Optional<T> oneOf(String key, Map<String, T> choices) {
        return has(key)
                ? value(key, text -> Scalars.choice(key, text, choices), String.join(", ", choices.keySet()))
                : Optional.empty();
    }

    // --- several ------------------------------------------------------------------------------------------------

    /** One word, or a list of words. */
    public List<String> words(String key) {
        return values(key, text -> text, "a word");
    }

    /** What the reader makes of one text, or of each of a list of them; one that cannot be read is left out. */
    public <T> List<T> values(String key, Function<String, T> reader, String expected) {
        List<T> values = new ArrayList<>();
        for (Node item : items(key)) {
            read(item, reader, expected).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    /** As {@link #values(String, Function, String)} by name. */
    public <T> List<T> someOf(String key, Map<String, T> choices) {
        return values(key, text -> Scalars.choice(key, text, choices), String.join(", ", choices.keySet()));
    }

    /** What the reader makes of one of the {@link #items}; otherwise as {@link #value(String, Function, String)}. */
    public <T> Optional<T> value(Node item, Function<String, T> reader, String expected) {
        return new Scalars(defects).read(item, reader, expected, discretion);
    }

    /** The values of a list, or the one value; none when the key is missing. */
    public List<Node> items(String key) {
        return node(key)
                .map(value -> value instanceof Node.Sequence list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    /** What the reader makes of an item's text; as {@link #value}. */
    public <T> Optional<T> read(Node item, Function<String, T> reader, String expected) {
        return new Scalars(defects).read(item, reader, expected, discretion);
    }

    /** The mapping. */
    public Optional<Fields> child(String key) {
        return child(key, "keys with values");
    }

    /** The mapping; {@code what} as in {@link #of}. */
    public Optional<Fields> child(String key, String what) {
        return node(key).flatMap(value -> below(value, what));
    }

    /** The mappings of a list, or the one mapping. */
    public List<Fields> each(String key) {
        return each(key, "keys with values");
    }

    /** The mappings of a list, or the one mapping; {@code what} as in {@link #of}. */
    public List<Fields> each(String key, String what) {
        List<Fields> each = new ArrayList<>();
        for (Node item : items(key)) {
            below(item, what).ifPresent(each::add);
        }
        return List.copyOf(each);
    }

    private Optional<Fields> below(Node value, String what) {
        Fields fields = of(value, defects, what, discretion);
        children.add(fields);
        return fields.isMapping() ? Optional.of(fields) : Optional.empty();
    }

    // --- defects ------------------------------------------------------------------------------------------------

    /** Records each of the keys that has no value; whether all have. */
    public boolean require(String... keys) {
        boolean all = true;
        for (String key : keys) {
            all &= need(key, what);
        }
        return all;
    }

    /** Records that the key has no value, if it has none, with what would be right; whether it has one. */
    public boolean need(String key, String expected) {
        if (has(key)) {
            return true;
        }
        Node at = at(key);
        if (mapping != null && !(at instanceof Node.Empty empty && empty.reported())) {
            defects.error(at, key + (at == node ? " is missing" : " is empty"), expected);
        }
        return false;
    }

    /** Records a key that should not be there, in words of the reader's own; {@link #close} passes over it. */
    public void refuse(String key, String found, String expected) {
        if (mapping != null && mapping.keys().containsKey(key)) {
            refused.add(key);
            Node value = mapping.values().get(key);
            defects.add(
                    mapping.keys().get(key),
                    value == null ? mapping.path() : value.path(),
                    Severity.ERROR,
                    found,
                    expected);
        }
    }

    /** Records what is wrong with a value below. */
    public void error(Node at, String found, String expected) {
        defects.error(at, found, expected);
    }

    /** Records what a person should look at in a value below. */
    public void warning(Node at, String found, String expected) {
        defects.warning(at, found, expected);
    }

    /** Records what is wrong with the key's value. */
    public void error(String key, String found, String expected) {
        defects.error(at(key), found, expected);
    }

    /** Records what a person should look at in the key's value. */
    public void warning(String key, String found, String expected) {
        defects.warning(at(key), found, expected);
    }

    /** Passes over a key that is for others: {@code $schema}, which an editor reads. */
    void pass(String key) {
        refused.add(key);
    }

    /** Records every key that was never asked for, here and below. */
    public void close() {
        if (mapping != null) {
            for (Map.Entry<String, Place> key : mapping.keys().entrySet()) {
                if (!asked.contains(key.getKey()) && !refused.contains(key.getKey())) {
                    unknown(key.getKey(), key.getValue(), mapping);
                }
            }
        }
        children.forEach(Fields::close);
    }

    private void unknown(String key, Place place, Node.Mapping in) {
        List<String> known = List.copyOf(asked);
        Node value = in.values().get(key);
        boolean shown = discretion == Discretion.NONE
                || discretion == Discretion.GUARDED
                        && UnknownName.nearest(key, known).isPresent();
        defects.add(
                place,
                !shown || value == null ? in.path() : value.path(),
                Severity.ERROR,
                shown ? "unknown key " + Quoted.value(key) : "an unknown key",
                known.isEmpty() ? "no keys here" : Quoted.choices(key, known));
    }

    private Optional<Node> find(String key) {
        asked.add(key);
        return mapping == null ? Optional.empty() : mapping.find(key);
    }

    /** {@code a mapping at 3:7}. */
    @Override
    public String toString() {
        return node.toString();
    }
}
