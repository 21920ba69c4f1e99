package dev.redress.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** The pages and their files, out of the jar; the one way in to a folder's cases for a browser, which is the link. */
final class Pages {

    /** Before a build that had Node there is no GraphiQL, and this is what stands in its place. */
    static final String NO_GRAPHIQL =
            "GraphiQL is not in this build: with Node 20 or later on the PATH, <code>./redress serve</code> adds it once.";

    private static final Map<String, String> TYPES = Map.of(
            "html", Reply.HTML,
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "ttf", "font/ttf",
            "txt", Reply.TEXT);

    /** One name, so that nothing leads out of the folder. */
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(html|css|js|svg|ttf|txt)");

    private final Serving serving;
    private final Keys keys;

    Pages(Serving serving, Keys keys) {
        this.serving = serving;
        this.keys = keys;
    }

    boolean handle(Place place, Request request, Response response, Callback callback) {
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return Reply.wrongMethod(request, response, callback, "GET, HEAD");
        }
        String path = Request.getPathInContext(request);
        if (path.equals("/")) {
            return desk(request, response, callback);
        }
        if (path.equals("/graphiql")) {
            boolean isBuilt = find("graphiql/graphiql.js").isPresent();
            return isBuilt
                    ? page("graphiql.html", 200, request, response, callback)
                    : message(404, NO_GRAPHIQL, request, response, callback);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String folder = place == Place.GRAPHIQL ? "graphiql/" : "desk/";
        if (!FILE.matcher(name).matches() || !path.equals("/" + folder + name)) {
            return false;
        }
        Optional<byte[]> file = find(folder + name);
        file.ifPresent(bytes -> Reply.send(request, response, callback, 200, type(name), bytes));
        return file.isPresent();
    }

    private boolean desk(Request request, Response response, Callback callback) {
        Fields query = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        String brought = query.getValue("token");
        if (brought == null) {
            return page("desk.html", 200, request, response, callback);
        }
        Optional<String> cookie =
                HttpMethod.GET.is(request.getMethod()) ? keys.exchange(brought) : Optional.<String>empty();
        cookie.ifPresent(value -> response.getHeaders()
                .put(
                        HttpHeader.SET_COOKIE,
                        Keys.cookieName(request) + "=" + value + "; Path=/; HttpOnly; SameSite=Strict"));
        if (cookie.isEmpty() && !keys.hasCookie(request)) {
            return message(
                    403,
                    "This link was opened before, or is of another run; <code>redress serve</code> prints a new one when it"
                            + " starts.",
                    request,
                    response,
                    callback);
        }
        response.getHeaders().put(HttpHeader.LOCATION, "/");
        return Reply.text(request, response, callback, 303, Reply.TEXT, "");
    }

    private boolean page(String name, int status, Request request, Response response, Callback callback) {
        String html = new String(find(name).orElseThrow(), StandardCharsets.UTF_8);
        return Reply.text(request, response, callback, status, Reply.HTML, filled(html));
    }

    private boolean message(int status, String sentence, Request request, Response response, Callback callback) {
        String html = new String(find("message.html").orElseThrow(), StandardCharsets.UTF_8);
        return Reply.text(
                request, response, callback, status, Reply.HTML, filled(html.replace("@SENTENCE@", sentence)));
    }

    private String filled(String html) {
        return html.replace("@BANNER@", serving.banner())
                .replace("@SERVING@", serving.toString())
                .replace("@EXAMPLES@", serving.examples());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), Reply.TEXT);
    }

    private static Optional<byte[]> find(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
