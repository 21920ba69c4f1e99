package dev.redress.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Goes through the rows there are. */
final class DeskOverRows implements Desk {

    private final Supplier<? extends Collection<DeskRow>> rows;

    DeskOverRows(Supplier<? extends Collection<DeskRow>> rows) {
        this.rows = rows;
    }

    @Override
    public Found find(Query query, @Nullable String after, int first) {
        if (first < 1) {
            throw new IllegalArgumentException("a page holds one row at least, and " + first + " were asked for");
        }
        Place from = after == null ? null : Place.of(after);
        List<DeskRow> found = new ArrayList<>();
        for (DeskRow row : rows.get()) {
            if ((from == null || row.place().compareTo(from) > 0) && query.matches(row)) {
                found.add(row);
            }
        }
        found.sort(DeskRow.ORDER);
        boolean more = found.size() > first;
        return new Found(more ? found.subList(0, first) : found, more);
    }

    @Override
    public long count(Query query) {
        return rows.get().stream().filter(query::matches).count();
    }

    /** {@code a desk}. */
    @Override
    public String toString() {
        return "a desk";
    }
}
