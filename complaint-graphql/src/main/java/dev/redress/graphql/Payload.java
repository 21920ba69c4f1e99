package dev.redress.graphql;

import dev.redress.timetable.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a change.
 *
 * @param complaint the complaint as it now is; null where it is not theirs to see, or there is none
 * @param follows what changed in its timetable; null where nothing was recorded, and for whom no dates are shown
 * @param repeated whether it had been recorded before
 * @param errors why nothing was recorded
 * @param clientMutationId as it was given
 */
record Payload(
        @Nullable Seen complaint,
        @Nullable List<Difference> follows,
        boolean repeated,
        List<Problem> errors,
        String clientMutationId) {

    /**
     * Why something was not recorded.
     *
     * @param code which kind of reason
     * @param clause the clause that decided; null where none did
     * @param message the reason
     * @param path the place in the input
     */
    record Problem(Code code, @Nullable String clause, String message, List<String> path) {

        Problem {
            path = List.copyOf(path);
        }
    }

    /** Which kind of reason. */
    enum Code {
        REFUSED,
        UNDECIDED,
        CONFLICT,
        NOT_FOUND,
        UNKNOWN_POLICY,
        UNKNOWN_EVENT,
        INVALID_VALUE
    }

    Payload {
        errors = List.copyOf(errors);
        follows = follows == null ? null : List.copyOf(follows);
    }

    /** Nothing was recorded. */
    static Payload not(@Nullable Seen complaint, List<Problem> errors, String clientMutationId) {
        return new Payload(complaint, null, false, errors, clientMutationId);
    }

    static List<TypeFields<?>> fields() {
        return List.of(
                TypeFields.of("ComplaintPayload", Payload.class)
                        .field("complaint", Payload::complaint)
                        .field("follows", Payload::follows)
                        .field("repeated", Payload::repeated)
                        .field("userErrors", Payload::errors)
                        .field("clientMutationId", Payload::clientMutationId),
                TypeFields.of("UserError", Problem.class)
                        .field("code", Problem::code)
                        .field("clause", Problem::clause)
                        .field("message", Problem::message)
                        .field("path", Problem::path));
    }
}
