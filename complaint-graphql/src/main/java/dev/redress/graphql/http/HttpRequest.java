package dev.redress.graphql.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came, in a form that no server has to be known for.
 *
 * @param method {@code POST}, as it came
 * @param headers by their names in lower case, each value as it came
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

    List<String> values(String header) {
        List<String> values = headers.get(header.toLowerCase(Locale.ROOT));
        return values == null ? List.of() : values;
    }

    @Override
    public String toString() {
        return method + " from " + viewer;
    }
}
