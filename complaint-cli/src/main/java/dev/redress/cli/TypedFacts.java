package dev.redress.cli;

import dev.redress.policy.Fact;
import dev.redress.ruling.StatedFacts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts as they are typed, {@code --fact NAME=VALUE}; what somebody said is never repeated. */
final class TypedFacts {

    private TypedFacts() {}

    /** Adds {@code --fact} to a command. */
    static Spec add(Spec spec, List<Fact> facts) {
        List<String> offers = facts.stream().map(fact -> fact.name() + "=").toList();
        return spec.repeatable(
                "--fact", "NAME=VALUE", "something that is known: " + String.join(", ", names(facts)), offers);
    }

    /** The facts that were typed, each of which must be one of the shared ones or of the procedure's own. */
    static Map<Fact, String> read(Arguments arguments, StatedFacts stated) {
        Map<Fact, String> values = new LinkedHashMap<>();
        for (String typed : arguments.all("--fact")) {
            int equals = typed.indexOf('=');
            if (equals < 0) {
                throw new WrongUsage("--fact reads NAME=VALUE, and one of them has no '='; for example: --fact "
                        + stated.names().get(0) + "="
                        + example(stated.get(stated.names().get(0))));
            }
            String name = typed.substring(0, equals);
            Fact fact = stated.get(name);
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
}
