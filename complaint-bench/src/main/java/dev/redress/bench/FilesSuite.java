package dev.redress.bench;

import static dev.redress.bench.Contenders.REDRESS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files, and answers from a file to its end, as multiples of a plain parse of the same bytes. */
final class FilesSuite implements Suite {

    private static final double MOST = 3;

    /** A work, and the plain parse beside it. */
    private record Row(String work, String method, String parse) {}

    private static final List<Row> ROWS = List.of(
            new Row("a policy, YAML", "readPolicyYaml", "parsePolicyYaml"),
            new Row("a policy, JSON", "readPolicyJson", "parsePolicyJson"),
            new Row("a history, YAML", "readHistoryYaml", "parseHistoryYaml"),
            new Row("a history, JSON", "readHistoryJson", "parseHistoryJson"),
            new Row("a request reviewed", "request", "parseHistoryYaml"),
            new Row("a request reviewed, from the file", "readAndRequest", "parseHistoryYaml"),
            new Row("admission", "admission", "parseHistoryYaml"),
            new Row("admission, from the file", "readAndAdmit", "parseHistoryYaml"),
            new Row("what may be done next", "next", "parseHistoryYaml"),
            new Row("what may be done next, from the file", "readAndNext", "parseHistoryYaml"));

    @Override
    public List<Rounds.Task> tasks() {
        return Stream.concat(ROWS.stream().map(Row::parse), ROWS.stream().map(Row::method))
                .distinct()
                .map(method -> new Rounds.Task(method, FilesBench.class, method, Map.of()))
                .toList();
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
                .map(row -> Bound.atMost(
                        row.work() + ", times a plain parse",
                        figures.nanos(row.method(), REDRESS) / figures.nanos(row.parse(), REDRESS),
                        MOST))
                .toList();
    }
}
