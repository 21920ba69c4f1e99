package dev.redress.policy;

import java.time.LocalDate;

/**
 * A sourced fact from outside a document, shown beside it and never silently applied.
 *
 * @param from the day since which it holds
 * @param says what holds, as a sentence
 * @param source where it can be read
 */
public record Signpost(LocalDate from, String says, String source) {

    private static final String OMBUDSMAN = "Housing Ombudsman Service";

    /** The democratic filter and its eight-week wait are gone. */
    public static final Signpost NO_DESIGNATED_PERSON_NEEDED = new Signpost(
            LocalDate.of(2022, 10, 1),
            "Since Saturday 1 October 2022 a resident may go to the Housing Ombudsman straight after the landlord's final"
                    + " response; no designated person and no wait of eight weeks is needed.",
            OMBUDSMAN + ", Scheme changes improve access to Ombudsman, 3 October 2022");

    /** The Scheme's own time limit. */
    public static final Signpost TWELVE_MONTHS = new Signpost(
            LocalDate.of(2022, 10, 1),
            "The Housing Ombudsman Scheme itself allows longer: less than 12 months from the stage 2 response.",
            OMBUDSMAN + ", Stage 2 response more than 1 year old");

    /** New cases are no longer taken by e-mail. */
    public static final Signpost NO_EMAIL = new Signpost(
            LocalDate.of(2026, 1, 13),
            "Since Tuesday 13 January 2026 the Housing Ombudsman takes no new cases by e-mail: use its web form, telephone"
                    + " or post.",
            OMBUDSMAN + ", notice on its website");

    /** The Ombudsman's contact details, for a document that prints none or old ones. */
    public static final Signpost OMBUDSMAN_TODAY = new Signpost(
            LocalDate.of(2026, 1, 13),
            "The Housing Ombudsman is reached at www.housing-ombudsman.org.uk, on 0300 111 3000, or at PO Box 1484, Unit D,"
                    + " Preston PR2 0ET. The day of its move there is not known.",
            OMBUDSMAN + ", as other landlords print it today");
}
