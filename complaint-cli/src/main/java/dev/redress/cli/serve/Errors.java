package dev.redress.cli.serve;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers for what never reached a place, or failed there: by its status, with nothing of the request or of the cause. */
final class Errors implements Request.Handler {

    private static final Map<Integer, String> SENTENCES = Map.of(
            400, "this is not a request that can be read",
            404, "there is nothing here",
            408, "the request took too long to arrive",
            413, "the body is larger than the server takes",
            414, "the address is longer than the server takes",
            415, "the body comes in a form that the server does not read",
            431, "the headers are larger than the server takes",
            500, "this is a bug in redress; the request's id is in X-Request-Id",
            503, "the server is stopping");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Edge.mark(request, response);
        if (status == 408 || status == 503) {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
        }
        return Reply.refuse(request, response, callback, status, sentence(status));
    }

    /** What a status says. */
    static String sentence(int status) {
        return SENTENCES.getOrDefault(status, "the server does not do this");
    }
}
