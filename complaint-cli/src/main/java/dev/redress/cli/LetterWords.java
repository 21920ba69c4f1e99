package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.letter.Contradiction;
import dev.redress.letter.Draft;
import dev.redress.letter.Letter;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a letter says: what is on record, and what somebody wrote in a file of its own. */
final class LetterWords {

    private final String kind;
    private final CaseInput input;
    private final Arguments arguments;
    private final Output output;

    private LetterWords(String kind, CaseInput input, Arguments arguments, Output output) {
        this.kind = kind;
        this.input = input;
        this.arguments = arguments;
        this.output = output;
    }

    /**
     * The draft of a letter with what its file says.
     *
     * @throws WrongUsage where nothing gives it a day, or the file is of another letter
     */
    static Draft of(String kind, CaseInput input, Arguments arguments, Output output) throws IOException {
        return new LetterWords(kind, input, arguments, output).draft();
    }

    private Draft draft() throws IOException {
        Optional<String> typed = arguments.find("--contents");
        if (typed.isPresent()) {
            Letter contents = read(typed.get());
            return with(draft(contents), typed.get(), contents);
        }
        Draft draft = draft(input.timetable());
        Optional<String> file = onRecord(draft);
        return file.isPresent() ? with(draft, file.get(), read(file.get())) : draft;
    }

    /** The contents' own date is that of a letter that has no other. */
    private Draft draft(Letter contents) {
        try {
            return Draft.of(input.timetable(), kind);
        } catch (UnknownName unknown) {
            throw unknown;
        } catch (IllegalArgumentException undated) {
            boolean asked = input.timetable().day().isPresent();
            return draft(asked ? input.timetable() : input.timetable().asOf(contents.day()));
        }
    }

    private Draft draft(Timetable timetable) {
        try {
            return Draft.of(timetable, kind);
        } catch (UnknownName unknown) {
            throw unknown;
        } catch (IllegalArgumentException undated) {
            throw new WrongUsage(undated.getMessage() + (timetable.day().isEmpty() ? ": --as-of DATE" : ""));
        }
    }

    /** The file that the history names for the letter; what is no name of such a file may be anything of the landlord's. */
    private Optional<String> onRecord(Draft draft) {
        String named = draft.recorded()
                .flatMap(event -> event.find(Detail.LETTER))
                .map(Code::word)
                .orElse("-");
        if (named.equals("-") || !InputFile.isNamedBy(named)) {
            return Optional.empty();
        }
        try {
            Path file = InputFile.folder(input.file()).resolve(named);
            if (Files.exists(file)) {
                return Optional.of(file.toString());
            }
        } catch (InvalidPathException e) {
            // there is no file of that name
        }
        output.note("redress: the history names '" + named
                + "' for the letter, and there is no such file; --contents FILE names another");
        return Optional.empty();
    }

    private Letter read(String file) throws IOException {
        Letter contents = LetterCheck.read(file, arguments, output);
        if (!contents.kind().equals(kind)) {
            throw new WrongUsage("'" + InputFile.name(file) + "' is of kind " + contents.kind()
                    + ", and the letter asked for is of kind " + kind);
        }
        return contents;
    }

    private Draft with(Draft draft, String file, Letter contents) {
        Letter letter = draft.letter();
        // the same procedure's file may be seen from two folders
        if (!contents.policy().toString().equals(letter.policy().toString())) {
            throw new WrongUsage("'" + InputFile.name(file) + "' is under " + contents.policy()
                    + ", and the complaint is under " + letter.policy());
        }
        Draft both = draft.with(contents);
        List<Contradiction> contradictions = both.contradictions();
        if (!contradictions.isEmpty()) {
            throw new WrongUsage("'" + InputFile.name(file) + "' does not go with the complaint:\n- "
                    + String.join(
                            "\n- ",
                            contradictions.stream().map(Contradiction::toString).toList()));
        }
        if (!contents.day().equals(letter.day())) {
            output.note("redress: '" + InputFile.name(file) + "' is of " + Days.spoken(contents.day())
                    + ", and the letter is dated " + Days.spoken(letter.day())
                    + (draft.recorded().isPresent() ? ", as it is on record" : ", as asked"));
        }
        return both;
    }
}
