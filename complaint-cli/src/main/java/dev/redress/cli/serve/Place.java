package dev.redress.cli.serve;

import java.util.Arrays;

/** A place on the server by its path. Logs and figures name places, never paths, since a path is what a client makes it. */
enum Place {
    DESK("/"),
    GRAPHQL("/graphql"),
    STREAM("/graphql/stream"),
    SOCKET("/graphql/ws"),
    SCHEMA("/schema.graphqls"),
    GRAPHIQL("/graphiql"),
    LIVE("/health/live"),
    READY("/health/ready"),
    METRICS("/metrics"),
    OTHER("other");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    /** Where a path leads. A page's own files belong to the page. */
    static Place of(String path) {
        if (path.startsWith("/graphiql/")) {
            return GRAPHIQL;
        }
        if (path.startsWith("/desk/")) {
            return DESK;
        }
        return Arrays.stream(values())
                .filter(place -> place.path.equals(path))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it answers questions, rather than being a page or about the server itself. */
    boolean isForQuestions() {
        return this == GRAPHQL || this == STREAM || this == SOCKET;
    }

    /** {@code /graphql/stream}. */
    @Override
    public String toString() {
        return path;
    }
}
