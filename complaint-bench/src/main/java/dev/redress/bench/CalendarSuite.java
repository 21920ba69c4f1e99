package dev.redress.bench;

import static dev.redress.bench.Contenders.REDRESS;
import static dev.redress.bench.Contenders.REFERENCE;
import static dev.redress.bench.Contenders.STRATA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of the calendar: every contender at every piece of work, and what Redress's figures may be. */
final class CalendarSuite implements Suite {

    /** What an operation may allocate on average: nothing but the profiler's own noise. */
    private static final double NOTHING = 0.1;

    @Override
    public List<Rounds.Task> tasks() {
        List<Rounds.Task> tasks = new ArrayList<>();
        for (String amount : List.of("5", "10", "20", "260", Work.RANDOM)) {
            tasks.add(task("add " + amount, "add", Map.of("contender", Contenders.NAMES, "amount", List.of(amount))));
        }
        tasks.add(task("isWorkingDay", "isWorkingDay", Map.of("contender", Contenders.NAMES)));
        tasks.add(task("count", "count", Map.of("contender", Contenders.NAMES)));
        return tasks;
    }

    private static Rounds.Task task(String work, String method, Map<String, List<String>> parameters) {
        return new Rounds.Task(work, CalendarBench.class, method, parameters);
    }

    @Override
    public String table(Figures figures) {
        StringBuilder table = new StringBuilder("Times the reference; the first column in nanoseconds.\n\n| work |");
        Contenders.NAMES.forEach(
                name -> table.append(' ').append(name).append(name.equals(REFERENCE) ? ", ns |" : " |"));
        table.append("\n|---|").append("---:|".repeat(Contenders.NAMES.size())).append('\n');
        for (Rounds.Task task : tasks()) {
            double reference = figures.nanos(task.work(), REFERENCE);
            table.append("| ").append(task.work()).append(" |");
            for (String name : Contenders.NAMES) {
                double nanos = figures.nanos(task.work(), name);
                table.append(' ')
                        .append(Figures.brief(name.equals(REFERENCE) ? nanos : nanos / reference))
                        .append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    @Override
    public List<Bound> bounds(Figures figures) {
        List<Bound> bounds = new ArrayList<>();
        for (Rounds.Task task : tasks()) {
            double limit = task.work().equals("isWorkingDay") ? 1.5 : 2;
            bounds.add(Bound.atMost(
                    task.work() + ", times the reference", figures.ratio(task.work(), REDRESS, REFERENCE), limit));
        }
        bounds.add(Bound.atMost(
                "add 260, times add 5", figures.nanos("add 260", REDRESS) / figures.nanos("add 5", REDRESS), 1.5));
        Map<String, Double> strata = new LinkedHashMap<>();
        strata.put("add 5", 0.6);
        strata.put("add 10", 0.35);
        strata.put("add 20", 0.2);
        strata.put("add random", 0.05);
        strata.put("isWorkingDay", 1.3);
        strata.put("count", 1.0);
        strata.forEach((work, limit) ->
                bounds.add(Bound.atMost(work + ", times Strata", figures.ratio(work, REDRESS, STRATA), limit)));
        for (Rounds.Task task : tasks()) {
            bounds.add(Bound.atMost(task.work() + ", bytes allocated", figures.bytes(task.work(), REDRESS), NOTHING));
        }
        return bounds;
    }
}
