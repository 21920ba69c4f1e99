package dev.redress.access;

import dev.redress.calendar.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * <p>{@code Actor.of("S1", Role.OFFICER).at("our-homes")}. The id is the one that complaints know them by, and means the same
 * person in every complaint of a log.
 *
 * @param id how complaints name them
 * @param role what they are
 * @param landlord whose staff they are; null for residents, and for those who belong to no landlord
 */
public record Actor(String id, Role role, @Nullable String landlord) {

    public Actor {
        if (id.isBlank()) {
            throw new Unreadable("actor's id", id, "it is the id by which complaints know who asks, and not blank");
        }
    }

    /** Someone of no landlord. */
    public static Actor of(String id, Role role) {
        return new Actor(id, role, null);
    }

    /** The same, of a landlord. */
    public Actor at(String theirs) {
        return new Actor(id, role, theirs);
    }

    /** {@code S1, officer}. */
    @Override
    public String toString() {
        return id + ", " + role;
    }
}
