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
 * bounds hold, 1 when one is broken, 2 for one it does not know.
 */
public final class Main {

    private static final String QUICK = "--quick";

    /** What is measured together: true when all of its bounds hold. */
    private interface Measuring {
        boolean run(boolean quick) throws Exception;
    }

    private Main() {}

    private static Map<String, Measuring> all() {
        Map<String, Measuring> all = new LinkedHashMap<>();
        all.put("calendar", quick -> run(new CalendarSuite(), quick));
        all.put("bulk", quick -> run(new BulkSuite(), quick));
        all.put("timetable", quick -> run(new TimetableSuite(), quick));
        all.put("files", quick -> run(new FilesSuite(), quick));
        all.put("server", quick -> (quick ? ServerRun.quick() : ServerRun.thorough()).run());
        return all;
    }

    public static void main(String[] args) throws Exception {
        List<String> names = new ArrayList<>(Arrays.asList(args));
        boolean quick = names.remove(QUICK);
        Map<String, Measuring> all = all();
        if (names.isEmpty() || !all.keySet().containsAll(names)) {
            System.err.println("run which of " + all.keySet() + "? With " + QUICK + " for a short, rough run; asked: "
                    + Arrays.asList(args));
            System.exit(2);
        }
        boolean hold = true;
        for (String name : names) {
            hold &= Objects.requireNonNull(all.get(name)).run(quick);
        }
        System.exit(hold ? 0 : 1);
    }

    private static boolean run(Suite suite, boolean quick) throws RunnerException {
        Figures figures = new Figures((quick ? Rounds.quick() : Rounds.thorough()).run(suite));
        return Bound.print(suite.table(figures), suite.bounds(figures));
    }
}
