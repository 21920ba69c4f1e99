package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.policy.EventKind;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The dated rows as an iCalendar file (RFC 5545) of all-day events: each deadline on the day it is due, each right on the
 * last day it can be used. A row keeps its UID when its date moves, so that a calendar program moves the entry.
 */
final class Ics {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Timetable timetable;
    private final boolean onFile;

    private Ics(Timetable timetable, boolean onFile) {
        this.timetable = timetable;
        this.onFile = onFile;
    }

    /** Prints the rows of a complaint that was typed, or of one on file, whose reference tells it from others. */
    static void print(Timetable timetable, boolean onFile, Output output) {
        boolean dated = timetable.deadlines().stream()
                        .anyMatch(row -> row.date().isPresent())
                || timetable.windows().stream().anyMatch(row -> row.closes().isPresent());
        if (!dated) {
            throw new NotThere("nothing has a date yet, and a calendar file needs one; --format text says what each row"
                    + " waits for");
        }
        output.print(new Ics(timetable, onFile).calendar());
    }

    private String calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Redress//Redress//EN");
        Map<String, Integer> places = new HashMap<>();
        for (Deadline row : timetable.deadlines()) {
            int place = places.merge(row.clause().id(), 1, Integer::sum);
            if (row.date().isPresent()) {
                LocalDate day = row.date().get();
                String summary = about() + row.clause().id() + " " + row.what();
                begin(
                        "deadline-" + place,
                        row.clause().id(),
                        day,
                        summary,
                        row.reason().toString());
                row.warn().filter(day::isAfter).ifPresent(warn -> alarm(summary, warn, day));
                line("END:VEVENT");
            }
        }
        for (Window row : timetable.windows()) {
            if (row.closes().isPresent()) {
                String summary = about() + row.clause().id() + " last day to " + row.what();
                begin(
                        "right",
                        row.clause().id(),
                        row.closes().get(),
                        summary,
                        row.reason().toString());
                line("END:VEVENT");
            }
        }
        line("END:VCALENDAR");
        return text.toString();
    }

    /** A row's place is among those of its clause, so that no other clause's row changes its UID. */
    private void begin(String row, String clause, LocalDate day, String summary, String description) {
        line("BEGIN:VEVENT");
        String complaint = onFile ? escaped(timetable.complaint().reference()) + "." : "";
        line("UID:" + complaint + timetable.policy().id() + "." + clause + "." + row + (onFile ? "" : "." + since())
                + "@redress");
        line("DTSTAMP:" + basic(Days.parse(WorkingCalendar.DATA_EDITION)) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + basic(day));
        line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("TRANSP:TRANSPARENT");
    }

    private String about() {
        return onFile ? timetable.complaint().reference() + ": " : "";
    }

    /** The day that tells one complaint that was typed from another: of first contact, else of the first event. */
    private LocalDate since() {
        return timetable
                .complaint()
                .findFirst(EventKind.FIRST_CONTACT)
                .orElseGet(() -> timetable.complaint().history().get(0))
                .day();
    }

    private void alarm(String summary, LocalDate warn, LocalDate day) {
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-P" + ChronoUnit.DAYS.between(warn, day) + "D");
        line("DESCRIPTION:" + escaped(summary));
        line("END:VALARM");
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** Ends the line as the format wants it, and folds it after 75 bytes without splitting a character. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int character = content.codePointAt(i);
            int size = new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
