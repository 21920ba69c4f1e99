package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Event;
import dev.redress.policy.EventKind;
import dev.redress.policy.Firmness;
import dev.redress.reason.Arithmetic;
import dev.redress.timetable.Age;
import dev.redress.timetable.Deadline;
import dev.redress.timetable.Difference;
import dev.redress.timetable.Due;
import dev.redress.timetable.Status;
import dev.redress.timetable.Step;
import dev.redress.timetable.Timetable;
import dev.redress.timetable.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** A timetable as a person reads it: what is owed, what may be done, what must happen, and how it was counted. */
final class DeadlinesText {

    private final Timetable timetable;
    private final Output output;
    private final boolean stands;

    private DeadlinesText(Timetable timetable, Output output) {
        this.timetable = timetable;
        this.output = output;
        this.stands = timetable.day().isPresent();
    }

    static void print(Timetable timetable, boolean explain, Output output) {
        new DeadlinesText(timetable, output).heading();
        printRows(timetable, output);
        printWorkings(timetable, explain, output);
    }

    /** What is owed, what may be done and what must happen, as three tables. */
    static void printRows(Timetable timetable, Output output) {
        DeadlinesText text = new DeadlinesText(timetable, output);
        text.deadlines();
        text.windows();
        text.steps();
    }

    /** How it was counted, what a reader should know besides, and what it was computed with. */
    static void printWorkings(Timetable timetable, boolean explain, Output output) {
        DeadlinesText text = new DeadlinesText(timetable, output);
        if (explain) {
            text.explanations();
        } else {
            text.arithmetic();
        }
        text.notes();
        text.basis();
    }

    static void print(Timetable timetable, List<Event> assumed, Timetable supposed, boolean explain, Output output) {
        DeadlinesText text = new DeadlinesText(supposed, output);
        new DeadlinesText(timetable, output).heading();
        output.line("what if: " + assumed.stream().map(Event::toString).collect(Collectors.joining(", ")));
        output.line();
        text.beside(timetable);
        printWorkings(supposed, explain, output);
    }

    private void heading() {
        output.line(output.strong(timetable.policy().title()));
        timetable
                .complaint()
                .findFirst(EventKind.FIRST_CONTACT)
                .ifPresent(event -> output.line("first contact on " + Days.spoken(event.day())));
        timetable.day().ifPresent(day -> output.line("as of " + Days.spoken(day)));
        output.line();
    }

    // --- the three tables ---------------------------------------------------------------------------------------

    private void deadlines() {
        Table table = stands
                ? Table.of("CLAUSE", "BY", "STATUS", "THE LANDLORD", "WITHIN")
                : Table.of("CLAUSE", "BY", "THE LANDLORD", "WITHIN");
        for (Deadline row : timetable.deadlines()) {
            String what = owed(row);
            String id = row.clause().id();
            if (stands) {
                table.row(id, by(row), row.status().map(this::coloured).orElse(""), what, terms(row));
            } else {
                table.row(id, by(row), what, terms(row));
            }
        }
        table.print(output);
        output.line();
    }

    private String coloured(Status status) {
        return switch (status.kind()) {
            case OVERDUE, MET_LATE -> output.alarming(status.toString());
            default -> status.toString();
        };
    }

    private static String owed(Deadline row) {
        return (row.firmness() == Firmness.AIM ? "aims to " : "will ") + row.what();
    }

    /** {@code Tue 29 Dec 2026}, or why there is no date. */
    private static String by(Deadline row) {
        if (row.due() instanceof Due.Agreed agreed) {
            return Days.brief(agreed.day()) + ", agreed";
        }
        if (row.due() instanceof Due.BeyondCalendar) {
            return "beyond the calendar";
        }
        String moved = row.moves().isEmpty() ? "" : ", extended";
        String from = row.obligation().afterSilence() ? "from " : "";
        return row.date()
                .map(day -> from + Days.brief(day) + moved)
                .orElse(row.due() instanceof Due.Waiting waiting ? "waits: " + waiting.event() : "no time stated");
    }

    private static String terms(Deadline row) {
        if (row.due() instanceof Due.NotStated) {
            return "from " + row.obligation().start()
                    + row.waitsFor().map(event -> "; waits: " + event).orElse("");
        }
        return row.obligation().channels().isEmpty()
                ? row.obligation().terms()
                : row.obligation().terms() + ", if by "
                        + row.obligation().channels().stream()
                                .sorted()
                                .map(channel -> channel.toString().replace('-', ' '))
                                .collect(Collectors.joining(", "));
    }

