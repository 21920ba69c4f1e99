package dev.redress.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds: each round starts every contender's process once, one after the other, so that a noisy minute
 * of the machine falls on all of them and not on one.
 */
final class Rounds {

    /** On a busy machine the compiler is not done after one second, and what is then measured is not yet the program. */
    private static final TimeValue WARM_UP = TimeValue.milliseconds(500);

    private final int rounds;
    private final int warmUps;
    private final int iterations;
    private final TimeValue each;

    /** By work and contender: the nanoseconds of each iteration, and the bytes. */
    private final Map<List<String>, List<double[]>> samples = new LinkedHashMap<>();

    private Rounds(int rounds, int warmUps, int iterations, long milliseconds) {
        this.rounds = rounds;
        this.warmUps = warmUps;
        this.iterations = iterations;
        this.each = TimeValue.milliseconds(milliseconds);
    }

    static Rounds thorough() {
        return new Rounds(3, 6, 5, 300);
    }

    static Rounds quick() {
        return new Rounds(2, 4, 3, 200);
    }

    /** One piece of work: the benchmark's method and the values of its parameters. */
    record Task(String work, Class<?> benchmark, String method, Map<String, List<String>> parameters) {}

    List<Figure> run(Suite suite) throws RunnerException {
        for (int round = 1; round <= rounds; round++) {
            for (Task task : suite.tasks()) {
                System.err.println("round " + round + " of " + rounds + ": " + task.work());
                ChainedOptionsBuilder options = options(task).warmupIterations(warmUps * suite.patience());
                for (RunResult result : new Runner(options.build()).run()) {
                    take(task, result);
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        samples.forEach((key, taken) -> figures.add(new Figure(
                key.get(0),
                key.get(1),
                Figures.median(taken.stream().mapToDouble(sample -> sample[0])),
                Figures.median(taken.stream().mapToDouble(sample -> sample[1])))));
        return figures;
    }

    private ChainedOptionsBuilder options(Task task) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + task.benchmark().getName().replace(".", "\\.") + "\\." + task.method() + "$")
                .forks(1)
                .warmupTime(WARM_UP)
                .measurementIterations(iterations)
                .measurementTime(each)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        task.parameters().forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
        return options;
    }

    private void take(Task task, RunResult result) {
        BenchmarkParams parameters = result.getParams();
        String contender = parameters.getParamsKeys().contains("contender")
                ? parameters.getParam("contender")
                : Contenders.REDRESS;
        List<double[]> taken = samples.computeIfAbsent(List.of(task.work(), contender), key -> new ArrayList<>());
        result.getBenchmarkResults().forEach(fork -> {
            for (IterationResult iteration : fork.getIterationResults()) {
                taken.add(new double[] {iteration.getPrimaryResult().getScore(), bytes(iteration)});
            }
        });
    }

    private static double bytes(IterationResult iteration) {
        for (String name : iteration.getSecondaryResults().keySet()) {
            if (name.endsWith("gc.alloc.rate.norm")) {
                return iteration.getSecondaryResults().get(name).getScore();
            }
        }
        throw new IllegalStateException("the profiler measured no allocation");
    }
}
