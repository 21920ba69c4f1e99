package dev.redress.cli;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.DefectiveFile;
import dev.redress.file.CalendarFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calendar, the counting and the limit of each row. Rows mostly repeat what the row before said, so what was read once
 * is kept: a few calendars, and as many limits as a procedure could have.
 */
final class BatchSettings {

    private static final int CALENDARS = 40;
    private static final int LIMITS = 1000;

    private final BatchColumns columns;
    private final boolean counting;
    private final String[] last = new String[BatchColumns.SETTINGS.size()];
    private final Map<String, WorkingCalendar> calendars = recent(CALENDARS);
    private final Map<String, TimeLimit> limits = recent(LIMITS);

    private WorkingCalendar calendar = WorkingCalendar.get("england-and-wales");
    private Counting settings = Counting.DEFAULT;
    private String lastLimit = "";
    private @Nullable TimeLimit limit;
    private boolean unsettled;

    BatchSettings(BatchColumns columns, boolean counting) {
        this.columns = columns;
        this.counting = counting;
        java.util.Arrays.fill(last, "");
    }

    /** Makes the calendar and the counting those of a row. */
    void take(BatchRow row) {
        boolean same = !unsettled;
        for (int i = 0; i < last.length; i++) {
            int column = columns.setting(i);
            if (column >= 0 && !row.holds(column, last[i])) {
                last[i] = row.cell(column);
                same = false;
            }
        }
        if (!same) {
            unsettled = true;
            calendar = calendar(last[0].strip(), last[1].strip());
            settings = counting(last);
            unsettled = false;
        }
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    Counting counting() {
        return settings;
    }

    /** The limit in the row. */
    TimeLimit limit(BatchRow row) {
        TimeLimit same = limit;
        if (same != null && row.holds(columns.second(), lastLimit)) {
            return same;
        }
        String text = row.cell(columns.second());
        TimeLimit read = limits.get(text);
        if (read == null) {
            read = TimeLimit.parse(text);
            limits.put(text, read);
        }
        lastLimit = text;
        limit = read;
        return read;
    }

    /** Calendars known on days between which nothing changed give the same answers, so one of them is enough. */
    private WorkingCalendar calendar(String id, String knownOn) {
        LocalDate since = knownOn.isEmpty() ? null : WorkingCalendar.knownSince(Days.parse(knownOn));
        String key = id + " " + since;
        WorkingCalendar known = calendars.get(key);
        if (known == null) {
            known = Settings.isFile(id) ? ofFile(id) : WorkingCalendar.get(id.isEmpty() ? "england-and-wales" : id);
            known = since == null ? known : known.asKnownOn(since);
            calendars.put(key, known);
        }
        return known;
    }

    private static WorkingCalendar ofFile(String name) {
        if (name.equals("-")) {
            throw new WrongUsage("a calendar in a row is the name of one or a file, not standard input");
        }
        try (InputStream in = InputFile.open(name, "a calendar is a YAML, JSON or CSV file")) {
            return CalendarFile.read(name, in).get();
        } catch (DefectiveFile wrong) {
            int count = wrong.defects().size();
            throw new WrongUsage(name + " has " + (count == 1 ? "a defect: " : count + " defects, the first: ")
                    + wrong.defects().get(0));
        } catch (IOException | NotThere missing) {
            throw new WrongUsage(String.valueOf(missing.getMessage()));
        }
    }

    /** Counting days looks at the cut-off alone. */
    private Counting counting(String[] given) {
        Counting read = Counting.DEFAULT;
        if (!counting) {
            String convention = given[2].strip();
            String roll = given[3].strip();
            String monthEnd = given[4].strip();
            read = convention.isEmpty() ? read : read.withConvention(Settings.convention(convention));
            read = roll.isEmpty() ? read : read.withRoll(Settings.roll(roll));
            read = monthEnd.isEmpty() ? read : read.withMonthEnd(Settings.monthEnd(monthEnd));
        }
        String cutOff = given[5].strip();
        return cutOff.isEmpty() ? read : read.withCutOff(Days.parseTime(cutOff));
    }

    private static <V> Map<String, V> recent(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > most;
            }
        };
    }
}
