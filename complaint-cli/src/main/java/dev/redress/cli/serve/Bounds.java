package dev.redress.cli.serve;

import java.time.Duration;

/**
 * How much of anything one client may take, and how long it may take over it.
 *
 * <p>With the usual bounds a client that has sent its headers and then one byte a second of its body is answered 408 after ten
 * seconds, whatever it still wants to send; the one beside it notices nothing.
 *
 * @param headerBytes the request line with all headers; more is 431
 * @param bodyBytes a body, once it is unpacked; more is 413
 * @param header how long the headers of one request may take, from their first byte; the connection is closed after that
 * @param body how long a whole body may take; 408 after that
 * @param idle how long nothing at all may move on a connection
 * @param connections how many there may be at once; others wait until one is closed
 * @param stop how long what was begun may take to finish when the server stops
 */
public record Bounds(
        int headerBytes, int bodyBytes, Duration header, Duration body, Duration idle, int connections, Duration stop) {

    /** Those of the program. */
    public static Bounds usual() {
        return new Bounds(
                8 * 1024,
                1_000_000,
                Duration.ofSeconds(10),
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                1_000,
                Duration.ofSeconds(8));
    }

    /** The same with other times for headers and for bodies. */
    public Bounds withTimes(Duration forHeader, Duration forBody) {
        return new Bounds(headerBytes, bodyBytes, forHeader, forBody, idle, connections, stop);
    }
}
