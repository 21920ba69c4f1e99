package dev.redress.graphql;

import dev.redress.policy.Fact;
import dev.redress.ruling.Facts;
import dev.redress.ruling.StatedFacts;

/** Facts as they are given, each of which a decision can turn on; what somebody said is never repeated. */
final class FactInputs {

    private FactInputs() {}

    static Facts read(Given arguments, StatedFacts stated) {
        Facts facts = Facts.none();
        for (Given given : arguments.each("facts")) {
            Fact fact = given.read("fact", () -> stated.get(given.text("fact")));
            if (facts.find(fact).isPresent()) {
                throw new Unanswerable(
                        ErrorCode.INVALID_VALUE,
                        "the fact " + fact + " is given more than once; it takes one value",
                        given.at("fact"));
            }
            Facts before = facts;
            facts = given.read("value", () -> before.with(fact, given.text("value")));
        }
        return facts;
    }
}
