package dev.redress.cli.serve;

import dev.redress.graphql.http.EventStream;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.HttpRequest;
import dev.redress.graphql.http.HttpResponse;
import dev.redress.graphql.http.Session;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.http.Wire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/** The three ways in which questions come: one answer, events as a stream, and a conversation over a WebSocket. */
final class Questions {

    private static final String UNAUTHENTICATED =
            "{\"errors\":[{\"message\":\"this needs a key, and the one that came is not it\","
                    + "\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}";

    private final Answering answering;
    private final Keys keys;
    private final Bounds bounds;
    private final Figures figures;

    Questions(Answering answering, Keys keys, Bounds bounds, Figures figures) {
        this.answering = answering;
        this.keys = keys;
        this.bounds = bounds;
        this.figures = figures;
    }

    // --- one answer, or events ------------------------------------------------------------------------------------

    /** Answers a question once its body is there, if who asks may. */
    boolean handle(Place place, Request request, Response response, Callback callback) {
        Optional<String> caller = keys.caller(request);
        if (caller.isEmpty()) {
            response.getHeaders().put("WWW-Authenticate", "Bearer");
            return Reply.text(request, response, callback, 401, Reply.JSON, UNAUTHENTICATED);
        }
        Viewer viewer = answering.viewers().apply(caller.get());
        boolean isPost = HttpMethod.POST.is(request.getMethod());
        if (!isPost) {
            answer(place, asked(request, new byte[0], viewer), request, response, callback);
            return true;
        }
        Body.of(request, bounds).whenComplete((body, problem) -> {
            if (problem == null) {
                answer(place, asked(request, body, viewer), request, response, callback);
            } else {
                notRead(Body.status(problem), problem, request, response, callback);
            }
        });
        return true;
    }

    private void answer(Place place, HttpRequest asked, Request request, Response response, Callback callback) {
        if (place == Place.STREAM) {
            send(answering.http().stream(asked), callback, stream -> send(stream, request, response, callback));
        } else {
            send(answering.http().answer(asked), callback, answer -> send(answer, request, response, callback));
        }
    }

    private static <T> void send(CompletionStage<T> coming, Callback callback, Consumer<T> sending) {
        coming.whenComplete((answer, problem) -> {
            if (problem == null) {
                sending.accept(answer);
            } else {
                callback.failed(problem);
            }
        });
    }

    private static void send(HttpResponse answer, Request request, Response response, Callback callback) {
        head(answer.headers(), response);
        String type = answer.headers().getOrDefault("content-type", Reply.JSON);
        Reply.send(request, response, callback, answer.status(), type, answer.body());
    }

    private void send(EventStream stream, Request request, Response response, Callback callback) {
        response.setStatus(stream.status());
        head(stream.headers(), response);
        figures.began(Place.STREAM);
        stream.body().subscribe(new Writing(request, response, callback, () -> figures.ended(Place.STREAM)));
    }

    private static void head(Map<String, String> headers, Response response) {
        headers.forEach((name, value) -> {
            // what varies with the request varies with its origin and its encodings too
            if (name.equalsIgnoreCase("vary")) {
                response.getHeaders().add(name, value);
            } else {
                response.getHeaders().put(name, value);
            }
        });
    }

    private static void notRead(int status, Throwable why, Request request, Response response, Callback callback) {
        if (status == 0) {
            callback.failed(why);
        } else {
            response.getHeaders().put("Connection", "close");
            Reply.refuse(request, response, callback, status, Errors.sentence(status));
        }
    }

    private static HttpRequest asked(Request request, byte[] body, Viewer viewer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            String name = field.getLowerCaseName();
            // the body is unpacked by now
            if (!name.equals("content-encoding")) {
                headers.computeIfAbsent(name, none -> new ArrayList<>()).add(field.getValue());
            }
        }
        return new HttpRequest(
                request.getMethod(), headers, request.getHttpURI().getQuery(), body, viewer);
    }

    // --- a conversation -------------------------------------------------------------------------------------------

    /** Opens a WebSocket for whoever speaks the protocol; who they are they say in their first message, or by a cookie. */
    boolean open(ServerWebSocketContainer sockets, Request request, Response response, Callback callback) {
        Optional<String> byRequest = keys.caller(request);
        boolean speaks =
                request.getHeaders().getCSV("Sec-WebSocket-Protocol", false).contains(GraphqlHttp.SUBPROTOCOL);
        boolean isOpening = speaks
                && sockets.upgrade(
                        (asked, answered, failing) -> {
                            answered.setAcceptedSubProtocol(GraphqlHttp.SUBPROTOCOL);
                            return new Socket(wire -> conversation(byRequest, wire));
                        },
                        request,
                        response,
                        callback);
        if (isOpening) {
            return true;
        }
        response.getHeaders().put("Upgrade", "websocket");
        return Reply.refuse(
                request, response, callback, 426, "this is a WebSocket that speaks " + GraphqlHttp.SUBPROTOCOL);
    }

    private Socket.Taker conversation(Optional<String> byRequest, Wire wire) {
        figures.began(Place.SOCKET);
        Function<Map<String, Object>, Optional<Viewer>> signIn = payload ->
                authorization(payload).map(keys::bearer).orElse(byRequest).map(answering.viewers());
        Session session = answering.http().socket(signIn, wire);
        return new Socket.Taker() {
            @Override
            public void text(String message) {
                session.onText(message);
            }

            @Override
            public void bytes() {
                session.onBinary();
            }

            @Override
            public void gone() {
                figures.ended(Place.SOCKET);
                session.onClosed();
            }
        };
    }

    private static Optional<String> authorization(Map<String, Object> payload) {
        for (Map.Entry<String, Object> member : payload.entrySet()) {
            if (member.getKey().toLowerCase(Locale.ROOT).equals("authorization")) {
                return Optional.of(String.valueOf(member.getValue()));
            }
        }
        return Optional.empty();
    }
}
