package dev.redress.bench;

import java.util.List;
import java.util.Locale;

/** A figure and what it may be: at most the limit, or at least. */
record Bound(String what, double measured, boolean atMost, double limit) {

    /** Prints what was measured and what was promised of it; true when all of it holds. */
    static boolean print(String table, List<Bound> bounds) {
        System.out.println(Machine.line() + "\n\n" + table);
        System.out.println("| bound | measured | limit | |\n|---|---:|---:|---|");
        bounds.forEach(System.out::println);
        System.out.println();
        return bounds.stream().allMatch(Bound::holds);
    }

    static Bound atMost(String what, double measured, double limit) {
        return new Bound(what, measured, true, limit);
    }

    static Bound atLeast(String what, double measured, double limit) {
        return new Bound(what, measured, false, limit);
    }

    boolean holds() {
        return atMost ? measured <= limit : measured >= limit;
    }

    /** A row of a Markdown table. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %.3g | %s %s | %s |",
                what,
                measured,
                atMost ? "≤" : "≥",
                limit == Math.rint(limit) ? String.valueOf((long) limit) : String.valueOf(limit),
                holds() ? "holds" : "**broken**");
    }
}
