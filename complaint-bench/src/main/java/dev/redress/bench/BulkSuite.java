package dev.redress.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Six deadlines for each of ten million cases: millions of cases a second, on one thread. */
final class BulkSuite implements Suite {

    private static final String DATES = "bulk, as LocalDates";
    private static final String EPOCH_DAYS = "bulk, as epoch days";
    private static final String ONE_BY_ONE = "one addition after another";

    @Override
    public List<Rounds.Task> tasks() {
        return List.of(task(ONE_BY_ONE, "oneByOne"), task(DATES, "dates"), task(EPOCH_DAYS, "epochDays"));
    }

    private static Rounds.Task task(String work, String method) {
        return new Rounds.Task(work, BulkBench.class, method, Map.of());
    }

    private static double millions(Figures figures, String work) {
        return 1e3 / figures.nanos(work, Contenders.REDRESS);
    }

    @Override
    public String table(Figures figures) {
        StringBuilder table = new StringBuilder("| six deadlines a case | million cases a second |\n|---|---:|\n");
        for (Rounds.Task task : tasks()) {
            table.append("| ").append(task.work()).append(" | ");
            table.append(Figures.brief(millions(figures, task.work()))).append(" |\n");
        }
        return table.toString();
    }

    @Override
    public List<Bound> bounds(Figures figures) {
        List<Bound> bounds = new ArrayList<>();
        bounds.add(Bound.atLeast(DATES + ", million cases a second", millions(figures, DATES), 20));
        bounds.add(Bound.atLeast(EPOCH_DAYS + ", million cases a second", millions(figures, EPOCH_DAYS), 50));
        return bounds;
    }
}
