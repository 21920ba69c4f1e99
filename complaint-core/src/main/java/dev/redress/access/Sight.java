package dev.redress.access;

import java.util.Locale;

/** What there is to see, of one complaint or of many. */
public enum Sight {
    /** That there is such a complaint, its procedure, and how far it has come. */
    CASE("that there is such a complaint, and how far it has come", true),
    /** Its deadlines and rights, with their reasons. */
    DATES("its deadlines and rights", true),
    /** What may be done next, and what not. */
    NEXT("what may be done next", true),
    /** Its history; each event by its kind, by {@link Act#read}. */
    HISTORY("its history", true),
    /** Who handles it, and who took part. */
    HANDLERS("who handles it", true),
    /** What is wrong with it by the procedure's own clauses. */
    FINDINGS("its findings", true),
    /** What they themselves are called. */
    OWN_NAME("their own name", true),
    /** What those whose complaint it is are called, and who speaks for them. */
    RESIDENTS_NAMES("the residents' names", true),
    /** What the landlord's people are called. */
    STAFF_NAMES("the names of staff", true),
    /** What they themselves said. */
    OWN_WORDS("what they said themselves", true),
    /** What residents said, and whoever speaks for them. */
    RESIDENTS_WORDS("what residents said", true),
    /** What the landlord said, in an event that may be read. */
    LANDLORDS_WORDS("what the landlord said", true),
    /** Lists of complaints; each row is then asked about. */
    DESK("lists, of what they may see", false),
    /** Figures of a period. */
    REPORT("figures of a period", false),
    /** Every event in the order of recording; each is then asked about. */
    LOG("the log", false),
    /** How the system is set up, and its health. */
    CONFIGURATION("how the system is set up", false);

    private final String words;
    private final boolean one;

    Sight(String words, boolean one) {
        this.words = words;
        this.one = one;
    }

    /** {@code its deadlines and rights}. */
    public String words() {
        return words;
    }

    /** Whether it is of one complaint. */
    public boolean isOfOne() {
        return one;
    }

    /** {@code residents-names}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
