package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void what_has_a_meaning_is_escaped() {
        assertEquals("&lt;b&gt; &amp; &quot;O&#39;Neill&quot;", Markup.escaped("<b> & \"O'Neill\""));
    }

    @Test
    void what_may_not_stand_in_a_document_is_replaced() {
        assertEquals("a\ufffdb", Markup.escaped("a\u0000b"));
        assertEquals("a\ufffdb", Markup.escaped("a\ud800b"));
        assertEquals("a\ufffdb", Markup.escaped("a\udc00b"));
        assertEquals("\ufffd\ufffd", Markup.escaped("\uffff\ud83f\udfff"));
        assertEquals("one two three", Markup.escaped("one\ntwo\tthree"));
    }

    @Test
    void every_other_character_stays() {
        assertEquals("\u00c9 \u5b57 \ud83c\udfe0 \u202e", Markup.escaped("\u00c9 \u5b57 \ud83c\udfe0 \u202e"));
    }

    @Property(tries = 500)
    void any_text_is_read_back_as_its_clean_form(@ForAll String text) {
        String xml = "<a b=\"" + Markup.escaped(text) + "\"><c>" + Markup.escaped(text) + "</c></a>";
        assertEquals(List.of("a b", "c"), Drawn.read(xml).structure());
        assertEquals(List.of(Markup.clean(text)), Drawn.read(xml).contents("c"));
    }
}
