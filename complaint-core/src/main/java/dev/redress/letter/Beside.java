package dev.redress.letter;

import dev.redress.policy.Signpost;
import java.util.Map;

/**
 * Something that a reader of a letter should know beside what the document says: a change since, with its day, or that the
 * document prints nothing.
 *
 * @param clause the clause beside which it stands
 * @param says what, as a sentence
 * @param toResident whether the resident is told it too; if not it is for whoever writes the letter
 */
public record Beside(String clause, String says, boolean toResident) {

    /** How the resident is told what a published document has beside it: in short sentences, and as somebody who is spoken to. */
    private static final Map<String, String> TOLD = Map.of(
            Signpost.NO_DESIGNATED_PERSON_NEEDED.says(),
            "Whatever our procedure says, since Saturday 1 October 2022 you can go to the Housing Ombudsman straight after our"
                    + " final answer. You need not wait eight weeks. Nobody else has to send you there.",
            Signpost.TWELVE_MONTHS.says(),
            "The Housing Ombudsman itself gives you longer: less than 12 months from our final answer.",
            Signpost.NO_EMAIL.says(),
            "Since Tuesday 13 January 2026 the Housing Ombudsman takes no new cases by e-mail. Please use its web form, telephone"
                    + " or post.",
            Signpost.OMBUDSMAN_TODAY.says(),
            "The Housing Ombudsman is reached at www.housing-ombudsman.org.uk or on 0300 111 3000. You can write to PO Box 1484,"
                    + " Unit D, Preston PR2 0ET. We do not know since when that is its address.");

    /** What, in words for the resident: not the stage 2 response, but our final answer. */
    public String told() {
        return TOLD.getOrDefault(says, says);
    }

    /** {@code EMH-18: …}. */
    @Override
    public String toString() {
        return clause + ": " + says;
    }
}
