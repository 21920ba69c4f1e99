package dev.redress.bench;

import dev.redress.file.Procedures;
import dev.redress.scenario.Result;
import dev.redress.scenario.Suite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Scenarios of every kind of question, each with its own dates and the answer that it gets, as rows and as YAML. */
final class ScenarioRows {

    static final int ROWS = 10_000;

    /** Procedure, events, day, question, what it is about, an answer of its form. */
    private static final List<BiFunction<LocalDate, Integer, List<String>>> QUESTIONS = List.of(
            (day, days) -> List.of("emh", first(day), "", "due", "EMH-5", "2027-01-13"),
            (day, days) -> List.of(
                    "emh",
                    first(day) + ";stage-1-acknowledged=" + day.plusDays(days),
                    day.plusDays(days).toString(),
                    "status",
                    "EMH-3",
                    "met late by 1"),
            (day, days) -> List.of(
                    "de-escalation",
                    first(day) + ";logged=" + day.plusDays(3) + ";stage-1-responded=" + day.plusDays(days + 10),
                    "",
                    "closes",
                    "DEE-8",
                    "2027-03-05"),
            (day, days) -> List.of(
                    "settle",
                    first(day) + ";stage-2-responded=" + day.plusDays(30 + days),
                    "",
                    "opens",
                    "SET-17",
                    "2026-04-28"),
            (day, days) -> List.of(
                    "settle",
                    "kind=complaint;about=service;received=" + day + ";occurred=" + day.minusDays(150 + 3L * days),
                    "",
                    "eligible",
                    "",
                    "refused"),
            (day, days) -> List.of(
                    "emh",
                    first(day) + (days % 2 == 0 ? ";stage-1-responded=" + day.plusDays(10) : ""),
                    day.plusDays(15).toString(),
                    "may",
                    "escalation-requested",
                    "allowed"));

    private ScenarioRows() {}

    private static String first(LocalDate day) {
        return "first-contact=" + day;
    }

    static byte[] csv() {
        return csv(answers());
    }

    /** The same in YAML, a scenario to a line. */
    static byte[] yaml() {
        StringBuilder yaml = new StringBuilder("format: redress/scenarios/1\nscenarios:\n");
        List<String> answers = answers();
        for (int i = 0; i < ROWS; i++) {
            List<String> row = row(i);
            yaml.append("- {name: row ").append(i + 1).append(", policy: ").append(row.get(0));
            yaml.append(", events: \"").append(row.get(1)).append('"');
            yaml.append(row.get(2).isEmpty() ? "" : ", as-of: " + row.get(2));
            yaml.append(", ask: ").append(row.get(3));
            yaml.append(row.get(4).isEmpty() ? "" : ", of: " + row.get(4));
            yaml.append(", expect: ").append(answers.get(i)).append("}\n");
        }
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Asks every scenario of a file. */
    static void run(String name, byte[] file, Consumer<Result> results) {
        try {
            Suite.in(Path.of(""), Procedures.shipped()).run(name, new ByteArrayInputStream(file), results);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> row(int i) {
        LocalDate day = Days.STARTS[i];
        return QUESTIONS.get(i % QUESTIONS.size()).apply(day, i / QUESTIONS.size() % 20);
    }

    private static byte[] csv(List<String> answers) {
        StringBuilder csv = new StringBuilder("name,policy,events,as-of,ask,of,expect\n");
        for (int i = 0; i < ROWS; i++) {
            csv.append("row ").append(i + 1).append(',');
            csv.append(String.join(",", row(i).subList(0, 5))).append(',');
            csv.append(answers.get(i)).append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What the library answers, so that every scenario is as expected. */
    private static List<String> answers() {
        List<String> formed = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            formed.add(row(i).get(5));
        }
        List<String> answers = new ArrayList<>();
        run("rows.csv", csv(formed), result -> answers.add(result.actual()));
        return answers;
    }

    /** Made once in a process. */
    private static final class Days {
        private static final LocalDate[] STARTS = Work.starts(ROWS);
    }
}
