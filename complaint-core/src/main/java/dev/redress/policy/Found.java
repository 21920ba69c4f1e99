package dev.redress.policy;

import dev.redress.policy.PolicyDefect.Part;
import java.util.ArrayList;
import java.util.List;

/** Where in a policy something is looked at, and the defects found there and elsewhere. */
final class Found {

    private final List<PolicyDefect> defects;
    private final Part part;
    private final int index;
    private final int provision;

    private Found(List<PolicyDefect> defects, Part part, int index, int provision) {
        this.defects = defects;
        this.part = part;
        this.index = index;
        this.provision = provision;
    }

    static Found none() {
        return new Found(new ArrayList<>(), Part.POLICY, 0, -1);
    }

    Found inStage(int which) {
        return new Found(defects, Part.STAGE, which, -1);
    }

    Found inClause(int which) {
        return new Found(defects, Part.CLAUSE, which, -1);
    }

    Found inProvision(int which) {
        return new Found(defects, part, index, which);
    }

    void error(String key, String found, String expected) {
        defects.add(new PolicyDefect(part, index, provision, key, true, found, expected));
    }

    void warning(String key, String found, String expected) {
        defects.add(new PolicyDefect(part, index, provision, key, false, found, expected));
    }

    List<PolicyDefect> all() {
        return List.copyOf(defects);
    }
}
