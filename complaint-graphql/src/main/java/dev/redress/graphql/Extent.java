package dev.redress.graphql;

import java.util.Set;

/** How much of the schema a host answers. */
enum Extent {
    /** What needs no complaint on record. */
    ASKING,
    /** Complaints too, and no changes. */
    READING,
    /** Everything. */
    ALL;

    private static final Set<String> WITHOUT_A_CASE = Set.of(
            "policies", "policy", "calendar", "deadlines", "eligibility", "escalation", "comparison", "letterCheck");

    SchemaText text() {
        SchemaText whole = SchemaText.whole();
        return switch (this) {
            case ASKING -> whole.only(Set.of("query"), WITHOUT_A_CASE::contains);
            case READING -> whole.only(Set.of("query"), any -> true);
            case ALL -> whole;
        };
    }
}
