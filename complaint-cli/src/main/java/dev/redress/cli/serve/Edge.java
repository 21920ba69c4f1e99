package dev.redress.cli.serve;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The outermost layer: each request has an id that its answer and its line in the log carry, and each answer the headers of
 * {@link Protection}. A client may bring an id of its own, digits, letters a to f and dashes, so that it cannot bring a name.
 */
final class Edge extends Handler.Wrapper {

    static final String ID = "X-Request-Id";

    private static final Pattern OURS = Pattern.compile("[0-9a-f][0-9a-f-]{14,62}[0-9a-f]");
    private static final String ATTRIBUTE = Edge.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    Edge(Handler inner) {
        super(inner);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        mark(request, response);
        return super.handle(request, response, callback);
    }

    /** Puts the id and the headers on an answer; an answer that was begun anew after a failure needs them again. */
    static void mark(Request request, Response response) {
        response.getHeaders().put(ID, id(request));
        Protection.add(response.getHeaders(), Request.getPathInContext(request));
    }

    /** The id of a request, the same whenever it is asked for. */
    static String id(Request request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known.toString();
        }
        @Nullable String brought = request.getHeaders().get(ID);
        String id = brought != null && OURS.matcher(brought).matches() ? brought : fresh();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    private static String fresh() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
