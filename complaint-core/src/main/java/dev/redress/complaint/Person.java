package dev.redress.complaint;

import dev.redress.policy.Complainant;
import dev.redress.policy.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a complaint: a resident with a standing, or someone at the landlord with a role.
 *
 * <p>{@code Person.of("S1").with(role "officer")}: events name {@code S1}; what the officer is called is {@link Personal}.
 *
 * @param id how events name them
 * @param name what they are called; null where it is not known or was erased
 * @param standing what they are to the landlord; null for its own people
 * @param role what they are at the landlord; null for residents
 */
public record Person(
        Code id,
        @Nullable Personal name,
        @Nullable Complainant standing,
        @Nullable String role) {

    public Person {
        if (role != null) {
            Role.get(role);
        }
    }

    /** Someone who complains, or speaks for someone who does. */
    public static Person resident(String id, Complainant standing) {
        return new Person(new Code(id), null, standing, null);
    }

    /**
     * Someone at the landlord.
     *
     * @throws dev.redress.calendar.UnknownName where there is no such role
     */
    public static Person staff(String id, String role) {
        return new Person(new Code(id), null, null, role);
    }

    /** The same person, called so. */
    public Person called(String theirName) {
        return new Person(id, Personal.of(theirName), standing, role);
    }

    /** What they are to the landlord. */
    public Optional<Complainant> findStanding() {
        return Optional.ofNullable(standing);
    }

    /** What they are at the landlord: {@code senior-manager}. */
    public Optional<String> findRole() {
        return Optional.ofNullable(role);
    }

    /** {@code S1, officer}. */
    @Override
    public String toString() {
        return standing != null ? id + ", " + standing : role != null ? id + ", " + role : id.toString();
    }
}
