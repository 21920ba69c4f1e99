package dev.redress.cli;

import dev.redress.letter.Beside;
import dev.redress.letter.Draft;
import dev.redress.letter.Omission;
import dev.redress.letters.Form;
import dev.redress.letters.LetterTemplate;
import dev.redress.letters.TemplateRefused;
import dev.redress.policy.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code redress letter write}: a letter of a complaint, with what is on record, what the document states and what is owed. */
final class LetterWrite {

    private static final int MOST_BYTES = 1024 * 1024;

    private LetterWrite() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "write",
                        "a letter of a complaint, with what is on record and the days that are owed",
                        LetterWrite::run)
                .synopsis("redress letter write KIND CASE [--contents FILE] [--as-of DATE|today] [options]")
                .more(
                        "A letter that is on record has the date it states; another is dated by --as-of, else by its contents, and"
                                + " what follows from sending it that day is assumed. An acknowledgement is that of stage 2 once"
                                + " stage 2 was asked for; --as-of with a day before it gives that of stage 1.",
                        "What nobody has written yet is in the file that --contents names, else in the one that the history names"
                                + " for the letter. Contents of another complaint, or with another day than is owed or on record, are"
                                + " refused.",
                        "A letter that is not complete, or says nothing of what it is for, is written with the gaps in brackets;"
                                + " they are named on standard error, and the exit code is 1. What else its writer should know is"
                                + " said there too.")
                .word(0, "KIND", "the kind of letter: " + String.join(", ", Letters.kinds()), Letters.kinds())
                .word(1, "FILE", "the complaint's history in YAML or JSON; - is standard input", List.of());
        CaseInput.addAsOf(spec)
                .option(
                        "--contents",
                        "FILE",
                        "what the letter says, as 'redress letter check' takes it; it goes before what is on record",
                        List.of())
                .option(
                        "--template",
                        "FILE",
                        "your own template; 'redress letter placeholders' says what may stand in it",
                        List.of());
        return Settings.addCalendar(spec)
                .formats(Format.TEXT, Format.MD, Format.HTML)
                .examples(
                        "redress letter write stage-1-response docs/examples/ex-1.yaml --contents docs/examples/r1.yaml",
                        "redress letter write acknowledgement docs/examples/ex-1.yaml --as-of 2026-12-23 --format html");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Form form = form(arguments.format(Format.TEXT, Format.MD, Format.HTML));
        String kind = Letters.kind(arguments.word(0));
        if (arguments.word(1).equals("-")
                && arguments.find("--contents").filter("-"::equals).isPresent()) {
            throw new WrongUsage("standard input is read once: the complaint and --contents cannot both be -");
        }
        LetterTemplate template = template(kind, arguments);
        CaseInput input = CaseInput.of(1, arguments, output);
        Draft draft = LetterWords.of(kind, input, arguments, output);
        List<Omission> omissions = template.omissions(draft);
        try {
            output.print(omissions.isEmpty() ? template.write(draft, form) : template.writeWithGaps(draft, form));
        } catch (TemplateRefused refused) {
            throw new WrongUsage(arguments.find("--template").isPresent() ? message(refused) : ours(kind, refused));
        }
        draft.notes().stream()
                .filter(note -> !note.toResident())
                .map(Beside::toString)
                .forEach(output::note);
        omissions.forEach(omission -> output.note("redress: " + omission));
        return omissions.isEmpty() ? Exit.ANSWERED : Exit.NO;
    }

    private static String message(TemplateRefused refused) {
        return String.valueOf(refused.getMessage());
    }

    /** The shipped template knows nothing of a landlord's own contents. */
    private static String ours(String kind, TemplateRefused refused) {
        return "the shipped template for a letter of kind " + kind
                + " is not enough for this procedure; --template FILE names"
                + " your own, and 'redress letter placeholders " + kind
                + " --show-template' prints this one to begin with:\n- " + String.join("\n- ", refused.faults());
    }

    private static Form form(Format format) {
        return switch (format) {
            case MD -> Form.MARKDOWN;
            case HTML -> Form.HTML;
            default -> Form.TEXT;
        };
    }

    private static LetterTemplate template(String kind, Arguments arguments) throws IOException {
        Optional<String> file = arguments.find("--template");
        if (file.isEmpty()) {
            return LetterTemplate.shipped(kind);
        }
        try (InputStream in = InputFile.open(file.get(), "a template is a text file", arguments)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return LetterTemplate.of(kind, text);
        } catch (CharacterCodingException e) {
            throw new NotThere("'" + InputFile.name(file.get()) + "' is not UTF-8");
        } catch (TemplateRefused refused) {
            throw new WrongUsage(String.valueOf(refused.getMessage()));
        }
    }
}
