package dev.redress.file;

import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Policies from text and back. */
final class Policies {

    /** A policy of two clauses, the second an obligation, which a test changes. */
    static final String EXAMPLE = """
            format: redress/policy/1
            id: example-homes
            title: Example Homes complaints policy
            edition: 2026-11-01
            calendar: england-and-wales
            stages:
            - {id: stage-1, title: Stage 1}
            clauses:
            - id: EX-1
              heading: Stage 1
              stage: stage-1
              words: We acknowledge a complaint within 5 working days of receiving it.
              obligation: acknowledge the complaint
              within: 5 working days
              from: first-contact
              met-by: stage-1-acknowledged
            - id: EX-2
              heading: Stage 1
              stage: stage-1
              words: We respond within 10 working days of acknowledging it.
              obligation: respond in full
              within: 10 working days
              from: stage-1-acknowledged
              met-by: stage-1-responded
            """;

    private Policies() {}

    static Loaded<Policy> load(String text) {
        try {
            return PolicyFile.read("policy.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy read(String text) {
        return load(text).get();
    }

    static String written(Policy policy) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PolicyFile.write(policy, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What is wrong with the example after a change to it, a line each. */
    static List<String> defects(String was, String becomes) {
        if (!EXAMPLE.contains(was)) {
            throw new IllegalArgumentException("the example has no " + was);
        }
        return load(EXAMPLE.replace(was, becomes)).defects().stream()
                .map(Defect::toString)
                .toList();
    }
}
