package dev.redress.ruling;

import dev.redress.policy.Clause;
import dev.redress.timetable.Timetable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was wrong with what happened, by the procedure's own clauses: late or never done, an extension or a step that lacked
 * something, the wrong role, the same person twice, a right outside its window, the wrong channel. Facts are never refused;
 * this is what they mean.
 *
 * <p>{@code Findings.of(timetable)}. What was never done is found only with a day: {@code timetable.asOf(day)}.
 */
public final class Findings {

    private Findings() {}

    /** Every finding, in the order of the document's clauses; a rule from outside it comes last. */
    public static List<Finding> of(Timetable timetable) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(TimeFindings.of(timetable));
        findings.addAll(StepFindings.of(timetable));
        findings.addAll(PersonFindings.of(timetable));
        List<String> order =
                timetable.policy().clauses().stream().map(Clause::id).toList();
        findings.sort(Comparator.comparingInt(finding -> {
            int place = order.indexOf(finding.clause());
            return place < 0 ? order.size() : place;
        }));
        return List.copyOf(findings);
    }
}
