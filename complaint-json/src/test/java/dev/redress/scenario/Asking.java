package dev.redress.scenario;

import dev.redress.file.Procedures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The results of scenarios that a test writes. */
final class Asking {

    private static final String HEADER = "name,policy,events,as-of,ask,of,expect\n";
    private static final Path EXAMPLES = Path.of("../docs/examples");

    private Asking() {}

    /** Of rows under the usual header. */
    static List<Result> rows(String rows) {
        return file("suite.csv", HEADER + rows);
    }

    /** Of one row, which has no name. */
    static Result row(String row) {
        return rows("," + row + "\n").get(0);
    }

    /** Of a document. */
    static List<Result> yaml(String text) {
        return file("suite.yaml", text);
    }

    static List<Result> file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Result> file(String name, byte[] bytes) {
        try {
            return fileOrFail(name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Result> fileOrFail(String name, byte[] bytes) throws IOException {
        List<Result> results = new ArrayList<>();
        Suite.in(EXAMPLES, Procedures.shipped()).run(name, new ByteArrayInputStream(bytes), results::add);
        return results;
    }
}
