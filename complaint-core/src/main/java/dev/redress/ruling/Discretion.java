package dev.redress.ruling;

import dev.redress.complaint.Code;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import dev.redress.policy.Clause;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import java.util.List;

/**
 * The facts as a clause may look at them: a discretion belongs to the clause for which it was used. A discretion is a
 * decision on record, with its grounds and the role that took it (SET-7, DEE-3); one that lacks either counts for nothing.
 */
@FunctionalInterface
interface Discretion {

    Facts facts(Clause clause);

    static Discretion over(Complaint complaint, Facts facts) {
        return clause -> {
            for (Event event : complaint.history()) {
                if (event.kind().equals(EventKind.DISCRETION_USED) && isSound(complaint, event, clause)) {
                    return facts.with(Fact.GOOD_REASON, "recorded on " + event.day());
                }
            }
            return facts;
        };
    }

    static boolean isSound(Complaint complaint, Event event, Clause clause) {
        boolean grounds = complaint.hasReason(event)
                || event.find(Detail.GROUNDS).orElse(List.of()).stream()
                        .anyMatch(ground -> !Fact.saysNothing(ground.word()));
        return grounds
                && event.find(Detail.ROLE).isPresent()
                && event.find(Detail.CLAUSE)
                        .map(Code::word)
                        .map(clause.id()::equals)
                        .orElse(false);
    }
}
