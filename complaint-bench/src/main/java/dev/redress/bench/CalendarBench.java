package dev.redress.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Working-day arithmetic by every {@link Contender}: each process knows one of them alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarBench.STARTS)
public class CalendarBench {

    static final int STARTS = 10_000;

    /** Who does the work, and from which days. */
    @State(Scope.Thread)
    public static class Starts {
        @Param("redress")
        public String contender = "";

        Contender who = new HashSetLoop(java.util.Set.of());
        LocalDate[] starts = {};
        LocalDate[] edges = {};
        LocalDate[] ends = {};

        @Setup
        public void prepare() {
            who = Contenders.get(contender);
            starts = Work.starts(STARTS);
            edges = Work.starts(STARTS);
            ends = Work.ends(starts);
            for (int i = 0; i < STARTS; i++) {
                edges[i] = who.edge(edges[i]);
                ends[i] = who.edge(ends[i]);
            }
        }
    }

    /** How many working days to add. */
    @State(Scope.Thread)
    public static class Amounts {
        @Param("5")
        public String amount = "";

        int[] amounts = {};

        @Setup
        public void prepare() {
            amounts = Work.amounts(amount, STARTS);
        }
    }

    @Benchmark
    public void add(Starts work, Amounts by, Blackhole sink) {
        Contender who = work.who;
        LocalDate[] starts = work.starts;
        int[] amounts = by.amounts;
        for (int i = 0; i < starts.length; i++) {
            sink.consume(who.add(starts[i], amounts[i]));
        }
    }

    @Benchmark
    public void isWorkingDay(Starts work, Blackhole sink) {
        Contender who = work.who;
        for (LocalDate start : work.starts) {
            sink.consume(who.isWorkingDay(start));
        }
    }

    @Benchmark
    public void count(Starts work, Blackhole sink) {
        Contender who = work.who;
        LocalDate[] starts = work.edges;
        LocalDate[] ends = work.ends;
        for (int i = 0; i < starts.length; i++) {
            sink.consume(who.count(starts[i], ends[i]));
        }
    }
}
