package dev.redress.cli;

import dev.redress.calendar.TimeLimit;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Event;
import dev.redress.json.TimetableJson;
import dev.redress.policy.Channel;
import dev.redress.policy.Policy;
import dev.redress.timetable.Due;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code redress deadlines POLICY}: every deadline and every right's window, with its reason. */
final class DeadlinesCommand {

    private DeadlinesCommand() {}

    static Spec spec() {
        Spec spec = Spec.of(
                        "deadlines",
                        "every deadline and every right's window of a complaint, with its reason",
                        DeadlinesCommand::run)
                .synopsis("redress deadlines POLICY --received DATE [--on EVENT=DATE]... [options]")
                .more(
                        "'redress policy list' names the procedures, 'redress policy show POLICY' the events of one.",
                        "Without --as-of no clock is read and no status is given.")
                .word(0, "POLICY", "the landlord's procedure: emh, settle, ..., or its file", Policies.ids());
        WhatHappened.add(spec)
                .repeatable(
                        "--until",
                        "CLAUSE=DATE",
                        "an extended or agreed date for the obligation of a clause",
                        Policies.movable())
                .repeatable("--because", "TEXT", "the reason of the --until before it", List.of())
                .option(
                        "--as-of",
                        "DATE|today",
                        "how things stand on that day; what is later is left out",
                        List.of("today"))
                .option(
                        "--channel",
                        "CHANNEL",
                        "how the complaint came: " + String.join(", ", Channel.names()),
                        Channel.names())
                .limitOption("--warn", "how long before a date a warning is given; 2 working days unless given")
                .flag("--explain", "the reasons as a tree, and where another convention or reading gives another day")
                .repeatable(
                        "--what-if",
                        "EVENT=DATE",
                        "the same timetable had this happened too, beside the real one",
                        Policies.events());
        Settings.addCalendar(spec);
        Settings.addCounting(spec);
        Settings.addCutOff(spec);
        return spec.formats(Format.TEXT, Format.JSON, Format.CSV, Format.ICS)
                .examples(
                        "redress deadlines emh --received 2026-12-18",
                        "redress deadlines emh --received 2026-12-18 --on stage-1-acknowledged=2026-12-30 --as-of 2027-01-04",
                        "redress deadlines settle --received 2026-12-18 --channel telephone --explain",
                        "redress deadlines emh --received 2026-12-18 --until EMH-5=2027-01-27 --because \"a roof survey\"",
                        "redress deadlines de-escalation --received 2026-12-18 --what-if logged=2026-12-21");
    }

    private static int run(Arguments arguments, Output output) throws IOException {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV, Format.ICS);
        Policy policy = Policies.get(arguments.word(0), arguments, output);
        Optional<LocalDate> asOf = WhatHappened.asOf(arguments);
        Timetable timetable = timetable(policy, arguments, asOf);
        List<Event> assumed = new ArrayList<>();
        Timetable supposed = timetable;
        for (String typed : arguments.all("--what-if")) {
            Event event = WhatHappened.event(policy, "--what-if", typed);
            assumed.add(event);
            supposed = supposed.whatIf(event);
        }
        boolean explain = arguments.has("--explain");
        if (!assumed.isEmpty() && (format == Format.CSV || format == Format.ICS)) {
            throw new WrongUsage("--what-if sets two timetables side by side, which " + format.id()
                    + " cannot; ask for text or json");
        }
        answer(format, timetable, assumed, supposed, explain, output);
        return exit(timetable, output);
    }

    private static void answer(
            Format format,
            Timetable timetable,
            List<Event> assumed,
            Timetable supposed,
            boolean explain,
            Output output) {
        switch (format) {
            case JSON -> {
                if (assumed.isEmpty()) {
                    output.stream(out -> TimetableJson.write(timetable, explain, out));
                } else {
                    output.stream(out -> TimetableJson.write(timetable, explain, assumed, supposed, out));
                }
            }
            case CSV -> DeadlinesCsv.print(timetable, output);
            case ICS -> Ics.print(timetable, false, output);
            default -> {
                if (assumed.isEmpty()) {
                    DeadlinesText.print(timetable, explain, output);
                } else {
                    DeadlinesText.print(timetable, assumed, supposed, explain, output);
                }
            }
        }
    }

    /** The timetable that was asked for, by the policy's own calendar and counting unless others are given. */
    static Timetable timetable(Policy policy, Arguments arguments, Optional<LocalDate> asOf) throws IOException {
        Complaint complaint = WhatHappened.under(policy, arguments, asOf.orElse(null));
        Settings settings = Settings.of(arguments);
        WorkingCalendar calendar = settings.calendar(policy);
        Timetable timetable = Timetable.of(complaint, calendar).countedBy(settings.over(policy.counting()));
        Optional<String> warning = arguments.find("--warn");
        if (warning.isPresent()) {
            timetable = timetable.warningBefore(TimeLimit.parse(warning.get()));
        }
        return asOf.isPresent() ? timetable.asOf(asOf.get()) : timetable;
    }

    /** Rows beyond the calendar spoil themselves alone; where nothing at all could be dated, that is the answer. */
    private static int exit(Timetable timetable, Output output) {
        List<String> beyond = timetable.deadlines().stream()
                .filter(row -> row.due() instanceof Due.BeyondCalendar)
                .map(row -> ((Due.BeyondCalendar) row.due()).why())
                .toList();
        boolean dated =
                timetable.deadlines().stream().anyMatch(row -> row.date().isPresent());
        if (beyond.isEmpty() || dated) {
            return Exit.ANSWERED;
        }
        output.flush();
        output.note("redress: no deadline could be dated: " + beyond.get(0));
        return Exit.MISSING;
    }
}
