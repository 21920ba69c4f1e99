package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {

    private static String written(Consumer<YamlWriter> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (YamlWriter yaml = YamlWriter.open(out)) {
            writing.accept(yaml);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_document_reads_as_if_it_was_written_by_hand() {
        assertEquals("""
                # Our own procedure.

                # Two lines of comment.
                format: redress/policy/1
                title: Landlord's complaints
                edition: 2026-11-22
                working: yes
                levels: 2
                amount: 250.50
                number: '08'
                answer: 'no'
                empty: ''
                nothing:

                # Each on its own line.
                closures:
                - {from: 2026-12-24, to: 2026-12-31, name: 'Christmas, and after', days: [1, 2]}
                - {from: 2027-12-24, name: 'it''s 12:30'}
                clauses:
                - clause: C-1

                  # Inside a list.
                  words: |-
                    First paragraph.

                    Second: paragraph.
                  days: [monday, friday]
                - []
                - {}
                - last
                """, written(yaml -> {
            yaml.comment("Our own procedure.\n\nTwo lines of comment.");
            yaml.startMap();
            yaml.text("format", "redress/policy/1");
            yaml.text("title", "Landlord's complaints");
            yaml.text("edition", "2026-11-22");
            yaml.key("working");
            yaml.yesNo(true);
            yaml.key("levels");
            yaml.whole(2);
            yaml.key("amount");
            yaml.amount(new BigDecimal("250.50"));
            yaml.text("number", "08");
            yaml.text("answer", "no");
            yaml.text("empty", "");
            yaml.key("nothing");
            yaml.nothing();
            yaml.blankLine();
            yaml.comment("Each on its own line.");
            yaml.key("closures");
            yaml.startList();
            yaml.startFlowMap();
            yaml.text("from", "2026-12-24");
            yaml.text("to", "2026-12-31");
            yaml.text("name", "Christmas, and after");
            yaml.key("days");
            yaml.startList();
            yaml.whole(1);
            yaml.whole(2);
            yaml.endList();
            yaml.endMap();
            yaml.startFlowMap();
            yaml.text("from", "2027-12-24");
            yaml.text("name", "it's 12:30");
            yaml.endMap();
            yaml.endList();
            yaml.key("clauses");
            yaml.startList();
            yaml.startMap();
            yaml.text("clause", "C-1");
            yaml.blankLine();
            yaml.comment("Inside a list.");
            yaml.text("words", "First paragraph.\n\nSecond: paragraph.");
            yaml.key("days");
            yaml.startFlowList();
            yaml.text("monday");
            yaml.text("friday");
            yaml.endList();
            yaml.endMap();
            yaml.startList();
            yaml.endList();
            yaml.startMap();
            yaml.endMap();
            yaml.text("last");
            yaml.endList();
            yaml.endMap();
        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "null",
                "NULL",
                "True",
                "no",
                "On",
                "y",
                "08",
                "12:30",
                "1_000",
                "0x1F",
                "-1.5e3",
                ".inf",
                "<<",
                "=",
                "- a",
                "a: b",
                "a #b",
                "#a",
                "@a",
                "`a",
                "%a",
                "---",
                "...",
                "--- a",
                " a",
                "a ",
                "a\tb",
                "a\r\nb",
                "\n",
                "\na",
                "a\n",
                "a\n\n",
                " a\nb",
                "a\n b",
                "a \nb",
                "a\u2028b",
                "\uFEFFa",
                "\u0085",
                "é😀",
                "a\u0000b",
                "'",
                "\"",
                "\\",
                "a'b\"c",
                "?",
                ": ",
                "[a",
                "{a",
                "a]",
                "!a",
                "&a",
                "*a",
                "|",
                ">",
                "a:",
                "a,b",
                "2026-12-18",
                "\u200B"
            })
    void a_text_reads_back_in_every_context(String text) {
        YamlRoundTrip.check(text);
    }

    @Test
    void a_long_text_is_folded_and_reads_back() {
        String text = "a word and another; ".repeat(40).strip();
        assertEquals(7, written(yaml -> yaml.text(text)).lines().count());
        YamlRoundTrip.check(text);
        YamlRoundTrip.check("'" + text);
        YamlRoundTrip.check("\t" + text);
        YamlRoundTrip.check("é😀 ".repeat(100) + "\u0000");
        YamlRoundTrip.check("x".repeat(5000));
    }

    @Test
    void an_empty_line_may_stand_between_the_items_of_a_list() {
        assertEquals("""
                clauses:
                - id: A
                  from: [a, b]

                - id: B
                  readings:
                  - taken: one

                  - taken: two

                - {}
                - last
                """, written(yaml -> {
            yaml.startMap();
            yaml.key("clauses");
            yaml.startList();
            yaml.startMap();
            yaml.text("id", "A");
            yaml.key("from");
            yaml.startFlowList();
            yaml.text("a");
            yaml.text("b");
            yaml.endList();
            yaml.endMap();
            yaml.blankLine();
            yaml.startMap();
            yaml.text("id", "B");
            yaml.key("readings");
            yaml.startList();
            yaml.startMap();
            yaml.text("taken", "one");
            yaml.endMap();
            yaml.blankLine();
            yaml.startMap();
            yaml.text("taken", "two");
            yaml.endMap();
            yaml.endList();
            yaml.endMap();
            yaml.blankLine();
            yaml.startMap();
            yaml.endMap();
            yaml.text("last");
            yaml.endList();
            yaml.endMap();
        }));
    }

    @Test
    void half_a_surrogate_pair_is_written_as_U_FFFD() {
        assertEquals("a\uFFFDb\n", written(yaml -> yaml.text("a\uD83Db")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-12-18", "16:00 or later", "not-counted", "1st", "a-b", "yesterday", "0xyz", "1.2.3", "e5"})
    void what_only_a_text_can_be_is_not_quoted(String text) {
        assertEquals(text + "\n", written(yaml -> yaml.text(text)));
    }

    @Test
    void what_makes_no_document_is_refused() {
        assertRefused("a key is due, not a value", yaml -> {
            yaml.startMap();
            yaml.text("a");
        });
        assertRefused("a value is due, not the key 'b'", yaml -> {
            yaml.startMap();
            yaml.key("a");
            yaml.key("b");
        });
        assertRefused("a value is due, not the key 'a'", yaml -> {
            yaml.startList();
            yaml.key("a");
        });
        assertRefused("no mapping can end here", yaml -> {
            yaml.startMap();
            yaml.key("a");
            yaml.endMap();
        });
        assertRefused("no list can end here", yaml -> {
            yaml.startMap();
            yaml.endList();
        });
        assertRefused("no list can end here", YamlWriter::endList);
        assertRefused("one document has one value", yaml -> {
            yaml.text("a");
            yaml.text("b");
        });
        YamlWriter open = YamlWriter.open(new ByteArrayOutputStream());
        open.startMap();
        assertEquals(
                "1 mappings or lists are open",
                assertThrows(IllegalStateException.class, open::close).getMessage());
        YamlWriter empty = YamlWriter.open(new ByteArrayOutputStream());
        assertEquals(
                "nothing was written",
                assertThrows(IllegalStateException.class, empty::close).getMessage());
    }

    private static void assertRefused(String message, Consumer<YamlWriter> writing) {
        YamlWriter yaml = YamlWriter.open(new ByteArrayOutputStream());
        assertEquals(
                message,
                assertThrows(IllegalStateException.class, () -> writing.accept(yaml))
                        .getMessage());
    }

    @Test
    void the_stream_stays_open_and_its_failure_is_told() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        YamlWriter yaml = YamlWriter.open(full);
        yaml.text("a");
        assertEquals(
                "no space left",
                assertThrows(UncheckedIOException.class, yaml::close).getCause().getMessage());
    }
}
