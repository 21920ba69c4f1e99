package dev.redress.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.document.Loaded;
import dev.redress.json.FileJson;
import dev.redress.json.PublishedSchema;
import dev.redress.json.Schemas;
import dev.redress.letter.Letter;
import dev.redress.letter.Omission;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LetterFileTest {

    @Test
    void every_content_is_read_in_the_order_of_the_file() {
        Loaded<Letter> loaded = LettersRead.read(LettersRead.EVERY_CONTENT);
        assertEquals(List.of(), loaded.defects());
        Letter letter = loaded.get();
        assertEquals("final-response", letter.kind());
        assertEquals("association", letter.policy().id());
        assertEquals(LocalDate.of(2027, 3, 4), letter.day());
        List<String> contents = new ArrayList<>(Letters.contents());
        contents.add("x-office-hours");
        assertEquals(contents, List.copyOf(letter.contents().keySet()));
        assertEquals("A new pump was fitted.\nWe call you in May.", said(letter, "actions"));
        assertEquals("You told us of a leak.\n\nIt came back.\n", said(letter, "summary"));
        assertEquals("2027-03-19", said(letter, "new-date"));
    }

    @Test
    void FTR_3_an_empty_value_is_an_omission_and_no_defect() {
        Loaded<Letter> loaded = LettersRead.read("""
                format: redress/letter/1
                kind: acknowledgement
                policy: first-time-resolution
                on: 2026-12-21
                contents: {reference: EX-1, officer: , independent-help: [" "]}
                """);
        assertEquals(List.of(), loaded.defects());
        assertEquals(
                List.of("FTR-3 officer", "FTR-7 officer", "FTR-19 independent-help"),
                loaded.get().omissions().stream()
                        .map(each -> each.clause() + " " + each.content())
                        .toList());
    }

    @Test
    void a_letter_without_contents_omits_everything() {
        String head = "format: redress/letter/1\nkind: stage-1-response\npolicy: emh\non: 2027-01-12\n";
        for (String contents : List.of("", "contents:\n", "contents: {}\n")) {
            Letter letter = LettersRead.read(head + contents).get();
            assertEquals(
                    List.of("understanding", "actions"),
                    letter.omissions().stream().map(Omission::content).toList());
        }
    }

    @Test
    void FTR_18_a_letter_shows_nothing_that_it_says() {
        Letter letter = LettersRead.read(LettersRead.EVERY_CONTENT).get();
        assertEquals(
                "final response under association 2026-11-22 of Thursday 4 March 2027, 17 contents", letter.toString());
    }

    // --- round trips --------------------------------------------------------------------------------------------

    @Test
    void a_letter_that_is_written_reads_back_equal() {
        Letter letter = LettersRead.read(LettersRead.EVERY_CONTENT).get();
        assertEquals(letter, LettersRead.read(LettersRead.written(letter)).get());
    }

    @Property(tries = 200)
    void whatever_a_letter_says_is_read_back(@ForAll @From("words") String words) {
        for (String policy : PublishedPolicies.ids()) {
            Letter letter = Letter.of("refusal", PublishedPolicies.get(policy), LocalDate.of(2027, 1, 12))
                    .with("reasons", words)
                    .with("x-own", "a " + words);
            Loaded<Letter> loaded = LettersRead.read(LettersRead.written(letter));
            assertEquals(List.of(), loaded.defects());
            assertEquals(letter, loaded.get());
        }
    }

    @Provide
    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .excludeChars('\u2028', '\u2029', '\u0085')
                .ofMaxLength(60);
    }

    // --- the schema ---------------------------------------------------------------------------------------------

    @Test
    void the_schema_takes_what_the_reader_takes_and_names_its_words() {
        assertEquals(List.of(), PublishedSchema.LETTER.faults(inJson(LettersRead.EVERY_CONTENT)));
        JsonNode schema = JsonMapper.shared().readTree(Schemas.letterFile());
        assertEquals(Letters.kinds(), words(schema.at("/properties/kind/anyOf/0/enum")));
        assertEquals(
                Letters.contents(),
                List.copyOf(schema.at("/properties/contents/properties").propertyNames()));
        for (JsonNode property : schema.get("properties")) {
            assertTrue(property.has("description"), property::toString);
        }
    }

    @Test
    void the_schema_refuses_another_key_and_a_content_that_is_none() {
        for (String wrong : List.of("extra: 1", "contents: {oficer: B}", "on: soon", "kind: letter")) {
            String head = "format: redress/letter/1\nkind: refusal\npolicy: emh\non: 2027-01-12\n";
            String key = wrong.substring(0, wrong.indexOf(':') + 1);
            String text = head.replaceAll("(?m)^" + key + ".*\n", "") + wrong + "\n";
            assertFalse(PublishedSchema.LETTER.faults(inJson(text)).isEmpty(), text);
            assertFalse(LettersRead.read(text).isSound(), text);
        }
    }

    private static String inJson(String yaml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileJson.write(to -> copy(yaml, to), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void copy(String yaml, OutputStream to) {
        try {
            to.write(yaml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(Letter letter, String content) {
        return letter.find(content).orElseThrow().value();
    }

    private static List<String> words(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
