package dev.redress.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings. On a terminal that is too narrow the widest columns are wrapped, cell by cell; into a file or a pipe
 * every row stays one line.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final String ESCAPE = "\u001b[";
    private static final String PLAIN = "\u001b[0m";

    private final List<String> headings;
    private final List<String[]> rows = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = headings;
    }

    /** A table with these headings; with none at all the rows stand alone. */
    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    /** Adds a row; a row may have fewer cells than there are columns. */
    public Table row(String... cells) {
        rows.add(cells.clone());
        return this;
    }

    /** Whether there is nothing under the headings. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints the table as text, as wide as the output allows. */
    public void print(Output output) {
        int[] widths = fitted(widths(), output.columns());
        if (!headings.isEmpty()) {
            print(headings.toArray(String[]::new), widths, output, true);
        }
        for (String[] row : rows) {
            print(row, widths, output, false);
        }
    }

    /** Prints the table as CSV: a header, and text that no spreadsheet takes for a formula. */
    public void printCsv(Output output) {
        output.line(CsvText.row(headings));
        for (String[] row : rows) {
            output.line(CsvText.row(Arrays.asList(row)));
        }
    }

    private int[] widths() {
        int columns = headings.size();
        for (String[] row : rows) {
            columns = Math.max(columns, row.length);
        }
        int[] widths = new int[columns];
        for (int i = 0; i < headings.size(); i++) {
            widths[i] = length(headings.get(i));
        }
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], length(row[i]));
            }
        }
        return widths;
    }

    /** Takes from the widest column, one character at a time, until the table fits; words are broken last of all. */
    private int[] fitted(int[] widths, int columns) {
        int[] fitted = widths.clone();
        int[] words = longestWords(widths.length);
        int total = GAP.length() * (fitted.length - 1);
        for (int width : fitted) {
            total += width;
        }
        while (columns > 0 && total > columns) {
            int widest = widest(fitted, words);
            if (widest < 0) {
                widest = widest(fitted, new int[fitted.length]);
            }
            if (fitted[widest] <= NARROWEST) {
                break;
            }
            fitted[widest]--;
            total--;
        }
        return fitted;
    }

    /** The widest column that is wider than its least width; -1 where none is. */
    private static int widest(int[] widths, int[] least) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > least[i] && (widest < 0 || widths[i] >= widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private int[] longestWords(int columns) {
        int[] longest = new int[columns];
        List<String[]> all = new ArrayList<>(rows);
        all.add(headings.toArray(String[]::new));
        for (String[] row : all) {
            for (int i = 0; i < row.length; i++) {
                for (String word : row[i].split(" ")) {
                    longest[i] = Math.max(longest[i], length(word));
                }
            }
        }
        return longest;
    }

    private static void print(String[] row, int[] widths, Output output, boolean heading) {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < row.length; i++) {
            List<String> lines = wrapped(row[i], widths[i]);
            cells.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int at = 0; at < height; at++) {
            StringBuilder line = new StringBuilder();
            int owed = 0;
            for (int i = 0; i < cells.size(); i++) {
                String cell = at < cells.get(i).size() ? cells.get(i).get(at) : "";
                if (!cell.isEmpty()) {
                    line.append(" ".repeat(owed)).append(cell);
                    owed = 0;
                }
                owed += widths[i] - length(cell) + GAP.length();
            }
            output.line(heading ? output.strong(line.toString()) : line);
        }
    }

    /** The lines of a text that is broken at spaces, and within a word only where the word alone is too long. */
    static List<String> wrapped(String text, int width) {
        if (length(text) <= width) {
            return List.of(text);
        }
        if (text.startsWith(ESCAPE) && text.endsWith(PLAIN)) {
            String colour = text.substring(0, text.indexOf('m') + 1);
            return wrapped(text.substring(colour.length(), text.length() - PLAIN.length()), width).stream()
                    .map(line -> colour + line + PLAIN)
                    .toList();
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width && !rest.contains("\u001b")) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** What a text takes up on the screen: colours take nothing. */
    private static int length(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u001b') {
                while (i < text.length() && text.charAt(i) != 'm') {
                    i++;
                }
            } else if (!Character.isLowSurrogate(c)) {
                length++;
            }
        }
        return length;
    }
}
