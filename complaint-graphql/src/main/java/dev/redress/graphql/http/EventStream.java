package dev.redress.graphql.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Flow;

/**
 * What goes back piece by piece: events as they happen, or why there are none.
 *
 * <p>The body takes one subscriber. A server asks for one piece, writes it, and asks for the next when it is written: that is how the
 * source learns that a client does not read. A server whose threads may wait calls {@link #writeTo} instead. {@code onError} means that the client was given up, and its connection is to be
 * closed.
 *
 * @param status 200 for events; anything else as in {@link HttpResponse}
 * @param headers each once
 * @param body the pieces, each to be flushed
 */
public record EventStream(int status, Map<String, String> headers, Flow.Publisher<byte[]> body) {

    /**
     * Writes the body as it comes, each piece flushed, and returns when it has ended. It takes the thread for as long; when the
     * client is given up, the thread is interrupted out of its write.
     *
     * @throws IOException if the client is gone or was given up: its connection is to be closed
     */
    public void writeTo(OutputStream out) throws IOException {
        new Writing(out).write(body);
    }

    @Override
    public String toString() {
        return String.valueOf(status);
    }
}
