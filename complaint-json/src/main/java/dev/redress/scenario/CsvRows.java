package dev.redress.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.redress.calendar.UnknownName;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The scenarios of a file of rows, read one at a time. */
final class CsvRows {

    private static final int LONGEST_CELL = 65_536;
    private static final String EXPECTED = "its first line names the columns: " + String.join(",", Row.COLUMNS);

    private final String file;
    private final Consumer<Row> rows;
    private final Consumer<Result> unread;
    private List<String> columns = List.of();
    private int line;

    private CsvRows(String file, Consumer<Row> rows, Consumer<Result> unread) {
        this.file = file;
        this.rows = rows;
        this.unread = unread;
    }

    /** Hands out every row that has the cells of the header, and the others as unread; the whole file where there is no header. */
    static void read(String file, InputStream in, Consumer<Row> rows, Consumer<Result> unread) throws IOException {
        new CsvRows(file, rows, unread).read(in);
    }

    private void read(InputStream in) throws IOException {
        InputStreamReader text = new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                refuse(Row.whole(file, 1), "it is empty; " + EXPECTED);
            } else if (isHeader(records.next())) {
                line = 1;
                while (records.hasNext()) {
                    row(records.next());
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new IOException(
                        file + " is not UTF-8" + (line == 0 ? "" : " after line " + line) + "; save it as UTF-8");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            refuse(
                    Row.whole(file, line + 1),
                    (line == 0 ? "a" : "after line " + line + " a")
                            + " quote is never closed, or followed by text; quotes within a quoted cell are doubled. No row"
                            + " from there on is read");
        }
    }

    private boolean isHeader(CsvRecord header) {
        List<String> names = new ArrayList<>();
        for (String cell : header.getFields()) {
            String name = cell.strip();
            names.add(
                    names.isEmpty() && name.startsWith("\uFEFF")
                            ? name.substring(1).strip()
                            : name);
        }
        columns = names;
        try {
            names.forEach(this::check);
            for (String needed : List.of(Row.POLICY, Row.ASK, Row.EXPECT)) {
                if (!names.contains(needed)) {
                    throw new IllegalArgumentException("there is no column " + needed + "; " + EXPECTED);
                }
            }
            return true;
        } catch (IllegalArgumentException wrong) {
            refuse(Row.whole(file, 1), String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    private void check(String name) {
        if (!Row.COLUMNS.contains(name)) {
            throw new UnknownName("column of scenarios", name, Row.COLUMNS);
        }
        if (columns.indexOf(name) != columns.lastIndexOf(name)) {
            throw new IllegalArgumentException("the column " + name + " is there twice");
        }
    }

    private void refuse(Row row, String why) {
        unread.accept(Result.unread(row, why));
    }

    private void row(CsvRecord csv) {
        line = (int) csv.getStartingLineNumber();
        Map<String, String> cells = new HashMap<>();
        int size = csv.getFieldCount();
        for (int i = 0; i < Math.min(size, columns.size()); i++) {
            String cell = csv.getField(i).strip();
            if (!cell.isEmpty()) {
                cells.put(columns.get(i), cell);
            }
        }
        String name = cells.getOrDefault(Row.NAME, "row " + line);
        Row row = new Row(file, line, name, cells, Row.items(cells.getOrDefault(Row.EVENTS, "")));
        if (size == columns.size()) {
            rows.accept(row);
        } else if (!cells.isEmpty()) {
            refuse(row, "the row has " + size + " cells, and the header " + columns.size());
        }
    }
}
