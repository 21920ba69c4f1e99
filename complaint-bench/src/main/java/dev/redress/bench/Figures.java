package dev.redress.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The figures of one run, by work and contender. */
record Figures(List<Figure> all) {

    double nanos(String work, String contender) {
        return get(work, contender).nanos();
    }

    double bytes(String work, String contender) {
        return get(work, contender).bytes();
    }

    double ratio(String work, String contender, String other) {
        return nanos(work, contender) / nanos(work, other);
    }

    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Two decimals below ten, one below a hundred, then none. */
    static String brief(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    private Figure get(String work, String contender) {
        return all.stream()
                .filter(figure ->
                        figure.work().equals(work) && figure.contender().equals(contender))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(contender + " was not measured at '" + work + "'"));
    }
}
