package dev.redress.file;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Document;
import dev.redress.document.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A landlord's own calendar as a file, {@code redress/calendar/1}: the bank holidays it begins with, the weekend, closures with
 * what each does to a clock, days put back to work and holidays besides.
 *
 * <p>{@code closures: [{from: 2026-12-24, to: 2026-12-31, name: Christmas closure, effect: not-counted}]}: from Thursday 24 to
 * Thursday 31 December 2026 no day is counted. With {@code defers-receipt} the days count, and what arrives on them counts as
 * received when the office opens; with {@code ignored} they change nothing. No effect is assumed.
 *
 * <p>A name that ends in {@code .csv} is a table of holidays, {@code date,name}, besides those of England and Wales.
 */
public final class CalendarFile {

    static final String FORMAT = "redress/calendar/1";

    private static final List<String> COLUMNS = List.of("date", "name");

    private CalendarFile() {}

    /**
     * Reads a calendar. The stream stays open.
     *
     * @param name what defects call the file
     * @throws dev.redress.document.UndecodableFile when its bytes are not UTF-8
     * @throws IOException when the stream cannot be read
     */
    public static Loaded<WorkingCalendar> read(String name, InputStream in) throws IOException {
        if (name.endsWith(".csv")) {
            Document table = Document.readTable(name, in, COLUMNS);
            return Loaded.of(table.isWhole() ? CalendarReading.table(table) : null, table.defects());
        }
        return read(Document.read(name, in));
    }

    /** The calendar that a document is. */
    public static Loaded<WorkingCalendar> read(Document document) {
        return document.load(FORMAT, CalendarReading.WHAT, CalendarReading::calendar);
    }

    /** Writes a calendar as YAML that reads back equal. The stream stays open. */
    public static void write(WorkingCalendar calendar, OutputStream out) {
        CalendarWriting.write(calendar, out);
    }
}
