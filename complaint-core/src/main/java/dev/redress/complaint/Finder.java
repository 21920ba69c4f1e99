package dev.redress.complaint;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds complaints by their reference: the log, a folder of histories, or a host's own store.
 *
 * <p>{@code finder.find("C-1042")} is absent where there is none, and so is what may not be read; who may see one is asked of
 * {@code access}. May be used by several threads.
 */
public interface Finder {

    /** The complaint of that reference, as it now is. */
    Optional<Recorded> find(String reference);

    /**
     * Those of these references that there are, in the order asked for. A store that is far away overrides it to read once for
     * all of them.
     */
    default Map<String, Recorded> findAll(Collection<String> references) {
        Map<String, Recorded> found = new LinkedHashMap<>();
        for (String reference : references) {
            find(reference).ifPresent(one -> found.put(reference, one));
        }
        return found;
    }
}
