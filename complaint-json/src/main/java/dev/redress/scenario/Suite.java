package dev.redress.scenario;

import dev.redress.file.Procedures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

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
     * .json} is read as a document, any other as rows.
     *
     * @param name what results call the file: {@code scenarios.csv}
     * @throws IOException when the stream cannot be read, or is not UTF-8
     */
    public void run(String name, InputStream in, Consumer<Result> results) throws IOException {
        Asked asked = new Asked(new Library(folder, procedures));
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) {
            YamlRows.read(name, in, row -> results.accept(asked.ask(row)), results);
        } else {
            CsvRows.read(name, in, row -> results.accept(asked.ask(row)), results);
        }
    }
}
