package dev.redress.graphql.http;

import java.util.Map;

/**
 * What goes back.
 *
 * @param status 200, 400, 405, 406, 413, 415, 500 or 503
 * @param headers each once
 * @param body the bytes
 */
public record HttpResponse(int status, Map<String, String> headers, byte[] body) {

    @Override
    public String toString() {
        return String.valueOf(status);
    }
}
