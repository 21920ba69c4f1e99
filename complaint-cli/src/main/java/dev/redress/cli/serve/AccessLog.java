package dev.redress.cli.serve;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * A line for each answer: when, what was asked of which place, the status, how long it took, how many bytes, and the request's
 * id. {@code 2027-03-15T09:00:00Z POST /graphql 200 12ms 431 id=5f0c…}. Nothing in it was chosen by a client but the method,
 * and that only if it is one that the server knows: no address, no path, no query, no header (FTR-18).
 */
final class AccessLog implements RequestLog {

    private final Clock clock;
    private final Figures figures;
    private final Consumer<String> lines;

    AccessLog(Clock clock, Figures figures, Consumer<String> lines) {
        this.clock = clock;
        this.figures = figures;
        this.lines = lines;
    }

    @Override
    public void log(Request request, Response response) {
        Place place = Place.of(Request.getPathInContext(request));
        String method = method(request.getMethod());
        long nanos = NanoTime.since(request.getBeginNanoTime());
        long bytes = Response.getContentBytesWritten(response);
        figures.answered(place, method, response.getStatus(), nanos);
        lines.accept(clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + method + " " + place + " "
                + response.getStatus() + " " + TimeUnit.NANOSECONDS.toMillis(nanos) + "ms " + Math.max(0, bytes)
                + " id=" + Edge.id(request));
    }

    private static String method(String method) {
        return switch (method.toUpperCase(Locale.ROOT)) {
            case "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH" -> method.toUpperCase(Locale.ROOT);
            default -> "OTHER";
        };
    }
}
