package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void a_width_is_the_sum_of_the_advance_widths_of_Helvetica() {
        // E 667, M 833, H 722, hyphen 333, 5 556
        assertEquals((667 + 833 + 722 + 333 + 556) * 10 / 1000 + 1, Lettering.width("EMH-5", 10, false));
        // bold: m 889, e 556, t 333
        assertEquals(1778, Lettering.width("met", 1000, true));
        // Latin-1: é is as wide as e
        assertEquals(556, Lettering.width("\u00e9", 1000, false));
        assertEquals(1000, Lettering.width("\u5b57", 1000, false));
        assertEquals(1400, Lettering.width("\ud83c\udfe0", 1000, false));
        assertEquals(0, Lettering.width("", 12, false));
    }

    @Test
    void what_is_too_long_ends_in_an_ellipsis() {
        assertEquals("send it", Lettering.fitted("send it", 10, false, 40));
        assertEquals("send the f…", Lettering.fitted("send the full written response", 10, false, 55));
        assertEquals("…", Lettering.fitted("send", 10, false, 3));
    }

    @Test
    void lines_break_between_words_and_the_last_takes_what_is_left() {
        assertEquals(
                List.of("send the full", "written resp…"),
                Lettering.wrapped("send the full written response", 10, false, 62, 2));
        assertEquals(List.of("send"), Lettering.wrapped("send", 10, false, 62, 2));
    }

    @Property(tries = 300)
    void a_fitted_text_fits_where_an_ellipsis_does(
            @ForAll String text, @ForAll @IntRange(min = 11, max = 400) int room) {
        assertTrue(Lettering.width(Lettering.fitted(text, 11, false, room), 11, false) <= room);
        for (String line : Lettering.wrapped(text, 11, true, room, 2)) {
            assertTrue(Lettering.width(line, 11, true) <= room);
        }
    }
}
