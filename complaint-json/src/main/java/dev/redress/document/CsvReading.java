package dev.redress.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** CSV whose first line names its columns: a list of mappings, a row each. An empty cell is nothing, an empty line no row. */
final class CsvReading {

    private final List<String> columns;
    private final Tree tree;

    private CsvReading(List<String> columns, Tree tree) {
        this.columns = columns;
        this.tree = tree;
    }

    static void read(String text, List<String> columns, Tree tree) {
        Row row = new Row();
        try {
            new CsvReading(columns, tree)
                    .table(CsvReader.builder()
                            .allowUnclosedQuote(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .build(row, text)
                            .iterator());
        } catch (CsvParseException e) {
            tree.stop(
                    row.place(),
                    "a quote that is not closed, or followed by more",
                    "a quote at the end of the cell; one inside it is doubled");
        }
    }

    private void table(Iterator<List<Cell>> rows) {
        if (!rows.hasNext()) {
            tree.stop(
                    Place.START, "an empty file", "a first line that names the columns: " + String.join(",", columns));
            return;
        }
        List<Cell> header = rows.next();
        lookAt(header);
        tree.begin(Place.START, false);
        while (!tree.isStopped() && rows.hasNext()) {
            row(header, rows.next());
        }
        tree.end();
    }

    private void lookAt(List<Cell> header) {
        List<String> names = new ArrayList<>();
        for (Cell cell : header) {
            String name = cell.name();
            if (!columns.contains(name)) {
                tree.stop(cell.place, "an unknown column " + Quoted.value(name), Quoted.choices(name, columns));
            } else if (names.contains(name)) {
                tree.stop(cell.place, "a second column " + name, "one");
            }
            names.add(name);
        }
        for (String column : columns) {
            if (!names.contains(column)) {
                tree.stop(Place.START, "no column " + column, "a first line that names " + String.join(", ", columns));
            }
        }
    }

    private void row(List<Cell> header, List<Cell> row) {
        Place place = row.get(0).place;
        if (row.size() != header.size()) {
            String values = row.size() == 1 ? "1 value" : row.size() + " values";
            tree.refuse(place, "a row of " + values, header.size() + ": " + String.join(", ", columns));
            return;
        }
        tree.begin(place, true);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            tree.scalar(cell.place, header.get(i).name(), true);
            if (cell.text.isEmpty()) {
                tree.empty(cell.place);
            } else {
                tree.scalar(cell.place, cell.text, cell.quoted);
            }
        }
        tree.end();
    }

    private record Cell(Place place, String text, boolean quoted) {
        private String name() {
            return text.strip();
        }
    }

    /** The row that is being read. The parser tells lines; columns follow from what stood before in the row. */
    private static final class Row extends AbstractBaseCsvCallbackHandler<List<Cell>> {
        private List<Cell> cells = new ArrayList<>();
        private int line = 1;
        private int column = 1;

        private Place place() {
            return new Place(line, column);
        }

        @Override
        protected void handleBegin(long startingLine) {
            cells = new ArrayList<>();
            line = (int) startingLine;
            column = 1;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            String text = new String(buffer, offset, length);
            cells.add(new Cell(place(), text, quoted));
            String written = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
            Place after = new Cursor(written).at(written.length());
            column = after.line() == 1 ? column + after.column() - 1 : after.column();
            line += after.line() - 1;
            column++; // the comma
        }

        @Override
        protected List<Cell> buildRecord() {
            return cells;
        }
    }
}
