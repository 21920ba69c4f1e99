package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.Arrays;
import java.util.List;

/** What someone who complains is to the landlord. */
public enum Complainant {
    TENANT("tenant", "a tenant"),
    SHARED_OWNER("shared-owner", "a shared owner"),
    APPLICANT("applicant", "an applicant"),
    /** Speaks for someone else: family, a councillor, an MP, another advocate. */
    REPRESENTATIVE("representative", "a representative"),
    /** Neither receives nor asks for a service: a parish council (ASC-20). */
    EXTERNAL_STAKEHOLDER("external-stakeholder", "an external stakeholder");

    private final String id;
    private final String noun;

    Complainant(String id, String noun) {
        this.id = id;
        this.noun = noun;
    }

    /**
     * The one of that name.
     *
     * @throws UnknownName naming those there are
     */
    public static Complainant get(String name) {
        for (Complainant complainant : values()) {
            if (complainant.id.equals(name)) {
                return complainant;
            }
        }
        throw new UnknownName("standing", name, names());
    }

    /** The names that {@link #get} knows. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Complainant::toString).toList();
    }

    /** {@code a shared owner}. */
    public String noun() {
        return noun;
    }

    /** {@code shared-owner}. */
    @Override
    public String toString() {
        return id;
    }
}
