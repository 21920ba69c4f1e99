package dev.redress.report;

import dev.redress.complaint.Code;
import dev.redress.complaint.Detail;
import dev.redress.complaint.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure while the cases go by. This is the one place that looks at the days of the report: what a case adds, and in which
 * line, does not depend on them, so that reports over parts of a time add up to the whole.
 */
final class Sheet {

    private static final Comparator<Behind> BY_DAY =
            Comparator.comparing(Behind::day).thenComparing(Behind::reference);

    private final String clause;
    private final Recipe recipe;
    private final Period period;
    private final Map<String, List<Behind>> fixed = new LinkedHashMap<>();
    private final Map<String, List<Behind>> found = new TreeMap<>();
    private final Map<String, List<Behind>> notKnown = new LinkedHashMap<>();
    private final Map<String, BigDecimal> amounts = new TreeMap<>();

    Sheet(String clause, Recipe recipe, Period period) {
        this.clause = clause;
        this.recipe = recipe;
        this.period = period;
        recipe.lines().forEach(label -> fixed.put(label, new ArrayList<>()));
    }

    void count(CaseOnRecord one) {
        recipe.counting().count(one, this);
    }

    // --- what a recipe adds -------------------------------------------------------------------------------------

    void add(String label, CaseOnRecord one, LocalDate day) {
        put(
                fixed.containsKey(label) ? fixed : found,
                label,
                new Behind(one.complaint().reference(), day, null));
    }

    void add(String label, CaseOnRecord one, Event event) {
        Code text = event.find(Detail.TEXT).orElse(null);
        put(
                fixed.containsKey(label) ? fixed : found,
                label,
                new Behind(one.complaint().reference(), event.day(), text));
    }

    /** Adds what cannot be said to which line it belongs; it is no part of a share. */
    void addNotKnown(String label, CaseOnRecord one, LocalDate day) {
        put(notKnown, label, new Behind(one.complaint().reference(), day, null));
    }

    void addAmount(String label, @Nullable BigDecimal pounds, LocalDate day) {
        if (pounds != null && period.contains(day)) {
            amounts.merge(label, pounds, BigDecimal::add);
        }
    }

    private void put(Map<String, List<Behind>> lines, String label, Behind behind) {
        if (period.contains(behind.day())) {
            lines.computeIfAbsent(label, one -> new ArrayList<>()).add(behind);
        }
    }

    // --- what comes of it ---------------------------------------------------------------------------------------

    Figure figure() {
        Map<String, List<Behind>> known = new LinkedHashMap<>(fixed);
        known.putAll(found);
        int whole = 0;
        for (List<Behind> behind : known.values()) {
            whole += behind.size();
        }
        boolean shared = whole > 0 && known.size() + notKnown.size() > 1;
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<Behind>> line : known.entrySet()) {
            List<Behind> behind = sorted(line.getValue());
            Share share = shared ? new Share(behind.size(), whole) : null;
            lines.add(new Line(line.getKey(), behind, share, amounts.get(line.getKey())));
        }
        notKnown.forEach((label, behind) -> lines.add(new Line(label, sorted(behind), null, null)));
        return new Figure(clause, recipe.name(), recipe.what(), recipe.population(), recipe.day(), lines);
    }

    private static List<Behind> sorted(List<Behind> behind) {
        List<Behind> sorted = new ArrayList<>(behind);
        sorted.sort(BY_DAY);
        return sorted;
    }
}
