package dev.redress.desk;

import java.util.List;

/**
 * A page of a desk.
 *
 * @param rows the rows, in the order of {@link DeskRow#ORDER}; each has its {@linkplain DeskRow#cursor cursor}
 * @param more whether more follow
 */
public record Found(List<DeskRow> rows, boolean more) {

    public Found {
        rows = List.copyOf(rows);
    }

    /** {@code 20 rows, and more}. */
    @Override
    public String toString() {
        return rows.size() + (rows.size() == 1 ? " row" : " rows") + (more ? ", and more" : "");
    }
}
