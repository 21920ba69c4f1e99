package dev.redress.graphql.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came, in a form that no server has to be known for.
 *
 * <p>{@code new HttpRequest("POST", Map.of("Content-Type", List.of("application/json")), null, body, viewer)}.
 *
 * @param method {@code POST}, as it came
 * @param headers by their names, in whatever case the server has them; each value as it came
 * @param query what stands behind the {@code ?}, still encoded; null if nothing does
 * @param body the bytes, inflated; empty if there are none
 * @param viewer who asks
 */
public record HttpRequest(
        String method,
        Map<String, List<String>> headers,
        @Nullable String query,
        byte[] body,
        Viewer viewer) {

    public HttpRequest {
        headers = byLowerCase(headers);
    }

    private static Map<String, List<String>> byLowerCase(Map<String, List<String>> given) {
        Map<String, List<String>> headers = new HashMap<>(2 * given.size());
        given.forEach((name, values) -> headers.merge(name.toLowerCase(Locale.ROOT), values, HttpRequest::both));
        return headers;
    }

    private static List<String> both(List<String> some, List<String> others) {
        List<String> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    List<String> values(String header) {
        return headers.getOrDefault(header, List.of());
    }

    @Override
    public String toString() {
        return method + " from " + viewer;
    }
}