    private void windows() {
        Table table = stands
                ? Table.of("CLAUSE", "OPENS", "LAST DAY", "STATUS", "THE RESIDENT MAY", "WHEN")
                : Table.of("CLAUSE", "OPENS", "LAST DAY", "THE RESIDENT MAY", "WHEN");
        for (Window row : timetable.windows()) {
            String id = row.clause().id();
            String opens = opens(row);
            String last = row.closes().map(Days::brief).orElse("");
            String when = row.right().terms();
            if (stands) {
                String status = row.status().map(Window.Status::toString).orElse("");
                table.row(id, opens, last, status, row.what(), when);
            } else {
                table.row(id, opens, last, row.what(), when);
            }
        }
        if (!table.isEmpty()) {
            table.print(output);
            output.line();
        }
    }

    private static String opens(Window row) {
        if (row.right().throughout()) {
            return "open throughout";
        }
        if (row.deniedBy().isPresent()) {
            return "denied: " + row.deniedBy().get().id();
        }
        return row.opens()
                .map(Days::brief)
                .orElseGet(() -> row.waitsFor().map(event -> "waits: " + event).orElse("beyond the calendar"));
    }

    private void steps() {
        Table table = Table.of("CLAUSE", "STEP", "WHAT MUST HAPPEN", "WHEN");
        for (Step row : timetable.steps()) {
            LocalDate done = row.done();
            String state = done == null ? row.state().toString() : "done " + Days.brief(done);
            table.row(row.clause().id(), state, row.what(), row.when());
        }
        if (!table.isEmpty()) {
            table.print(output);
            output.line();
        }
    }

    /** Both timetables, row by row; an asterisk marks what is otherwise. */
    private void beside(Timetable real) {
        List<Difference> rows = Difference.rows(real, timetable);
        Table table = Table.of("", "CLAUSE", "AS IT IS", "WHAT IF", "WHAT");
        for (Difference row : rows) {
            table.row(row.differs() ? "*" : "", row.clause(), row.from(), row.to(), row.what());
        }
        table.print(output);
        output.line();
        output.line(
                rows.stream().anyMatch(Difference::differs) ? "* would be otherwise" : "nothing would be otherwise");
        output.line();
    }

    // --- how it was counted -------------------------------------------------------------------------------------

    private void arithmetic() {
        Table table = Table.of();
        for (Deadline row : timetable.deadlines()) {
            if (row.due() instanceof Due.BeyondCalendar beyond) {
                table.row(row.clause().id(), beyond.why());
            } else if (row.due() instanceof Due.Agreed agreed) {
                table.row(row.clause().id(), "agreed for " + Days.brief(agreed.day()) + warning(row));
            } else if (row.due() instanceof Due.By) {
                row.count()
                        .ifPresent(count -> table.row(row.clause().id(), Arithmetic.inOneLine(count) + warning(row)));
                row.moves()
                        .forEach(move -> table.row(
                                move.clause(),
                                "moved from " + Days.brief(move.from()) + " to " + Days.brief(move.to())
                                        + (move.reason() == null
                                                ? ""
                                                : ": " + move.reason().value())));
            }
        }
        for (Window row : timetable.windows()) {
            row.count().ifPresent(count -> table.row(row.clause().id(), Arithmetic.inOneLine(count)));
        }
        if (!table.isEmpty()) {
            output.line(output.strong("Arithmetic"));
            table.print(output);
            output.line();
        }
    }

    private static String warning(Deadline row) {
        return row.warn().map(day -> "; warn on " + Days.brief(day)).orElse("");
    }

    private void explanations() {
        for (Deadline row : timetable.deadlines()) {
            output.line(row.explanation().withDays());
            output.line();
        }
        for (Window row : timetable.windows()) {
            output.line(row.explanation().withDays());
            output.line();
        }
        for (Step row : timetable.steps()) {
            output.line(row.reason().toString());
            output.line();
        }
        List<Age> ages = timetable.agesByOtherReadings();
        ages.forEach(age -> output.line(age.toString()));
        if (!ages.isEmpty()) {
            output.line();
        }
    }

    private void notes() {
        List<String> notes = timetable.notes();
        if (!notes.isEmpty()) {
            output.line(output.strong("Notes"));
            Table table = Table.of();
            notes.forEach(note -> table.row("-", note));
            table.print(output);
            output.line();
        }
    }

    private void basis() {
        output.paragraph("counted " + timetable.counting());
        Basis.print(timetable.policy(), timetable.calendar(), output);
    }
}
