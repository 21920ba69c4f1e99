package dev.redress.policy;

import dev.redress.calendar.UnknownName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What makes a policy fall apart: an id given twice, a stage that is not listed, a date moved where none is owed. */
final class References {

    private final List<Clause> clauses;
    private final Found found = Found.none();

    private References(List<Clause> clauses) {
        this.clauses = clauses;
    }

    static List<PolicyDefect> broken(List<Stage> stages, List<Clause> clauses) {
        References references = new References(clauses);
        references.ids(stages);
        references.extensions();
        references.agreements();
        return references.found.all();
    }

    private void ids(List<Stage> stages) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Found here = found.inClause(i);
            if (!ids.add(clause.id())) {
                here.error("id", "clause " + clause.id() + " is given twice", "an id of its own for each clause");
            }
            if (!stages.contains(clause.stage())) {
                here.error(
                        "stage",
                        "clause " + clause.id() + " stands in stage "
                                + clause.stage().id() + ", which is not listed",
                        "one of the stages");
            }
        }
    }

    private void extensions() {
        for (int i = 0; i < clauses.size(); i++) {
            List<Provision> provisions = clauses.get(i).provisions();
            for (int j = 0; j < provisions.size(); j++) {
                if (provisions.get(j) instanceof Extension extension) {
                    Found here = found.inClause(i).inProvision(j);
                    for (String extended : extension.of()) {
                        owed(here, "extends", clauses.get(i).id() + " extends " + extended, extended);
                    }
                }
            }
        }
    }

    private void agreements() {
        for (int i = 0; i < clauses.size(); i++) {
            List<Provision> provisions = clauses.get(i).provisions();
            for (int j = 0; j < provisions.size(); j++) {
                if (provisions.get(j) instanceof Provision.Agreement agreement) {
                    owed(
                            found.inClause(i).inProvision(j),
                            "sets-date-of",
                            clauses.get(i).id() + " dates " + agreement.dates(),
                            agreement.dates());
                }
            }
        }
    }

    private void owed(Found here, String key, String moves, String clause) {
        List<String> owed = obligations();
        if (!owed.contains(clause)) {
            here.error(
                    key,
                    moves + ", which is no obligation",
                    UnknownName.nearest(clause, owed)
                                    .map(near -> "did you mean " + near + "? ")
                                    .orElse("")
                            + (owed.isEmpty()
                                    ? "no clause is an obligation"
                                    : "obligations: " + String.join(", ", owed)));
        }
    }

    private List<String> obligations() {
        return clauses.stream()
                .filter(clause -> clause.provisions().stream().anyMatch(Obligation.class::isInstance))
                .map(Clause::id)
                .distinct()
                .toList();
    }
}
