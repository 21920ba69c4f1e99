package dev.redress.cli.serve;

import org.eclipse.jetty.http.HttpFields;

/** The headers that stand on every answer, whatever it is: what a browser may do with it, and that nobody keeps it. */
final class Protection {

    /** A page of ours: its own script and style, its own pictures, and what it asks of this server. */
    private static final String DESK = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** GraphiQL's editor writes styles into the page, carries a font in its style, and works in workers. */
    private static final String GRAPHIQL =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /** What is no page does nothing at all when it is looked at as one. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Protection() {}

    static void add(HttpFields.Mutable headers, String path) {
        headers.put("Content-Security-Policy", policy(path));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cache-Control", "no-store");
    }

    private static String policy(String path) {
        if (path.equals("/") || path.startsWith("/desk")) {
            return DESK;
        }
        return path.startsWith("/graphiql") ? GRAPHIQL : NOTHING;
    }
}
