package dev.redress.graphql.limits;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by name, so many of so much weight at most: the one longest unused goes first. */
final class Recent<T> {

    private final int most;
    private final long heaviest;
    private final Map<String, Weighed<T>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    private record Weighed<T>(T value, int weight) {}

    Recent(int most, long heaviest) {
        this.most = most;
        this.heaviest = heaviest;
    }

    synchronized @Nullable T find(String name) {
        Weighed<T> found = kept.get(name);
        return found == null ? null : found.value;
    }

    synchronized void keep(String name, T value, int weighs) {
        if (weighs > heaviest / 2) {
            return;
        }
        Weighed<T> before = kept.put(name, new Weighed<>(value, weighs));
        weight += weighs - (before == null ? 0 : before.weight);
        Iterator<Weighed<T>> oldest = kept.values().iterator();
        while (kept.size() > most || weight > heaviest) {
            weight -= oldest.next().weight;
            oldest.remove();
        }
    }

    synchronized int size() {
        return kept.size();
    }
}
