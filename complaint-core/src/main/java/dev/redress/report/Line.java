package dev.redress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a figure: how many, their share of all of which it is known, and the cases behind them by day.
 *
 * @param label what is counted: {@code formal}
 * @param behind the cases, by day and then by reference
 * @param share the exact share among the lines that have one; null where it is the only line, where it says that something is not
 *     known, or where there is nothing to be a share of
 * @param amount pounds in all; null where it is no money
 */
public record Line(
        String label,
        List<Behind> behind,
        @Nullable Share share,
        @Nullable BigDecimal amount) {

    public Line {
        behind = List.copyOf(behind);
    }

    /** How many. */
    public int count() {
        return behind.size();
    }

    /** The references behind it, each once, in the order of the days. */
    public List<String> references() {
        List<String> references = new ArrayList<>();
        for (Behind one : behind) {
            references.add(one.reference());
        }
        return references.stream().distinct().toList();
    }

    /** {@code formal: 5 of 8, 62.5%}, {@code complaints made: 8}, {@code lessons recorded: none}. */
    @Override
    public String toString() {
        return label + ": " + (behind.isEmpty() ? "none" : share == null ? String.valueOf(count()) : share.toString());
    }
}
