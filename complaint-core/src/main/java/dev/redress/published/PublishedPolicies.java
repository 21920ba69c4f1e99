package dev.redress.published;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Policy;
import dev.redress.policy.Reading;
import java.util.List;
import java.util.Optional;

/**
 * The procedures that come with the library: {@code emh}, {@code settle}, {@code association}, {@code de-escalation} and
 * {@code first-time-resolution}.
 */
public final class PublishedPolicies {

    /** The edition of the documents as they were read. */
    static final String EDITION = "2026-11-22";

    /** How all five are counted; no text says so. */
    static final List<Reading> COUNTING = List.of(
            Reading.of(
                    "working days are Monday to Friday without the bank holidays of England and Wales",
                    "the bank holidays of another part of the UK, or of all"),
            Reading.of(
                    "the day something happens is day 0 and day 1 is the next working day after it",
                    "a non-working start first rolls to a working day, or the start is itself day 1"),
            Reading.of(
                    "a day lasts until midnight, and the landlord's own closures change nothing",
                    "what arrives after hours or in a closure counts as received on the next working day"),
            Reading.of(
                    "a limit in days, weeks or months may end on any day, and a month's end that does not exist is the"
                            + " month's last day",
                    "a limit that ends on a non-working day rolls to the next working day"));

    private static final List<String> IDS =
            List.of("association", "de-escalation", "emh", "first-time-resolution", "settle");

    private PublishedPolicies() {}

    /** The ids that {@link #get} knows, in the order of the alphabet. */
    public static List<String> ids() {
        return IDS;
    }

    /** The policy of that id, if we ship it. */
    public static Optional<Policy> find(String id) {
        return switch (id) {
            case "association" -> Optional.of(AssociationPolicy.POLICY);
            case "de-escalation" -> Optional.of(DeEscalationPolicy.POLICY);
            case "emh" -> Optional.of(EmhPolicy.POLICY);
            case "first-time-resolution" -> Optional.of(FirstTimeResolutionPolicy.POLICY);
            case "settle" -> Optional.of(SettlePolicy.POLICY);
            default -> Optional.empty();
        };
    }

    /**
     * The policy of that id.
     *
     * @throws UnknownName naming the policies we ship
     */
    public static Policy get(String id) {
        return find(id).orElseThrow(() -> new UnknownName("published policy", id, IDS));
    }
}
