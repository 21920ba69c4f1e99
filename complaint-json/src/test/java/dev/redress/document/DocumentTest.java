package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    /** The same values in the same order, each with its path and place. */
    private static String outline(Node node) {
        StringBuilder outline = new StringBuilder();
        outline(node, outline);
        return outline.toString();
    }

    private static void outline(Node node, StringBuilder outline) {
        outline.append(node.place()).append(' ').append(node.path());
        if (node instanceof Node.Text text) {
            outline.append(text.quoted() ? " \"" : " ").append(text.value());
        }
        outline.append('\n');
        if (node instanceof Node.Mapping mapping) {
            mapping.values().values().forEach(value -> outline(value, outline));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> outline(item, outline));
        }
    }

    @Test
    void every_value_of_YAML_knows_its_place_and_path() {
        Document document = Read.yaml("""
                # a comment
                format: redress/case/1
                empty:
                events:
                - {event: first-contact, on: 2026-12-18}
                - event: "logged"
                  by: [P1, 'é😀', after]
                  note: |
                    two
                    lines
                a/b: {c~d: ~}
                """);
        assertEquals(List.of(), Read.defects(document));
        assertEquals("""
                2:1\s
                2:9 /format redress/case/1
                3:7 /empty
                5:1 /events
                5:3 /events/0
                5:11 /events/0/event first-contact
                5:30 /events/0/on 2026-12-18
                6:3 /events/1
                6:10 /events/1/event "logged
                7:7 /events/1/by
                7:8 /events/1/by/0 P1
                7:12 /events/1/by/1 "é😀
                7:18 /events/1/by/2 after
                8:9 /events/1/note "two
                lines

                11:6 /a~1b
                11:12 /a~1b/c~0d
                """, outline(document.root()));
    }

    @Test
    void every_value_of_JSON_knows_its_place_and_path() {
        Document document = Read.json("""
                {
                  "format": "redress/case/1", "empty": null,
                \t"events": [{"on": 2026, "é😀": true, "after": -1.50e3},
                    []]}
                """);
        assertEquals(List.of(), Read.defects(document));
        assertEquals("""
                1:1\s
                2:13 /format "redress/case/1
                2:40 /empty
                3:12 /events
                3:13 /events/0
                3:20 /events/0/on 2026
                3:32 /events/0/é😀 true
                3:47 /events/0/after -1.50e3
                4:5 /events/1
                """, outline(document.root()));
    }

    @Test
    void keys_know_their_places() {
        Node.Mapping yaml = assertInstanceOf(
                Node.Mapping.class, Read.yaml("a: 1\n'b' : 2\n? c\n: 3\n").root());
        assertEquals("{a=1:1, b=2:1, c=3:3}", new TreeMap<>(yaml.keys()).toString());
        Node.Mapping json = assertInstanceOf(
                Node.Mapping.class, Read.json("{\"a\": 1,\r\n \"b\" : 2}").root());
        assertEquals("{a=1:2, b=2:2}", new TreeMap<>(json.keys()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "on", "08", "12:30", "1e3", "0x1F", "2026-12-18", "true", "=", "a:b", "-1", "1_000"})
    void a_plain_scalar_is_the_text_that_was_written(String written) {
        Node.Text text = assertInstanceOf(
                Node.Text.class,
                Read.yaml("- " + written).root() instanceof Node.Sequence list
                        ? list.items().get(0)
                        : null);
        assertEquals(written, text.value());
        assertFalse(text.quoted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL", "# comment"})
    void nothing_is_empty_and_what_is_quoted_is_not(String written) {
        Node.Mapping mapping = assertInstanceOf(
                Node.Mapping.class,
                Read.yaml("a: " + written + "\nb: '" + written + "'").root());
        assertInstanceOf(Node.Empty.class, mapping.values().get("a"));
        assertInstanceOf(Node.Text.class, mapping.values().get("b"));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
                    name      | text        | whole
                    a.json    | {"a": 1}    | true
                    a.json    | {a: 1}      | false
                    a.json    | a: 1        | false
                    a.yaml    | {a: 1}      | true
                    a.yml     | {a: 1}      | true
                    -         | {a: 1}      | false
                    -         | {"a": 1}    | true
                    -         | [a]         | false
                    -         | a: 1        | true
                    a.yaml.gz | a: 1        | true
                    """)
    void the_name_says_which_language_it_is_or_else_the_first_character_does(String name, String text, boolean whole) {
        assertEquals(whole, Read.of(name, text).isWhole());
    }

    @Test
    void the_format_is_what_its_key_says() {
        assertEquals(
                Optional.of("redress/case/1"),
                Read.yaml("format: redress/case/1").format());
        assertEquals(Optional.empty(), Read.yaml("form: redress/case/1").format());
        assertEquals(Optional.empty(), Read.yaml("[format]").format());
        assertEquals(Optional.empty(), Read.yaml("{format").format());
        assertEquals(Optional.empty(), Read.yaml("format: {a: b}").format());
    }

    @Test
    void what_could_not_be_read_to_its_end_has_no_root() {
        Document document = Read.yaml("a: [b");
        assertFalse(document.isWhole());
        assertTrue(document.defects().hasErrors());
        DefectiveFile refused = assertThrows(DefectiveFile.class, document::root);
        assertEquals("""
                file.yaml has 1 defect:
                - file.yaml:1:4: a [ that is not closed; the closing ]""", refused.getMessage());
        assertEquals(document.defects().all(), refused.defects());
        assertEquals("file.yaml", refused.file());
    }

    @Test
    void no_value_is_shown_by_accident() {
        Node.Mapping root = assertInstanceOf(
                Node.Mapping.class,
                Read.yaml("a: Jo Bloggs\nb: [Jo]\nc: {d: Jo}\ne:\n").root());
        assertEquals("a mapping at 1:1", root.toString());
        assertEquals(
                "[a text at 1:4, a list at 2:4, a mapping at 3:4, nothing at 4:3]",
                root.values().values().toString());
        assertEquals("file.yaml", Read.yaml("a: Jo").toString());
    }
}
