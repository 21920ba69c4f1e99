package dev.redress.cli;

import dev.redress.timetable.Deadline;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * The dated rows as an iCalendar file (RFC 5545) of all-day events: each deadline on the day it is due, each right on the
 * last day it can be used. A row keeps its UID when its date moves, so that a calendar program moves the entry.
 */
final class Ics {

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final Timetable timetable;

    private Ics(Timetable timetable) {
        this.timetable = timetable;
    }

    static void print(Timetable timetable, Output output) {
        output.print(new Ics(timetable).calendar());
    }

    private String calendar() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Redress//Redress//EN");
        int place = 0;
        for (Deadline row : timetable.deadlines()) {
            place++;
            if (row.date().isPresent()) {
                String summary = row.clause().id() + " " + row.what();
                event(
                        "deadline-" + place,
                        row.clause().id(),
                        row.date().get(),
                        summary,
                        row.reason().toString());
            }
        }
        for (Window row : timetable.windows()) {
            if (row.closes().isPresent()) {
                String summary = row.clause().id() + " last day to " + row.what();
                event(
                        "right",
                        row.clause().id(),
                        row.closes().get(),
                        summary,
                        row.reason().toString());
            }
        }
        line("END:VCALENDAR");
        return text.toString();
    }

    private void event(String row, String clause, LocalDate day, String summary, String description) {
        String first = timetable.complaint().history().isEmpty()
                ? "none"
                : timetable.complaint().history().get(0).day().toString();
        line("BEGIN:VEVENT");
        line("UID:" + timetable.policy().id() + "." + clause + "." + row + "." + first + "@redress");
        line("DTSTAMP:" + basic(LocalDate.parse(timetable.policy().edition())) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + basic(day));
        line("DTEND;VALUE=DATE:" + basic(day.plusDays(1)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(description));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
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
