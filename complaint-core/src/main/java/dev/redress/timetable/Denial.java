package dev.redress.timetable;

import dev.redress.complaint.Party;
import dev.redress.policy.Clause;
import dev.redress.policy.Complainant;
import dev.redress.policy.EventKind;
import dev.redress.policy.Placed;
import dev.redress.policy.Provision.Standing;
import dev.redress.policy.Right;
import org.jspecify.annotations.Nullable;

/** Who has no right to the Ombudsman though they may complain (ASC-20); advice is another thing, and is theirs too. */
final class Denial {

    private Denial() {}

    /** The clause that denies the right to whoever complains; null where none does, or nobody knows who does. */
    static @Nullable Clause of(Timetable timetable, Right right) {
        if (!right.usedBy().contains(EventKind.OMBUDSMAN_ASKED)) {
            return null;
        }
        for (Placed<Standing> placed : timetable.policy().all(Standing.class)) {
            Standing standing = placed.provision();
            if (!standing.reachesOmbudsman() && concerns(standing, timetable)) {
                return placed.clause();
            }
        }
        return null;
    }

    private static boolean concerns(Standing standing, Timetable timetable) {
        Complainant complainant = Party.of(timetable.complaint()).complainant().orElse(null);
        return complainant != null && standing.who().contains(complainant);
    }
}
