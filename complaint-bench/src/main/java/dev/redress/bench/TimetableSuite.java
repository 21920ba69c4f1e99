package dev.redress.bench;

import static dev.redress.bench.Contenders.REDRESS;

import java.util.List;
import java.util.Map;

/** The whole timetable of an emh complaint through stage 2, as a multiple of its own additions. */
final class TimetableSuite implements Suite {

    private static final String ADDITIONS = "its additions alone";
    private static final String WHOLE = "whole timetable";
    private static final String STATUSES = "with statuses and warnings, as of its last day";

    @Override
    public List<Rounds.Task> tasks() {
        return List.of(task(ADDITIONS, "bareAdditions"), task(WHOLE, "wholeTimetable"), task(STATUSES, "withStatuses"));
    }

    private static Rounds.Task task(String work, String method) {
        return new Rounds.Task(work, TimetableBench.class, method, Map.of());
    }

    @Override
    public String table(Figures figures) {
        StringBuilder table = new StringBuilder(
                "| an emh complaint through stage 2 | ns | times its additions | bytes |\n" + "|---|---:|---:|---:|\n");
        for (Rounds.Task task : tasks()) {
            double nanos = figures.nanos(task.work(), REDRESS);
            table.append("| ").append(task.work()).append(" | ").append(Figures.brief(nanos));
            table.append(" | ").append(Figures.brief(nanos / figures.nanos(ADDITIONS, REDRESS)));
            table.append(" | ")
                    .append(Math.round(figures.bytes(task.work(), REDRESS)))
                    .append(" |\n");
        }
        return table.toString();
    }

    @Override
    public List<Bound> bounds(Figures figures) {
        double times = figures.nanos(WHOLE, REDRESS) / figures.nanos(ADDITIONS, REDRESS);
        return List.of(Bound.atMost("whole timetable, times its own additions", times, 60));
    }
}
