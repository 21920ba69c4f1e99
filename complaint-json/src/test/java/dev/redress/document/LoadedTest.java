package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private static Loaded<String> load(String text) {
        return Read.yaml(text).load("redress/note/1", fields -> {
            if (fields.has("draft")) {
                fields.warning("draft", "a draft", "a note that is finished");
            }
            return fields.requiredText("note");
        });
    }

    @Test
    void a_sound_file_gives_its_value() {
        Loaded<String> loaded = load("format: redress/note/1\nnote: hello");
        assertTrue(loaded.isSound());
        assertEquals("hello", loaded.get());
        assertEquals(List.of(), loaded.defects());
        assertEquals("file.yaml, sound, 0 defects", loaded.toString());
    }

    @Test
    void a_warning_leaves_it_sound() {
        Loaded<String> loaded = load("format: redress/note/1\nnote: hello\ndraft: yes");
        assertEquals("hello", loaded.get());
        assertEquals(
                "[file.yaml:3:8: warning: a draft; a note that is finished]",
                loaded.defects().toString());
        assertEquals("file.yaml, sound, 1 defect", loaded.toString());
    }

    @Test
    void an_error_takes_the_value_and_all_defects_are_told() {
        Loaded<String> loaded = load("note: hello\nnotes: more\ndraft: yes\nnote: &x again");
        assertFalse(loaded.isSound());
        DefectiveFile refused = assertThrows(DefectiveFile.class, loaded::get);
        assertEquals("""
                file.yaml has 5 defects:
                - file.yaml:1:1: format is missing; a file of keys and values that begins with format: redress/note/1
                - file.yaml:2:1: unknown key 'notes'; did you mean note? known: format, draft, note
                - file.yaml:3:8: warning: a draft; a note that is finished
                - file.yaml:4:1: 'note' is given twice; one value; the first is at 1:1
                - file.yaml:4:7: an anchor (&); the value alone; every value is written out where it is needed""", refused.getMessage());
        assertEquals(loaded.defects(), refused.defects());
        assertEquals("file.yaml, not usable, 5 defects", loaded.toString());
    }

    @Test
    void a_key_for_editors_is_passed_over() {
        assertEquals(
                List.of(),
                load("$schema: note.schema.json\nformat: redress/note/1\nnote: hello")
                        .defects());
    }

    @Test
    void a_file_of_another_format_is_not_read_further() {
        assertEquals(
                "[file.yaml:1:9: format 'redress/note/2'; this reads redress/note/1]",
                load("format: redress/note/2\nunknown: yes").defects().toString());
        assertEquals(
                "[file.yaml:1:1: a list; a file of keys and values that begins with format: redress/note/1]",
                load("[format]").defects().toString());
        assertEquals(
                "[file.yaml:1:1: a [ that is not closed; the closing ]]",
                load("[format").defects().toString());
        assertEquals(
                "[file.yaml:1:9: a list; a text]",
                load("format: [redress/note/1]\nnote: a").defects().toString());
    }

    @Test
    void nothing_without_an_error_is_refused() {
        assertEquals(
                "nothing was read from a.yaml, and no error says why",
                assertThrows(IllegalArgumentException.class, () -> Loaded.of(null, Defects.of("a.yaml")))
                        .getMessage());
    }

    @Test
    void a_defect_reads_in_one_line() {
        Defect error = new Defect("policy.yaml", new Place(12, 7), "/clauses/3", Severity.ERROR, "this", "that");
        assertEquals("policy.yaml:12:7: this; that", error.toString());
        Defect warning = new Defect("policy.yaml", new Place(12, 7), "/clauses/3", Severity.WARNING, "this", "that");
        assertEquals("policy.yaml:12:7: warning: this; that", warning.toString());
        assertEquals("error warning", Severity.ERROR + " " + Severity.WARNING);
        assertEquals(
                "lines and columns count from 1, and this is 0:1",
                assertThrows(IllegalArgumentException.class, () -> new Place(0, 1))
                        .getMessage());
        assertTrue(new Place(2, 9).compareTo(new Place(10, 1)) < 0 && new Place(2, 9).compareTo(new Place(2, 8)) > 0);
    }
}
