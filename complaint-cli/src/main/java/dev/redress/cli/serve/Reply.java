package dev.redress.cli.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One whole answer on its way out. */
final class Reply {

    static final String JSON = "application/json; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";

    private Reply() {}

    static boolean send(Request request, Response response, Callback callback, int status, String type, byte[] body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.write(true, isHead ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body), callback);
        return true;
    }

    static boolean text(Request request, Response response, Callback callback, int status, String type, String text) {
        return send(request, response, callback, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What was wrong with a request, in the form that every client of GraphQL reads; the words hold nothing of the request. */
    static boolean refuse(Request request, Response response, Callback callback, int status, String sentence) {
        String json = "{\"errors\":[{\"message\":\"" + sentence.replace("\"", "\\\"") + "\"}]}";
        return text(request, response, callback, status, JSON, json);
    }

    /** The method is none of those that the place knows. */
    static boolean wrongMethod(Request request, Response response, Callback callback, String allowed) {
        response.getHeaders().put(HttpHeader.ALLOW, allowed);
        return refuse(request, response, callback, 405, "this is asked for with " + allowed);
    }
}
