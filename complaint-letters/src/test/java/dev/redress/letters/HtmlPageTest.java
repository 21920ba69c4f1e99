package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A page that anybody can read, on a telephone, on paper and aloud. */
class HtmlPageTest {

    static List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                pages.add(LetterTemplate.shipped(kind).write(Drafts.whole(policy, kind), Form.HTML));
            }
        }
        return pages;
    }

    @Test
    void a_page_says_its_language_has_a_title_and_one_main_part() {
        for (String page : pages()) {
            assertTrue(
                    page.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\"/>\n"),
                    page);
            assertTrue(
                    page.contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"), page);
            assertEquals(1, count("<main>", page));
            assertEquals(1, count("<h1>", page));
            String title = between("<title>", "</title>", page);
            assertEquals(between("<h1>", "</h1>", page), title);
            assertFalse(title.isBlank());
        }
    }

    @Test
    void everything_in_a_page_stands_in_its_main_part_and_no_heading_is_empty_or_alone() {
        for (String page : pages()) {
            String body = between("<body>\n", "</body>", page);
            assertTrue(body.startsWith("<main>\n<h1>") && body.endsWith("</main>\n"), body);
            assertFalse(
                    Pattern.compile("<h2>[^<]*</h2>\n(<h2>|</main>)")
                            .matcher(page)
                            .find(),
                    page);
            assertFalse(Pattern.compile("<(h1|h2|p|li)>\\s*</").matcher(page).find(), page);
        }
    }

    @Test
    void a_page_stands_alone_without_a_script_and_without_anything_from_elsewhere() {
        for (String page : pages()) {
            assertFalse(
                    Pattern.compile(
                                    "<(script|img|link|iframe|a|object|embed|form)\\b|url\\(|@import|\\bsrc=|\\bhref=|\\bon[a-z]+=")
                            .matcher(page)
                            .find(),
                    page);
        }
    }

    @Test
    void its_text_contrasts_with_its_ground_and_grows_with_the_reader_s_letters() {
        String style = between("<style>", "</style>", pages().get(0));
        String ground = group("background: (#[0-9a-f]{6});", style);
        String text = group("[^-]color: (#[0-9a-f]{6});", style);
        assertTrue(contrast(ground, text) >= 7, "contrast " + contrast(ground, text));
        assertEquals(1, count("color: #", style.replace("background", "")), "one colour of text");
        assertTrue(style.contains("font: 1.125rem/1.6"), "in units of the reader's own size");
        assertTrue(style.contains("overflow-wrap: break-word"), "a long word makes no page wider than a telephone");
        assertTrue(style.contains("@media print"));
    }

    /** The contrast of two colours by WCAG 2: 1 for the same, 21 for black and white. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            parts[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), pattern);
        return matcher.group(1);
    }

    private static String between(String from, String to, String text) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }

    private static long count(String part, String text) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }
}
