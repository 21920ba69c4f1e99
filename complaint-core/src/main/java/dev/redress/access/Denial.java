package dev.redress.access;

import java.util.Locale;

/** Why something is denied. The codes are stable. */
public enum Denial {
    /** They have nothing to do with the complaint; whoever asks is answered as if there were none. */
    NOT_THEIRS("the complaint is not theirs"),
    /** Nobody in their role does that. */
    NOT_FOR_ROLE("nobody in that role does that"),
    /** They speak for somebody, and no authority holds. */
    NO_AUTHORITY("no authority to speak for the resident holds"),
    /** They took part in stage 1 and would decide the review (Code 6.13). */
    TOOK_PART("whoever took part in stage 1 does not decide stage 2"),
    /** They would sit on a panel, and had to do with the complaint before. */
    TOUCHED_BEFORE("whoever had to do with the complaint before does not sit on its panel"),
    /** Their panel has answered. */
    SITTING_OVER("the sitting is over"),
    /** Staff do not handle their own complaint, nor that of those they speak for. */
    NAMES_THEM("nobody handles a complaint of their own side"),
    /** It is assigned to a colleague. */
    ASSIGNED_TO_ANOTHER("the complaint is assigned to a colleague"),
    /** It is the landlord's own, and no message to the resident. */
    INTERNAL("it is internal to the landlord"),
    /** What people are called or said is sealed for those who only check. */
    SEALED("what people are called or said is sealed"),
    /** It is the landlord's to do. */
    LANDLORDS_ACT("it is the landlord's to do"),
    /** It is done in the name of somebody else. */
    ANOTHERS_NAME("nobody records in the name of another"),
    /** It would assign the review to someone who took part in stage 1. */
    ASSIGNS_WHO_TOOK_PART("whoever took part in stage 1 is not assigned to stage 2");

    private final String words;

    Denial(String words) {
        this.words = words;
    }

    /** {@code the complaint is not theirs}. */
    public String words() {
        return words;
    }

    /** {@code not-theirs}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
