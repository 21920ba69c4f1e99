package dev.redress.cli.serve;

import java.util.List;

/** The people of the demonstration, by the bearers that stand for them. */
final class Demonstration {

    /** Whoever brings no bearer. */
    static final String MANAGER = "demo-manager";

    static final List<String> BEARERS =
            List.of("demo-resident", "demo-representative", "demo-officer", "demo-panel", "demo-auditor");

    private Demonstration() {}

    static Keys keys() {
        return Keys.known(MANAGER, BEARERS);
    }
}
