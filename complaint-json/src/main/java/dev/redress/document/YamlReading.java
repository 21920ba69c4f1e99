package dev.redress.document;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** YAML 1.2 from the events of its parser: nothing is composed, resolved or constructed. */
final class YamlReading {

    // the core schema's nulls
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private static final int WINDOW = 128 * 1024;

    private YamlReading() {}

    static void read(String text, Tree tree) {
        int unprintable = unprintable(text);
        if (unprintable >= 0) {
            tree.stop(
                    new Cursor(text).at(unprintable),
                    "a control character (U+" + hex(text.codePointAt(unprintable)) + ")",
                    "text; in double quotes a backslash writes such a character");
            return;
        }
        // a scalar longer than the parser's own window is copied once for each window
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.min(text.length() + 1, WINDOW))
                .build();
        Place last = Place.START;
        try {
            int documents = 0;
            ParserImpl events = new ParserImpl(settings, new StreamReader(settings, new WholeCharacters(text)));
            while (events.hasNext()) {
                Event event = events.next();
                last = place(event.getStartMark());
                if (event.getEventId() == Event.ID.DocumentStart && ++documents > 1) {
                    tree.refuse(last, "a second document", "one document to a file");
                    return;
                }
                take(event, last, tree);
                if (tree.isStopped()) {
                    return;
                }
            }
        } catch (MarkedYamlEngineException e) {
            YamlProblem.report(e, text, tree);
        } catch (YamlVersionException e) {
            tree.stop(last, "a version of YAML that is not known", "YAML 1.2");
        } catch (YamlEngineException | IllegalArgumentException e) {
            // IllegalArgumentException: the parser's own, of numbers in directives and escapes
            tree.stop(last, "text that is no YAML, from here on", "YAML");
        }
    }

    private static void take(Event event, Place place, Tree tree) {
        if (event instanceof AliasEvent) {
            tree.refuse(place, "an alias (*)", "the value itself, written out");
            tree.skip(place);
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            tree.refuse(place, "an anchor (&)", "the value alone; every value is written out where it is needed");
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place, tree);
            if (scalar.isPlain() && NOTHING.contains(scalar.getValue())) {
                takeNothing(scalar.getValue(), place, tree);
            } else {
                tree.scalar(place, scalar.getValue(), !scalar.isPlain());
            }
        } else if (event instanceof CollectionStartEvent start) {
            refuseTag(start.getTag(), place, tree);
            tree.begin(place, event.getEventId() == Event.ID.MappingStart);
        } else if (event.getEventId() == Event.ID.MappingEnd || event.getEventId() == Event.ID.SequenceEnd) {
            tree.end();
        }
    }

    private static void takeNothing(String written, Place place, Tree tree) {
        if (tree.awaitsKey()) {
            tree.scalar(place, written, false);
        } else {
            tree.empty(place);
        }
    }

    private static void refuseTag(Optional<String> tag, Place place, Tree tree) {
        if (tag.isPresent()) {
            tree.refuse(place, "a type tag (!)", "the value alone; its key says what it is");
        }
    }

    private static int unprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    static Place place(Optional<Mark> mark) {
        return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(Place.START);
    }
}
