package dev.redress.graphql.http;

import java.time.Duration;

/**
 * How long a connection waits for what.
 *
 * <p>A client that has opened a WebSocket has three seconds to say who it is; each 12 seconds it is asked whether it is there; and
 * when it has not taken a message for 10 seconds it is given up.
 *
 * @param initWait from opening to {@code connection_init}
 * @param keepAlive between two pings, or two comments of an event stream
 * @param patience with a client that does not read
 */
public record Pace(Duration initWait, Duration keepAlive, Duration patience) {

    public static Pace standard() {
        return new Pace(Duration.ofSeconds(3), Duration.ofSeconds(12), Duration.ofSeconds(10));
    }
}
