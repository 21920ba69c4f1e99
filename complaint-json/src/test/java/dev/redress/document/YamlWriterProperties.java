package dev.redress.document;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class YamlWriterProperties {

    @Property(tries = 3000)
    void any_text_reads_back(@ForAll("texts") String text) {
        YamlRoundTrip.check(text);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.of(
                        " ",
                        " ",
                        "\n",
                        "a",
                        "B",
                        "0",
                        "-",
                        ":",
                        "#",
                        "'",
                        "\"",
                        "\\",
                        ",",
                        "[",
                        "{",
                        "?",
                        "!",
                        "é",
                        "\uD83D\uDE00",
                        "\t",
                        "\r",
                        "\u2028",
                        "word and word",
                        "\uFEFF",
                        "%")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
        Arbitrary<String> anything = Arbitraries.strings()
                .all()
                .ofMaxLength(60)
                .filter(text -> text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        return Arbitraries.oneOf(awkward, anything);
    }
}
