package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What the properties of pictures look through: it sees what is wrong where something is. */
class DrawnTest {

    private static Drawn drawn(int x, int y) {
        Sheet sheet = new Sheet(200);
        sheet.text(10, 40, Sheet.Type.LABEL, "one label").text(x, y, Sheet.Type.LABEL, "another label");
        return Drawn.of(sheet.cut(100, "a drawing", "two labels"));
    }

    @Test
    void texts_apart_are_no_fault() {
        assertEquals(0, drawn(10, 56).faults().size());
        assertEquals(0, drawn(90, 40).faults().size());
    }

    @Test
    void texts_that_meet_are_a_fault() {
        assertEquals(1, drawn(40, 44).faults().size());
        assertTrue(drawn(40, 44).faults().get(0).contains(" meets "));
    }

    @Test
    void a_text_that_leaves_the_drawing_is_a_fault() {
        assertTrue(drawn(150, 80).faults().get(0).endsWith(" leaves the drawing"));
        assertTrue(drawn(10, 99).faults().get(0).endsWith(" leaves the drawing"));
    }

    @Test
    void what_is_not_well_formed_fails() {
        assertThrows(AssertionError.class, () -> Drawn.read("<svg><text>a < b</text></svg>"));
    }
}
