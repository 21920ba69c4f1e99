package dev.redress.cli.serve;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Which place answers what. */
final class Router extends Handler.Abstract.NonBlocking {

    private final Pages pages;
    private final Figures figures;

    Router(Pages pages, Figures figures) {
        this.pages = pages;
        this.figures = figures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Place place = Place.of(Request.getPathInContext(request));
        return switch (place) {
            case DESK, GRAPHIQL -> pages.handle(place, request, response, callback);
            case LIVE -> about(request, response, callback, Reply.TEXT, "live\n".getBytes());
            case READY -> about(request, response, callback, Reply.TEXT, "ready\n".getBytes());
            case METRICS -> about(request, response, callback, figures.contentType(), figures.text());
            default -> false;
        };
    }

    private static boolean about(Request request, Response response, Callback callback, String type, byte[] text) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Reply.wrongMethod(request, response, callback, "GET, HEAD");
        }
        return Reply.send(request, response, callback, 200, type, text);
    }
}
