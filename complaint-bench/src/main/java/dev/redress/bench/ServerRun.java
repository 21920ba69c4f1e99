package dev.redress.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * The server under load, and its start: the schema beside the same with trivial resolvers on the same server, and {@code
 * redress serve} beside an empty Jetty. In each round every contender has its turn, one after the other.
 */
final class ServerRun {

    private static final String GRAPHQL = "/graphql";

    private final int rounds;
    private final Duration warmUp;
    private final Duration each;
    private final int starts;
    private final Load load = new Load();

    private ServerRun(int rounds, Duration warmUp, Duration each, int starts) {
        this.rounds = rounds;
        this.warmUp = warmUp;
        this.each = each;
        this.starts = starts;
    }

    static ServerRun thorough() {
        return new ServerRun(7, Duration.ofSeconds(15), Duration.ofSeconds(4), 11);
    }

    static ServerRun quick() {
        return new ServerRun(3, Duration.ofSeconds(6), Duration.ofSeconds(2), 5);
    }

    /** Prints what was measured and its bounds; true when all hold. */
    boolean run() throws IOException, InterruptedException, ExecutionException {
        List<Bound> bounds = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        underLoad(table, bounds);
        started(table, bounds);
        return Bound.print(table.toString(), bounds);
    }

    // --- load -------------------------------------------------------------------------------------------------------

    /** What one contender did with one question, over all rounds. */
    private static final class Measured {
        private final List<Double> rates = new ArrayList<>();
        private final List<Double> medians = new ArrayList<>();
        private final List<Double> slow = new ArrayList<>();
        private final List<Double> processor = new ArrayList<>();

        void add(Load.Result result, Duration processorTime, Duration length) {
            rates.add(result.rate());
            medians.add(result.median());
            slow.add(result.slow());
            processor.add(processorTime.toNanos() / 1e6 / (result.rate() * length.toNanos() / 1e9));
        }
    }

    private void underLoad(StringBuilder table, List<Bound> bounds)
            throws IOException, InterruptedException, ExecutionException {
        table.append("| question | resolvers | requests a second | median, ms | 99 of 100, ms | processor, ms |\n");
        table.append("|---|---|---:|---:|---:|---:|\n");
        try (Child redress = Child.start(Child.java(Served.class, Served.REDRESS));
                Child trivial = Child.start(Child.java(Served.class, Served.TRIVIAL))) {
            for (Question question : Question.values()) {
                Measured ours = new Measured();
                Measured theirs = new Measured();
                load.run(redress.at(GRAPHQL), question.body(), warmUp);
                load.run(trivial.at(GRAPHQL), question.body(), warmUp);
                for (int round = 1; round <= rounds; round++) {
                    System.err.println("round " + round + " of " + rounds + ": " + question);
                    measure(redress, question, ours);
                    measure(trivial, question, theirs);
                }
                row(table, question, Served.REDRESS, ours);
                row(table, question, Served.TRIVIAL, theirs);
                bounds.add(Bound.atLeast(
                        question + ", times the requests a second of trivial resolvers",
                        median(ours.rates) / median(theirs.rates),
                        0.8));
            }
        }
    }

    private void measure(Child server, Question question, Measured into)
            throws InterruptedException, ExecutionException {
        Duration before = server.processorTime();
        Load.Result result = load.run(server.at(GRAPHQL), question.body(), each);
        into.add(result, server.processorTime().minus(before), each);
    }

    private static void row(StringBuilder table, Question question, String resolvers, Measured measured) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |%n",
                question,
                resolvers,
                Figures.brief(median(measured.rates)),
                Figures.brief(median(measured.medians)),
                Figures.brief(median(measured.slow)),
                Figures.brief(median(measured.processor))));
    }

    // --- start ------------------------------------------------------------------------------------------------------

    private void started(StringBuilder table, List<Bound> bounds) throws IOException, InterruptedException {
        List<String> redress = List.of(System.getProperty("redress.root", ".") + "/redress", "serve", "--port", "0");
        List<String> jetty = Child.java(EmptyJetty.class);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        toFirstAnswer(redress, GRAPHQL, Question.DEADLINES.body());
        for (int start = 1; start <= starts; start++) {
            System.err.println("start " + start + " of " + starts);
            ours.add(toFirstAnswer(redress, GRAPHQL, Question.DEADLINES.body()));
            theirs.add(toFirstAnswer(jetty, "/", new byte[0]));
        }
        table.append("\n| from start to the first answer | ms |\n|---|---:|\n");
        table.append("| redress serve: ").append(Question.DEADLINES).append(" | ");
        table.append(Figures.brief(median(ours))).append(" |\n");
        table.append("| an empty Jetty: ok | ")
                .append(Figures.brief(median(theirs)))
                .append(" |\n");
        bounds.add(Bound.atMost("first answer after start, times an empty Jetty's", median(ours) / median(theirs), 3));
    }

    private static double toFirstAnswer(List<String> command, String path, byte[] body)
            throws IOException, InterruptedException {
        HttpClient fresh =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long began = System.nanoTime();
        try (Child server = Child.start(command)) {
            HttpRequest request = HttpRequest.newBuilder(server.at(path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            int status =
                    fresh.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
            long taken = System.nanoTime() - began;
            if (status != 200) {
                throw new IOException(command.get(0) + " answered " + status);
            }
            return taken / 1e6;
        }
    }

    private static double median(List<Double> values) {
        return Figures.median(values.stream().mapToDouble(Double::doubleValue));
    }
}
