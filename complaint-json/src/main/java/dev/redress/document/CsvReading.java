package dev.redress.document;

import dev.redress.calendar.UnknownName;
import java.util.ArrayList;
import java.util.List;

/** CSV (RFC 4180) whose first line names its columns: a list of mappings, a row each. An empty cell is nothing, an empty line no row. */
final class CsvReading {

    private record Cell(Place place, String text, boolean quoted) {}

    private final String text;
    private final List<String> columns;
    private final Tree tree;
    private final Cursor cursor;
    private int at;

    private CsvReading(String text, List<String> columns, Tree tree) {
        this.text = text;
        this.columns = columns;
        this.tree = tree;
        this.cursor = new Cursor(text);
    }

    static void read(String text, List<String> columns, Tree tree) {
        new CsvReading(text, columns, tree).table();
    }

    private void table() {
        List<Cell> header = row();
        if (!isHeader(header)) {
            return;
        }
        tree.begin(Place.START, false);
        for (List<Cell> row = row(); !row.isEmpty() && !tree.isStopped(); row = row()) {
            Place place = row.get(0).place;
            if (row.size() != header.size()) {
                String values = row.size() == 1 ? "1 value" : row.size() + " values";
                tree.refuse(place, "a row of " + values, header.size() + ": " + String.join(", ", columns));
                continue;
            }
            tree.begin(place, true);
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                tree.scalar(cell.place, header.get(i).text.strip(), true);
                if (cell.text.isEmpty()) {
                    tree.empty(cell.place);
                } else {
                    tree.scalar(cell.place, cell.text, cell.quoted);
                }
            }
            tree.end();
        }
        tree.end();
    }

    private boolean isHeader(List<Cell> header) {
        if (header.isEmpty()) {
            tree.stop(
                    Place.START, "an empty file", "a first line that names the columns: " + String.join(",", columns));
        }
        List<String> names = new ArrayList<>();
        for (Cell cell : header) {
            String name = cell.text.strip();
            if (!columns.contains(name)) {
                String near = UnknownName.nearest(name, columns)
                        .map(known -> "did you mean " + known + "? ")
                        .orElse("");
                tree.stop(
                        cell.place,
                        "an unknown column " + Quoted.value(name),
                        near + "the first line names " + String.join(", ", columns));
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
        return !tree.isStopped();
    }

    /** The next row that is no empty line; no cells at the end or after a defect. */
    private List<Cell> row() {
        while (at < text.length() && isBreak(text.charAt(at))) {
            at++;
        }
        List<Cell> cells = new ArrayList<>();
        while (at < text.length() && !tree.isStopped()) {
            cells.add(cell());
            if (at == text.length() || isBreak(text.charAt(at))) {
                return tree.isStopped() ? List.of() : cells;
            }
            at++; // the comma
            if (at == text.length()) {
                cells.add(new Cell(cursor.at(at), "", false));
            }
        }
        return tree.isStopped() ? List.of() : cells;
    }

    private Cell cell() {
        int start = at;
        if (text.charAt(at) != '"') {
            while (at < text.length() && text.charAt(at) != ',' && !isBreak(text.charAt(at))) {
                at++;
            }
            return new Cell(cursor.at(start), text.substring(start, at), false);
        }
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '"') {
                value.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append(c);
                at++;
            } else {
                at++;
                if (at < text.length() && text.charAt(at) != ',' && !isBreak(text.charAt(at))) {
                    tree.stop(cursor.at(at), "something after the closing quote", "a comma, or the end of the line");
                }
                return new Cell(cursor.at(start), value.toString(), true);
            }
        }
        tree.stop(cursor.at(start), "a quote that is not closed", "the closing quote");
        return new Cell(cursor.at(start), "", true);
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
