package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.Days;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    private static final String WHAT = "a thing: name and date";

    private static Fields fields(Document document) {
        return Fields.of(document.root(), document.defects(), WHAT);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("one", 1);
        numbers.put("two", 2);
        return numbers;
    }

    @Test
    void every_kind_of_value_is_read() {
        Document document = Read.yaml("""
                name: Ours
                on: 2026-12-18
                urgent: yes
                closed: false
                levels: -2
                paid: 250.50
                within: 20 working days
                base: scotland
                kind: two
                days: [monday, friday]
                day: monday
                counts: [two, one]
                inner: {a: b}
                list: [{a: c}, {a: d}]
                """);
        Fields fields = fields(document);
        assertEquals(Optional.of("Ours"), fields.text("name"));
        assertEquals("Ours", fields.requiredText("name"));
        assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), fields.date("on"));
        assertEquals(Optional.of(true), fields.yesNo("urgent"));
        assertEquals(Optional.of(false), fields.yesNo("closed"));
        assertEquals(Optional.of(-2), fields.whole("levels"));
        assertEquals(Optional.of(new BigDecimal("250.50")), fields.amount("paid"));
        assertEquals(Optional.of(TimeLimit.workingDays(20)), fields.value("within", TimeLimit::parse, "a limit"));
        assertEquals(Optional.of(2), fields.oneOf("kind", numbers()));
        assertEquals(
                "scotland",
                fields.value("base", WorkingCalendar::get, "a calendar")
                        .orElseThrow()
                        .id());
        assertEquals(List.of("monday", "friday"), fields.words("days"));
        assertEquals(List.of("monday"), fields.words("day"));
        assertEquals(List.of(2, 1), fields.someOf("counts", numbers()));
        assertEquals(Optional.of("b"), fields.child("inner").orElseThrow().text("a"));
        assertEquals(Optional.of("b"), fields.each("inner").get(0).text("a"));
        assertEquals(
                List.of("c", "d"),
                fields.each("list").stream()
                        .map(one -> one.text("a").orElseThrow())
                        .toList());
        fields.close();
        assertEquals(List.of(), Read.defects(document));
    }

    @Test
    void a_missing_key_and_an_empty_value_are_absent_alike() {
        Document document = Read.yaml("empty:\nnull: null\ntilde: ~");
        Fields fields = fields(document);
        for (String key : List.of("empty", "null", "tilde", "missing")) {
            assertFalse(fields.has(key));
            assertEquals(Optional.empty(), fields.text(key));
            assertEquals(Optional.empty(), fields.date(key));
            assertEquals(Optional.empty(), fields.personal(key));
            assertEquals(Optional.empty(), fields.child(key));
            assertEquals(List.of(), fields.each(key));
            assertEquals(List.of(), fields.words(key));
        }
        assertEquals(List.of(), fields.keys());
        fields.close();
        assertEquals(List.of(), Read.defects(document));
        assertFalse(fields.require("empty", "missing"));
        assertEquals("", fields.requiredText("tilde"));
        assertEquals(
                List.of(
                        "file.yaml:1:1: missing is missing; a thing: name and date",
                        "file.yaml:1:7: empty is empty; a thing: name and date",
                        "file.yaml:3:8: tilde is empty; a thing: name and date"),
                Read.defects(document));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', quoteCharacter = '`', textBlock = """
                    kind   | written                 | defect
                    text   | [a]                     | a list; a text
                    text   | {a: b}                  | keys and values; a text
                    date   | 2026-02-30              | '2026-02-30' is not a date; February 2026 has 28 days
                    date   | 18/12/2026              | '18/12/2026' is not a date; a date reads 2026-12-18
                    date   | [2026-12-18]            | a list; a date such as 2026-12-18
                    yesNo  | Yes                     | 'Yes' is neither yes nor no; yes or no
                    yesNo  | 1                       | '1' is neither yes nor no; yes or no
                    whole  | 1.5                     | '1.5' is not a whole number; one reads 20, and has at most 9 digits
                    whole  | 1234567890              | '1234567890' is not a whole number; one reads 20, and has at most 9 digits
                    amount | -1                      | '-1' is not a sum of money; one reads 250 or 250.50, and has at most 12 digits
                    amount | 1.005                   | '1.005' is not a sum of money; one reads 250 or 250.50, and has at most 12 digits
                    amount | 1,000                   | '1,000' is not a sum of money; one reads 250 or 250.50, and has at most 12 digits
                    amount | 12345678901.23          | '12345678901.23' is not a sum of money; one reads 250 or 250.50, and has at most 12 digits
                    limit  | 20 dyas                 | '20 dyas' is not a limit; a limit reads '20 working days', '14 days', '8 weeks', '4 months', '1 year' or 'same day'
                    base   | scotlnd                 | unknown calendar 'scotlnd'; did you mean scotland? known: england-and-wales, scotland, northern-ireland, any, all, weekends-only
                    oneOf  | tow                     | unknown key 'tow'; did you mean two? known: one, two
                    oneOf  | three hundred           | unknown key 'three hundred'; known: one, two
                    other  | anything                | it is not liked; something better
                    words  | {a: b}                  | keys and values; a word
                    child  | a                       | a text; keys with values
                    each   | a                       | a text; keys with values
                    """)
    void what_cannot_be_read_is_a_defect_and_reads_as_absent(String kind, String written, String defect) {
        Document document = Read.yaml("key:   " + written);
        Fields fields = fields(document);
        boolean absent = switch (kind) {
            case "text" -> fields.text("key").isEmpty();
            case "date" -> fields.date("key").isEmpty();
            case "yesNo" -> fields.yesNo("key").isEmpty();
            case "whole" -> fields.whole("key").isEmpty();
            case "amount" -> fields.amount("key").isEmpty();
            case "limit" -> fields.value("key", TimeLimit::parse, "a limit").isEmpty();
            case "base" ->
                fields.value("key", WorkingCalendar::get, "a calendar").isEmpty();
            case "oneOf" -> fields.oneOf("key", numbers()).isEmpty();
            case "other" ->
                fields.value("key", FieldsTest::dislike, "something better").isEmpty();
            case "words" -> fields.words("key").isEmpty();
            case "child" -> fields.child("key").isEmpty();
            case "each" -> fields.each("key").isEmpty();
            default -> throw new AssertionError(kind);
        };
        assertTrue(absent);
        fields.close();
        assertEquals(List.of("file.yaml:1:8: " + defect), Read.defects(document));
        assertEquals("/key", document.defects().all().get(0).path());
    }

    private static String dislike(String text) {
        throw new IllegalArgumentException("it is not liked");
    }

    @Test
    void one_of_several_that_cannot_be_read_leaves_the_others() {
        Document document =
                Read.yaml("days: [2026-12-18, 2026-02-30, {a: b}, ~, 2026-12-21]\nlist: [{a: b}, c, {a: d}]");
        Fields fields = fields(document);
        assertEquals(
                List.of(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 21)),
                fields.values("days", Days::parse, "a date"));
        assertEquals(2, fields.each("list", "a pair").size());
        assertEquals(
                List.of(
                        "file.yaml:1:20: '2026-02-30' is not a date; February 2026 has 28 days",
                        "file.yaml:1:32: keys and values; a date",
                        "file.yaml:1:40: nothing; a date",
                        "file.yaml:2:16: a text; a pair"),
                Read.defects(document));
        assertEquals("/days/1", document.defects().all().get(0).path());
    }

    @Test
    void what_nobody_asked_for_is_unknown_here_and_below() {
        Document document = Read.yaml("""
                name: Ours
                withn: 5 working days
                inner: {a: b, c: d}
                list:
                - {e: f}
                - {e: f, eé: g}
                utterly-different: 1
                """);
        Fields fields = fields(document);
        fields.text("name");
        fields.text("within");
        fields.child("inner").orElseThrow();
        fields.each("list").forEach(item -> item.text("e"));
        fields.close();
        fields.close();
        assertEquals(
                List.of(
                        "file.yaml:2:1: unknown key 'withn'; did you mean within? known: name, within, inner, list",
                        "file.yaml:3:9: unknown key 'a'; no keys here",
                        "file.yaml:3:15: unknown key 'c'; no keys here",
                        "file.yaml:6:10: unknown key 'eé'; did you mean e? known: e",
                        "file.yaml:7:1: unknown key 'utterly-different'; known: name, within, inner, list"),
                Read.defects(document));
        assertEquals("/list/1/eé", document.defects().all().get(3).path());
    }

    @Test
    void what_was_refused_is_not_missing_as_well() {
        Document document = Read.yaml("a: &x b\nname: *x\nlist: [*x]\ninner: *x");
        Fields fields = fields(document);
        assertEquals("", fields.requiredText("name"));
        assertEquals(List.of(), fields.each("list"));
        assertEquals(Optional.empty(), fields.child("inner"));
        assertEquals(List.of(), fields.words("list"));
        fields.text("a");
        fields.close();
        assertEquals(4, document.defects().all().size());
        assertTrue(Read.defects(document).stream().allMatch(defect -> defect.contains("an a")));
    }

    @Test
    void a_blank_text_is_no_required_text() {
        Document document = Read.yaml("name: ' '\nempty: ''");
        Fields fields = fields(document);
        fields.requiredText("name");
        fields.requiredText("empty");
        assertEquals(
                List.of(
                        "file.yaml:1:7: name is blank; a thing: name and date",
                        "file.yaml:2:8: empty is blank; a thing: name and date"),
                Read.defects(document));
        assertEquals(Optional.of(""), fields.text("empty"));
    }

    @Test
    void what_is_no_mapping_is_one_defect_and_has_no_keys() {
        Document document = Read.yaml("- a");
        Fields fields = fields(document);
        assertFalse(fields.isMapping());
        assertFalse(fields.require("name"));
        assertEquals("", fields.requiredText("name"));
        assertEquals(Optional.empty(), fields.date("date"));
        fields.close();
        assertEquals(List.of("file.yaml:1:1: a list; a thing: name and date"), Read.defects(document));
    }

    @Test
    void defects_of_a_reader_stand_at_the_value_or_else_at_the_mapping() {
        Document document = Read.yaml("inner:\n  from: 2026-12-31\n  to: 2026-12-24");
        Fields inner = fields(document).child("inner").orElseThrow();
        inner.error("to", "a closure that ends before it begins", "a day from 2026-12-31 on");
        inner.warning("name", "no name", "what people call it");
        assertEquals(
                List.of(
                        "file.yaml:2:3: warning: no name; what people call it",
                        "file.yaml:3:7: a closure that ends before it begins; a day from 2026-12-31 on"),
                Read.defects(document));
    }

    @Test
    void no_defect_shows_what_is_personal() {
        Document document = Read.yaml("""
                name: {Jo: Bloggs}
                people:
                  P1: {name: [Jo], standing: Jo Bloggs, born: 1970-02-30, Jo: x}
                  P2: Jo Bloggs
                  P3: {name: Jo}
                """);
        Fields fields = fields(document);
        assertEquals(Optional.empty(), fields.personal("name"));
        Fields people = fields.child("people").orElseThrow().discreet();
        assertEquals(List.of("P1", "P2", "P3"), people.keys());
        for (String key : people.keys()) {
            people.child(key, "a person: name, standing, role").ifPresent(person -> {
                person.text("name");
                person.oneOf("standing", numbers());
                person.date("born");
            });
        }
        fields.close();
        assertEquals(
                List.of(
                        "file.yaml:1:7: keys and values; a text",
                        "file.yaml:3:14: a list; a text",
                        "file.yaml:3:30: a value of the wrong form; one, two",
                        "file.yaml:3:47: a value of the wrong form; a date such as 2026-12-18",
                        "file.yaml:3:59: an unknown key; known: name, standing, born",
                        "file.yaml:4:7: a text; a person: name, standing, role"),
                Read.defects(document));
        assertEquals("/people/P1", document.defects().all().get(4).path());
    }

    @Test
    void what_a_defect_quotes_is_short_and_on_one_line() {
        Document document = Read.yaml("on: \"" + "x".repeat(100) + "\"\nto: \"a\\nb\\u202Ec\"\n\"a\\nb\": c");
        Fields fields = fields(document);
        fields.date("on");
        fields.date("to");
        fields.close();
        assertEquals(
                List.of(
                        "file.yaml:1:5: '" + "x".repeat(60) + "…' is not a date; a date reads 2026-12-18",
                        "file.yaml:2:5: 'a\uFFFDb\uFFFDc' is not a date; a date reads 2026-12-18",
                        "file.yaml:3:1: unknown key 'a\uFFFDb'; known: on, to"),
                Read.defects(document));
    }
}
