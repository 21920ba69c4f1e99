package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The four things that a request says: a document, which of its operations, its variables, and extensions. Anything else that it
 * says is passed over, and null is as good as absent.
 */
record Parameters(
        String query, @Nullable String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final Set<String> NAMES = Set.of("query", "operationName", "variables", "extensions");

    /** From the body of a POST. */
    static Parameters ofBody(byte[] body, Json json, Limits limits) throws Refused {
        int most = limits.of(Limit.BODY);
        if (body.length > most) {
            throw Refused.over(413, Limit.BODY, most);
        }
        mustBeUtf8(body);
        return of(read(body, json, "The body is not JSON that can be read."), limits);
    }

    /** From a value that was JSON. */
    static Parameters of(@Nullable Object value, Limits limits) throws Refused {
        if (value instanceof List) {
            throw Refused.of(
                    400, Code.BATCHING_NOT_SUPPORTED, "One request holds one document; batching is not supported.");
        }
        if (!(value instanceof Map<?, ?> members)) {
            throw Refused.badRequest("A request is a JSON object with a 'query'.");
        }
        return of(
                members.get("query"),
                members.get("operationName"),
                members.get("variables"),
                members.get("extensions"),
                limits);
    }

    /** From what stands behind the question mark of a GET. */
    static Parameters ofQuery(@Nullable String query, Json json, Limits limits) throws Refused {
        int most = limits.of(Limit.BODY);
        if (query != null && query.length() > most) {
            throw Refused.over(413, Limit.BODY, most);
        }
        Map<String, String> parameters = decoded(query == null ? "" : query);
        return of(
                parameters.get("query"),
                nothingIfEmpty(parameters.get("operationName")),
                object(parameters.get("variables"), "variables", json),
                object(parameters.get("extensions"), "extensions", json),
                limits);
    }

    private static Parameters of(
            @Nullable Object query,
            @Nullable Object operationName,
            @Nullable Object variables,
            @Nullable Object extensions,
            Limits limits)
            throws Refused {
        if (query != null && !(query instanceof String)) {
            throw Refused.badRequest("'query' is a text.");
        }
        if (operationName != null && !(operationName instanceof String)) {
            throw Refused.badRequest("'operationName' is a text or absent.");
        }
        Map<String, Object> more = members(extensions, "extensions", limits);
        if (query == null && more.get("persistedQuery") == null) {
            throw Refused.badRequest("There is no 'query'.");
        }
        return new Parameters(
                query == null ? ExecutionInput.PERSISTED_QUERY_MARKER : (String) query,
                (String) operationName,
                members(variables, "variables", limits),
                more);
    }

    private static Map<String, Object> members(@Nullable Object value, String name, Limits limits) throws Refused {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw Refused.badRequest("'" + name + "' is an object or absent.");
        }
        int most = limits.of(Limit.NESTING);
        if (isDeeper(map, most)) {
            throw Refused.over(400, Limit.NESTING, most);
        }
        Map<String, Object> members = new HashMap<>();
        map.forEach((key, member) -> members.put(String.valueOf(key), member));
        return members;
    }

    private static boolean isDeeper(@Nullable Object value, int most) {
        Iterable<?> members =
                value instanceof Map<?, ?> map ? map.values() : value instanceof List<?> list ? list : List.of();
        for (Object member : members) {
            if ((member instanceof Map || member instanceof List) && (most <= 1 || isDeeper(member, most - 1))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object object(@Nullable String text, String name, Json json) throws Refused {
        return text == null || text.isEmpty()
                ? null
                : read(text.getBytes(StandardCharsets.UTF_8), json, "'" + name + "' is not JSON that can be read.");
    }

    // whatever a host's reader says or throws of what was sent, it is not passed on
    private static @Nullable Object read(byte[] bytes, Json json, String message) throws Refused {
        try {
            return json.read(bytes);
        } catch (Json.Unreadable unreadable) {
            throw Refused.badRequest(message);
        }
    }

    private static @Nullable String nothingIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Map<String, String> decoded(String query) throws Refused {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String name = percentDecoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : percentDecoded(pair.substring(equals + 1));
            if (NAMES.contains(name) && parameters.put(name, value) != null) {
                throw Refused.badRequest("A parameter is given twice.");
            }
        }
        return parameters;
    }

    private static String percentDecoded(String text) throws Refused {
        ByteBuffer bytes = ByteBuffer.allocate(3 * text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '%') {
                if (at + 2 >= text.length()
                        || !HexFormat.isHexDigit(text.charAt(at + 1))
                        || !HexFormat.isHexDigit(text.charAt(at + 2))) {
                    throw Refused.badRequest("The query of the URL is not encoded as it should be.");
                }
                bytes.put((byte) HexFormat.fromHexDigits(text, at + 1, at + 3));
                at += 2;
            } else if (character > 0x7f) {
                throw Refused.badRequest("The query of the URL is not encoded as it should be.");
            } else {
                bytes.put((byte) (character == '+' ? ' ' : character));
            }
        }
        bytes.flip();
        return text(bytes);
    }

    private static void mustBeUtf8(byte[] bytes) throws Refused {
        text(ByteBuffer.wrap(bytes));
    }

    private static String text(ByteBuffer bytes) throws Refused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refused.badRequest("What was sent is not UTF-8.");
        }
    }
}
