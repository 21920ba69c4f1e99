package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.List;

/**
 * What someone is at a landlord: {@code officer}, {@code senior-manager}. A landlord's own roles start with {@code x-}:
 * {@code x-chief-executive}.
 *
 * <p>A document that names a role is taken at its word: where it says a senior manager (EMH-11), a director is another role.
 */
public final class Role {

    private static final List<String> KNOWN = List.of(
            "officer",
            "manager",
            "senior-manager",
            "head-of-service",
            "director",
            "panel-member",
            "independent-member");

    private static final String OWN = "x-[a-z0-9]+(-[a-z0-9]+)*";

    private Role() {}

    /** The roles that every procedure may use. */
    public static List<String> names() {
        return KNOWN;
    }

    /**
     * The name itself, where it is a role.
     *
     * @throws UnknownName naming the roles there are
     */
    public static String get(String name) {
        if (!KNOWN.contains(name) && !name.matches(OWN)) {
            throw new UnknownName("role", name, KNOWN);
        }
        return name;
    }

    /** {@code a senior manager}, {@code an independent member}. */
    public static String inWords(String role) {
        String words = (role.startsWith("x-") ? role.substring(2) : role).replace('-', ' ');
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
