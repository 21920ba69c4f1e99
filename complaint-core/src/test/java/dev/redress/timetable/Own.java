package dev.redress.timetable;

import dev.redress.calendar.Counting;
import dev.redress.complaint.Complaint;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Reading;
import dev.redress.policy.Stage;
import java.util.List;

/** A landlord's own procedure in two stages, for what none of the five says. */
final class Own {

    static final Stage STAGE_1 = Stage.open("stage-1", "Stage 1");
    static final Stage STAGE_2 = Stage.openedBy("stage-2", "Stage 2", EventKind.ESCALATION_REQUESTED);

    private Own() {}

    static Clause clause(String id, Provision... provisions) {
        return Clause.of(id, "Complaints", STAGE_1, "What " + id + " says.", provisions);
    }

    static Clause read(String id, Reading reading, Provision provision) {
        return clause(id, provision).read(reading);
    }

    static Policy policy(Clause... clauses) {
        return Policy.of(
                "own",
                "A landlord's own",
                "2026",
                "england-and-wales",
                Counting.DEFAULT,
                List.of(STAGE_1, STAGE_2),
                List.of(clauses),
                List.of());
    }

    static Complaint complaint(Clause... clauses) {
        return Complaint.open("EX-1", policy(clauses));
    }
}
