package dev.redress.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.calendar.UnknownName;
import dev.redress.letter.Draft;
import dev.redress.letter.Omission;
import dev.redress.letter.Required;
import dev.redress.policy.Letters;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTemplateTest {

    // --- what is shipped ----------------------------------------------------------------------------------------

    @Test
    void the_shipped_templates_leave_out_nothing_that_any_clause_requires() {
        for (String id : PublishedPolicies.ids()) {
            for (String kind : Letters.kinds()) {
                Policy policy = PublishedPolicies.get(id);
                assertEquals(List.of(), LetterTemplate.shipped(kind).omissions(policy), id + " " + kind);
            }
        }
    }

    @Test
    void there_is_none_for_a_landlord_s_own_kind_of_letter() {
        assertThrows(UnknownName.class, () -> LetterTemplate.shipped("x-warning"));
        assertThrows(UnknownName.class, () -> LetterTemplate.shipped("aknowledgement"));
    }

    // --- a landlord's own ---------------------------------------------------------------------------------------

    @Test
    void a_landlord_s_own_template_takes_the_place_of_the_shipped_one() {
        LetterTemplate own = LetterTemplate.of("acknowledgement", """
                # Hello{{#resident}} {{resident}}{{/resident}}
                {{! a comment }}
                {{officer}} has your complaint {{reference}}.
                You will hear from us
                {{#respond-by}}by {{respond-by}}.{{/respond-by}}
                - one
                - two
                  and more
                ## Bye
                {{x-office-hours}}
                """);
        Draft draft = Drafts.known("de-escalation", "acknowledgement").with("x-office-hours", "9 to 5");
        assertEquals("""
                Hello A Resident

                B Officer has your complaint EX-1. You will hear from us by Thursday 7 January 2027.

                - one
                - two and more

                Bye

                9 to 5
                """, own.write(draft, Form.TEXT));
        assertEquals("""
                # Hello A Resident

                B Officer has your complaint EX-1. You will hear from us by Thursday 7 January 2027.

                - one
                - two and more

                ## Bye

                9 to 5
                """, own.write(draft, Form.MARKDOWN));
        String html = own.write(draft, Form.HTML);
        assertTrue(html.contains("<h1>Hello A Resident</h1>\n"), html);
        assertTrue(html.contains("<ul>\n<li>one</li>\n<li>two and more</li>\n</ul>\n<h2>Bye</h2>\n"), html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            {{{officer}}}                       | line 2: a tag that begins with {{{; a template has {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! a comment }}
            {{&officer}}                        | line 2: a tag that begins with {{&; a template has {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! a comment }}
            {{>other}}                          | line 2: a tag that begins with {{>; a template has {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! a comment }}
            {{=<% %>=}}                         | line 2: a tag that begins with {{=; a template has {{name}}, {{#name}}, {{^name}}, {{/name}} and {{! a comment }}
            {{#officer}}x                       | line 2: {{#officer}} is not closed
            {{#officer}}x{{/reference}}         | line 2: {{/reference}} closes nothing that is open; open is officer
            x{{/officer}}                       | line 2: {{/officer}} closes nothing that is open
            {{may-escalate}}                    | line 2: {{may-escalate}} has no words of its own; it reads {{#may-escalate}}...{{/may-escalate}}
            {{.}}                               | line 2: {{.}} stands outside a list, such as {{#notes}}{{.}}{{/notes}}
            {{#officer}}{{.}}{{/officer}}       | line 2: {{.}} stands outside a list, such as {{#notes}}{{.}}{{/notes}}
            {{officer                           | line 2: {{ without }}
            """)
    void what_is_wrong_with_a_template_is_said_with_its_line(String line, String fault) {
        TemplateRefused refused = assertThrows(
                TemplateRefused.class, () -> LetterTemplate.of("acknowledgement", "# Title\n" + line + "\n"));
        assertTrue(refused.faults().contains(fault), refused::getMessage);
    }

    @Test
    void a_template_has_one_title_and_headings_of_one_kind() {
        assertEquals(
                List.of(
                        "line 2: a heading has one # or two",
                        "line 3: a second title; headings below it begin with ##"),
                assertThrows(TemplateRefused.class, () -> LetterTemplate.of("refusal", "# A\n### b\n# C\n## d\n"))
                        .faults());
    }

    @Test
    void a_placeholder_that_is_none_is_named_with_the_one_that_was_meant() {
        TemplateRefused refused =
                assertThrows(TemplateRefused.class, () -> LetterTemplate.of("refusal", "# A\n{{oficer}}\n{{-first}}"));
        assertTrue(
                refused.faults()
                        .get(0)
                        .startsWith("line 2: no placeholder 'oficer'; did you mean officer? known: reference, "),
                refused::getMessage);
        assertTrue(refused.faults().get(1).startsWith("line 3: no placeholder '-first'"), refused::getMessage);
        assertEquals(2, refused.faults().size());
    }

    @Test
    void a_template_begins_with_its_title() {
        for (String text : List.of("", "\n{{! only a comment }}\n")) {
            assertEquals(
                    List.of("there is nothing in it"),
                    assertThrows(TemplateRefused.class, () -> LetterTemplate.of("refusal", text))
                            .faults());
        }
        assertEquals(
                "the template cannot be used:\n- line 1: a letter begins with its title, a line that begins with #",
                assertThrows(TemplateRefused.class, () -> LetterTemplate.of("refusal", "Dear all\n"))
                        .getMessage());
        assertThrows(TemplateRefused.class, () -> LetterTemplate.of("refusal", "# " + "x".repeat(70_000)));
    }

    // --- what a letter is for -----------------------------------------------------------------------------------

    @Test
    void a_letter_that_says_nothing_of_what_it_is_for_is_not_written() {
        Draft draft = Drafts.known("emh", "final-response");
        LetterTemplate shipped = LetterTemplate.shipped("final-response");
        assertEquals(List.of(), draft.letter().omissions(), "no clause asks for an answer");
        LetterIncomplete incomplete = assertThrows(LetterIncomplete.class, () -> shipped.write(draft, Form.TEXT));
        assertEquals(
                "the letter is not complete:\n- outcome: the final response is to give an answer; outcome, understanding, reasons,"
                        + " actions, remedy are all missing or empty",
                incomplete.getMessage());
        assertTrue(shipped.writeWithGaps(draft, Form.TEXT).contains("\n[outcome: to be written]\n"));
        assertTrue(shipped.write(draft.with("remedy", "We offer you £50."), Form.TEXT)
                .contains("We offer you £50."));
    }

    @Test
    void a_template_that_says_it_in_its_own_words_lacks_nothing() {
        Draft draft = Drafts.known("de-escalation", "final-response");
        LetterTemplate own = LetterTemplate.of("final-response", "# We do not agree with you\n{{reference}}\n");
        assertEquals(List.of(), own.omissions(draft));
        assertTrue(own.write(draft, Form.TEXT).startsWith("We do not agree with you\n"));
        LetterTemplate onlyWhy =
                LetterTemplate.of("final-response", "# Our answer\n{{#reasons}}{{reasons}}{{/reasons}}\n");
        assertEquals(
                List.of("reasons"),
                onlyWhy.omissions(draft).stream().map(Omission::content).toList());
    }

    @Test
    void EMH_7_a_clause_that_asks_for_an_answer_is_named_alone() {
        assertEquals(
                List.of("EMH-7 understanding", "EMH-7 actions"),
                LetterTemplate.shipped("stage-1-response").omissions(Drafts.known("emh", "stage-1-response")).stream()
                        .map(each -> each.clause() + " " + each.content())
                        .toList());
    }

    @Test
    void ASC_20_nothing_of_the_Ombudsman_is_in_a_letter_to_a_council() {
        Draft council = Drafts.outsider("final-response").with("outcome", "We do not agree with you.");
        String letter = LetterTemplate.shipped("final-response").write(council, Form.TEXT);
        assertFalse(letter.contains("Ombudsman"), letter);
        assertTrue(letter.contains("\nIf you are still not happy\n\nPlease tell us.\n"), letter);
        Draft refused = Drafts.outsider("escalation-refusal").with("reasons", "Every point was answered.");
        String refusal = LetterTemplate.shipped("escalation-refusal").write(refused, Form.TEXT);
        assertFalse(refusal.contains("Ombudsman"), refusal);
        assertTrue(refusal.contains("We want to tell you why.\n"), refusal);
    }

    @Test
    void an_acknowledgement_of_stage_2_speaks_of_the_request_to_look_again() {
        String letter = LetterTemplate.shipped("acknowledgement").write(Drafts.again("emh"), Form.TEXT);
        assertTrue(
                letter.contains(
                        "\nThank you for telling us that you are not happy with our answer. You asked us on Monday 1 February"
                                + " 2027 to look at your complaint again.\n"),
                letter);
        assertFalse(letter.contains("went wrong"), letter);
    }

    // --- what clauses require -----------------------------------------------------------------------------------

    @Test
    void EMH_7_a_template_that_leaves_out_what_a_clause_requires_is_refused_with_the_clause() {
        LetterTemplate own = LetterTemplate.of("stage-1-response", "# Our answer\n{{understanding}}\n");
        assertEquals(
                "the template cannot be used:\n"
                        + "- EMH-7 actions: the letter is to explain what happened and what is done about it, and the template"
                        + " has no {{actions}} that stands whatever else is there",
                assertThrows(TemplateRefused.class, () -> own.write(Drafts.whole("emh", "stage-1-response"), Form.TEXT))
                        .getMessage());
        assertEquals(List.of(), own.omissions(PublishedPolicies.get("de-escalation")));
    }

    /** Every required content of every kind: a template with all of them is taken, one without it or with it on a condition is not. */
    @Test
    void leaving_out_any_required_content_is_refused_for_each_clause_that_requires_it() {
        int left = 0;
        for (String id : PublishedPolicies.ids()) {
            Policy policy = PublishedPolicies.get(id);
            for (String kind : Letters.kinds()) {
                List<String> required = Required.of(policy, kind).stream()
                        .map(Required::content)
                        .distinct()
                        .toList();
                assertEquals(List.of(), template(kind, required, "", "none").omissions(policy));
                for (String content : required) {
                    for (String how : List.of("without", "if another", "if not")) {
                        List<Omission> omissions =
                                template(kind, required, content, how).omissions(policy);
                        assertEquals(
                                Required.of(policy, kind).stream()
                                        .filter(each -> each.content().equals(content))
                                        .map(each -> each.clause().id())
                                        .toList(),
                                omissions.stream().map(Omission::clause).toList());
                        left++;
                    }
                }
            }
        }
        assertTrue(left > 60, left + " templates");
    }

    private static LetterTemplate template(String kind, List<String> contents, String but, String how) {
        StringBuilder text = new StringBuilder("# Title\n");
        for (String content : contents) {
            String tag = "{{#" + content + "}}\n{{" + content + "}}\n{{/" + content + "}}\n";
            if (!content.equals(but)) {
                text.append(tag);
            } else if (how.equals("if another")) {
                text.append("{{#survey}}\n").append(tag).append("{{/survey}}\n");
            } else if (how.equals("if not")) {
                text.append("{{^")
                        .append(content)
                        .append("}}{{")
                        .append(content)
                        .append("}}{{/")
                        .append(content)
                        .append("}}");
            }
        }
        return LetterTemplate.of(kind, text.toString());
    }

    // --- letters that are not complete --------------------------------------------------------------------------

    @Test
    void EMH_7_a_letter_that_is_not_complete_is_not_written_and_with_gaps_they_are_seen() {
        LetterTemplate template = LetterTemplate.shipped("stage-1-response");
        Draft draft = Drafts.known("emh", "stage-1-response").with("understanding", "Canary");
        LetterIncomplete refused = assertThrows(LetterIncomplete.class, () -> template.write(draft, Form.TEXT));
        assertEquals(
                "the letter is not complete:\n- EMH-7 actions: the stage 1 response is to explain what happened and what is done"
                        + " about it; actions is missing or empty",
                refused.getMessage());
        assertEquals(1, refused.omissions().size());
        assertTrue(template.writeWithGaps(draft, Form.TEXT).contains("\n[actions: to be written]\n"));
    }

    @Test
    void a_template_writes_letters_of_its_own_kind_alone() {
        assertEquals(
                "a template for letters of kind refusal cannot write one of kind acknowledgement",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> LetterTemplate.shipped("refusal")
                                        .write(Drafts.whole("emh", "acknowledgement"), Form.TEXT))
                        .getMessage());
    }

    @Test
    void a_title_with_nothing_in_it_still_gives_the_page_a_title() {
        LetterTemplate own = LetterTemplate.of("refusal", "# {{survey}}\nWe cannot.\n");
        String html = own.write(Drafts.whole("emh", "refusal"), Form.HTML);
        assertTrue(html.contains("<title>Your complaint</title>"), html);
        assertFalse(html.contains("<h1>"), html);
    }

    @Test
    void nothing_of_the_engine_reaches_into_a_value() {
        LetterTemplate own = LetterTemplate.of("refusal", "# A\n{{#reasons}}{{reasons}} {{officer}}{{/reasons}}\n");
        Draft draft = Drafts.whole("emh", "refusal")
                .with("reasons", "{{officer}} {{#notes}}")
                .with("officer", "");
        assertEquals("A\n\n{{officer}} {{#notes}}\n", own.write(draft, Form.TEXT));
    }

    @Test
    void every_content_of_a_letter_is_a_placeholder() {
        List<String> names = Placeholder.all().stream().map(Placeholder::name).toList();
        assertTrue(names.containsAll(Letters.contents()));
        assertTrue(Placeholder.all().stream().noneMatch(each -> each.says().equals(each.name())));
    }
}
