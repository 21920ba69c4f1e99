package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.EscalationGrounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Facts as they are typed, {@code --fact NAME=VALUE}; what somebody said is never repeated. */
final class TypedFacts {

    private TypedFacts() {}

    /** Adds {@code --fact} to a command. */
    static Spec add(Spec spec, List<Fact> facts) {
        List<String> offers = facts.stream().map(fact -> fact.name() + "=").toList();
        return spec.repeatable(
                "--fact", "NAME=VALUE", "something that is known: " + String.join(", ", names(facts)), offers);
    }

    /** The facts that were typed, each of which must be one of these or of the procedure's own. */
    static Map<Fact, String> read(Arguments arguments, Policy policy, String kind, List<Fact> facts) {
        List<String> known = new ArrayList<>(names(facts));
        known.addAll(own(policy));
        Map<Fact, String> values = new LinkedHashMap<>();
        for (String typed : arguments.all("--fact")) {
            int equals = typed.indexOf('=');
            if (equals < 0) {
                throw new WrongUsage("--fact reads NAME=VALUE, and one of them has no '='; for example: --fact "
                        + facts.get(0) + "=" + example(facts.get(0)));
            }
            String name = typed.substring(0, equals);
            if (!known.contains(name)) {
                throw new UnknownName(kind, name, known);
            }
            Fact fact = Fact.get(name);
            String value = Discreet.read("--fact " + fact, () -> fact.read(typed.substring(equals + 1)));
            if (values.put(fact, value) != null) {
                throw new WrongUsage("the fact " + fact + " is given more than once; it takes one value");
            }
        }
        return values;
    }

    private static List<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    private static String example(Fact fact) {
        return fact.choices().isEmpty() ? "…" : fact.choices().get(0);
    }

    /** The landlord's own facts that a procedure looks at. */
    private static Set<String> own(Policy policy) {
        Set<String> own = new LinkedHashSet<>();
        for (Placed<Exclusion> placed : policy.all(Exclusion.class)) {
            placed.provision().when().forEach(all -> collect(all, own));
            collect(placed.provision().unless(), own);
        }
        policy.all(EscalationGrounds.class)
                .forEach(placed -> collect(placed.provision().shownBy(), own));
        policy.all(EscalationBar.class)
                .forEach(placed -> collect(placed.provision().when(), own));
        return own;
    }

    private static void collect(List<FactTest> tests, Set<String> own) {
        for (FactTest test : tests) {
            if (test.fact().name().startsWith("x-")) {
                own.add(test.fact().name());
            }
        }
    }
}
