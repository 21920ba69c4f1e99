package dev.redress.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * One YAML or JSON file, or a CSV table: its values, each with its place, and what is wrong with it as a file.
 *
 * <p>A name that ends in {@code .json} is read as JSON, one in {@code .yaml} or {@code .yml} as YAML 1.2, any other as JSON if
 * it begins with a brace or a bracket. Anchors, aliases, merge keys, type tags and a second document are refused, keys given
 * twice too. At most 4 MiB are read, 60 levels deep, 200,000 values, 65,536 characters to a text and 256 to a key.
 */
public final class Document {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Pattern FORMAT = Pattern.compile("redress/([a-z]{1,20})/[0-9]{1,9}");
    private static final Map<String, String> KINDS = Map.of(
            "policy", "a procedure",
            "case", "a complaint's history",
            "intake", "what is known at intake",
            "letter", "a letter",
            "calendar", "a calendar",
            "scenarios", "a tester's suite");

    private final String name;
    private final @Nullable Node root;
    private final Defects defects;

    private Document(String name, @Nullable Node root, Defects defects) {
        this.name = name;
        this.root = root;
        this.defects = defects;
    }

    /**
     * Reads a file to its end, or to where it becomes too much. The stream stays open.
     *
     * @param name what defects call it: {@code policy.yaml}
     * @throws UndecodableFile when its bytes are not UTF-8
     * @throws IOException when the stream cannot be read
     */
    public static Document read(String name, InputStream in) throws IOException {
        return read(name, in, (text, tree) -> {
            if (isJson(name, text)) {
                JsonReading.read(text, tree);
            } else {
                YamlReading.read(text, tree);
            }
            Node root = tree.root();
            if (!tree.isStopped() && (root == null || root instanceof Node.Empty empty && !empty.reported())) {
                tree.stop(Place.START, "an empty file", "YAML or JSON");
            }
        });
    }

    /**
     * Reads a CSV file as a list of mappings, a row each. Its first line names these columns in any order and no others; an empty
     * cell is nothing. The stream stays open.
     *
     * @throws UndecodableFile when its bytes are not UTF-8
     * @throws IOException when the stream cannot be read
     */
    public static Document readTable(String name, InputStream in, List<String> columns) throws IOException {
        return read(name, in, (text, tree) -> CsvReading.read(text, columns, tree));
    }

    private static Document read(String name, InputStream in, BiConsumer<String, Tree> reading) throws IOException {
        Defects defects = Defects.of(name);
        Tree tree = new Tree(defects);
        // a pipe cannot seek, and a file's own stream tries to
        byte[] bytes = new FilterInputStream(in) {}.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            tree.stop(Place.START, "a file of more than 4 MiB", "at most 4 MiB");
        } else {
            reading.accept(Utf8.text(name, bytes), tree);
        }
        return new Document(name, tree.root(), defects);
    }

    /**
     * Reads the value at which a JSON parser stands, and nothing beyond it: a file inside other JSON. Places are those in the
     * parser's own text, where it has lines.
     *
     * @throws tools.jackson.core.JacksonException when the parser cannot read on
     */
    public static Document read(String name, JsonParser json) {
        Defects defects = Defects.of(name);
        Tree tree = new Tree(defects);
        JsonReading.read(json, tree);
        return new Document(name, tree.root(), defects);
    }

    private static boolean isJson(String name, String text) {
        if (name.endsWith(".json")) {
            return true;
        }
        String start = text.stripLeading();
        return !name.endsWith(".yaml") && !name.endsWith(".yml") && (start.startsWith("{") || start.startsWith("["));
    }

    /** The name it was read by. */
    public String name() {
        return name;
    }

    /** Whether all of it could be read, so that {@link #root} is there; the defects say why not. */
    public boolean isWhole() {
        return root != null;
    }

    /**
     * The value that the file is.
     *
     * @throws DefectiveFile when it could not be read to its end
     */
    public Node root() {
        if (root == null) {
            throw new DefectiveFile(name, defects.all());
        }
        return root;
    }

    /** What is wrong so far; whoever reads the values adds to it. */
    public Defects defects() {
        return defects;
    }

    /** What the key {@code format} says: {@code redress/case/1}. */
    public Optional<String> format() {
        return root instanceof Node.Mapping mapping && mapping.values().get("format") instanceof Node.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /**
     * Reads the values as a file of that format. A reader that cannot make a value of them returns null, having recorded why;
     * keys that it did not ask for are defects. It is not asked where the file could not be read or is of another format.
     */
    public <T> Loaded<T> load(String format, Function<Fields, @Nullable T> reader) {
        return load(format, "a file of keys and values that begins with format: " + format, reader);
    }

    /** The same; {@code what} is what a defect says should be there: {@code a calendar: format, id and base}. */
    public <T> Loaded<T> load(String format, String what, Function<Fields, @Nullable T> reader) {
        if (root == null) {
            return Loaded.of(null, defects);
        }
        Fields fields = Fields.of(root, defects, what);
        if (!(root instanceof Node.Mapping)) {
            return Loaded.of(null, defects);
        }
        fields.pass("$schema");
        Optional<String> stated = fields.text("format");
        if (stated.isPresent() && !stated.get().equals(format)) {
            refuse(stated.get(), format, fields);
            return Loaded.of(null, defects);
        }
        // what does not say that it is such a file may be another, with people's words in it
        T value = reader.apply(fields.require("format") ? fields : fields.guarded());
        fields.close();
        return Loaded.of(value, defects);
    }

    /** Another kind of file is named with what each is for; one that is none of ours may be anything, and is not repeated. */
    private static void refuse(String stated, String format, Fields fields) {
        boolean differs = !kind(stated).equals(kind(format));
        fields.error(
                "format",
                FORMAT.matcher(stated).matches()
                        ? "format " + Quoted.value(stated) + (differs ? kind(stated) : "")
                        : "a format that is none of redress's",
                "this reads " + format + (differs ? kind(format) : ""));
    }

    /** {@code , a calendar} for {@code redress/calendar/1}. */
    private static String kind(String format) {
        Matcher matcher = FORMAT.matcher(format);
        String kind = matcher.matches() ? KINDS.get(matcher.group(1)) : null;
        return kind == null ? "" : ", " + kind;
    }

    /** {@code policy.yaml}. */
    @Override
    public String toString() {
        return name;
    }
}
