package dev.redress.cli;

/** {@code redress letter}: what a letter must say, and letters that say it. */
final class LetterCommand {

    private LetterCommand() {}

    static Spec spec() {
        return Spec.group(
                        "letter",
                        "what a letter must say, and letters that say it",
                        LetterCheck.spec(),
                        LetterWrite.spec(),
                        LetterPlaceholders.spec())
                .synopsis("redress letter COMMAND [options]")
                .examples(
                        "redress letter write stage-1-response docs/examples/ex-1.yaml --contents docs/examples/r1.yaml",
                        "redress letter check docs/examples/short-letter.yaml");
    }
}
