package dev.redress.file;

import dev.redress.calendar.UnknownName;
import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.document.Defects;
import dev.redress.document.Node;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Stage;
import dev.redress.policy.Term;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The words of a policy that events use: one that the policy has not got is a warning, since it still may have happened. */
final class PolicyWords {

    private final @Nullable Policy policy;
    private final Defects defects;

    PolicyWords(@Nullable Policy policy, Defects defects) {
        this.policy = policy;
        this.defects = defects;
    }

    void warn(Node at, EventKind kind, Detail<?> detail, Code code) {
        if (policy == null) {
            return;
        }
        if (detail.equals(Detail.OBLIGATION) || detail.equals(Detail.CLAUSE)) {
            warn(at, code, "clause", policy.clauses().stream().map(Clause::id).toList());
        } else if (detail.equals(Detail.STAGE)) {
            warn(at, code, "stage", policy.stages().stream().map(Stage::id).toList());
        } else if (detail.equals(Detail.GROUNDS) && kind.equals(EventKind.ESCALATION_REQUESTED)) {
            warn(
                    at,
                    code,
                    "ground",
                    terms(policy, Provision.EscalationGrounds.class, Provision.EscalationGrounds::grounds));
        } else if (detail.equals(Detail.GROUND)) {
            warn(at, code, "ground", terms(policy, Provision.Behaviour.class, Provision.Behaviour::grounds));
        }
    }

    private void warn(Node at, Code code, String what, List<String> known) {
        if (policy != null && !known.isEmpty() && !known.contains(code.word())) {
            defects.warning(
                    at,
                    "a " + what + " that " + policy.id() + " does not have",
                    UnknownName.nearest(code.word(), known)
                                    .map(near -> "did you mean " + near + "? ")
                                    .orElse("")
                            + "known: "
                            + String.join(", ", known));
        }
    }

    private static <P extends Provision> List<String> terms(
            Policy policy, Class<P> type, Function<P, List<Term>> terms) {
        return policy.all(type).stream()
                .map(Placed::provision)
                .flatMap(provision -> terms.apply(provision).stream())
                .map(Term::id)
                .toList();
    }
}
