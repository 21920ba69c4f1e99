package dev.redress.timetable;

import dev.redress.policy.Clause;
import dev.redress.policy.Reading;
import dev.redress.policy.Signpost;
import dev.redress.reason.Reason;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a clause: how it was read, and facts from outside the document. */
final class Beside {

    private Beside() {}

    static List<Reason> of(Clause clause) {
        List<Reason> beside = new ArrayList<>();
        for (Reading reading : clause.readings()) {
            beside.add(Reason.of("read as: " + reading));
        }
        for (Signpost signpost : clause.signposts()) {
            beside.add(Reason.of("beside the document: " + signpost.says() + " (" + signpost.source() + ")"));
        }
        return beside;
    }
}
