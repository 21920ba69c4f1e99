package dev.redress.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTest {

    private static Page page(String text) {
        return Page.of(text)
                .saying(text)
                .with(DistributionTest.responses().picture())
                .table(text, List.of("Day", text), List.of(List.of(text, "b")));
    }

    /** The page without its doctype and with its elements closed, as XML would have it. */
    private static Drawn read(Page page) {
        return Drawn.read(page.html()
                .replace("<!DOCTYPE html>\n", "")
                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                .replace("&#39;", "'"));
    }

    @Test
    void a_page_runs_no_script_and_fetches_nothing() {
        for (String html : List.of(
                page("EX-1").html(),
                Timeline.of(Courses.all().get("emh-late")).page().html())) {
            assertFalse(html.contains("<script"));
            assertFalse(html.matches("(?s).*\\s(src|href|srcset)=.*"));
            assertFalse(html.contains("url("));
            assertEquals(
                    html.replace("http://www.w3.org/2000/svg", "").indexOf("http:"),
                    -1,
                    "the name of SVG is no address");
            assertTrue(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
        }
    }

    @Test
    void a_page_has_a_language_a_title_and_headed_tables() {
        Drawn page = read(page("EX-1"));
        assertTrue(page.structure().contains("html lang"));
        assertEquals(List.of("EX-1", "Time to the stage 1 response"), page.contents("title"));
        assertEquals(List.of("EX-1"), page.contents("h1"));
        assertEquals(List.of("EX-1"), page.contents("caption"));
        assertEquals(List.of("Day", "EX-1"), page.contents("th"));
    }

    @Test
    void a_table_without_rows_says_none_and_a_row_has_a_cell_for_each_column() {
        assertEquals(
                List.of("none"),
                read(Page.of("EX-1").table("Rows", List.of("Day", "What"), List.of()))
                        .contents("td"));
        assertEquals(
                "a row of 1 cells in a table of 2 columns",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Page.of("EX-1").table("Rows", List.of("Day", "What"), List.of(List.of("a"))))
                        .getMessage());
        assertEquals("page EX-1, 3 parts", page("EX-1").toString());
    }

    @Property(tries = 200)
    void text_of_any_characters_changes_no_structure(@ForAll String text) {
        assertEquals(read(page("EX-1")).structure(), read(page(text)).structure());
        assertEquals(List.of(Markup.clean(text)), read(page(text)).contents("h1"));
    }
}
