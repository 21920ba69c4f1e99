package dev.redress.cli;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.List;

/** Where a batch finds its values, by the names in the first line of the file. */
final class BatchColumns {

    /** The columns that may be absent, in the order of {@link #setting}. */
    static final List<String> SETTINGS = List.of("calendar", "known-on", "counting", "roll", "month-end", "cut-off");

    private final int size;
    private final int start;
    private final int second;
    private final int[] settings;

    private BatchColumns(int size, int start, int second, int[] settings) {
        this.size = size;
        this.start = start;
        this.second = second;
        this.settings = settings;
    }

    static BatchColumns of(BatchRow header, boolean counting) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            names.add(header.cell(i));
        }
        for (String answer : answers(counting)) {
            if (names.contains(answer)) {
                throw new WrongUsage("the file already has a column '" + answer
                        + "', which batch would write; rename it or take it out");
            }
        }
        int start = needed("start", names, counting);
        int second = needed(counting ? "end" : "limit", names, counting);
        int[] settings = new int[SETTINGS.size()];
        for (int i = 0; i < settings.length; i++) {
            settings[i] = find(SETTINGS.get(i), names);
        }
        return new BatchColumns(names.size(), start, second, settings);
    }

    /** The columns that a batch adds. */
    static List<String> answers(boolean counting) {
        return counting ? List.of("working-days", "assurance", "error") : List.of("due", "assurance", "error");
    }

    private static int needed(String name, List<String> names, boolean counting) {
        int at = find(name, names);
        if (at < 0) {
            throw new WrongUsage("the file has no column '" + name + "'"
                    + UnknownName.nearest(name, names)
                            .map(near -> ", only '" + near + "'")
                            .orElse("")
                    + "; its first line must name start and " + (counting ? "end" : "limit")
                    + ", with commas between the columns");
        }
        return at;
    }

    private static int find(String name, List<String> names) {
        int at = names.indexOf(name);
        if (at != names.lastIndexOf(name)) {
            throw new WrongUsage("the file has the column '" + name + "' twice; which one counts cannot be told");
        }
        return at;
    }

    /** How many columns the header names. */
    int size() {
        return size;
    }

    int start() {
        return start;
    }

    /** The limit, or the end of the days that are counted. */
    int second() {
        return second;
    }

    /** Where a setting is, by its place in {@link #SETTINGS}; -1 where there is none. */
    int setting(int which) {
        return settings[which];
    }
}
