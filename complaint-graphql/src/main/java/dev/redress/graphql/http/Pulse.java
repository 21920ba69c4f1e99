package dev.redress.graphql.http;

import java.time.Duration;
import java.time.Instant;

/** Whether the other end of a conversation is there: it is asked now and then, and the last question must be answered by the next. */
final class Pulse {

    /** What is to be done at a moment. */
    enum Beat {
        NOTHING,
        ASK,
        GIVE_UP
    }

    private final Duration between;
    private Instant asked;
    private boolean isAwaited;

    Pulse(Instant start, Duration between) {
        this.asked = start;
        this.between = between;
    }

    synchronized Beat at(Instant now) {
        if (now.isBefore(asked.plus(between))) {
            return Beat.NOTHING;
        }
        if (isAwaited) {
            return Beat.GIVE_UP;
        }
        asked = now;
        isAwaited = true;
        return Beat.ASK;
    }

    synchronized void answered() {
        isAwaited = false;
    }
}
