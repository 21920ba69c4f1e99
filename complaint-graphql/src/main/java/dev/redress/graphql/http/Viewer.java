package dev.redress.graphql.http;

import dev.redress.access.Actor;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the host found out from a token or a session, and until when that holds.
 *
 * <p>{@code Viewer.of(Actor.of("S1", Role.OFFICER)).until(expiry)}. A subscription ends when its viewer's time does.
 *
 * @param actor who; null for somebody who said nothing of themselves and may ask without a case only
 * @param until when the token expires; null if it does not
 */
public record Viewer(@Nullable Actor actor, @Nullable Instant until) {

    /** Somebody who said nothing of themselves. */
    public static Viewer nobody() {
        return new Viewer(null, null);
    }

    public static Viewer of(Actor actor) {
        return new Viewer(actor, null);
    }

    public Optional<Actor> who() {
        return Optional.ofNullable(actor);
    }

    /** Has their time ended at that moment? */
    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** The same, until then. */
    public Viewer until(Instant expiry) {
        return new Viewer(actor, expiry);
    }

    @Override
    public String toString() {
        return actor == null ? "nobody" : actor.role().toString();
    }
}
