package dev.redress.file;

import dev.redress.document.Loaded;
import dev.redress.letter.Letter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Letters from text and as text. */
final class LettersRead {

    static final String EVERY_CONTENT = """
            format: redress/letter/1
            kind: final-response
            policy: association
            on: 2027-03-04
            contents:
              reference: EX-1
              officer: B Officer
              understanding: The boiler failed twice.
              outcome: We agree with you.
              reasons: We came late.
              remedy: £50
              actions: [A new pump was fitted., We call you in May.]
              new-date: 2027-03-19
              how-to-escalate: Call us.
              escalate-by: Monday 1 February 2027
              summary: |
                You told us of a leak.

                It came back.
              advice: Keep paying your rent.
              ombudsman: Housing Ombudsman Service
              designated-person: Your councillor
              independent-help: Citizens Advice
              survey: Reply to this letter.
              x-office-hours: 9 to 5
            """;

    private LettersRead() {}

    static Loaded<Letter> read(String text) {
        try {
            return LetterFile.read(
                    "letter.yaml",
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Procedures.shipped());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(Letter letter) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LetterFile.write(letter, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
