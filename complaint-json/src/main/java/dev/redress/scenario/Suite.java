package dev.redress.scenario;

import dev.redress.file.Procedures;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Scenarios: questions about a history or about what comes in, each with the answer that a tester expects.
 *
 * <p>A row of a CSV file {@code name,policy,events,as-of,ask,of,expect}: {@code late
 * acknowledgement,emh,first-contact=2026-12-18;stage-1-acknowledged=2026-12-30,2026-12-30,status,EMH-3,met late by 1}. EMH-3 was
 * due on Tuesday 29 December 2026 and came on Wednesday 30 December. A YAML file {@code redress/scenarios/1} has the same keys
 * under {@code scenarios}, and {@code case} in place of policy and events.
 *
 * <p>Rows are read and asked one at a time. One that cannot be read says why, and the others are asked all the same; a file
 * that is no suite is such a result too. Whatever follows {@code good-reason=} is in no result.
 */
public final class Suite {

    private static final int LOOKED_AT = 8192;
    private static final Pattern DOCUMENT = Pattern.compile("^\\s*([{\\[]|---|%YAML|\"?[a-z]+\"?:(\\s|$))");

    private final Path folder;
    private final Procedures procedures;

    private Suite(Path folder, Procedures procedures) {
        this.folder = folder;
        this.procedures = procedures;
    }

    /** Scenarios whose cases stand in a folder, and whose procedures are found there. */
    public static Suite in(Path folder, Procedures procedures) {
        return new Suite(folder, procedures);
    }

    /**
     * Asks every scenario of a file, in order. The stream stays open. A name that ends in {@code .yaml}, {@code .yml} or {@code
     * .json} is read as a document, one in {@code .csv} as rows, any other as what its first line begins: {@code format: …}, a
     * brace or {@code ---} is a document. A file without a scenario is a result that says so.
     *
     * @param name what results call the file: {@code scenarios.csv}
     * @throws IOException when the stream cannot be read, or is not UTF-8
     */
    public void run(String name, InputStream in, Consumer<Result> results) throws IOException {
        Asked asked = new Asked(new Library(folder, procedures));
        AtomicBoolean any = new AtomicBoolean();
        Consumer<Result> seen = result -> {
            any.set(true);
            results.accept(result);
        };
        InputStream bytes = name.endsWith(".csv") ? in : new BufferedInputStream(in);
        if (isDocument(name, bytes)) {
            YamlRows.read(name, bytes, row -> seen.accept(asked.ask(row)), seen);
        } else {
            CsvRows.read(name, bytes, row -> seen.accept(asked.ask(row)), seen);
        }
        if (!any.get()) {
            results.accept(Result.unread(Row.whole(name, 1), "there is no scenario in it; nothing was asked"));
        }
    }

    private static boolean isDocument(String name, InputStream in) throws IOException {
        if (name.endsWith(".csv")) {
            return false;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
            return true;
        }
        in.mark(LOOKED_AT);
        String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        in.reset();
        return start.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> DOCUMENT.matcher(line).find())
                .orElse(false);
    }
}
