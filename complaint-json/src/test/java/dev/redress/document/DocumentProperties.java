package dev.redress.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentProperties {

    /** Nothing but defects, each on a line that there is, whatever the text. */
    @Property(tries = 4000)
    void any_text_is_read_or_its_defects_are_said(@ForAll("texts") String text, @ForAll boolean json) {
        Document document = Read.of(json ? "a.json" : "a.yaml", text);
        assertTrue(document.isWhole() || document.defects().hasErrors());
        int lines = (int) (text + "x").lines().count();
        for (Defect defect : document.defects().all()) {
            assertTrue(defect.place().line() <= lines, () -> defect + " in:\n" + text);
            assertEquals(1, defect.toString().lines().count(), defect::toString);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> tokens = Arbitraries.of(
                        "a",
                        "b: ",
                        ": ",
                        "\n",
                        "\n  ",
                        "\n- ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\"",
                        "'",
                        "|",
                        ">",
                        "\\",
                        "#",
                        " #",
                        "&a ",
                        "*a ",
                        "!a ",
                        "!!str ",
                        "? ",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "\t",
                        "\r\n",
                        "1",
                        "null",
                        "~",
                        "<<: ",
                        "é",
                        "\uD83D\uDE00",
                        "\\u0041",
                        "//",
                        "true",
                        "-",
                        "@",
                        "`",
                        "\u0007",
                        "\uFEFF",
                        "\u2028",
                        "\u0085",
                        "    ")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
        Arbitrary<String> valid = Arbitraries.of(
                "format: redress/case/1\nevents:\n- {event: first-contact, on: 2026-12-18}\n- event: logged\n  note: |\n    a\n    b\n",
                "{\"format\": \"redress/case/1\", \"events\": [{\"event\": \"first-contact\", \"on\": null}, 1.5e3, true]}\n");
        Arbitrary<String> broken = Combinators.combine(
                        valid,
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.integers().between(0, 3),
                        tokens)
                .as((text, at, cut, token) -> text.substring(0, at)
                        + token.substring(0, Math.min(3, token.length()))
                        + text.substring(Math.min(text.length(), at + cut)));
        return Arbitraries.oneOf(tokens, broken);
    }
}
