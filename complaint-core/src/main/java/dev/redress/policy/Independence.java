package dev.redress.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * A rule from outside a document that one person must not decide twice: whoever considered stage 1 does not decide stage 2.
 *
 * <p>A complaint received on Tuesday 2 April 2024 is held to it; one received on Friday 29 March 2024 is not, and is only
 * flagged.
 *
 * @param from complaints received from this day on are held to it
 * @param rule what an answer cites: {@code Code 6.13}
 * @param says the rule as a sentence
 * @param source where it can be read
 */
public record Independence(LocalDate from, String rule, String says, String source) {

    /** The Housing Ombudsman's Complaint Handling Code 2024, statutory since 1 April 2024. */
    public static final Independence CODE_6_13 = new Independence(
            LocalDate.of(2024, 4, 1),
            "Code 6.13",
            "Whoever considers the complaint at stage 2 is not the person who considered it at stage 1.",
            "Housing Ombudsman Service, Complaint Handling Code 2024, 6.13");

    /** The events by which someone considers a complaint at stage 1; a first answer comes before it. */
    public static final List<EventKind> CONSIDERED =
            List.of(EventKind.MANAGER_CONTACTED, EventKind.STAGE_1_DECIDED, EventKind.STAGE_1_RESPONDED);

    /** The events by which someone decides it at stage 2. */
    public static final List<EventKind> DECIDED = List.of(
            EventKind.DIRECTOR_REVIEWED,
            EventKind.REVIEW_MEETING_HELD,
            EventKind.PANEL_ASKED,
            EventKind.HEARING_HELD,
            EventKind.STAGE_2_DECIDED,
            EventKind.STAGE_2_RESPONDED);

    /** Whether a complaint received that day is held to it. */
    public boolean holdsFor(LocalDate received) {
        return !received.isBefore(from);
    }
}
