package dev.redress.cli;

import dev.redress.calendar.Days;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.file.CaseFolder;
import dev.redress.picture.Page;
import dev.redress.policy.Policy;
import dev.redress.report.NotCounted;
import dev.redress.report.Period;
import dev.redress.report.Reporting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cases that a report is about, and what is asked of them.
 *
 * @param cases the folder of their files, each read when its turn comes
 * @param reporting the days, the day on which the records are read, and the calendars
 * @param asOf in words, on which day the records are read
 */
record ReportInput(CaseFolder cases, Reporting reporting, String asOf) {

    /** A sign of life after so many files. */
    private static final int PROGRESS = 1_000;

    /** As many references as a person reads in one line. */
    static final int SHOWN = 20;

    /** Adds the folder and the settings to a command. */
    static Spec add(Spec spec) {
        spec.option(
                        "--cases",
                        "DIR",
                        "the folder of the cases' files in YAML and JSON, and the folders in it",
                        List.of())
                .option(
                        "--as-of",
                        "DATE|today",
                        "by what was on record on that day; without it, by everything on record",
                        List.of("today"));
        return Settings.addCalendar(spec);
    }

    static ReportInput of(Arguments arguments, Period period, Output output) throws IOException {
        CaseFolder cases = open(arguments.get("--cases"));
        if (!cases.leftAlone().isEmpty()) {
            output.note("redress: not looked into, since they are hidden or folders that are only linked to: "
                    + references(cases.leftAlone()));
        }
        int files = cases.size();
        CaseFolder told = cases.telling(read -> {
            if (read % PROGRESS == 0 && read < files) {
                output.note("redress: " + read + " of " + files + " files read");
            }
        });
        Reporting reporting = Reporting.over(period).on(calendars(Settings.of(arguments)));
        Optional<LocalDate> asOf = WhatHappened.asOf(arguments);
        return asOf.isEmpty()
                ? new ReportInput(told, reporting, "by everything on record")
                : new ReportInput(
                        told, reporting.asOf(asOf.get()), "by what was on record on " + Days.spoken(asOf.get()));
    }

    private static CaseFolder open(String folder) throws IOException {
        Path path;
        try {
            path = Path.of(folder);
        } catch (InvalidPathException e) {
            throw new NotThere("'" + folder + "' cannot be the name of a folder here");
        }
        if (!Files.exists(path)) {
            throw new NotThere("there is no folder '" + folder + "'");
        }
        if (!Files.isDirectory(path)) {
            throw new NotThere("'" + folder + "' is a file; --cases names a folder");
        }
        try {
            return CaseFolder.in(path);
        } catch (IOException e) {
            throw new NotThere("the folder '" + folder + "', or one in it, may not be read");
        }
    }

    /** Each calendar is made once. */
    private static Function<Policy, WorkingCalendar> calendars(Settings settings) {
        Map<String, WorkingCalendar> known = new HashMap<>();
        return policy -> known.computeIfAbsent(policy.calendar(), id -> {
            try {
                return settings.calendar(policy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Says on standard error how many files were left out, and gives the exit code. */
    int exit(Output output) {
        int unread = cases.unread().size();
        if (unread == 0) {
            return Exit.ANSWERED;
        }
        output.flush();
        output.note("redress: "
                + (unread == 1
                        ? "1 file cannot be read as a case, and the answer lists it"
                        : unread + " files cannot be read as cases, and the answer lists them")
                + "; 'redress case show FILE' says all that is wrong");
        return Exit.WRONG_USAGE;
    }

    // --- what both reports end with -----------------------------------------------------------------------------

    /** Lists what is in no figure: cases by the reason, files that could not be read, files that are no cases. */
    void printNotCounted(List<NotCounted> notCounted, Output output) {
        if (!notCounted.isEmpty()) {
            output.line(output.strong("Not counted"));
            byReason(notCounted)
                    .forEach((why, references) -> output.paragraph("  " + why + ": " + references(references)));
            output.line();
        }
        if (!cases.unread().isEmpty()) {
            output.line(output.strong("Not read"));
            cases.unread().forEach(one -> output.paragraph("  " + output.alarming(one.toString())));
            output.line();
        }
        if (!cases.others().isEmpty()) {
            output.line(output.strong("No cases"));
            cases.others().forEach(file -> output.line("  " + file));
            output.line();
        }
    }

    /** The page with tables of what is in no figure. */
    Page notCounted(List<NotCounted> notCounted, Page page) {
        List<List<String>> rows = new ArrayList<>();
        byReason(notCounted).forEach((why, references) -> rows.add(List.of(why, references(references))));
        cases.unread().forEach(one -> rows.add(List.of(one.why(), one.file())));
        cases.others().forEach(file -> rows.add(List.of("no case, by what it says it is", file)));
        return rows.isEmpty() ? page : page.table("Not counted", List.of("Why", "Which"), rows);
    }

    /** The references by the reason, in the order in which reasons came up. */
    static Map<String, List<String>> byReason(List<NotCounted> notCounted) {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (NotCounted one : notCounted) {
            reasons.computeIfAbsent(one.why(), none -> new ArrayList<>()).add(one.reference());
        }
        return reasons;
    }

    /** The references in a line: the first, and how many more there are. */
    static String references(List<String> references) {
        if (references.size() <= SHOWN) {
            return String.join(", ", references);
        }
        return String.join(", ", references.subList(0, SHOWN)) + " and " + (references.size() - SHOWN) + " more";
    }

    /** How many there are, none being none. */
    static String count(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    /** {@code 1 case}, {@code 12 cases}. */
    static String spoken(int cases) {
        return cases == 1 ? "1 case" : cases + " cases";
    }
}
