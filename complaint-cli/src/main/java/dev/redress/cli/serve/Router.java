package dev.redress.cli.serve;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** Which place answers what. */
final class Router extends Handler.Abstract.NonBlocking {

    private static final byte[] LIVE = "live\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] READY = "ready\n".getBytes(StandardCharsets.UTF_8);

    private final Pages pages;
    private final Questions questions;
    private final ServerWebSocketContainer sockets;
    private final byte[] schema;
    private final Figures figures;

    Router(Pages pages, Questions questions, ServerWebSocketContainer sockets, String schema, Figures figures) {
        this.pages = pages;
        this.questions = questions;
        this.sockets = sockets;
        this.schema = schema.getBytes(StandardCharsets.UTF_8);
        this.figures = figures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Place place = Place.of(Request.getPathInContext(request));
        return switch (place) {
            case DESK, GRAPHIQL -> pages.handle(place, request, response, callback);
            case GRAPHQL, STREAM -> questions.handle(place, request, response, callback);
            case SOCKET -> questions.open(sockets, request, response, callback);
            case SCHEMA -> about(request, response, callback, Reply.TEXT, schema);
            case LIVE -> about(request, response, callback, Reply.TEXT, LIVE);
            case READY -> about(request, response, callback, Reply.TEXT, READY);
            case METRICS -> about(request, response, callback, figures.contentType(), figures.text());
            case OTHER -> false;
        };
    }

    private static boolean about(Request request, Response response, Callback callback, String type, byte[] text) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Reply.wrongMethod(request, response, callback, "GET, HEAD");
        }
        return Reply.send(request, response, callback, 200, type, text);
    }
}
