package dev.redress.file;

import dev.redress.document.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Intakes from text. */
final class Intakes {

    static final String EVERY_FACT = """
            format: redress/intake/1
            policy: association
            facts:
              kind: complaint
              received: 2026-12-18
              occurred: 2026-05-01
              reported: 2026-06-18
              earlier-report: yes
              first-request: no
              about: repair
              about-our-handling: true
              solicitor: no
              disrepair-claim: no
              exhausted: false
              within-control: yes
              anonymous: no
              complainant: representative
              authority-from: 2026-12-01
              good-reason: A long stay in hospital
              x-insured: yes
            """;

    private Intakes() {}

    static Loaded<IntakeFile> read(String text) {
        try {
            return IntakeFile.read("intake.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
