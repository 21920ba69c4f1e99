package dev.redress.cli.serve;

import java.util.Optional;

/**
 * What is served, and where.
 *
 * @param port 0 for any that is free
 * @param allowedOrigin the one other origin whose pages may ask: {@code http://localhost:3000}
 */
public record Plan(Loopback address, int port, Optional<String> allowedOrigin, Bounds bounds, Serving serving) {

    /** Answers without a case, on any free port, for nobody else's pages. */
    public static Plan asking() {
        return new Plan(Loopback.USUAL, 0, Optional.empty(), Bounds.usual(), Serving.ASKING);
    }

    /** The same, serving something else. */
    public Plan withServing(Serving other) {
        return new Plan(address, port, allowedOrigin, bounds, other);
    }

    /** The same with other bounds. */
    public Plan withBounds(Bounds other) {
        return new Plan(address, port, allowedOrigin, other, serving);
    }

    /** The same at another address. */
    public Plan at(Loopback other, int otherPort) {
        return new Plan(other, otherPort, allowedOrigin, bounds, serving);
    }

    /** The same, open to the pages of one other origin. */
    public Plan allowing(String origin) {
        return new Plan(address, port, Optional.of(origin), bounds, serving);
    }

    Keys keys() {
        return serving == Serving.DEMO ? Demonstration.keys() : Keys.unneeded();
    }
}
