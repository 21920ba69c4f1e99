package dev.redress.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A suite of ten thousand scenarios in one process, beside a plain parse of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ScenarioRows.ROWS)
@Fork(jvmArgsAppend = FilesBench.WARM)
public class ScenariosBench {

    /** The suite in both forms. */
    @State(Scope.Benchmark)
    public static class Suites {
        final YAMLMapper yaml = new YAMLMapper();
        final byte[] asYaml = ScenarioRows.yaml();
        final byte[] asRows = ScenarioRows.csv();
    }

    @Benchmark
    public JsonNode parseYaml(Suites suites) {
        return suites.yaml.readTree(suites.asYaml);
    }

    @Benchmark
    public void runYaml(Suites suites, Blackhole sink) {
        ScenarioRows.run("scenarios.yaml", suites.asYaml, sink::consume);
    }

    @Benchmark
    public void parseRows(Suites suites, Blackhole sink) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(suites.asRows), StandardCharsets.UTF_8))) {
            for (CsvRecord row : rows) {
                sink.consume(row.getFields());
            }
        }
    }

    @Benchmark
    public void runRows(Suites suites, Blackhole sink) {
        ScenarioRows.run("scenarios.csv", suites.asRows, sink::consume);
    }
}
