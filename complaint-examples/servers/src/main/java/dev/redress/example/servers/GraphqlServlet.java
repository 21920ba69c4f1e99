package dev.redress.example.servers;

import dev.redress.graphql.http.EventStream;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.HttpRequest;
import dev.redress.graphql.http.HttpResponse;
import dev.redress.graphql.http.Viewer;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** For {@code /graphql/*}: one answer at {@code /graphql}, events at {@code /graphql/stream}. */
public final class GraphqlServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient GraphqlHttp http;
    private final transient Function<HttpServletRequest, Optional<Viewer>> viewers;

    /** @param viewers who a request is from, as the host's filters found out; empty if it is nobody's */
    public GraphqlServlet(GraphqlHttp http, Function<HttpServletRequest, Optional<Viewer>> viewers) {
        this.http = http;
        this.viewers = viewers;
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
        Optional<Viewer> viewer = viewers.apply(asked);
        if (viewer.isEmpty()) {
            answer.setStatus(401);
            return;
        }
        HttpRequest request = new HttpRequest(
                asked.getMethod(),
                headers(asked),
                asked.getQueryString(),
                http.body(asked.getInputStream()),
                viewer.get());
        if ("/stream".equals(asked.getPathInfo())) {
            EventStream stream = http.stream(request).toCompletableFuture().join();
            answer.setStatus(stream.status());
            stream.headers().forEach(answer::setHeader);
            stream.writeTo(answer.getOutputStream());
        } else {
            HttpResponse response = http.answer(request).toCompletableFuture().join();
            answer.setStatus(response.status());
            response.headers().forEach(answer::setHeader);
            answer.getOutputStream().write(response.body());
        }
    }

    private static Map<String, List<String>> headers(HttpServletRequest asked) {
        Map<String, List<String>> headers = new HashMap<>();
        for (String name : Collections.list(asked.getHeaderNames())) {
            headers.put(name, Collections.list(asked.getHeaders(name)));
        }
        return headers;
    }

    @Override
    public void destroy() {
        http.close();
    }
}
