package dev.redress.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said in graphql-transport-ws from this end, as text. */
final class Messages {

    static final String ACK = "{\"type\":\"connection_ack\"}";
    static final String PING = "{\"type\":\"ping\"}";
    static final String PONG = "{\"type\":\"pong\"}";

    private final Json json;

    Messages(Json json) {
        this.json = json;
    }

    String next(String id, ExecutionResult result) {
        return text(id, "next", result.toSpecification());
    }

    String error(String id, List<GraphQLError> errors) {
        List<Object> payload = new ArrayList<>();
        errors.forEach(error -> payload.add(error.toSpecification()));
        return text(id, "error", payload);
    }

    String complete(String id) {
        return text(id, "complete", null);
    }

    private String text(String id, String type, @Nullable Object payload) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("id", id);
        message.put("type", type);
        if (payload != null) {
            message.put("payload", payload);
        }
        return new String(json.write(message), StandardCharsets.UTF_8);
    }
}
