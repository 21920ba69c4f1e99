package dev.redress.graphql.http;

import java.util.concurrent.CompletionStage;

/** A WebSocket as its server sees it. It is asked for one message at a time, never for a second before the first is written. */
public interface Wire {

    /** Sends a text; done when it is written, failed when it cannot be. */
    CompletionStage<Void> send(String text);

    /** Closes with a code and its reason, which is short enough for a close frame. */
    void close(int code, String reason);
}
