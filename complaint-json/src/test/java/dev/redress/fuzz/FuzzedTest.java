package dev.redress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.document.Defects;
import dev.redress.document.Loaded;
import dev.redress.document.Place;
import dev.redress.document.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every promise of a reader is noticed when it is broken. */
class FuzzedTest {

    private static final byte[] BYTES = {'a'};

    private static String broken(Fuzzed<?> reader) {
        return assertThrows(AssertionError.class, () -> reader.check(BYTES)).getMessage();
    }

    private static Fuzzed<String> reading(Fuzzed.Reading<String> reading) {
        return Fuzzed.reader("bad", "bad.yaml", reading);
    }

    private static Fuzzed<String> defect(String file, Place place, String path, String found, String expected) {
        return reading((name, in) -> {
            Defects defects = Defects.of(file);
            defects.add(place, path, Severity.ERROR, found, expected);
            return Loaded.of(null, defects);
        });
    }

    @Test
    void a_sound_file_a_defective_one_and_one_that_is_no_text_keep_every_promise() throws IOException {
        Fuzzed<Tree> reader = Fuzzed.reader("good", "good.yaml", Tree::read, Tree::write);
        assertTrue(reader.check("a: [b, {c: d}, ]".getBytes(StandardCharsets.UTF_8)));
        assertFalse(reader.check("a: *b".getBytes(StandardCharsets.UTF_8)));
        assertFalse(reader.check(new byte[] {(byte) 0xC0}));
    }

    @Test
    void an_exception_is_no_answer() {
        Fuzzed<String> reader = reading((name, in) -> List.<Loaded<String>>of().get(0));
        assertThrows(IndexOutOfBoundsException.class, () -> reader.check(BYTES));
        Fuzzed<String> other = reading((name, in) -> {
            throw new UncheckedIOException(new IOException("closed"));
        });
        assertThrows(UncheckedIOException.class, () -> other.check(BYTES));
    }

    @Test
    void a_defect_is_of_the_file_and_at_a_place_that_there_is() {
        assertEquals(
                "bad: a place beyond the 1 lines of the file: bad.yaml:2:1: a; b",
                broken(defect("bad.yaml", new Place(2, 1), "", "a", "b")));
        assertEquals(
                "bad: a defect of another file: good.yaml:1:1: a; b",
                broken(defect("good.yaml", Place.START, "", "a", "b")));
        assertEquals("bad: no path: a", broken(defect("bad.yaml", Place.START, "a", "a", "b")));
        assertEquals(
                "bad: a defect that says nothing: bad.yaml:1:1: a;  ",
                broken(defect("bad.yaml", Place.START, "/a", "a", " ")));
    }

    @Test
    void a_defect_is_one_line() {
        Fuzzed<String> reader = Fuzzed.reader("bad", "bad\n.yaml", (name, in) -> {
            Defects defects = Defects.of(name);
            defects.add(Place.START, "", Severity.ERROR, "a", "b");
            return Loaded.of(null, defects);
        });
        assertEquals("bad: not one line: bad\n.yaml:1:1: a; b", broken(reader));
    }

    @Test
    void a_value_beside_an_error_is_no_answer() {
        Fuzzed<String> reader = reading((name, in) -> {
            Defects defects = Defects.of(name);
            defects.add(Place.START, "", Severity.ERROR, "a", "b");
            return new Loaded<>(name, "value", defects.all());
        });
        assertEquals("bad: a value beside an error, or neither: [bad.yaml:1:1: a; b]", broken(reader));
    }

    @Test
    void what_is_written_reads_back_equal() {
        Fuzzed<Tree> other =
                Fuzzed.reader("bad", "bad.yaml", Tree::read, (tree, out) -> Tree.write(new Tree("b"), out));
        assertEquals("bad: what was written reads as something else:\nb\n", broken(other));
        Fuzzed<Tree> nothing = Fuzzed.reader("bad", "bad.yaml", Tree::read, (tree, out) -> {});
        assertEquals(
                "bad: what was written does not read: [written.yaml:1:1: an empty file; YAML or JSON]\n",
                broken(nothing));
    }

    @Test
    void what_a_file_may_cost_is_bounded() {
        Fuzzed<Tree> reader = Fuzzed.reader("bad", "bad.yaml", Tree::read, Tree::write);
        String cost = "bad: 1 bytes took \\d+ bytes of memory and \\d+ ns";
        String memory = broken(reader.within(1_000, Long.MAX_VALUE));
        assertTrue(memory.matches(cost), memory);
        String time = broken(reader.within(Long.MAX_VALUE, 1_000));
        assertTrue(time.matches(cost), time);
    }
}
