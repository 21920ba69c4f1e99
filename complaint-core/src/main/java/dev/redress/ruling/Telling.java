package dev.redress.ruling;

import dev.redress.policy.Clause;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Letters;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.RequiredContents;
import dev.redress.policy.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a resident must be told with a refusal: the rule, what happens instead, what the letter must say, whom to ask. */
final class Telling {

    private Telling() {}

    static List<Tell> of(Policy policy, List<Considered> considered, String letter) {
        List<Tell> tell = new ArrayList<>();
        for (Considered each : considered) {
            if (each.outcome() == Considered.Outcome.EXCLUDES) {
                Optional<Clause> clause = policy.findClause(each.clause());
                add(tell, each.clause(), clause.map(Clause::words).orElse(each.says()));
                clause.ifPresent(found -> instead(found, tell));
            }
        }
        if (tell.isEmpty()) {
            return tell;
        }
        for (Placed<RequiredContents> contents : policy.all(RequiredContents.class)) {
            // what every letter carries is nothing about a refusal
            if (contents.provision().letters().contains(letter)
                    && !contents.provision().letters().containsAll(Letters.kinds())) {
                add(
                        tell,
                        contents.clause().id(),
                        "The letter is to " + contents.provision().what() + ".");
            }
        }
        for (Placed<Right> right : policy.rights()) {
            if (right.provision().throughout()) {
                add(
                        tell,
                        right.clause().id(),
                        "The resident may " + right.provision().what() + " at any point.");
            }
        }
        return tell;
    }

    private static void instead(Clause clause, List<Tell> tell) {
        for (Provision provision : clause.provisions()) {
            if (provision instanceof Exclusion exclusion && exclusion.becomes() != null) {
                add(tell, clause.id(), "It is dealt with instead as " + exclusion.becomes() + ".");
            }
        }
    }

    private static void add(List<Tell> tell, String clause, String says) {
        Tell one = new Tell(clause, says);
        if (!tell.contains(one)) {
            tell.add(one);
        }
    }
}
