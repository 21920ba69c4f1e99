package dev.redress.ruling;

import dev.redress.policy.Clause;
import dev.redress.policy.Fact;
import dev.redress.policy.Provision.Classification;
import dev.redress.ruling.Considered.Outcome;

/** What is a complaint and what else comes in: a request that was badly handled becomes one. */
final class ClassificationRule {

    private ClassificationRule() {}

    static Considered consider(Clause clause, Classification classification, Facts facts) {
        Looked kind = facts.looked(Fact.KIND);
        String what = kind.value();
        if (what == null) {
            return Considered.of(clause, Outcome.UNKNOWN, "it is not stated what came in", kind);
        }
        if (what.equals("complaint")) {
            return Considered.of(clause, Outcome.PERMITS, "it is an expression of dissatisfaction", kind);
        }
        Looked handling = facts.besides(Fact.ABOUT_OUR_HANDLING);
        if ("yes".equals(handling.value())) {
            return Considered.of(
                    clause,
                    Outcome.PERMITS,
                    "it is about how the landlord handled it, which makes it a complaint",
                    kind,
                    handling);
        }
        String noun = what.equals("service-request") ? "a request for a service" : "a " + what;
        return Considered.of(clause, Outcome.EXCLUDES, "it is " + noun + ", not a complaint", kind, handling);
    }
}
