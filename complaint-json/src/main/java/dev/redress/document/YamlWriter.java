package dev.redress.document;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes one YAML document as a person would: block style unless asked, quotes where a text would be read as something else,
 * paragraphs as blocks, long lines folded, UTF-8, a line feed to a line. {@link Document} reads every text back as it was, but
 * half of a surrogate pair, which is written as U+FFFD.
 *
 * <p>{@code yaml.startMap(); yaml.text("format", "redress/calendar/1"); … yaml.endMap(); yaml.close();} Closing ends the
 * document and flushes; the stream stays open. A stream that fails throws {@link java.io.UncheckedIOException}.
 */
public final class YamlWriter implements AutoCloseable {

    private static final int WIDTH = 110;
    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setWidth(WIDTH)
            .setDumpComments(true)
            .setMaxSimpleKeyLength(4 * Tree.LONGEST_KEY)
            .build();

    // what YAML 1.1 or the core schema of 1.2 reads as something other than a text
    private static final Set<String> NO_TEXTS =
            Set.of("", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", ".nan");
    // as people write it: on: 2026-12-18
    private static final Set<String> PLAIN_KEYS = Set.of("on");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(0[box][0-9a-fA-F_]+"
            + "|[0-9][0-9_]*(:[0-5]?[0-9])*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"
            + "|\\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\\.(inf|nan))");

    private final Emitter emitter;
    private final Deque<Boolean> inMapping = new ArrayDeque<>();
    private boolean keyIsDue;
    private boolean hasRoot;
    private int flows;
    private boolean itemEnds;
    private @Nullable Event last;

    private YamlWriter(OutputStream out) {
        this.emitter = new Emitter(SETTINGS, new TrimmedLines(out));
        emit(new StreamStartEvent());
        emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    }

    /** A document on that stream, nothing written yet. */
    public static YamlWriter open(OutputStream out) {
        return new YamlWriter(out);
    }

    // --- structure ----------------------------------------------------------------------------------------------

    /** Begins a mapping, a key to a line. */
    public void startMap() {
        start(true, FlowStyle.BLOCK);
    }

    /** Begins a mapping in braces, and whatever is in it. */
    public void startFlowMap() {
        start(true, FlowStyle.FLOW);
    }

    /** Ends a mapping. */
    public void endMap() {
        end(true);
        boolean isItem = flows == 0 && !inMapping.isEmpty() && !inMapping.element();
        if (isItem && !(last instanceof MappingStartEvent)) {
            itemEnds = true;
        } else {
            emit(new MappingEndEvent());
            flows = Math.max(0, flows - 1);
        }
    }

    /** Begins a list, an item to a line. */
    public void startList() {
        start(false, FlowStyle.BLOCK);
    }

    /** Begins a list in brackets, and whatever is in it. */
    public void startFlowList() {
        start(false, FlowStyle.FLOW);
    }

    /** Ends a list. */
    public void endList() {
        end(false);
        emit(new SequenceEndEvent());
        flows = Math.max(0, flows - 1);
    }

    /** A key; its value comes next. */
    public void key(String key) {
        if (!keyIsDue) {
            throw new IllegalStateException("a value is due, not the key " + Quoted.value(key));
        }
        keyIsDue = false;
        String name = wellFormed(key);
        ScalarStyle style = name.indexOf('\n') >= 0 ? ScalarStyle.DOUBLE_QUOTED : onOneLine(name);
        emit(scalar(name, PLAIN_KEYS.contains(name) ? ScalarStyle.PLAIN : style));
    }

    /** A comment on lines of its own, before what comes next; an empty line of it is left empty. */
    public void comment(String text) {
        text.lines()
                .forEach(line -> emit(new CommentEvent(
                        line.isBlank() ? CommentType.BLANK_LINE : CommentType.BLOCK,
                        line.isBlank() ? "" : " " + line,
                        Optional.empty(),
                        Optional.empty())));
    }

    /** An empty line before what comes next. */
    public void blankLine() {
        if (itemEnds) {
            // between two items the emitter would leave it after the hyphen of the second
            emitter.emit(new CommentEvent(CommentType.BLOCK, TrimmedLines.EMPTY, Optional.empty(), Optional.empty()));
        } else {
            emit(new CommentEvent(CommentType.BLANK_LINE, "", Optional.empty(), Optional.empty()));
        }
    }

    // --- values -------------------------------------------------------------------------------------------------

    /** A text, a date, a word. */
    public void text(String text) {
        String value = wellFormed(text);
        // a block that ends in empty lines would take in those after it
        boolean isBlock = value.indexOf('\n') > 0 && !value.endsWith("\n\n") && Quoted.isSafe(value.replace('\n', ' '));
        value(value, isBlock ? ScalarStyle.LITERAL : onOneLine(value));
    }

    /** A key and its text. */
    public void text(String key, String text) {
        key(key);
        text(text);
    }

    /** A whole number. */
    public void whole(long number) {
        value(Long.toString(number), ScalarStyle.PLAIN);
    }

    /** An amount. */
    public void amount(BigDecimal amount) {
        value(amount.toPlainString(), ScalarStyle.PLAIN);
    }

    /** {@code yes} or {@code no}. */
    public void yesNo(boolean yes) {
        value(yes ? "yes" : "no", ScalarStyle.PLAIN);
    }

    /** Nothing, as after a colon alone. */
    public void nothing() {
        value("", ScalarStyle.PLAIN);
    }

    /** Ends the document and flushes the stream. */
    @Override
    public void close() {
        if (!inMapping.isEmpty()) {
            throw new IllegalStateException(inMapping.size() + " mappings or lists are open");
        }
        if (!hasRoot) {
            throw new IllegalStateException("nothing was written");
        }
        emit(new DocumentEndEvent(false));
        emit(new StreamEndEvent());
    }

    private void start(boolean mapping, FlowStyle style) {
        valueIsDue();
        inMapping.push(mapping);
        keyIsDue = mapping;
        flows += flows > 0 || style == FlowStyle.FLOW ? 1 : 0;
        emit(
                mapping
                        ? new MappingStartEvent(Optional.empty(), Optional.empty(), true, style)
                        : new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
    }

    private void emit(Event event) {
        if (itemEnds) {
            itemEnds = false;
            emitter.emit(new MappingEndEvent());
        }
        last = event;
        emitter.emit(event);
    }

    private void end(boolean mapping) {
        if (inMapping.isEmpty() || inMapping.peek() != mapping || mapping != keyIsDue) {
            throw new IllegalStateException(mapping ? "no mapping can end here" : "no list can end here");
        }
        inMapping.pop();
        keyIsDue = !inMapping.isEmpty() && inMapping.element();
    }

    private void value(String value, ScalarStyle style) {
        valueIsDue();
        keyIsDue = !inMapping.isEmpty() && inMapping.element();
        emit(scalar(value, style));
    }

    private void valueIsDue() {
        if (keyIsDue) {
            throw new IllegalStateException("a key is due, not a value");
        }
        if (hasRoot && inMapping.isEmpty()) {
            throw new IllegalStateException("one document has one value");
        }
        hasRoot = true;
    }

    private static Event scalar(String value, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), value, style);
    }

    private static ScalarStyle onOneLine(String value) {
        if (!Quoted.isSafe(value)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        return NO_TEXTS.contains(lower) || NUMBER.matcher(lower).matches()
                ? ScalarStyle.SINGLE_QUOTED
                : ScalarStyle.PLAIN;
    }

    private static String wellFormed(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
