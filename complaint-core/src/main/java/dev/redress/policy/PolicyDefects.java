package dev.redress.policy;

import dev.redress.calendar.Counting;
import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with the contents of a policy: what contradicts itself, what leads nowhere, and what can be read in two ways
 * and does not say how it is.
 *
 * <p>A right that waits for 8 weeks and closes after 4 weeks is an error. A limit of 20 days in a clause whose readings do not
 * say which days is a warning: 20 days from Friday 18 December 2026 end on Thursday 7 January 2027, 20 working days on
 * Wednesday 20 January.
 */
public final class PolicyDefects {

    private final List<Stage> stages;
    private final List<Clause> clauses;
    private final Possible possible;
    private final TimeReview time;
    private final Found found = Found.none();

    private PolicyDefects(List<Stage> stages, List<Clause> clauses, Counting counting, List<EventKind> ownEvents) {
        this.stages = stages;
        this.clauses = clauses;
        this.possible = Possible.in(stages, clauses, ownEvents);
        this.time = new TimeReview(counting);
    }

    /** Those of the parts of a policy, which may not hold together well enough to be one. */
    public static List<PolicyDefect> of(
            List<Stage> stages, List<Clause> clauses, Counting counting, List<EventKind> ownEvents) {
        List<PolicyDefect> all = new ArrayList<>(References.broken(stages, clauses));
        PolicyDefects defects = new PolicyDefects(stages, clauses, counting, ownEvents);
        defects.review();
        all.addAll(defects.found.all());
        return List.copyOf(all);
    }

    /** Those of a policy. */
    public static List<PolicyDefect> of(Policy policy) {
        return of(policy.stages(), policy.clauses(), policy.counting(), policy.ownEvents());
    }

    private void review() {
        if (clauses.isEmpty()) {
            found.error("clauses", "a policy without clauses", "one clause at least");
        }
        stages();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            time.readings(clause.readings(), found.inClause(i));
            for (int j = 0; j < clause.provisions().size(); j++) {
                review(clause, clause.provisions().get(j), found.inClause(i).inProvision(j));
            }
        }
    }

    private void stages() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < stages.size(); i++) {
            String id = stages.get(i).id();
            if (!ids.add(id)) {
                found.inStage(i).error("id", "stage " + id + " is given twice", "an id of its own for each stage");
            } else if (clauses.stream().noneMatch(clause -> clause.stage().id().equals(id))) {
                found.inStage(i).warning("id", "no clause stands in stage " + id, "a clause in it, or no such stage");
            }
        }
    }

    private void review(Clause clause, Provision provision, Found here) {
        time.review(clause, provision, here);
        if (provision instanceof Obligation obligation) {
            obligation(clause, obligation, here);
        } else if (provision instanceof Right right && !right.throughout()) {
            reachable(right.start(), here);
        } else if (provision instanceof RequiredStep step) {
            step(step, here);
        } else if (provision instanceof Exclusion exclusion) {
            exclusion(exclusion, here);
        } else if (provision instanceof Provision.EscalationBar bar) {
            condition("when", bar.when(), here);
        } else if (provision instanceof Provision.Handler handler) {
            handler(handler, here);
        } else if (provision instanceof Provision.Agreement agreement) {
            agreement(agreement, here);
        }
    }

    // --- what leads nowhere -------------------------------------------------------------------------------------

    private void reachable(Start start, Found here) {
        String extended = start.extensionOf();
        if (extended != null && !isExtended(extended)) {
            here.error(
                    "from",
                    "a clock that starts at the extension of " + extended + ", which no clause extends",
                    "a clause that an extension extends");
            return;
        }
        for (EventKind kind : start.kinds()) {
            if (!possible.contains(kind)) {
                here.error(
                        "from",
                        "a clock that starts at " + kind + ", to which no clause or stage leads",
                        "an event that meets, does or uses what a clause provides, or opens a stage; the landlord's own"
                                + " stands under events:");
            }
        }
    }

    private boolean isExtended(String clause) {
        return clauses.stream()
                .flatMap(each -> each.provisions().stream())
                .anyMatch(provision -> provision instanceof Extension extension
                        && extension.of().contains(clause));
    }

    private void obligation(Clause clause, Obligation obligation, Found here) {
        reachable(obligation.start(), here);
        if (obligation.metBy().isEmpty()) {
            here.warning(
                    "obligation",
                    "nothing meets the obligation of " + clause.id(),
                    "met-by: the event by which it is done");
        }
        if (obligation.byAgreement() && !agreed(clause.id())) {
            here.warning(
                    "or-by-agreement",
                    "a date may be agreed for " + clause.id() + ", and no clause is the agreement",
                    "agreement: with sets-date-of: " + clause.id());
        }
    }

    private boolean agreed(String clause) {
        return clauses.stream()
                .flatMap(each -> each.provisions().stream())
                .anyMatch(provision -> provision instanceof Provision.Agreement agreement
                        && agreement.dates().equals(clause));
    }

    private void agreement(Provision.Agreement agreement, Found here) {
        List<Obligation> dated = clauses.stream()
                .filter(clause -> clause.id().equals(agreement.dates()))
                .flatMap(clause -> clause.provisions().stream())
                .filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .toList();
        if (!dated.isEmpty() && dated.stream().noneMatch(Obligation::byAgreement)) {
            here.warning(
                    "sets-date-of",
                    "the obligation of " + agreement.dates() + " takes no date that is agreed",
                    "or-by-agreement: yes in that clause");
        }
    }

    private void step(RequiredStep step, Found here) {
        reachable(step.start(), here);
        if (step.doneBy().isEmpty()) {
            here.warning("step", "nothing does this step", "done-by: the event by which it is done");
        }
    }

    private void handler(Provision.Handler handler, Found here) {
        List<String> ids = stages.stream().map(Stage::id).toList();
        if (!ids.contains(handler.stage())) {
            here.error(
                    "handles",
                    "stage " + handler.stage() + ", which is not listed",
                    UnknownName.nearest(handler.stage(), ids)
                                    .map(near -> "did you mean " + near + "? ")
                                    .orElse("")
                            + "stages: " + String.join(", ", ids));
        }
        if (handler.together() && handler.roles().size() < 2) {
            here.error("together", "a panel of fewer than two roles", "roles: those that sit together, one of each");
        }
    }

    // --- conditions ---------------------------------------------------------------------------------------------

    private void exclusion(Exclusion exclusion, Found here) {
        exclusion.when().forEach(alternative -> condition("when", alternative, here));
        if (exclusion.when().isEmpty() && exclusion.age() == null && exclusion.determinedBy() == null) {
            here.warning("exclusion", "nothing decides when this is excluded", "when, age or determined-by");
        }
    }

    private void condition(String key, List<FactTest> tests, Found here) {
        if (tests.isEmpty()) {
            here.error(key, "a condition without a fact", "a fact with the value that it must have");
        }
        Set<Fact> tested = new HashSet<>();
        for (FactTest test : tests) {
            if (!tested.add(test.fact())) {
                here.error(key, test.fact() + " twice in one condition", "each fact once, with a list of its values");
            }
        }
    }
}
