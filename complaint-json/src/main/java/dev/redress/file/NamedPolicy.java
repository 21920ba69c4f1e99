package dev.redress.file;

import dev.redress.document.Defect;
import dev.redress.document.Fields;
import dev.redress.document.Loaded;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The policy that a file names, and what is wrong with that policy's own file. */
final class NamedPolicy {

    private static final String POLICY = "a policy's id, such as emh, or the path of its file";

    private final Procedures procedures;
    private List<Defect> defects = List.of();

    NamedPolicy(Procedures procedures) {
        this.procedures = procedures;
    }

    /** The policy of the key {@code policy}; null, with a defect, where it is none or does not read. */
    @Nullable
    Policy read(Fields file) {
        file.need("policy", POLICY);
        return file.value("policy", this::procedure, POLICY)
                .map(loaded -> sound(loaded, file))
                .orElse(null);
    }

    private Loaded<Policy> procedure(String word) {
        try {
            return procedures.get(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Policy sound(Loaded<Policy> loaded, Fields file) {
        if (!loaded.isSound()) {
            defects = loaded.defects();
            int count = defects.size();
            file.error(
                    "policy",
                    "a policy that has " + (count == 1 ? "a defect" : count + " defects") + " of its own",
                    "a policy that reads");
        }
        return loaded.value();
    }

    /** What was read of the file, with the defects of the policy's own file added. */
    <T> Loaded<T> withItsDefects(Loaded<T> loaded) {
        if (defects.isEmpty()) {
            return loaded;
        }
        List<Defect> all = new ArrayList<>(loaded.defects());
        all.addAll(defects);
        return new Loaded<>(loaded.file(), loaded.value(), all);
    }
}
