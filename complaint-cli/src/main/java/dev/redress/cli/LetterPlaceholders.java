package dev.redress.cli;

import dev.redress.letter.Required;
import dev.redress.letters.LetterTemplate;
import dev.redress.letters.Placeholder;
import dev.redress.policy.Letters;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code redress letter placeholders}: what may stand in a template for letters of a kind. */
final class LetterPlaceholders {

    private LetterPlaceholders() {}

    static Spec spec() {
        return Spec.of(
                        "placeholders",
                        "what may stand in a template, and which clauses require it",
                        LetterPlaceholders::run)
                .synopsis("redress letter placeholders KIND [--policy POLICY] [--show-template]")
                .more(
                        "In a text, {{officer}} stands for the words. {{#officer}}...{{/officer}} stands only where there are any,"
                                + " {{^officer}}...{{/officer}} only where there are none. {{#notes}}...{{.}}...{{/notes}} stands"
                                + " once for each. A template begins with its title, # in front; ## begins a heading, - an item"
                                + " of a list.",
                        "What a clause requires stands outside every other condition, or the template is refused.")
                .word(0, "KIND", "the kind of letter: " + String.join(", ", Letters.kinds()), Letters.kinds())
                .option("--policy", "POLICY", "whose clauses are named: emh, settle, ..., or a file", Policies.ids())
                .flag("--show-template", "the template that is shipped, to begin your own with")
                .formats(Format.TEXT)
                .examples(
                        "redress letter placeholders stage-1-response",
                        "redress letter placeholders acknowledgement --show-template > ours.md");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        arguments.format(Format.TEXT);
        String kind = Letters.kind(arguments.word(0));
        if (arguments.has("--show-template")) {
            output.print(LetterTemplate.text(kind));
            return Exit.ANSWERED;
        }
        List<Required> required = new ArrayList<>();
        List<String> policies = arguments.find("--policy").map(List::of).orElse(PublishedPolicies.ids());
        for (String policy : policies) {
            required.addAll(Required.of(Policies.get(policy, arguments, output), kind));
        }
        Table table = Table.of("PLACEHOLDER", "REQUIRED BY", "WHAT STANDS THERE");
        List<Placeholder> placeholders = new ArrayList<>(Placeholder.all());
        for (Required each : required) {
            Placeholder.find(each.content())
                    .filter(own -> !placeholders.contains(own))
                    .ifPresent(placeholders::add);
        }
        for (Placeholder placeholder : placeholders) {
            table.row(tag(placeholder), clauses(required, placeholder.name()), placeholder.says());
        }
        table.print(output);
        return Exit.ANSWERED;
    }

    private static String tag(Placeholder placeholder) {
        return placeholder.use() == Placeholder.Use.WORDS ? placeholder.toString() : "{{#" + placeholder.name() + "}}";
    }

    private static String clauses(List<Required> required, String content) {
        return String.join(
                ", ",
                required.stream()
                        .filter(each -> each.content().equals(content))
                        .map(each -> each.clause().id())
                        .distinct()
                        .toList());
    }
}
