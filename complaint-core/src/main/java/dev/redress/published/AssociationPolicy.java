package dev.redress.published;

import static dev.redress.policy.EventKind.ESCALATION_REQUESTED;
import static dev.redress.policy.EventKind.STAGE_2_RESPONDED;

import dev.redress.calendar.Counting;
import dev.redress.policy.Clause;
import dev.redress.policy.Policy;
import dev.redress.policy.Stage;
import java.util.ArrayList;
import java.util.List;

/** "Telling us about a complaint", the longest of the five, in two parts: what may be a complaint, and how it goes. */
final class AssociationPolicy {

    static final Stage INTAKE = Stage.open("intake", "Before a formal complaint");
    static final Stage STAGE_1 = Stage.open("stage-1", "Stage 1");
    static final Stage STAGE_2 = Stage.openedBy("stage-2", "Stage 2", ESCALATION_REQUESTED);
    static final Stage OMBUDSMAN = Stage.openedBy("ombudsman", "Housing Ombudsman", STAGE_2_RESPONDED);
    static final Stage ANY = Stage.open("throughout", "Throughout");
    static final Stage AFTER = Stage.open("publication", "Feedback and publication");

    static final Policy POLICY = Policy.of(
            "association",
            "The Association: Telling us about a complaint",
            PublishedPolicies.EDITION,
            "england-and-wales",
            Counting.DEFAULT,
            List.of(INTAKE, STAGE_1, STAGE_2, OMBUDSMAN, ANY, AFTER),
            clauses(),
            PublishedPolicies.COUNTING);

    private AssociationPolicy() {}

    private static List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>(AssociationIntake.CLAUSES);
        clauses.addAll(AssociationProcess.CLAUSES);
        return clauses;
    }
}
