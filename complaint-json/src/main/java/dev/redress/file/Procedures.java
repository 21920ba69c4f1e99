package dev.redress.file;

import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the procedure that a file names is found: the host knows which ids and paths there are.
 *
 * <p>{@code Procedures.shipped()} knows {@code emh} and the four others, {@code Procedures.beside(folder)} also {@code
 * policies/own.yaml}.
 */
@FunctionalInterface
public interface Procedures {

    /**
     * The procedure that goes by that word, or what is wrong with its file.
     *
     * @throws IllegalArgumentException where nothing goes by it, saying what is known; it becomes a defect
     * @throws IOException when its file cannot be read
     */
    Loaded<Policy> get(String word) throws IOException;

    /** The procedures that are shipped, by their ids. */
    static Procedures shipped() {
        return word -> new Loaded<>(word, PublishedPolicies.get(word), List.of());
    }

    /**
     * Those that are shipped, and a landlord's own by the path of its file, relative to that folder; so is then the path of
     * its calendar. A path may lead out of the folder; who takes files from strangers looks at the word first.
     */
    static Procedures beside(Path folder) {
        return word -> {
            if (!word.endsWith(".yaml") && !word.endsWith(".yml") && !word.endsWith(".json")) {
                return shipped().get(word);
            }
            try (InputStream in = Beside.open(folder, word)) {
                Loaded<Policy> loaded = PolicyFile.read(word, in);
                Policy policy = loaded.value();
                return policy == null
                        ? loaded
                        : new Loaded<>(word, PolicyFile.seenFrom(word, policy), loaded.defects());
            }
        };
    }
}
