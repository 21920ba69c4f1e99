package dev.redress.file;

import dev.redress.document.Document;
import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * A landlord's procedure as a file, {@code redress/policy/1}: clauses in the order of its document, each with its words, its
 * heading and what it provides.
 *
 * <pre>{@code
 * - id: EX-5
 *   heading: Stage 1
 *   stage: stage-1
 *   words: We respond within 10 working days of acknowledging the complaint.
 *   obligation: respond in full
 *   within: 10 working days
 *   from: stage-1-acknowledged
 *   met-by: stage-1-responded
 * }</pre>
 *
 * <p>An acknowledgement on Friday 18 December 2026 makes the response due on Wednesday 6 January 2027. What is written reads
 * back equal.
 */
public final class PolicyFile {

    /** The format that is read and written. */
    public static final String FORMAT = "redress/policy/1";

    private PolicyFile() {}

    /**
     * Reads a policy, or everything that is wrong with it. A calendar that is a path stays one, relative to the file; {@link
     * #seenFrom} and {@link Calendars} find it.
     *
     * @param name what defects call the file: {@code policy.yaml}
     * @throws IOException when the stream cannot be read, or is not UTF-8
     */
    public static Loaded<Policy> read(String name, InputStream in) throws IOException {
        return read(Document.read(name, in));
    }

    /** The policy that a document is. */
    public static Loaded<Policy> read(Document document) {
        return document.load(
                FORMAT, PolicyReading.WHAT, fields -> new PolicyReading(fields, document.defects()).policy());
    }

    /**
     * The policy of that file with the path of its calendar as it is from where the path of the file is: {@code ours.yaml} in
     * {@code policies/own.yaml} is {@code policies/ours.yaml}.
     */
    public static Policy seenFrom(String path, Policy policy) {
        return Calendars.isPath(policy.calendar())
                ? policy.withCalendar(
                        Path.of(path).resolveSibling(policy.calendar()).toString())
                : policy;
    }

    /** Writes a policy as YAML that reads as its document does. The stream stays open. */
    public static void write(Policy policy, OutputStream out) {
        PolicyWriting.write(policy, out);
    }
}
