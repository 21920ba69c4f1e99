package dev.redress.access;

import java.util.Locale;

/**
 * What someone has to do with a complaint on a day; the first that is true.
 *
 * <p>Whoever answered stage 1 and is then assigned to the review {@linkplain #TOOK_PART took part}.
 */
public enum Relation {
    /** It is their own complaint, whatever else they are. */
    OWN("it is their own complaint"),
    /** They speak for those whose complaint it is, and their authority holds. */
    AUTHORISED("they speak for the residents, with authority"),
    /** They spoke for them, or want to, and no authority holds. */
    UNAUTHORISED("they speak for the residents, without authority"),
    /** They are named to a panel and had to do with the complaint before. */
    TOUCHED("named to its panel, but had to do with it before"),
    /** They sit on its panel, from being named until it has answered. */
    SITS("they sit on its panel"),
    /** They considered it at stage 1, or were assigned to it then, and the next stage was asked for. */
    TOOK_PART("they took part in stage 1, and it is at stage 2"),
    /** It is assigned to them. */
    HANDLES("it is assigned to them"),
    /** They sat on its panel, and the sitting is over. */
    SAT("they sat on its panel"),
    /** It is their landlord's, and assigned to nobody. */
    WAITS("it is their landlord's, assigned to nobody"),
    /** It is their landlord's, and assigned to somebody else. */
    COLLEAGUES("it is their landlord's, assigned to another"),
    /** Nothing. */
    STRANGER("they have nothing to do with it");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** {@code it is assigned to them}. */
    public String words() {
        return words;
    }

    /** {@code took-part}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
