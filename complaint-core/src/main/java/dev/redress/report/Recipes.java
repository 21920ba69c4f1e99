package dev.redress.report;

import dev.redress.complaint.Detail;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import dev.redress.policy.Obligation;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision;
import dev.redress.policy.Provision.Phase;
import dev.redress.policy.Provision.Report;
import dev.redress.policy.RequiredStep;
import dev.redress.ruling.Course;
import java.util.ArrayList;
import java.util.List;

/** The figures that there is a way to count, by the names that procedures give them, and those that follow from other clauses. */
final class Recipes {

    private static final String MADE = "complaints made";
    private static final String CONTACT = "the day of first contact";

    private static final List<Recipe> PUBLISHED = List.of(
            Recipe.of(
                    "how many complaints",
                    MADE,
                    CONTACT,
                    List.of(MADE),
                    (one, sheet) -> CaseCounts.made(one, sheet, MADE)),
            Recipe.of(
                    "formal or informal",
                    MADE,
                    CONTACT,
                    List.of("formal", "informal"),
                    (one, sheet) -> CaseCounts.made(
                            one, sheet, one.course().kind() == Course.Kind.FORMAL ? "formal" : "informal")),
            Recipe.of(
                    "service areas",
                    MADE,
                    CONTACT,
                    List.of(),
                    (one, sheet) -> CaseCounts.made(one, sheet, Detail.SERVICE_AREA)),
            Recipe.of(
                    "resolved at stage 1",
                    "complaints of which stage 1 ended",
                    "the day of the stage 1 response, or of settling it without one",
                    List.of("resolved at stage 1", "stage 2 asked for"),
                    CaseCounts::resolvedAtStageOne),
            Recipe.of(
                    "escalated to stage 2",
                    "complaints for which stage 2 was asked for",
                    "the day of the request that counts",
                    List.of("escalated to stage 2", "refused"),
                    CaseCounts::escalated),
            Recipe.of(
                    "satisfaction with the process",
                    "answers to the survey",
                    "the day of the answer",
                    List.of("satisfied", "not satisfied"),
                    CaseCounts::satisfaction),
            Recipe.of(
                    "kinds",
                    MADE,
                    CONTACT,
                    List.of(),
                    (one, sheet) -> CaseCounts.made(one, sheet, Detail.of(Fact.ABOUT))),
            Recipe.of(
                    "how answered",
                    "answers given",
                    "the day of the answer",
                    List.of(
                            "put right without a response",
                            "response at stage 1",
                            "request for stage 2 refused",
                            "final response at stage 2"),
                    CaseCounts::answers),
            Recipe.of("how answered", "remedies offered", "the day of the offer", List.of(), CaseCounts::remedies)
                    .called("remedies offered"),
            Recipe.of(
                    "lessons",
                    "lessons recorded",
                    "the day of the record",
                    List.of("lessons recorded"),
                    (one, sheet) -> CaseCounts.each(one, sheet, EventKind.LESSON_RECORDED, "lessons recorded")),
            Recipe.of(
                    "changes made",
                    "changes made",
                    "the day of the change",
                    List.of("changes made"),
                    (one, sheet) -> CaseCounts.each(one, sheet, EventKind.CHANGE_MADE, "changes made")));

    private static final Recipe FIRST_CONTACT = Recipe.of(
            "resolved at first contact",
            MADE,
            CONTACT,
            List.of(
                    "resolved on the day of first contact",
                    "resolved later, without being passed on",
                    "passed on",
                    "ended otherwise"),
            CaseCounts::firstContact);

    private static final Recipe CHANGED = Recipe.of(
            "what feedback changed",
            "lessons and changes in cases with feedback",
            "the day of the record",
            List.of("lessons recorded", "changes made"),
            CaseCounts::changes);

    private Recipes() {}

    /** Those that a clause says are published, in the order in which it names them. */
    static List<Recipe> published(Clause clause) {
        List<Recipe> all = new ArrayList<>();
        for (String name : named(clause)) {
            for (Recipe recipe : PUBLISHED) {
                if (recipe.name().equals(name)) {
                    all.add(recipe);
                }
            }
        }
        return all;
    }

    /** The names under which a clause publishes something that nothing here counts. */
    static List<String> unknown(Clause clause) {
        List<String> unknown = new ArrayList<>();
        for (String name : named(clause)) {
            if (PUBLISHED.stream().noneMatch(recipe -> recipe.name().equals(name))) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    private static List<String> named(Clause clause) {
        List<String> names = new ArrayList<>();
        for (Provision provision : clause.provisions()) {
            if (provision instanceof Report report) {
                names.addAll(report.figures());
            }
        }
        return names;
    }

    /** Those that follow from a clause of a procedure that says nothing of figures. */
    static List<Recipe> following(Clause clause, Policy policy) {
        List<Recipe> all = new ArrayList<>();
        for (Provision provision : clause.provisions()) {
            boolean first = provision instanceof Obligation owed && owed.metBy().contains(EventKind.FIRST_ANSWERED);
            if (provision instanceof Phase || first && policy.all(Phase.class).isEmpty()) {
                all.add(FIRST_CONTACT);
            } else if (provision instanceof RequiredStep step && step.start().names(EventKind.FEEDBACK_RECORDED)) {
                all.add(feedback(clause));
                all.add(CHANGED);
            }
        }
        return all;
    }

    private static Recipe feedback(Clause clause) {
        return Recipe.of(
                "compliments and comments",
                "compliments and comments recorded",
                "the day of the record",
                List.of(),
                (one, sheet) -> CaseCounts.feedback(one, sheet, clause.id()));
    }
}
