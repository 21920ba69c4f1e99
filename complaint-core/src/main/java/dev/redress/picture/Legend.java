package dev.redress.picture;

import dev.redress.complaint.Event;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the marks of a timeline mean: those that it shows, side by side, in as many lines as it takes. */
final class Legend {

    private static final int LINE = 22;
    private static final int MARK = 26;
    private static final int GAP = 22;

    private record Entry(String label, BiConsumer<Integer, Integer> mark) {}

    private final Sheet sheet;
    private final List<Entry> entries = new ArrayList<>();

    private Legend(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The legend of some rows and events, on a sheet. */
    static Legend of(List<Strip> strips, List<Event> events, Sheet sheet) {
        Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
        for (Strip strip : strips) {
            strip.marks().forEach(mark -> symbols.add(mark.symbol()));
            if (strip.isDrawn() && strip.symbol() != null) {
                symbols.add(strip.symbol());
            }
        }
        events.forEach(event -> symbols.add(EventLanes.symbol(event.kind())));
        Legend legend = new Legend(sheet);
        for (Symbol symbol : symbols) {
            legend.entries.add(new Entry(symbol.label(), (x, y) -> symbol.draw(x + 9, y, sheet)));
        }
        if (!symbols.isEmpty()) {
            legend.entries.add(new Entry(
                    "not a working day", (x, y) -> sheet.rect(x, y - 8, 18, 16, "fill=\"" + Ink.CLOSED + "\"")));
        }
        return legend;
    }

    /** Draws it from the middle of its first line down, and says where its last line has its middle. */
    int draw(int top) {
        int x = Columns.MARGIN;
        int y = top;
        for (Entry entry : entries) {
            int wide = MARK + Sheet.Type.SMALL.width(entry.label());
            if (x + wide > Columns.WIDTH - Columns.MARGIN) {
                x = Columns.MARGIN;
                y += LINE;
            }
            entry.mark().accept(x, y);
            sheet.text(x + MARK, y + 4, Sheet.Type.SMALL, entry.label());
            x += wide + GAP;
        }
        return y;
    }
}
