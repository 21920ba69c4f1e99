package dev.redress.file;

import dev.redress.complaint.Complaint;
import dev.redress.document.Document;
import dev.redress.document.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A complaint's history as a file, {@code redress/case/1}. Events hold dates, codes and ids; what people are called and said
 * sits under {@code people} and {@code texts}, is in no defect, and may be erased: what is left still reads (FTR-18).
 *
 * <p>{@code - {event: first-contact, on: 2026-12-18, channel: online, by: P1, text: T1}}: on Friday 18 December 2026 P1 got in
 * touch online, and T1 is what they said. {@code on} may have a time of day, {@code 2026-12-18T16:30}, which is kept to the
 * second.
 *
 * <p>An id without a value, {@code P1:} or {@code T1:}, is of someone or something that was erased. An event's other keys are the
 * {@link dev.redress.complaint.Detail}s of its kind. What happened is never a defect, however late or odd it is.
 */
public final class CaseFile {

    static final String FORMAT = "redress/case/1";

    private CaseFile() {}

    /**
     * Reads a history. The stream stays open.
     *
     * @param name what defects call the file
     * @param procedures where the policy that it names is found; the defects of that policy's own file are among those of this
     * @throws IOException when this file or the policy's cannot be read, or is not UTF-8
     */
    public static Loaded<Complaint> read(String name, InputStream in, Procedures procedures) throws IOException {
        return read(Document.read(name, in), procedures);
    }

    /**
     * The history that a document is.
     *
     * @throws IOException when the file of the policy that it names cannot be read
     */
    public static Loaded<Complaint> read(Document document, Procedures procedures) throws IOException {
        CaseReading reading = new CaseReading(document.defects(), procedures);
        try {
            return reading.withThoseOfThePolicy(document.load(FORMAT, file -> reading.complaint(file.guarded())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a history as YAML that names its policy by its id. The stream stays open. */
    public static void write(Complaint complaint, OutputStream out) {
        write(complaint, complaint.policy().id(), out);
    }

    /**
     * Writes a history as YAML.
     *
     * @param policy the policy's id, or the path of its file relative to this one
     */
    public static void write(Complaint complaint, String policy, OutputStream out) {
        CaseWriting.write(complaint, policy, out);
    }
}
