package dev.redress.bench;

import static dev.redress.bench.Contenders.REDRESS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files, questions, a tester's suite and reports, as multiples of a plain parse of the same bytes. */
final class FilesSuite implements Suite {

    private static final double NONE = Double.POSITIVE_INFINITY;

    /**
     * A work, and the plain parse beside it.
     *
     * @param most how many times the parse it may take; {@link #NONE} where nothing is promised
     */
    private record Row(String work, Class<?> benchmark, String method, String parse, double most) {}

    private static final List<Row> ROWS = List.of(
            file("a policy, YAML", "readPolicyYaml", "parsePolicyYaml", 3),
            file("a history, YAML", "readHistoryYaml", "parseHistoryYaml", 3),
            file("a request reviewed", "request", "parseHistoryYaml", 3),
            file("a request reviewed, from the file", "readAndRequest", "parseHistoryYaml", 3),
            file("admission", "admission", "parseHistoryYaml", 3),
            file("admission, from the file", "readAndAdmit", "parseHistoryYaml", 3),
            file("what may be done next", "next", "parseHistoryYaml", 3),
            file("what may be done next, from the file", "readAndNext", "parseHistoryYaml", 3),
            file("a picture of a complaint, SVG", "picture", "parseHistoryYaml", NONE),
            file("a letter, HTML", "letter", "parseHistoryYaml", NONE),
            file("a policy, JSON", "readPolicyJson", "parsePolicyJson", NONE),
            file("a history, JSON", "readHistoryJson", "parseHistoryJson", NONE),
            new Row("a scenario of 10,000, YAML", ScenariosBench.class, "runYaml", "parseYaml", 3),
            new Row("a scenario of 10,000, CSV", ScenariosBench.class, "runRows", "parseRows", NONE),
            report("a case of 10,000, read", "readCases", NONE),
            report("a case of 10,000 in a quarterly report", "quarterly", 2),
            report("a case of 10,000 in a report of times", "timeliness", 2));

    private static Row file(String work, String method, String parse, double most) {
        return new Row(work, FilesBench.class, method, parse, most);
    }

    private static Row report(String work, String method, double most) {
        return new Row(work, ReportBench.class, method, "parseCases", most);
    }

    @Override
    public List<Rounds.Task> tasks() {
        return ROWS.stream()
                .flatMap(row -> Stream.of(task(row, row.parse()), task(row, row.method())))
                .distinct()
                .toList();
    }

    /** It runs through far more code than an addition, and all of it is to be compiled first. */
    @Override
    public int patience() {
        return 8;
    }

    private static Rounds.Task task(Row row, String method) {
        return new Rounds.Task(method, row.benchmark(), method, Map.of());
    }

    @Override
    public String table(Figures figures) {
        StringBuilder table =
                new StringBuilder("| from bytes in memory | µs | a plain parse, µs | times the parse | KiB |\n");
        table.append("|---|---:|---:|---:|---:|\n");
        for (Row row : ROWS) {
            double nanos = figures.nanos(row.method(), REDRESS);
            double parse = figures.nanos(row.parse(), REDRESS);
            table.append("| ").append(row.work()).append(" | ").append(Figures.brief(nanos / 1e3));
            table.append(" | ").append(Figures.brief(parse / 1e3));
            table.append(" | ").append(Figures.brief(nanos / parse));
            table.append(" | ").append(Figures.brief(figures.bytes(row.method(), REDRESS) / 1024));
            table.append(" |\n");
        }
        return table.toString();
    }

    @Override
    public List<Bound> bounds(Figures figures) {
        return ROWS.stream()
                .filter(row -> row.most() < NONE)
                .map(row -> Bound.atMost(
                        row.work() + ", times a plain parse",
                        figures.nanos(row.method(), REDRESS) / figures.nanos(row.parse(), REDRESS),
                        row.most()))
                .toList();
    }
}
