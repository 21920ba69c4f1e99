package dev.redress.file;

import dev.redress.document.Document;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.document.Node;
import dev.redress.policy.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known when something comes in, as a file, {@code redress/intake/1}: facts by name, before there is a complaint.
 *
 * <pre>{@code
 * format: redress/intake/1
 * policy: settle
 * facts: {kind: complaint, received: 2026-12-18, occurred: 2026-06-18}
 * }</pre>
 *
 * <p>Received on Friday 18 December 2026, six months to the day after the issue of Thursday 18 June. A fact that is not there
 * is not known. The words of {@code good-reason} are in no defect and no {@code toString}.
 */
public final class IntakeFile {

    private static final String FORMAT = "redress/intake/1";
    private static final String FACTS = "facts by name: {kind: complaint, received: 2026-12-18}";

    private final @Nullable String policy;
    private final Map<Fact, String> facts;

    private IntakeFile(@Nullable String policy, Map<Fact, String> facts) {
        this.policy = policy;
        this.facts = Collections.unmodifiableMap(facts);
    }

    /**
     * Reads an intake. The stream stays open.
     *
     * @param name what defects call the file
     * @throws IOException when the stream cannot be read, or is not UTF-8
     */
    public static Loaded<IntakeFile> read(String name, InputStream in) throws IOException {
        return Document.read(name, in).load(FORMAT, file -> intake(file.guarded()));
    }

    private static IntakeFile intake(Fields file) {
        String policy = file.text("policy").orElse(null);
        Map<Fact, String> facts = new LinkedHashMap<>();
        file.need("facts", FACTS);
        file.child("facts", FACTS).ifPresent(fields -> take(fields, facts));
        return new IntakeFile(policy, facts);
    }

    private static void take(Fields fields, Map<Fact, String> facts) {
        if (fields.node() instanceof Node.Mapping mapping) {
            for (String key : mapping.keys().keySet()) {
                Fact.find(key)
                        .filter(fact ->
                                fact.name().startsWith("x-") || Fact.ofIntake().contains(fact))
                        .flatMap(fact -> FactReading.read(fields, key, fact).map(value -> Map.entry(fact, value)))
                        .ifPresent(fact -> facts.put(fact.getKey(), fact.getValue()));
            }
        }
        Fact.ofIntake().forEach(fact -> fields.has(fact.name()));
    }

    /** The policy's id or the path of its file, if the intake names one. */
    public Optional<String> policy() {
        return Optional.ofNullable(policy);
    }

    /** The facts in the order of the file, each value as the fact reads. */
    public Map<Fact, String> facts() {
        return facts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntakeFile that && policy().equals(that.policy()) && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }

    /** {@code an intake of 3 facts}. */
    @Override
    public String toString() {
        return "an intake of " + facts.size() + (facts.size() == 1 ? " fact" : " facts");
    }
}
