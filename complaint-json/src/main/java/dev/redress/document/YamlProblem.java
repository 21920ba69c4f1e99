package dev.redress.document;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What a YAML parser could not go on from, in a sentence of ours. */
final class YamlProblem {

    /** @param at whether the place is where the parser stopped, or where what it was in the middle of began */
    private record Sentence(String problem, At at, String found, String expected) {}

    private enum At {
        STOP,
        BEGINNING
    }

    private static final String QUOTE = "quotes around a value that begins with it";

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence(
                    "could not find expected ':'",
                    At.BEGINNING,
                    "a line without a colon",
                    "a key, a colon and a value, or less indentation than the text it belongs to has"),
            new Sentence(
                    "mapping values are not allowed",
                    At.STOP,
                    "a colon where no key can stand",
                    "quotes around a text that has ': ' in it, or a line of its own for the key"),
            new Sentence(
                    "sequence entries are not allowed",
                    At.STOP,
                    "a dash where no item can stand",
                    "each item on a line of its own"),
            new Sentence("mapping keys are not allowed", At.STOP, "a question mark where no key can stand", QUOTE),
            new Sentence(
                    "expected <block end>",
                    At.STOP,
                    "something that does not line up with what it follows",
                    "keys of one mapping, and items of one list, each beginning in the same column"),
            new Sentence(
                    "expected ',' or ']', but got <stream end>",
                    At.BEGINNING,
                    "a list in brackets that is not closed",
                    "a comma, or the closing ]"),
            new Sentence(
                    "expected ',' or '}', but got <stream end>",
                    At.BEGINNING,
                    "a mapping in braces that is not closed",
                    "a comma, or the closing }"),
            new Sentence(
                    "expected ',' or ']'",
                    At.STOP,
                    "something else where a list in brackets goes on",
                    "a comma, or the closing ]"),
            new Sentence(
                    "expected ',' or '}'",
                    At.STOP,
                    "something else where a mapping in braces goes on",
                    "a comma, or the closing }"),
            new Sentence(
                    "found unexpected end of stream",
                    At.BEGINNING,
                    "a quote that is not closed",
                    "the same quote at the end"),
            new Sentence(
                    "found unexpected document separator",
                    At.BEGINNING,
                    "a quote that is not closed",
                    "the same quote at the end"),
            new Sentence(
                    "found undefined tag handle",
                    At.STOP,
                    "a type tag (!)",
                    "the value alone; its key says what it is"),
            new Sentence(
                    "expected the node content",
                    At.STOP,
                    "a mark where a value must stand",
                    "a value, or quotes around it"),
            new Sentence(
                    "expected '<document start>'",
                    At.STOP,
                    "text after the end of the document",
                    "one document to a file"),
            new Sentence(
                    "found unknown escape character",
                    At.STOP,
                    "a backslash before a character that it gives no meaning",
                    "two backslashes for one, or single quotes around the text"),
            new Sentence(
                    "expected escape sequence",
                    At.STOP,
                    "a backslash with too few digits after it",
                    "two, four or eight hexadecimal digits after \\x, \\u or \\U"),
            new Sentence(
                    "leading empty lines contain more spaces",
                    At.STOP,
                    "a block of text whose empty first lines are indented more than its text",
                    "empty lines without spaces"));

    private YamlProblem() {}

    static void report(MarkedYamlEngineException e, String text, Tree tree) {
        String problem = e.getProblem() == null ? "" : e.getProblem();
        String context = e.getContext() == null ? "" : e.getContext();
        Place stop = YamlReading.place(e.getProblemMark().or(e::getContextMark));
        Place beginning = YamlReading.place(e.getContextMark().or(e::getProblemMark));
        if (problem.startsWith("found character")) {
            unstartable(problem, stop, tree);
            return;
        }
        for (Sentence sentence : SENTENCES) {
            if (problem.contains(sentence.problem)) {
                tree.stop(sentence.at == At.STOP ? stop : beginning, sentence.found, sentence.expected);
                return;
            }
        }
        if (context.contains("anchor") || context.contains("alias")) {
            tree.stop(stop, "an anchor or an alias", "the value itself, written out");
        } else if (context.contains("tag")) {
            tree.stop(beginning, "a type tag (!)", "the value alone; its key says what it is");
        } else if (context.contains("directive") || problem.contains("directive")) {
            tree.stop(beginning, "a directive (%) that cannot be read", "no directives; they are not needed");
        } else if (context.contains("block scalar")) {
            tree.stop(stop, "something else after | or >", "a line break, and the text on the lines below");
        } else {
            tree.stop(stop, "text that is no YAML", "YAML");
        }
    }

    private static void unstartable(String problem, Place place, Tree tree) {
        if (problem.contains("TAB")) {
            tree.stop(place, "a tab where a line is indented", "spaces; a tab indents nothing in YAML");
        } else {
            String character = problem.substring(problem.indexOf('\'') + 1)
                    .codePoints()
                    .limit(1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            tree.stop(place, Quoted.value(character) + " at the beginning of a value", QUOTE);
        }
    }
}
