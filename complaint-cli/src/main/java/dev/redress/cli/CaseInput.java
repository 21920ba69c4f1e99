package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.complaint.Complaint;
import dev.redress.document.Defect;
import dev.redress.document.Loaded;
import dev.redress.file.CaseFile;
import dev.redress.file.Procedures;
import dev.redress.timetable.Timetable;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A complaint as a command was given it: everything on record, and its timetable for the day asked about.
 *
 * @param file the name of its file, as it was typed
 * @param recorded everything on record
 * @param timetable its timetable, by the policy's calendar and counting unless others were asked for
 */
record CaseInput(String file, Complaint recorded, Timetable timetable) {

    /** Adds the file and the settings to a command. */
    static Spec add(Spec spec) {
        spec.word(0, "FILE", "the complaint's history in YAML or JSON; - is standard input", List.of());
        return Settings.addCalendar(spec);
    }

    /** Adds {@code --as-of} to a command. */
    static Spec addAsOf(Spec spec) {
        return spec.option(
                "--as-of", "DATE|today", "how things stand on that day; what is later is left out", List.of("today"));
    }

    /** Reads the file that was typed; its warnings go to standard error. */
    static CaseInput of(Arguments arguments, Output output) throws IOException {
        return of(0, arguments, output);
    }

    /** As {@link #of(Arguments, Output)}, of the file that was typed at a position. */
    static CaseInput of(int position, Arguments arguments, Output output) throws IOException {
        String file = arguments.word(position);
        Optional<LocalDate> asOf = WhatHappened.asOf(arguments);
        Loaded<Complaint> loaded;
        try (InputStream in = InputFile.open(file, "a complaint is a YAML or JSON file", arguments)) {
            loaded = CaseFile.read(InputFile.name(file), in, Procedures.beside(InputFile.folder(file)));
        }
        Complaint complaint = loaded.get();
        for (Defect warning : loaded.defects()) {
            output.note("redress: " + warning);
        }
        Settings settings = Settings.of(arguments);
        Timetable timetable = Timetable.of(complaint, settings.calendar(complaint.policy(), InputFile.folder(file)));
        return new CaseInput(file, complaint, asOf.isPresent() ? timetable.asOf(asOf.get()) : timetable);
    }

    /** The first lines of an answer: which complaint, under which procedure, on which day. */
    void printHeading(Output output) {
        output.line(output.strong(
                recorded.reference() + " under " + recorded.policy().title()));
        timetable.day().ifPresent(day -> output.line("as of " + Days.spoken(day)));
    }
}
