package dev.redress.published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repository's register of clauses and events, as the rows of its tables. */
final class RegisterOfClauses {

    private static final Pattern SECTION = Pattern.compile("## `([a-z0-9-]+)`.*");
    private static final Pattern CLAUSE = Pattern.compile("\\b(?:EMH|SET|ASC|DEE|FTR)-\\d+\\b");

    /** A row of a procedure's table. */
    record Row(String policy, String id, String rule, String form) {

        /** Whether the register marks the rule as one that the document only aims at. */
        boolean isAimed() {
            return (rule + form).matches(".*\\*[Aa]ims?\\*.*");
        }
    }

    /** A row of the table of readings. */
    record ReadingRow(List<String> clauses, String taken, String other) {}

    /** A row of the table of events. */
    record EventRow(List<String> events, String procedures, String starts, String meets) {}

    private static final List<EventRow> EVENTS = readEvents();

    private RegisterOfClauses() {}

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String policy = "";
        for (String line : lines("clauses.md")) {
            Matcher section = SECTION.matcher(line);
            if (line.startsWith("## ")) {
                policy = section.matches() ? section.group(1) : "";
            }
            List<String> cells = cells(line);
            if (!policy.isEmpty()
                    && cells.size() == 3
                    && CLAUSE.matcher(cells.get(0)).matches()) {
                rows.add(new Row(policy, cells.get(0), cells.get(1), cells.get(2)));
            }
        }
        return rows;
    }

    static List<ReadingRow> readings() {
        List<ReadingRow> rows = new ArrayList<>();
        boolean reached = false;
        for (String line : lines("clauses.md")) {
            reached |= line.equals("## Readings");
            List<String> cells = cells(line);
            if (reached && cells.size() == 3 && !clauses(cells.get(0)).isEmpty()) {
                rows.add(new ReadingRow(clauses(cells.get(0)), cells.get(1), cells.get(2)));
            }
        }
        return rows;
    }

    static List<EventRow> events() {
        return EVENTS;
    }

    private static List<EventRow> readEvents() {
        List<EventRow> rows = new ArrayList<>();
        for (String line : lines("events.md")) {
            List<String> cells = cells(line);
            if (cells.size() == 4 && cells.get(0).startsWith("`")) {
                rows.add(new EventRow(events(cells.get(0)), cells.get(1), cells.get(2), cells.get(3)));
            }
        }
        return rows;
    }

    /** The clauses that a cell names, in order. */
    static List<String> clauses(String cell) {
        return CLAUSE.matcher(cell).results().map(match -> match.group()).toList();
    }

    /** The events of a first cell: each stands in back quotes, outside the brackets that say what it carries. */
    private static List<String> events(String cell) {
        String plain = cell.replaceAll("\\([^)]*\\)", "").replaceAll(";.*", "");
        return Pattern.compile("`([a-z0-9-]+)`")
                .matcher(plain)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> cells(String line) {
        if (!line.startsWith("| ") || !line.endsWith("|")) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }

    static List<String> lines(String name) {
        InputStream file =
                Objects.requireNonNull(RegisterOfClauses.class.getResourceAsStream("/register/" + name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
