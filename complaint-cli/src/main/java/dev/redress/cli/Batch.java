package dev.redress.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.redress.calendar.Count;
import dev.redress.calendar.Days;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.Tally;
import dev.redress.calendar.TimeLimit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;

/** One file of rows, read, answered and written a row at a time. */
final class Batch {

    /** The characters that one cell may have; what is kept in memory does not grow with the file. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int DATE_LENGTH = 10;

    private final Utf8Writer out;
    private final boolean counting;
    private final String lineEnd;
    private final BatchColumns columns;
    private final BatchSettings settings;
    private long failed;

    private Batch(Utf8Writer out, boolean counting, String lineEnd, BatchColumns columns) {
        this.out = out;
        this.counting = counting;
        this.lineEnd = lineEnd;
        this.columns = columns;
        this.settings = new BatchSettings(columns, counting);
    }

    /** Answers every row; true when none failed. */
    static boolean run(InputStream in, Utf8Writer out, boolean counting) throws IOException {
        Utf8Reader text = new Utf8Reader(in);
        BatchRow row = new BatchRow();
        try (CsvReader<BatchRow> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(row, text)) {
            Iterator<BatchRow> rows = csv.iterator();
            do {
                if (!rows.hasNext()) {
                    throw new WrongUsage("the file is empty; its first line must name start and "
                            + (counting ? "end" : "limit") + ", with commas between the columns");
                }
                rows.next();
            } while (row.isBlank());
            Batch batch = new Batch(out, counting, text.lineEnd(), BatchColumns.of(row, counting));
            if (text.hasMark()) {
                out.write('\uFEFF');
            }
            batch.writeHeader(row);
            while (rows.hasNext()) {
                batch.answer(rows.next());
            }
            return batch.failed == 0;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof Utf8Reader.NotUtf8 other) {
                throw new NotThere(String.valueOf(other.getMessage()));
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw refusal(e, row);
        }
    }

    private static RuntimeException refusal(CsvParseException e, BatchRow row) {
        if (e.getCause() instanceof WrongUsage wrong) {
            return wrong;
        }
        String why = String.valueOf(e.getMessage())
                + (e.getCause() == null ? "" : e.getCause().getMessage());
        if (why.contains("buffer")) {
            return new WrongUsage(
                    "line " + row.line() + " has a cell of more than 1,000,000 characters, or a quote that is"
                            + " never closed; the rows before it are answered");
        }
        if (why.contains("after closing quote")) {
            return new WrongUsage(
                    "line " + row.line() + " has text after a closing quote; quotes within a quoted cell are"
                            + " doubled. The rows before it are answered");
        }
        if (why.contains("Unclosed quote")) {
            return new WrongUsage(
                    "line " + row.line() + " has a quote that is never closed; the rows before it are answered");
        }
        return e;
    }

    private void writeHeader(BatchRow header) {
        header.write(0, header.size(), out);
        for (String answer : BatchColumns.answers(counting)) {
            out.write(',');
            out.write(answer);
        }
        out.write(lineEnd);
    }

    private void answer(BatchRow row) {
        if (row.isBlank()) {
            out.write(lineEnd);
            return;
        }
        int own = Math.min(row.size(), columns.size());
        row.write(0, own, out);
        for (int missing = own; missing < columns.size(); missing++) {
            out.write(',');
        }
        out.write(',');
        if (row.size() == columns.size()) {
            count(row);
        } else {
            fail("the row has " + row.size() + " cells, and the header " + columns.size());
        }
        if (row.size() > own) {
            out.write(',');
            row.write(own, row.size(), out);
        }
        out.write(lineEnd);
    }

    private void count(BatchRow row) {
        String column = "";
        try {
            settings.take(row);
            column = "start: ";
            String text = row.cell(columns.start());
            if (counting) {
                LocalDateTime start = Days.parseMoment(text);
                column = "end: ";
                LocalDate end = Days.parseMoment(row.cell(columns.second())).toLocalDate();
                column = "";
                Tally tally = settings.calendar().tally(start, end, settings.counting());
                out.write(Integer.toString(tally.workingDays()));
                assurance(tally.isProjected());
                return;
            }
            Count count;
            if (text.length() == DATE_LENGTH) {
                LocalDate start = Days.parse(text);
                column = "limit: ";
                TimeLimit limit = settings.limit(row);
                column = "";
                count = settings.calendar().count(start, limit, settings.counting());
            } else {
                LocalDateTime start = Days.parseMoment(text);
                column = "limit: ";
                TimeLimit limit = settings.limit(row);
                column = "";
                count = settings.calendar().count(start, limit, settings.counting());
            }
            out.write(count.end());
            assurance(count.isProjected());
        } catch (IllegalArgumentException | OutsideCoverage | WrongUsage bad) {
            fail(column + bad.getMessage());
        }
    }

    private void assurance(boolean projected) {
        out.write(projected ? ",projected," : ",published,");
    }

    /** An empty answer, and why. */
    private void fail(String why) {
        failed++;
        out.write(",,");
        out.write(CsvText.cell(why));
    }
}
