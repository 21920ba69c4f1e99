package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.letter.Draft;
import dev.redress.letter.Required;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A value never changes the structure of a letter, and stands in it as it is. */
class WordsInFormsProperties {

    private static final LetterTemplate TEMPLATE = LetterTemplate.shipped("stage-1-response");
    private static final Parser COMMONMARK = Parser.builder().build();

    // --- structure ----------------------------------------------------------------------------------------------

    @Property(tries = 1000)
    void no_name_changes_the_structure_of_HTML_or_Markdown(@ForAll @From("names") String name) {
        keeps(name);
    }

    @Example
    void names_made_to_break_out_stay_names() {
        for (String name : List.of(
                "<script>alert(1)</script>",
                "</title></head><h1>",
                "# heading",
                "- item",
                "1. item",
                "12) item",
                "```",
                "~~~",
                "    code",
                "> quote",
                "***",
                "---",
                "===",
                "a\n---",
                "a\n\nb",
                "a\r\n# b",
                "[a]: http://b",
                "[a](http://b)",
                "![a](b)",
                "<http://a>",
                "&lt;b&gt; &amp; &#65;",
                "*a* _b_ `c` \\",
                "a | b\n--- | ---",
                "{{officer}}",
                "\u202Ereversed",
                "\u0001\u0002 marks",
                "\uD800 half",
                "\uFFFE\uFFFF",
                "a\u2028b\u0085c",
                "+ plus",
                ": definition",
                "http://www.example.com a@b.c")) {
            keeps(name);
        }
    }

    private static void keeps(String name) {
        String clean = Words.clean(name);
        if (clean.isEmpty()) {
            return;
        }
        // a name of as many lines, since a line feed in a value is a line of its own
        String plain = "A\n".repeat(clean.split("\n").length).strip();
        assertEquals(elements(html(plain)), elements(html(name)), name);
        assertEquals(nodes(markdown(plain)), nodes(markdown(name)), name);
        assertTrue(texts(markdown(name)).contains(clean), () -> clean + " in " + markdown(name));
        assertTrue(elementTexts(html(name)).contains(clean), () -> clean + " in " + html(name));
    }

    private static String html(String name) {
        return TEMPLATE.write(draft(name), Form.HTML);
    }

    private static String markdown(String name) {
        return TEMPLATE.write(draft(name), Form.MARKDOWN);
    }

    /** The name stands in the title, after a word, alone, and first of its line. */
    private static Draft draft(String name) {
        return Drafts.written(Drafts.named("de-escalation", "stage-1-response", name, name))
                .with("reference", name)
                .with("understanding", name)
                .with("officer", name);
    }

    private static List<String> elements(String html) {
        List<String> elements = new ArrayList<>();
        collect(root(html), elements, false);
        return elements;
    }

    private static String elementTexts(String html) {
        List<String> texts = new ArrayList<>();
        collect(root(html), texts, true);
        return String.join("\n", texts);
    }

    private static Element root(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)))
                    .getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(html, e);
        }
    }

    private static void collect(Element element, List<String> into, boolean texts) {
        if (texts && element.getTagName().matches("h1|h2|p|li")) {
            into.add(element.getTextContent());
        } else if (!texts) {
            into.add(element.getTagName());
        }
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                collect(below, into, texts);
            }
        }
    }

    private static List<String> nodes(String markdown) {
        List<String> nodes = new ArrayList<>();
        walk(COMMONMARK.parse(markdown), nodes, new StringBuilder());
        return nodes;
    }

    private static String texts(String markdown) {
        StringBuilder texts = new StringBuilder();
        walk(COMMONMARK.parse(markdown), new ArrayList<>(), texts);
        return texts.toString();
    }

    private static void walk(Node node, List<String> nodes, StringBuilder texts) {
        if (node instanceof Text text) {
            texts.append(text.getLiteral());
            if (!nodes.isEmpty() && nodes.get(nodes.size() - 1).equals("Text")) {
                return; // an escape may divide a text into several
            }
        }
        nodes.add(node.getClass().getSimpleName());
        texts.append(node instanceof HardLineBreak ? "\n" : "");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, nodes, texts);
        }
    }

    @Provide
    static Arbitrary<String> names() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("#*_-+=>`~|[](){}<>!&\\.:;@/^$\"' \n\t1a")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> letters = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        return Arbitraries.oneOf(signs, any, signs.flatMap(sign -> letters.map(name -> sign + name + sign)));
    }

    // --- contents -----------------------------------------------------------------------------------------------

    /** Every required content's value is in the letter, under every procedure and in every form. */
    @Property(tries = 50)
    void a_letter_contains_the_value_of_every_required_content(@ForAll @From("values") String value) {
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                Draft draft = Drafts.whole(policy, kind);
                List<Required> required = Required.of(draft.letter().policy(), kind);
                for (Required each : required) {
                    draft = draft.with(each.content(), value + " about " + each.content());
                }
                String text = LetterTemplate.shipped(kind).write(draft, Form.TEXT);
                String html = LetterTemplate.shipped(kind).write(draft, Form.HTML);
                for (Required each : required) {
                    String said = value + " about " + each.content();
                    assertTrue(text.contains(said), () -> each + " in " + text);
                    assertTrue(html.contains(said), () -> each + " in " + html);
                }
            }
        }
    }

    @Provide
    static Arbitrary<String> values() {
        return Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(20);
    }

    @Example
    void a_value_of_several_lines_keeps_them_in_every_form() {
        Draft draft = Drafts.whole("de-escalation", "stage-1-response").with("actions", " one \n\n two ");
        LetterTemplate template = LetterTemplate.shipped("stage-1-response");
        assertTrue(template.write(draft, Form.TEXT).contains("\none\ntwo\n"));
        assertTrue(template.write(draft, Form.MARKDOWN).contains("\none\\\ntwo\n"));
        assertTrue(template.write(draft, Form.HTML).contains("<p>one<br/>\ntwo</p>\n"));
        assertFalse(template.write(draft, Form.HTML).contains("\u0001"));
    }
}
