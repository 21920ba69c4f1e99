package dev.redress.cli;

import dev.redress.calendar.Counting;
import dev.redress.calendar.Days;
import dev.redress.calendar.UnknownName;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.file.CalendarFile;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a count as they are typed: {@code --calendar}, {@code --known-on}, {@code --counting}, {@code --roll},
 * {@code --month-end} and {@code --cut-off}. What is not given stays as the caller's default has it, so that a procedure's
 * own settings hold unless they are overruled.
 */
public final class Settings {

    private final Arguments arguments;

    private Settings(Arguments arguments) {
        this.arguments = arguments;
    }

    /** Those among the arguments. */
    public static Settings of(Arguments arguments) {
        return new Settings(arguments);
    }

    /** Adds {@code --calendar} and {@code --known-on} to a command. */
    public static Spec addCalendar(Spec spec) {
        return spec.option(
                        "--calendar",
                        "CALENDAR",
                        "whose bank holidays count: " + String.join(", ", WorkingCalendar.ids())
                                + ", or a file; england-and-wales unless given",
                        WorkingCalendar.ids())
                .option(
                        "--known-on",
                        "DATE",
                        "count as the calendar was known on that day, from 2012-01-01",
                        List.of());
    }

    /** Adds {@code --counting}, {@code --roll}, {@code --month-end} and {@code --cut-off} to a command. */
    public static Spec addCounting(Spec spec) {
        return spec.option(
                        "--counting",
                        "CONVENTION",
                        "which day is day one: strictly-after (the next working day after the start; the default), "
                                + "roll-then-after (a non-working start rolls to a working day, which is day 0), "
                                + "start-is-day-one",
                        ids(Counting.Convention.values()))
                .option(
                        "--roll",
                        "WHERE",
                        "where a limit in days, weeks, months or years goes that ends on a non-working day: "
                                + "none (the default), next, previous",
                        ids(Counting.Roll.values()))
                .option(
                        "--month-end",
                        "WHERE",
                        "where a month ends that has no such day: down (its last day; the default), "
                                + "up (the first day of the next)",
                        ids(Counting.MonthEnd.values()));
    }

    /** Adds {@code --cut-off} to a command. */
    public static Spec addCutOff(Spec spec) {
        return spec.option(
                "--cut-off",
                "TIME",
                "receipt at this time or later on a working day counts as received on the next; none unless given",
                List.of());
    }

    /**
     * The calendar that was asked for, else the policy's; either as known on the day that was asked for. A path of the
     * policy's is from where the command runs.
     */
    public WorkingCalendar calendar(Policy policy) throws IOException {
        return calendar(policy, Path.of(""));
    }

    /** As {@link #calendar(Policy)}, where a path of the policy's is from that folder. */
    WorkingCalendar calendar(Policy policy, Path folder) throws IOException {
        Optional<String> asked = arguments.find("--calendar");
        if (asked.isEmpty() && isFile(policy.calendar())) {
            return knownOn(read(folder.resolve(policy.calendar()).toString()));
        }
        return knownOn(named(asked.orElse(policy.calendar())));
    }

    /** The calendar that was asked for, or England and Wales. */
    public WorkingCalendar calendar() throws IOException {
        return knownOn(named(arguments.find("--calendar").orElse("england-and-wales")));
    }

    private WorkingCalendar named(String word) throws IOException {
        return isFile(word) ? read(word) : WorkingCalendar.get(word);
    }

    static boolean isFile(String word) {
        return InputFile.isNamedBy(word) || word.endsWith(".csv");
    }

    private WorkingCalendar read(String file) throws IOException {
        return read(file, arguments);
    }

    /** The calendar of a file; one that is wrong is refused with everything that is. */
    static WorkingCalendar read(String file, Arguments arguments) throws IOException {
        try (InputStream in = InputFile.open(file, "a calendar is a YAML, JSON or CSV file", arguments)) {
            return CalendarFile.read(InputFile.name(file), in).get();
        }
    }

    private WorkingCalendar knownOn(WorkingCalendar calendar) {
        return arguments
                .find("--known-on")
                .map(Days::parse)
                .map(calendar::asKnownOn)
                .orElse(calendar);
    }

    /** The settings that were asked for, and for the others those of the base. */
    public Counting over(Counting base) {
        Counting counting = base;
        Optional<String> convention = arguments.find("--counting");
        if (convention.isPresent()) {
            counting = counting.withConvention(convention(convention.get()));
        }
        Optional<String> roll = arguments.find("--roll");
        if (roll.isPresent()) {
            counting = counting.withRoll(roll(roll.get()));
        }
        Optional<String> monthEnd = arguments.find("--month-end");
        if (monthEnd.isPresent()) {
            counting = counting.withMonthEnd(monthEnd(monthEnd.get()));
        }
        Optional<LocalTime> cutOff = arguments.find("--cut-off").map(Days::parseTime);
        return cutOff.isPresent() ? counting.withCutOff(cutOff.get()) : counting;
    }

    /** The settings that were asked for, and for the others the defaults. */
    public Counting counting() {
        return over(Counting.DEFAULT);
    }

    // --- names --------------------------------------------------------------------------------------------------

    /** The convention of that name. */
    public static Counting.Convention convention(String name) {
        return named("counting convention", name, Counting.Convention.values());
    }

    /** The roll of that name. */
    public static Counting.Roll roll(String name) {
        return named("roll", name, Counting.Roll.values());
    }

    /** The month end of that name. */
    public static Counting.MonthEnd monthEnd(String name) {
        return named("month end", name, Counting.MonthEnd.values());
    }

    private static <T> T named(String kind, String name, T[] values) {
        for (T value : values) {
            if (value.toString().equals(name)) {
                return value;
            }
        }
        throw new UnknownName(kind, name, ids(values));
    }

    private static List<String> ids(Object[] values) {
        List<String> ids = new ArrayList<>(values.length);
        for (Object value : values) {
            ids.add(value.toString());
        }
        return ids;
    }
}
