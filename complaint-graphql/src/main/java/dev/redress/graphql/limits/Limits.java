package dev.redress.graphql.limits;

import java.util.EnumMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * How much of each thing a request may have.
 *
 * <p>All are on from the start: {@code Limits.standard()} refuses a document with more than 20 aliases, and {@code
 * Limits.standard().with(Limit.ALIASES, 50)} one with more than 50.
 *
 * <p>No limit can be taken away, only moved. Introspection can be switched off, and an allow-list of documents be set.
 */
public final class Limits {

    private final Map<Limit, Integer> limits;
    private final boolean introspection;

    private Limits(Map<Limit, Integer> limits, boolean introspection) {
        this.limits = limits;
        this.introspection = introspection;
    }

    /** Each limit as it is unless somebody says otherwise. */
    public static Limits standard() {
        Map<Limit, Integer> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, limit.standard());
        }
        return new Limits(limits, true);
    }

    /** How much of it there may be. */
    public int of(Limit limit) {
        return limits.getOrDefault(limit, limit.standard());
    }

    /** May a client ask what the schema holds? */
    public boolean allowsIntrospection() {
        return introspection;
    }

    /** The same limits with another one for this. */
    public Limits with(Limit limit, int most) {
        if (most < 1) {
            throw new IllegalArgumentException(
                    limit + " cannot be limited to " + most + "; a limit is 1 or more, and cannot be taken away");
        }
        Map<Limit, Integer> changed = new EnumMap<>(limits);
        changed.put(limit, most);
        return new Limits(changed, introspection);
    }

    /** The same limits, and no introspection. */
    public Limits withoutIntrospection() {
        return new Limits(limits, false);
    }

    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ");
        limits.forEach((limit, most) -> all.add(most + " " + limit.what()));
        return (introspection ? "" : "no introspection, ") + all;
    }
}
