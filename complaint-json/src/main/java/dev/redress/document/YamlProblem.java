package dev.redress.document;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a YAML parser could not go on from, in a sentence of ours. */
final class YamlProblem {

    private enum At {
        /** Where the parser stopped. */
        STOP,
        /** Where what it was in the middle of began. */
        BEGINNING
    }

    /** The first whose {@code problem} and {@code context} are part of the parser's own is said. */
    private record Sentence(String problem, String context, At at, String found, String expected) {}

    private static final String ONE_DOCUMENT = "one document to a file";
    private static final String NO_TAG = "the value alone; its key says what it is";

    private static final List<Sentence> SENTENCES = List.of(
            stop("character '\\t", "a tab where a line is indented", "spaces; a tab indents nothing in YAML"),
            stop("found character", "a character that begins no value", "quotes around a value that begins with it"),
            begun(
                    "could not find expected ':'",
                    "a line without a colon",
                    "a key, a colon and a value, or less indentation than the text it belongs to has"),
            stop(
                    "mapping values are not allowed",
                    "a colon where no key can stand",
                    "quotes around a text that has ': ' in it, or the key indented as its neighbours are"),
            stop(
                    "sequence entries are not allowed",
                    "a dash where no item can stand",
                    "each item on a line of its own"),
            stop("mapping keys are not allowed", "a question mark where no key can stand", "quotes around the value"),
            stop("expected <block end>, but found ':'", "a colon without a key", "a key before the colon"),
            stop(
                    "expected <block end>",
                    "something that does not line up with what it follows",
                    "keys of one mapping, and items of one list, each beginning in the same column"),
            begun("expected ',' or ']', but got <stream end>", "a [ that is not closed", "the closing ]"),
            begun("expected ',' or '}', but got <stream end>", "a { that is not closed", "the closing }"),
            stop("expected ',' or ']'", "something else where a list in brackets goes on", "a comma, or the closing ]"),
            stop(
                    "expected ',' or '}'",
                    "something else where a mapping in braces goes on",
                    "a comma, or the closing }"),
            begun("found unexpected end of stream", "a quote that is not closed", "the closing quote"),
            begun("found unexpected document separator", "a quote that is not closed", "the closing quote"),
            stop("found undefined tag handle", "a type tag (!)", NO_TAG),
            stop("expected the node content", "a mark where a value must stand", "a value, or quotes around it"),
            stop("expected '<document start>'", "text after the end of the document", ONE_DOCUMENT),
            stop(
                    "found unknown escape character",
                    "a backslash before a character that it gives no meaning",
                    "two backslashes for one, or single quotes around the text"),
            stop(
                    "expected escape sequence",
                    "a backslash with too few digits after it",
                    "two, four or eight hexadecimal digits after \\x, \\u or \\U"),
            stop(
                    "leading empty lines contain more spaces",
                    "a block of text whose empty first lines are indented more than its text",
                    "empty lines without spaces"),
            within(
                    "anchor",
                    At.STOP,
                    "an anchor (&)",
                    "the value alone; every value is written out where it is needed"),
            within("alias", At.STOP, "an alias (*)", "the value itself, written out"),
            within("tag", At.BEGINNING, "a type tag (!)", NO_TAG),
            within("directive", At.BEGINNING, "a directive (%) that cannot be read", "no directives"),
            stop("directive", "a directive (%) that cannot be read", "no directives"),
            stop("duplicate tag handle", "a directive (%) that cannot be read", "no directives"),
            within(
                    "block scalar",
                    At.STOP,
                    "something else after | or >",
                    "a line break, and the text on the lines below"),
            stop("", "text that is no YAML, from here on", "YAML"));

    private YamlProblem() {}

    private static Sentence stop(String problem, String found, String expected) {
        return new Sentence(problem, "", At.STOP, found, expected);
    }

    private static Sentence begun(String problem, String found, String expected) {
        return new Sentence(problem, "", At.BEGINNING, found, expected);
    }

    private static Sentence within(String context, At at, String found, String expected) {
        return new Sentence("", context, at, found, expected);
    }

    static void report(MarkedYamlEngineException e, String text, Tree tree) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Place stop = YamlReading.place(e.getProblemMark().or(e::getContextMark));
        Place beginning = YamlReading.place(e.getContextMark().or(e::getProblemMark));
        boolean isMisplaced = problem.startsWith("expected <block end>") && !problem.endsWith("':'");
        if (isMisplaced && !beginsLine(text, stop)) {
            tree.stop(stop, "something after the end of a value", "quotes around the whole value, or nothing after it");
            return;
        }
        for (Sentence sentence : SENTENCES) {
            if (problem.contains(sentence.problem) && context.contains(sentence.context)) {
                tree.stop(sentence.at == At.STOP ? stop : beginning, sentence.found, sentence.expected);
                return;
            }
        }
    }

    private static boolean beginsLine(String text, Place place) {
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        return line.codePoints().limit(place.column() - 1L).allMatch(c -> c == ' ');
    }
}
