package dev.redress.graphql.http;

import java.util.Map;
import java.util.concurrent.Flow;

/**
 * What goes back piece by piece: events as they happen, or why there are none.
 *
 * <p>The body takes one subscriber. A server asks for one piece, writes it, and asks for the next when it is written: that is how the
 * source learns that a client does not read. {@code onError} means that the client was given up, and its connection is to be
 * closed.
 *
 * @param status 200 for events; anything else as in {@link HttpResponse}
 * @param headers each once
 * @param body the pieces, each to be flushed
 */
public record EventStream(int status, Map<String, String> headers, Flow.Publisher<byte[]> body) {

    @Override
    public String toString() {
        return String.valueOf(status);
    }
}
