package dev.redress.bench;

import java.util.List;

/** The contenders by name, in the order of the table; asking for one loads no other. */
final class Contenders {

    static final String REFERENCE = "reference";
    static final String REDRESS = "redress";
    static final String STRATA = "strata";

    static final List<String> NAMES =
            List.of(REFERENCE, REDRESS, STRATA, "objectlab", "jollyday", "threeten-extra", "hash-set");

    private Contenders() {}

    static Contender get(String name) {
        return switch (name) {
            case REFERENCE -> new PackedMonths(Holidays.all());
            case REDRESS -> new Redress();
            case STRATA -> new Strata(Holidays.all());
            case "objectlab" -> new ObjectLab(Holidays.all());
            case "jollyday" -> new Jollyday(Holidays.all());
            case "threeten-extra" -> new ThreeTenExtra(Holidays.all());
            case "hash-set" -> new HashSetLoop(Holidays.all());
            default -> throw new IllegalArgumentException("no contender '" + name + "'; known: " + NAMES);
        };
    }
}
