package dev.redress.report;

import java.util.List;

/**
 * How one figure is counted.
 *
 * @param name the procedure's own name for it
 * @param what what is counted
 * @param population among which cases
 * @param day on which event's day
 * @param lines the lines that are there also where nothing is in them
 * @param counting what one case adds
 */
record Recipe(String name, String what, String population, String day, List<String> lines, Counting counting) {

    /** What one case adds to a figure, whatever the days of the report. */
    @FunctionalInterface
    interface Counting {
        void count(CaseOnRecord one, Sheet sheet);
    }

    static Recipe of(String name, String population, String day, List<String> lines, Counting counting) {
        return new Recipe(name, name, population, day, lines, counting);
    }

    /** The same recipe, saying what it counts beside another of that name. */
    Recipe called(String other) {
        return new Recipe(name, other, population, day, lines, counting);
    }
}
