package dev.redress.bench;

import static dev.redress.calendar.Division.ENGLAND_AND_WALES;

import dev.redress.calendar.BulkCount;
import dev.redress.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Six deadlines for each of ten million cases, on one thread, all sixty million answers kept. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BulkBench.CASES)
@Fork(jvmArgs = {"-Xms3g", "-Xmx3g"})
public class BulkBench {

    static final int CASES = 10_000_000;

    /** Stage 1 acknowledged and answered, extended, and the same for stage 2. */
    private static final int[] LIMITS = {5, 10, 20, 25, 30, 40};

    /** The cases as dates, each its own object. */
    @State(Scope.Thread)
    public static class Dates {
        final WorkingCalendar calendar = WorkingCalendar.of(ENGLAND_AND_WALES);
        final BulkCount count = BulkCount.of(calendar, LIMITS);
        LocalDate[] starts = {};
        LocalDate[] ends = {};

        @Setup
        public void prepare() {
            starts = Work.starts(CASES);
            ends = new LocalDate[CASES * LIMITS.length];
        }
    }

    /** The cases as epoch days. */
    @State(Scope.Thread)
    public static class EpochDays {
        final BulkCount count = BulkCount.of(WorkingCalendar.of(ENGLAND_AND_WALES), LIMITS);
        int[] starts = {};
        int[] ends = {};

        @Setup
        public void prepare() {
            LocalDate[] dates = Work.starts(CASES);
            starts = new int[CASES];
            for (int i = 0; i < CASES; i++) {
                starts[i] = (int) dates[i].toEpochDay();
            }
            ends = new int[CASES * LIMITS.length];
        }
    }

    @Benchmark
    public LocalDate[] dates(Dates cases) {
        BulkCount count = cases.count;
        LocalDate[] starts = cases.starts;
        LocalDate[] ends = cases.ends;
        for (int i = 0; i < starts.length; i++) {
            count.dates(starts[i], ends, i * LIMITS.length);
        }
        return ends;
    }

    @Benchmark
    public LocalDate[] oneByOne(Dates cases) {
        WorkingCalendar calendar = cases.calendar;
        LocalDate[] ends = cases.ends;
        int at = 0;
        for (LocalDate start : cases.starts) {
            for (int limit : LIMITS) {
                ends[at++] = calendar.add(start, limit);
            }
        }
        return ends;
    }

    @Benchmark
    public int[] epochDays(EpochDays cases) {
        cases.count.epochDays(cases.starts, cases.ends);
        return cases.ends;
    }
}
