package dev.redress.cli.serve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what is meant for this server and comes from its own pages, from one other origin that was named, or from no page
 * at all. A page elsewhere whose name is made to lead here still says its own name as {@code Host}: 421. A page elsewhere that
 * sends something here says so as {@code Origin}, or the browser says so for it: 403.
 */
final class Guard extends Handler.Wrapper {

    private static final String MAX_AGE = "600";

    private final Loopback address;
    private final @Nullable String allowedOrigin;

    Guard(Loopback address, Optional<String> allowedOrigin, Handler inner) {
        super(inner);
        this.address = address;
        this.allowedOrigin = allowedOrigin.orElse(null);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields headers = request.getHeaders();
        List<String> hosts = headers.getValuesList(HttpHeader.HOST);
        if (hosts.size() != 1 || !names(request).contains(hosts.get(0))) {
            return Reply.refuse(request, response, callback, 421, "the server does not go by the name in Host");
        }
        List<String> origins = fields(headers, "Origin");
        boolean isAllowed = allowedOrigin != null && origins.equals(List.of(allowedOrigin));
        if (!isAllowed && !origins.isEmpty() && !origins.equals(List.of("http://" + hosts.get(0)))) {
            return Reply.refuse(request, response, callback, 403, "a page of another origin may not ask here");
        }
        Place place = Place.of(Request.getPathInContext(request));
        if (!isAllowed && place.isForQuestions() && isFromAnotherSite(headers)) {
            return Reply.refuse(request, response, callback, 403, "a page of another site may not ask here");
        }
        List<String> encodings = fields(headers, "Content-Encoding");
        if (!encodings.isEmpty() && !Set.of("gzip", "identity").contains(encodings.get(0))) {
            return Reply.refuse(request, response, callback, 415, "a body comes as it is, or packed by gzip once");
        }
        if (allowedOrigin != null) {
            response.getHeaders().add("Vary", "Origin");
        }
        if (isAllowed) {
            allow(request, response);
            if (HttpMethod.OPTIONS.is(request.getMethod())) {
                response.setStatus(204);
                callback.succeeded();
                return true;
            }
        }
        return super.handle(request, response, callback);
    }

    private void allow(Request request, Response response) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Access-Control-Allow-Origin", String.valueOf(allowedOrigin));
        headers.put("Access-Control-Expose-Headers", Edge.ID);
        headers.put("Cross-Origin-Resource-Policy", "cross-origin");
        if (HttpMethod.OPTIONS.is(request.getMethod())) {
            headers.put("Access-Control-Allow-Methods", "GET, POST");
            headers.put("Access-Control-Allow-Headers", "Authorization, Content-Type, " + Edge.ID);
            headers.put("Access-Control-Max-Age", MAX_AGE);
        }
    }

    /** A browser says where a request comes from, and scripts cannot change it; other clients say nothing. */
    private static boolean isFromAnotherSite(HttpFields headers) {
        List<String> sites = fields(headers, "Sec-Fetch-Site");
        return !sites.isEmpty() && !Set.of("same-origin", "none").contains(sites.get(0));
    }

    /** The names by which this server is asked, with its port: the port may be left out where it is 80. */
    private Set<String> names(Request request) {
        int port = Request.getLocalPort(request);
        Set<String> names = new TreeSet<>();
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", address.inUrl())) {
            names.add(host + ":" + port);
            if (port == 80) {
                names.add(host);
            }
        }
        return names;
    }

    /** Every field of that name as it stands, one for each line. */
    private static List<String> fields(HttpFields headers, String name) {
        return headers.getFields(name).stream().map(HttpField::getValue).toList();
    }
}
