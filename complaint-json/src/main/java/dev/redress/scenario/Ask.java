package dev.redress.scenario;

import dev.redress.calendar.UnknownName;
import java.util.Arrays;
import java.util.List;

/** What a scenario asks. */
enum Ask {
    DUE("due"),
    STATUS("status"),
    OPENS("opens"),
    CLOSES("closes"),
    ELIGIBLE("eligible"),
    MAY("may");

    private final String id;

    Ask(String id) {
        this.id = id;
    }

    static Ask get(String name) {
        for (Ask ask : values()) {
            if (ask.id.equals(name)) {
                return ask;
            }
        }
        throw new UnknownName("question", name, names());
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(Ask::toString).toList();
    }

    /** Whether it is about a clause of the procedure. */
    boolean isOfClause() {
        return this != ELIGIBLE && this != MAY;
    }

    /** Whether it is about how things stand on a day. */
    boolean needsDay() {
        return this == STATUS || this == MAY;
    }

    /** {@code status}. */
    @Override
    public String toString() {
        return id;
    }
}
