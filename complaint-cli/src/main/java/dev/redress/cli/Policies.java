package dev.redress.cli;

import dev.redress.document.Loaded;
import dev.redress.file.PolicyFile;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The policies that a command line can name. */
final class Policies {

    private Policies() {}

    static List<String> ids() {
        return PublishedPolicies.ids();
    }

    /** The policy that goes by that word: a shipped one's id, or a file. Warnings about a file go to standard error. */
    static Policy get(String word, Arguments arguments, Output output) throws IOException {
        if (!InputFile.isNamedBy(word)) {
            return PublishedPolicies.get(word);
        }
        Loaded<Policy> loaded;
        try (InputStream in = InputFile.open(word, "a policy is a YAML or JSON file", arguments)) {
            loaded = PolicyFile.read(InputFile.name(word), in);
        }
        Policy policy = loaded.get();
        loaded.defects().forEach(warning -> output.note("redress: " + warning));
        return PolicyFile.seenFrom(word, policy);
    }

    /** The clauses of every policy, for completion; asked for only then. */
    static Iterable<String> clauses() {
        return () -> {
            List<String> ids = new ArrayList<>();
            for (String policy : PublishedPolicies.ids()) {
                for (Clause clause : PublishedPolicies.get(policy).clauses()) {
                    ids.add(clause.id());
                }
            }
            return ids.iterator();
        };
    }

    /** The clauses of every policy whose date can be moved, as {@code --until} takes them, for completion. */
    static Iterable<String> movable() {
        return () -> {
            List<String> ids = new ArrayList<>();
            for (String id : PublishedPolicies.ids()) {
                Policy policy = PublishedPolicies.get(id);
                for (Clause clause : policy.clauses()) {
                    if (policy.findExtension(clause.id()).isPresent()
                            || policy.findDatedByAgreement(clause.id()).isPresent()) {
                        ids.add(clause.id() + "=");
                    }
                }
            }
            return ids.iterator();
        };
    }

    /** {@code logged=} and the like, for completion. */
    static Iterable<String> events() {
        return () -> EventKind.known().stream().map(kind -> kind.name() + "=").iterator();
    }
}
