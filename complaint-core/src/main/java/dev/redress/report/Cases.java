package dev.redress.report;

import dev.redress.complaint.Complaint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cases were taken into a report while they go by, and which were not, and why. */
final class Cases {

    static final String TWICE = "its reference stands in two cases, and the first that was read is counted";

    private final Set<String> taken = new HashSet<>();
    private final List<NotCounted> left = new ArrayList<>();

    /** Whether it is to be counted: a reference counts once under a policy. */
    boolean take(Complaint complaint) {
        String key = complaint.policy().id() + '\n' + complaint.policy().edition() + '\n' + complaint.reference();
        boolean first = taken.add(key);
        if (!first) {
            leave(complaint, TWICE);
        }
        return first;
    }

    void leave(Complaint complaint, String why) {
        left.add(new NotCounted(complaint.reference(), why));
    }

    int taken() {
        return taken.size();
    }

    List<NotCounted> notCounted() {
        return left;
    }
}
