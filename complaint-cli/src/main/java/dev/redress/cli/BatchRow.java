package dev.redress.cli;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;

/**
 * The row that is being read: its cells with what was quoted, so that it can be written back as it came. The same row is
 * filled again for every line of the file.
 */
final class BatchRow extends CsvCallbackHandler<BatchRow> {

    /** The characters that a whole row may have. */
    static final int LONGEST = 4_000_000;

    private char[] text = new char[1024];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private int size;
    private long line;
    private boolean blank;

    // --- what the parser calls ----------------------------------------------------------------------------------

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return size;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        size = 0;
        blank = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean isQuoted) {
        int from = size == 0 ? 0 : ends[size - 1];
        if (from + length > LONGEST) {
            throw new WrongUsage("line " + line + " is longer than 4,000,000 characters; a row of cases is not");
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        if (from + length > text.length) {
            text = Arrays.copyOf(text, Math.min(LONGEST, Math.max(from + length, text.length * 2)));
        }
        System.arraycopy(buffer, offset, text, from, length);
        ends[size] = from + length;
        quoted[size++] = isQuoted;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("a batch has no comments");
    }

    @Override
    protected void setEmpty() {
        blank = true;
    }

    @Override
    protected BatchRow buildRecord() {
        return this;
    }

    // --- questions ----------------------------------------------------------------------------------------------

    /** The line of the file on which the row begins. */
    long line() {
        return line;
    }

    /** Whether there is nothing on the line, not even an empty cell. */
    boolean isBlank() {
        return blank;
    }

    int size() {
        return size;
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int length(int cell) {
        return ends[cell] - start(cell);
    }

    /** What is in a cell, without its quotes. */
    String cell(int cell) {
        return new String(text, start(cell), length(cell));
    }

    /** Whether a cell holds exactly this text. */
    boolean holds(int cell, String value) {
        int from = start(cell);
        if (ends[cell] - from != value.length()) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (text[from + i] != value.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Writes cells from one position to before another, as they came. */
    void write(int from, int to, Utf8Writer out) {
        for (int cell = from; cell < to; cell++) {
            if (cell > from) {
                out.write(',');
            }
            if (quoted[cell]) {
                out.writeQuoted(text, start(cell), ends[cell]);
            } else {
                out.write(text, start(cell), ends[cell]);
            }
        }
    }
}
