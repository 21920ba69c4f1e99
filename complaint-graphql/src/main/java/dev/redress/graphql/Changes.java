package dev.redress.graphql;

import dev.redress.complaint.Complaints;
import dev.redress.policy.EventKind;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;

/**
 * What can be recorded: one mutation for each thing that happens, and one for everything else.
 *
 * <p>{@code sendResponse(input: {reference: "DEMO-0001", expectedVersion: 3, clientMutationId: "k-7", on: "2027-01-13"})} is judged as
 * a request to record {@code stage-1-responded} on Wednesday 13 January 2027, and recorded where it is allowed.
 */
final class Changes {

    private static final String FORMAL_STAGE = "formalStage";
    private static final String STAGE_2 = "STAGE_2";

    private final Library library;
    private final Complaints complaints;

    Changes(Library library, Complaints complaints) {
        this.library = library;
        this.complaints = complaints;
    }

    List<TypeFields<?>> fields() {
        TypeFields<Object> mutation = TypeFields.root("Mutation");
        mutation.asked("openComplaint", (none, asked) -> change(asked).open());
        mutation.asked("recordEvent", (none, asked) -> change(asked).anything());
        mutation.asked(
                "acknowledgeComplaint",
                (none, asked) -> staged(asked, EventKind.STAGE_1_ACKNOWLEDGED, EventKind.STAGE_2_ACKNOWLEDGED));
        mutation.asked(
                "sendResponse",
                (none, asked) -> staged(asked, EventKind.STAGE_1_RESPONDED, EventKind.STAGE_2_RESPONDED));
        of(mutation, "agreeDate", EventKind.DATE_AGREED);
        of(mutation, "extendDeadline", EventKind.EXTENDED);
        of(mutation, "recordUpdate", EventKind.RESIDENT_UPDATED);
        of(mutation, "shareFindings", EventKind.FINDINGS_DISCUSSED);
        of(mutation, "assignHandler", EventKind.HANDLER_ASSIGNED);
        of(mutation, "requestEscalation", EventKind.ESCALATION_REQUESTED);
        of(mutation, "refuseEscalation", EventKind.ESCALATION_REFUSED);
        of(mutation, "referToOmbudsman", EventKind.OMBUDSMAN_ASKED);
        of(mutation, "giveAuthority", EventKind.AUTHORITY_GIVEN);
        of(mutation, "warnBehaviour", EventKind.BEHAVIOUR_WARNED);
        of(mutation, "offerRemedy", EventKind.REMEDY_OFFERED);
        of(mutation, "closeComplaint", EventKind.CLOSED);
        of(mutation, "withdrawComplaint", EventKind.WITHDRAWN);
        of(mutation, "correctEvent", EventKind.CORRECTED);
        List<TypeFields<?>> payload = Payload.fields();
        return List.of(mutation, payload.get(0), payload.get(1));
    }

    private void of(TypeFields<Object> mutation, String name, EventKind kind) {
        mutation.asked(name, (none, asked) -> change(asked).of(kind));
    }

    private Payload staged(DataFetchingEnvironment asked, EventKind first, EventKind second) {
        boolean later = Given.of(asked).object("input").text(FORMAL_STAGE).equals(STAGE_2);
        return change(asked).of(later ? second : first);
    }

    private Change change(DataFetchingEnvironment asked) {
        return new Change(library, complaints, Given.of(asked).object("input"), Cases.actor(asked), Cases.today(asked));
    }
}
