package dev.redress.cli;

import java.util.List;

/** A cell that we write into a CSV file: quoted where it must be, and never a formula to a spreadsheet. */
public final class CsvText {

    private CsvText() {}

    /** The cells with commas between them. */
    public static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        return row.toString();
    }

    /** One cell; text that begins like a formula gets an apostrophe before it, which spreadsheets take as "text". */
    public static String cell(String text) {
        String safe = text;
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text)) {
            safe = "'" + text;
        }
        boolean quoted = false;
        for (int i = 0; i < safe.length() && !quoted; i++) {
            char c = safe.charAt(i);
            quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
        }
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** A plain negative number is a value to every spreadsheet. */
    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.charAt(0) == '-' && text.length() > 1;
    }
}
