package dev.redress.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One reader fuzzed for a while by Jazzer, in a process of its own with a heap of 512 MiB, counting the edges of the parsers and
 * of what reads their values. What it reached stays in {@code target/fuzz}, and the next campaign goes on from there.
 */
final class Campaign {

    private static final Path HOME = Path.of("target/fuzz");
    private static final String PARSERS = String.join(
            ":",
            "dev.redress.document.**",
            "dev.redress.file.**",
            "dev.redress.policy.**",
            "dev.redress.scenario.**",
            "de.siegmar.fastcsv.**",
            "tools.jackson.core.**",
            "org.snakeyaml.engine.**");
    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units:\\s+(\\d+)");
    private static final Pattern EDGES = Pattern.compile("\\bcov: (\\d+)");
    private static final int HANGS_SECONDS = 60;
    private static final int SHOWN_LINES = 60;

    private final Fuzzed<?> reader;
    private final Path home;

    private Campaign(Fuzzed<?> reader, Path home) {
        this.reader = reader;
        this.home = home;
    }

    static Campaign against(Fuzzed<?> reader) {
        return new Campaign(reader, HOME.resolve(reader.name()));
    }

    /**
     * What a campaign came to.
     *
     * @param edges the branches of the parsers that some input took
     * @param broken what the fuzzer says of the input that broke a promise; empty when none did
     */
    record Outcome(String reader, long seconds, long executions, long edges, String broken) {

        /** {@code case: 402,117 executions in 300 seconds, 3,310 edges covered}. */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %,d executions in %d seconds, %,d edges covered",
                    reader,
                    executions,
                    seconds,
                    edges);
        }
    }

    Outcome run(int seconds) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Path seeds = Files.createDirectories(home.resolve("seeds"));
        int number = 0;
        for (Path seed : Seeds.all()) {
            Files.copy(seed, seeds.resolve(number++ + "-" + seed.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        Path words = Files.write(home.resolve("words.dict"), Seeds.dictionary());
        Path log = home.resolve("log.txt");
        long begun = System.nanoTime();
        int exit = new ProcessBuilder(command(corpus, seeds, words, seconds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        long took = (System.nanoTime() - begun) / 1_000_000_000;
        return new Outcome(
                reader.name(), took, last(EXECUTIONS, lines), last(EDGES, lines), exit == 0 ? "" : broken(lines));
    }

    private List<String> command(Path corpus, Path seeds, Path words, int seconds) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add("com.code_intelligence.jazzer.Jazzer");
        command.add("--target_class=" + Entry.class.getName());
        command.add("--target_args=" + reader.name());
        command.add("--instrumentation_includes=" + PARSERS);
        command.add("--reproducer_path=" + home);
        command.add("-artifact_prefix=" + home + "/");
        command.add("-dict=" + words);
        command.add("-max_len=" + Fuzzed.LONGEST);
        command.add("-max_total_time=" + seconds);
        command.add("-timeout=" + HANGS_SECONDS);
        command.add("-print_final_stats=1");
        command.add(corpus.toString());
        command.add(seeds.toString());
        return command;
    }

    private static long last(Pattern pattern, List<String> lines) {
        long last = 0;
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                last = Long.parseLong(matcher.group(1));
            }
        }
        return last;
    }

    private String broken(List<String> lines) {
        int from = 0;
        while (from < lines.size()
                && !lines.get(from).startsWith("== ")
                && !lines.get(from).startsWith("==")) {
            from++;
        }
        List<String> shown = lines.subList(from == lines.size() ? 0 : from, lines.size());
        try (Stream<Path> files = Files.list(home)) {
            return String.join("\n", shown.subList(0, Math.min(SHOWN_LINES, shown.size())))
                    + "\nall of it is in " + home.resolve("log.txt") + "; inputs: "
                    + files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|slow-unit)-.*"))
                            .sorted()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
