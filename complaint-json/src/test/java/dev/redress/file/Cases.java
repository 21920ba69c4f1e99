package dev.redress.file;

import dev.redress.complaint.Complaint;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Histories from text, and as text. */
final class Cases {

    /** A first contact on Friday 18 December 2026 and what followed. */
    static final String EXAMPLE = """
            format: redress/case/1
            reference: EX-1
            policy: emh
            people:
              P1: {name: A Resident, standing: tenant}
              S1: {name: B Officer, role: officer}
            texts:
              T1: Repair not finished
            events:
            - {event: first-contact, on: 2026-12-18, channel: online, by: P1, text: T1}
            - {event: stage-1-acknowledged, on: 2026-12-30, by: S1}
            - {event: stage-1-responded, on: 2027-01-13, dated: 2027-01-12, by: S1, letter: r1.yaml}
            - {event: escalation-requested, on: 2027-02-01, by: P1}
            - {event: stage-2-acknowledged, on: 2027-02-05, by: S1}
            - {event: stage-2-responded, on: 2027-03-05, by: S1}
            """;

    private Cases() {}

    static Loaded<Complaint> read(String text) {
        return read("case.yaml", text, Procedures.shipped());
    }

    static Loaded<Complaint> read(String name, String text, Procedures procedures) {
        try {
            return CaseFile.read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), procedures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A history under emh with one line of YAML for its events; S1 is an officer. */
    static String of(String event) {
        return """
                format: redress/case/1
                reference: EX-1
                policy: emh
                people:
                  S1: {role: officer}
                events:
                """ + event + "\n";
    }

    static List<String> defects(String text) {
        return texts(read(text).defects());
    }

    static List<String> texts(List<Defect> defects) {
        return defects.stream().map(Defect::toString).toList();
    }

    static String written(Complaint complaint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFile.write(complaint, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
