package dev.redress.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a row stands in two timetables of the same policy.
 *
 * @param clause the clause: {@code EMH-12}
 * @param what what is owed or may be done
 * @param from how it stands in the first: {@code waits for stage-2-acknowledged}
 * @param to how it stands in the second: {@code due by 2027-03-05}
 */
public record Difference(String clause, String what, String from, String to) {

    /** Every row of both, in document order. */
    public static List<Difference> rows(Timetable was, Timetable would) {
        Map<List<String>, String> before = standings(was);
        Map<List<String>, String> after = standings(would);
        List<Difference> all = new ArrayList<>();
        before.forEach((row, from) ->
                all.add(new Difference(row.get(1), row.get(2), from, after.getOrDefault(row, "not owed"))));
        after.forEach((row, to) -> {
            if (!before.containsKey(row)) {
                all.add(new Difference(row.get(1), row.get(2), "not owed", to));
            }
        });
        return List.copyOf(all);
    }

    /** The rows that differ, in document order: deadlines, then rights, then steps. */
    public static List<Difference> between(Timetable was, Timetable would) {
        return rows(was, would).stream().filter(Difference::differs).toList();
    }

    private static Map<List<String>, String> standings(Timetable timetable) {
        Map<List<String>, String> rows = new LinkedHashMap<>();
        for (Deadline row : timetable.deadlines()) {
            String status = row.status().map(now -> ", " + now).orElse("");
            rows.put(List.of("deadline", row.clause().id(), row.what()), row.due() + status);
        }
        for (Window row : timetable.windows()) {
            String dates = row.opens()
                    .map(opens -> "opens " + opens
                            + row.closes().map(last -> ", closes " + last).orElse(""))
                    .orElseGet(() -> row.waitsFor()
                            .map(event -> "waits for " + event)
                            .orElse(row.deniedBy().isPresent() ? "no such right" : "open"));
            String status = row.status().map(now -> ", " + now).orElse("");
            rows.put(List.of("right", row.clause().id(), row.what()), dates + status);
        }
        for (Step row : timetable.steps()) {
            rows.put(List.of("step", row.clause().id(), row.what()), row.state().toString());
        }
        return rows;
    }

    /** Whether the row stands otherwise in the second. */
    public boolean differs() {
        return !from.equals(to);
    }

    /** {@code EMH-12 send the final written response: waits for stage-2-acknowledged -> due by 2027-03-05}. */
    @Override
    public String toString() {
        return clause + " " + what + ": " + from + " -> " + to;
    }
}
