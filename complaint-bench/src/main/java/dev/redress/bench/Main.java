package dev.redress.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs benchmarks and prints their tables with every bound: {@code run calendar}, {@code run bulk --quick}. Exit 0 when all
 * bounds hold, 1 when one is broken, 2 for a suite it does not know.
 */
public final class Main {

    private static final String QUICK = "--quick";

    private Main() {}

    private static Map<String, Suite> suites() {
        Map<String, Suite> suites = new LinkedHashMap<>();
        suites.put("calendar", new CalendarSuite());
        suites.put("bulk", new BulkSuite());
        suites.put("timetable", new TimetableSuite());
        suites.put("files", new FilesSuite());
        return suites;
    }

    public static void main(String[] args) throws RunnerException {
        List<String> names = new ArrayList<>(Arrays.asList(args));
        boolean quick = names.remove(QUICK);
        Map<String, Suite> suites = suites();
        if (names.isEmpty() || !suites.keySet().containsAll(names)) {
            System.err.println("run which of " + suites.keySet() + "? With " + QUICK
                    + " for a short, rough run; asked: " + Arrays.asList(args));
            System.exit(2);
        }
        boolean hold = true;
        for (String name : names) {
            hold &= run(Objects.requireNonNull(suites.get(name)), quick ? Rounds.quick() : Rounds.thorough());
        }
        System.exit(hold ? 0 : 1);
    }

    private static boolean run(Suite suite, Rounds rounds) throws RunnerException {
        Figures figures = new Figures(rounds.run(suite));
        List<Bound> bounds = suite.bounds(figures);
        System.out.println(Machine.line() + "\n\n" + suite.table(figures));
        System.out.println("| bound | measured | limit | |\n|---|---:|---:|---|");
        bounds.forEach(System.out::println);
        System.out.println();
        return bounds.stream().allMatch(Bound::holds);
    }
}
