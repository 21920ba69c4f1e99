package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.complaint.Personal;
import dev.redress.letter.Draft;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The shipped templates, and the letters that they give, read as people write to people: short sentences, common words, a weekday with every date. */
class PlainWordsTest {

    private static final int LONGEST = 21;
    private static final int ON_AVERAGE = 11;
    private static final Pattern DATE = Pattern.compile(
            "(\\w+ )?\\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}");
    private static final Set<String> WEEKDAYS =
            Set.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final Set<String> JARGON = Set.of(
            "escalate",
            "escalation",
            "stage",
            "determination",
            "pursuant",
            "herein",
            "remedy",
            "stakeholder",
            "clause",
            "obligation",
            "acknowledgement",
            "aforementioned");

    @Test
    void a_sentence_of_a_template_is_short_and_most_are_shorter() {
        int words = 0;
        List<String> all = new ArrayList<>();
        for (String kind : Letters.kinds()) {
            for (String sentence : sentences(template(kind))) {
                int length = sentence.split("\\s+").length;
                assertTrue(length <= LONGEST, () -> length + " words in " + kind + ": " + sentence);
                words += length;
                all.add(sentence);
            }
        }
        assertTrue(all.size() > 60, "only " + all.size() + " sentences");
        assertTrue(words / all.size() < ON_AVERAGE, words + " words in " + all.size() + " sentences");
    }

    @Test
    void the_words_of_a_template_are_no_jargon() {
        for (String kind : Letters.kinds()) {
            for (String word : template(kind).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                assertTrue(!JARGON.contains(word), () -> word + " in " + kind);
            }
        }
    }

    /** What the letters say themselves, the notes beside a document included; not what they carry of contents. */
    @Test
    void the_sentences_and_the_words_of_a_written_letter_are_as_plain() {
        int notes = 0;
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                Draft draft = Drafts.whole(policy, kind);
                String letter = LetterTemplate.shipped(kind).write(draft, Form.TEXT);
                for (Personal content : draft.letter().contents().values()) {
                    letter = letter.replace("\n" + content.value() + "\n", "\n");
                }
                for (String sentence : sentences(letter)) {
                    int length = sentence.split("\\s+").length;
                    assertTrue(length <= LONGEST, () -> length + " words in " + policy + " " + kind + ": " + sentence);
                    notes += sentence.startsWith("The Housing Ombudsman is reached") ? 1 : 0;
                }
                for (String word : letter.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    assertTrue(!JARGON.contains(word), () -> word + " in " + policy + " " + kind);
                }
                assertFalse(letter.contains("resident may"), letter);
            }
        }
        assertTrue(notes > 10, notes + " letters with the Ombudsman's contact");
    }

    @Test
    void SET_17_what_the_procedure_asks_and_what_has_changed_are_told_apart() {
        String letter =
                LetterTemplate.shipped("final-response").write(Drafts.whole("settle", "final-response"), Form.TEXT);
        assertTrue(letter.contains("By our procedure you can go there yourself from Friday 30 April 2027 on."), letter);
        assertTrue(
                letter.contains(
                        "Whatever our procedure says, since Saturday 1 October 2022 you can go to the Housing Ombudsman"
                                + " straight after our final answer. You need not wait eight weeks."),
                letter);
    }

    @Test
    void every_letter_that_gives_the_Ombudsman_tells_of_its_e_mail() {
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                String letter = LetterTemplate.shipped(kind).write(Drafts.whole(policy, kind), Form.TEXT);
                assertEquals(
                        letter.contains("Ombudsman"),
                        letter.contains("the Housing Ombudsman takes no new cases by e-mail."),
                        policy + " " + kind);
            }
        }
    }

    @Test
    void every_date_of_a_letter_has_its_weekday_and_no_condition_leaves_half_a_sentence() {
        int dates = 0;
        for (String policy : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                String letter = LetterTemplate.shipped(kind).write(Drafts.whole(policy, kind), Form.TEXT);
                List<String> found = DATE.matcher(letter)
                        .results()
                        .map(match -> match.group(1))
                        .toList();
                for (String weekday : found) {
                    assertTrue(
                            weekday != null && WEEKDAYS.contains(weekday.strip()),
                            policy + " " + kind + ": " + weekday);
                }
                dates += found.size();
                assertEquals(-1, letter.indexOf(" ."), letter);
                assertEquals(-1, letter.indexOf("  "), letter);
                assertEquals(-1, letter.indexOf("{{"), letter);
            }
        }
        assertTrue(dates > 40, dates + " dates");
    }

    /** The template with a few words in each placeholder's place, so that its own sentences are what is measured. */
    private static String template(String kind) {
        return LetterTemplate.text(kind)
                .replaceAll("\\{\\{[#^/!][^}]*}}", "")
                .replaceAll("\\{\\{\\.}}", "")
                .replaceAll("(?m)^\\{\\{[a-z-]+}}$", "")
                .replaceAll("\\{\\{[a-z-]*(by|date|received|from|until)}}", "Monday 8 March 2027")
                .replaceAll("\\{\\{[a-z-]+}}", "EX-1");
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            for (String sentence : line.replaceFirst("^[#-]+ ", "").split("(?<=[.:])\\s+")) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence.strip());
                }
            }
        }
        return sentences;
    }
}
