package dev.redress.bench;

import dev.redress.complaint.Complaint;
import dev.redress.file.CaseFile;
import dev.redress.file.Procedures;
import dev.redress.policy.Policy;
import dev.redress.published.PublishedPolicies;
import dev.redress.report.Period;
import dev.redress.report.Quarterly;
import dev.redress.report.Reporting;
import dev.redress.report.Timeliness;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reports over ten thousand case files, read one at a time, beside a plain parse of the same bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ReportBench.CASES)
@Fork(jvmArgsAppend = FilesBench.WARM)
public class ReportBench {

    static final int CASES = 10_000;

    /** Histories of seven events that have been through both stages, each with its own reference and days of two years. */
    @State(Scope.Benchmark)
    public static class Cases {
        final YAMLMapper yaml = new YAMLMapper();
        final List<byte[]> files = written();
        final Policy policy = PublishedPolicies.get("emh");
        final Reporting reporting = Reporting.over(Period.quarter("2026-Q4"));

        private static List<byte[]> written() {
            String history = new String(Histories.YAML, StandardCharsets.UTF_8);
            List<byte[]> files = new ArrayList<>(CASES);
            for (int i = 0; i < CASES; i++) {
                String one = history.replace("EX-1", "C-" + i);
                // in order, so that no day that was put in is taken for one to replace
                for (LocalDate day : days()) {
                    one = one.replace(day.toString(), day.minusDays(i % 700).toString());
                }
                files.add(one.getBytes(StandardCharsets.UTF_8));
            }
            return files;
        }

        private static List<LocalDate> days() {
            return List.of(
                    LocalDate.of(2026, 12, 18),
                    LocalDate.of(2026, 12, 21),
                    LocalDate.of(2026, 12, 30),
                    LocalDate.of(2027, 1, 12),
                    LocalDate.of(2027, 1, 13),
                    LocalDate.of(2027, 2, 1),
                    LocalDate.of(2027, 2, 5),
                    LocalDate.of(2027, 3, 5));
        }

        /** The cases, each read when its turn comes. */
        Iterable<Complaint> read() {
            return () -> {
                Iterator<byte[]> each = files.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public Complaint next() {
                        return complaint(each.next());
                    }
                };
            };
        }

        private static Complaint complaint(byte[] file) {
            try {
                return CaseFile.read("case.yaml", new ByteArrayInputStream(file), Procedures.shipped())
                        .get();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Benchmark
    public void parseCases(Cases cases, Blackhole sink) {
        cases.files.forEach(file -> sink.consume(cases.yaml.readTree(file)));
    }

    @Benchmark
    public void readCases(Cases cases, Blackhole sink) {
        cases.read().forEach(sink::consume);
    }

    @Benchmark
    public Quarterly quarterly(Cases cases) {
        return cases.reporting.quarterly(cases.policy, cases.read());
    }

    @Benchmark
    public Timeliness timeliness(Cases cases) {
        return cases.reporting.timeliness(cases.read());
    }
}
