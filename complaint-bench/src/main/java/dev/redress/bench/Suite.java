package dev.redress.bench;

import java.util.List;

/** Benchmarks that are run and read together. */
interface Suite {

    List<Rounds.Task> tasks();

    /** How many times as long as a small loop it takes to warm up. */
    default int patience() {
        return 1;
    }

    /** What was measured, as a Markdown table. */
    String table(Figures figures);

    /** What Redress promises of it. */
    List<Bound> bounds(Figures figures);
}
