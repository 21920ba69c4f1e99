package dev.redress.example.servers;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.redress.graphql.http.EventStream;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.HttpRequest;
import dev.redress.graphql.http.HttpResponse;
import dev.redress.graphql.http.Viewer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /graphql} and {@code /graphql/stream} on the JDK's own server. */
public final class JdkServer {

    private final GraphqlHttp http;
    private final Function<@Nullable String, Optional<Viewer>> viewers;

    /** @param viewers who somebody with that {@code Authorization} is; empty if it is nobody's */
    public JdkServer(GraphqlHttp http, Function<@Nullable String, Optional<Viewer>> viewers) {
        this.http = http;
        this.viewers = viewers;
    }

    public HttpServer start(int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/graphql", exchange -> answer(exchange, false));
        server.createContext("/graphql/stream", exchange -> answer(exchange, true));
        server.start();
        return server;
    }

    private void answer(HttpExchange exchange, boolean events) throws IOException {
        try (exchange) {
            Optional<Viewer> viewer = viewers.apply(exchange.getRequestHeaders().getFirst("Authorization"));
            if (viewer.isEmpty()) {
                exchange.sendResponseHeaders(401, -1);
                return;
            }
            HttpRequest request = new HttpRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestHeaders(),
                    exchange.getRequestURI().getRawQuery(),
                    http.body(exchange.getRequestBody()),
                    viewer.get());
            if (events) {
                EventStream stream = http.stream(request).toCompletableFuture().join();
                stream.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(stream.status(), 0);
                stream.writeTo(exchange.getResponseBody());
            } else {
                HttpResponse response =
                        http.answer(request).toCompletableFuture().join();
                response.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(response.status(), response.body().length);
                exchange.getResponseBody().write(response.body());
            }
        }
    }
}
