package dev.redress.ruling;

import dev.redress.calendar.Days;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.Fact;
import dev.redress.policy.Provision.Standing;
import dev.redress.ruling.Considered.Outcome;
import java.time.LocalDate;

/** Who may complain: a representative only with authority, which one document wants known before the contact (FTR-4). */
final class StandingRule {

    private StandingRule() {}

    static Considered consider(Clause clause, Standing standing, Facts facts) {
        Looked who = facts.looked(Fact.COMPLAINANT);
        if (who.value() == null) {
            return standing.needsAuthority()
                    ? Considered.of(clause, Outcome.UNKNOWN, "it is not stated who complains", who)
                    : Considered.of(clause, Outcome.SILENT, "it bars nobody", who);
        }
        Complainant complainant = Complainant.get(who.value());
        if (!standing.who().contains(complainant)) {
            return Considered.of(clause, Outcome.SILENT, "it is not about " + complainant.noun(), who);
        }
        if (!standing.needsAuthority()) {
            String beyond = standing.reachesOmbudsman() ? "" : ", though not go to the Ombudsman";
            return Considered.of(clause, Outcome.PERMITS, complainant.noun() + " may complain" + beyond, who);
        }
        return authorised(clause, standing, facts, who);
    }

    private static Considered authorised(Clause clause, Standing standing, Facts facts, Looked who) {
        Looked authority = facts.besides(Fact.AUTHORITY_FROM);
        LocalDate from = facts.findDate(Fact.AUTHORITY_FROM).orElse(null);
        if (from == null) {
            return Considered.of(
                    clause, Outcome.EXCLUDES, "no authority from the resident is on record", who, authority);
        }
        if (!standing.beforehand()) {
            return Considered.of(
                    clause,
                    Outcome.PERMITS,
                    "the resident's authority holds from " + Days.spoken(from),
                    who,
                    authority);
        }
        Looked received = facts.looked(Fact.RECEIVED);
        LocalDate contact = facts.findDate(Fact.RECEIVED).orElse(null);
        if (contact == null) {
            return Considered.of(
                    clause,
                    Outcome.UNKNOWN,
                    "it is not stated when it was received, and the authority must be known beforehand",
                    who,
                    authority,
                    received);
        }
        return Considered.of(
                clause,
                from.isAfter(contact) ? Outcome.EXCLUDES : Outcome.PERMITS,
                from.isAfter(contact)
                        ? "the authority of " + Days.spoken(from) + " was not known before the contact"
                        : "the resident's authority was known from " + Days.spoken(from),
                who,
                authority,
                received);
    }
}
