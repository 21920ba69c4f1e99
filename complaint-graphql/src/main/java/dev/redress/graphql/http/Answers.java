package dev.redress.graphql.http;

import dev.redress.graphql.limits.Code;
import dev.redress.graphql.limits.Limit;
import dev.redress.graphql.limits.Masked;
import dev.redress.graphql.limits.Workers;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Results as bytes, with the status that each has in the form it is asked in.
 *
 * <p>A document that is not valid is 200 as {@code application/json} and 400 as {@code application/graphql-response+json}; with
 * data, null included, it is 200 in both. A mutation by GET, too little time or room, and a bug have the same status in both.
 */
final class Answers {

    /** Nothing is wrong with what was asked: the same may be answered a moment later. */
    private static final Set<String> UNAVAILABLE =
            Set.of(Limit.TIME.code(), Limit.WAITING.code(), Code.SERVER_STOPS.name());

    private final Json json;

    Answers(Json json) {
        this.json = json;
    }

    HttpResponse of(ExecutionResult result, MediaType form) {
        int status = status(result, form);
        Map<String, String> headers = headers(form);
        if (status == 405) {
            headers.put("allow", "POST");
        } else if (status == 503) {
            headers.put("retry-after", "1");
        }
        return new HttpResponse(status, headers, bytes(result));
    }

    HttpResponse of(Refused refused, MediaType form) {
        Map<String, String> headers = headers(form);
        if (refused.status == 405) {
            headers.put("allow", "GET, POST");
        }
        return new HttpResponse(refused.status, headers, bytes(Workers.failed(refused.error)));
    }

    HttpResponse unforeseen(Throwable thrown, MediaType form) {
        return new HttpResponse(500, headers(form), bytes(Workers.failed(Masked.error(thrown))));
    }

    byte[] bytes(ExecutionResult result) {
        return json.write(result.toSpecification());
    }

    /** As one event of a stream. */
    byte[] event(ExecutionResult result) {
        String lines = new String(bytes(result), StandardCharsets.UTF_8).replaceAll("\r\n|\r|\n", "\ndata: ");
        return ("event: next\ndata: " + lines + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    static Map<String, String> headers(MediaType form) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", form.header());
        headers.put("cache-control", "no-store");
        headers.put("vary", "accept");
        return headers;
    }

    private static int status(ExecutionResult result, MediaType form) {
        if (result.isDataPresent()) {
            return 200;
        }
        for (GraphQLError error : result.getErrors()) {
            Map<String, Object> extensions = error.getExtensions();
            String code = extensions == null ? "" : String.valueOf(extensions.get("code"));
            if (Code.MUTATION_BY_GET.name().equals(code)) {
                return 405;
            }
            if (UNAVAILABLE.contains(code)) {
                return 503;
            }
            if (Code.INTERNAL.name().equals(code)) {
                return 500;
            }
        }
        return form == MediaType.GRAPHQL ? 400 : 200;
    }
}
