package dev.redress.access;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What someone is to the system; what they are at the landlord is {@link dev.redress.policy.Role}.
 *
 * <p>A senior manager who answers stage 2 is a {@link #MANAGER} here.
 */
public enum Role {
    /** Whose complaint it is. */
    RESIDENT,
    /** Who speaks for a resident, while their authority lasts. */
    REPRESENTATIVE,
    /** Who handles complaints that are assigned to them, or waits for one to be. */
    OFFICER,
    /** Who answers for all complaints of a landlord. */
    MANAGER,
    /** Who sits on a panel for one complaint. */
    PANEL_MEMBER,
    /** Who checks what was recorded, without what people are called or said. */
    AUDITOR,
    /** Who keeps the system running, and sees no complaint. */
    ADMINISTRATOR,
    /** The system itself: timers and lists. */
    SYSTEM;

    /**
     * The role of that name.
     *
     * @throws UnknownName naming those there are
     */
    public static Role get(String name) {
        List<String> known = new ArrayList<>();
        for (Role role : values()) {
            if (role.toString().equals(name)) {
                return role;
            }
            known.add(role.toString());
        }
        throw new UnknownName("role", name, known);
    }

    /** {@code panel-member}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
