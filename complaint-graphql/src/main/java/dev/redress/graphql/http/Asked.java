package dev.redress.graphql.http;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * By whom and on which day a document is asked: what a fetcher finds in its {@code GraphQLContext}.
 *
 * <p>{@code Asked.in(env.getGraphQlContext()).today()}. The day is read once for a query, so that an answer that began on Monday
 * 15 March 2027 is of that day throughout; a subscription outlives midnight, and reads it for each event.
 */
public final class Asked {

    private final Viewer viewer;
    private final Supplier<LocalDate> today;
    private final LocalDate began;
    private volatile boolean follows;

    private Asked(Viewer viewer, Supplier<LocalDate> today) {
        this.viewer = viewer;
        this.today = today;
        this.began = today.get();
    }

    /** Puts it where fetchers find it; a host that runs documents itself calls this for each. */
    public static Asked put(GraphQLContext.Builder context, Viewer viewer, Supplier<LocalDate> today) {
        Asked asked = new Asked(viewer, today);
        context.put(Asked.class, asked);
        return asked;
    }

    /**
     * What was put there.
     *
     * @throws IllegalStateException if nothing was
     */
    public static Asked in(GraphQLContext context) {
        Asked asked = context.get(Asked.class);
        if (asked == null) {
            throw new IllegalStateException("nobody said who asks, and on which day; see Asked.put");
        }
        return asked;
    }

    public Viewer viewer() {
        return viewer;
    }

    public LocalDate today() {
        return follows ? today.get() : began;
    }

    void follow() {
        follows = true;
    }
}
