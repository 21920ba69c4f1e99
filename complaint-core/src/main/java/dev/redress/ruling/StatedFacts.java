package dev.redress.ruling;

import dev.redress.calendar.UnknownName;
import dev.redress.policy.Exclusion;
import dev.redress.policy.Fact;
import dev.redress.policy.FactTest;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.EscalationBar;
import dev.redress.policy.Provision.EscalationGrounds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The facts that may be stated to a decision under a procedure: the shared ones that it can turn on, and the landlord's own that the
 * procedure looks at.
 *
 * <p>{@code StatedFacts.ofIntake(settle).get("solicitr")} is refused, and asks whether {@code solicitor} was meant.
 */
public final class StatedFacts {

    private final String kind;
    private final List<String> names;

    private StatedFacts(String kind, Policy policy, List<Fact> facts) {
        this.kind = kind;
        List<String> all = new ArrayList<>(facts.stream().map(Fact::name).toList());
        all.addAll(own(policy));
        this.names = List.copyOf(all);
    }

    /** Those that are taken when something comes in. */
    public static StatedFacts ofIntake(Policy policy) {
        return new StatedFacts("fact of intake", policy, Fact.ofIntake());
    }

    /** Those that a request about a complaint may state besides what is on record. */
    public static StatedFacts ofRequest(Policy policy) {
        return new StatedFacts("fact of a request", policy, sharedOfRequest());
    }

    /** The shared facts of a request: the grounds of an escalation and the like, and who complains. */
    public static List<Fact> sharedOfRequest() {
        List<Fact> facts = new ArrayList<>(Fact.ofEscalation());
        facts.add(Fact.COMPLAINANT);
        return List.copyOf(facts);
    }

    /** Their names. */
    public List<String> names() {
        return names;
    }

    /**
     * The fact of that name.
     *
     * @throws UnknownName naming those there are
     */
    public Fact get(String name) {
        if (!names.contains(name)) {
            throw new UnknownName(kind, name, names);
        }
        return Fact.get(name);
    }

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

    /** {@code 16 facts of intake}. */
    @Override
    public String toString() {
        return names.size() + " " + kind.replaceFirst("^fact", "facts");
    }
}
