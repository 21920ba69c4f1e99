package dev.redress.file;

import dev.redress.document.Document;
import dev.redress.document.Loaded;
import dev.redress.document.YamlWriter;
import dev.redress.letter.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A letter as a file, {@code redress/letter/1}: its kind, its policy, its date, and what it says of each content.
 *
 * <pre>{@code
 * format: redress/letter/1
 * kind: acknowledgement
 * policy: de-escalation
 * on: 2026-12-23
 * contents: {reference: EX-1, officer: B Officer}
 * }</pre>
 *
 * <p>Sent on Wednesday 23 December 2026. A content without a value is read and is an omission of the letter, not a defect of its
 * file. What a letter says is in no defect and no {@code toString} (FTR-18).
 */
public final class LetterFile {

    static final String FORMAT = "redress/letter/1";

    private LetterFile() {}

    /**
     * Reads a letter. The stream stays open.
     *
     * @param name what defects call the file
     * @param procedures where the policy that it names is found; the defects of that policy's own file are among those of this
     * @throws IOException when this file or the policy's cannot be read, or is not UTF-8
     */
    public static Loaded<Letter> read(String name, InputStream in, Procedures procedures) throws IOException {
        return read(Document.read(name, in), procedures);
    }

    /**
     * The letter that a document is.
     *
     * @throws IOException when the file of the policy that it names cannot be read
     */
    public static Loaded<Letter> read(Document document, Procedures procedures) throws IOException {
        LetterReading reading = new LetterReading(procedures);
        try {
            return reading.withThoseOfThePolicy(document.load(FORMAT, file -> reading.letter(file.guarded())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a letter as YAML that names its policy by its id. The stream stays open. */
    public static void write(Letter letter, OutputStream out) {
        write(letter, letter.policy().id(), out);
    }

    /**
     * Writes a letter as YAML, with what it says.
     *
     * @param policy the policy's id, or the path of its file relative to this one
     */
    public static void write(Letter letter, String policy, OutputStream out) {
        try (YamlWriter yaml = YamlWriter.open(out)) {
            yaml.startMap();
            yaml.text("format", FORMAT);
            yaml.text("kind", letter.kind());
            yaml.text("policy", policy);
            yaml.text("on", letter.day().toString());
            yaml.key("contents");
            yaml.startMap();
            letter.contents().forEach((content, words) -> yaml.text(content, words.value()));
            yaml.endMap();
            yaml.endMap();
        }
    }
}
