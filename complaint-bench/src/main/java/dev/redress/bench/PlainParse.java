package dev.redress.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The least that a program could do with the suite of {@link ScenarioRows}, for {@code verify-bench}: {@code PlainParse rows.csv}
 * parses it, and {@code PlainParse write FOLDER} writes it as {@code scenarios.csv} and {@code scenarios.yaml}.
 */
public final class PlainParse {

    private PlainParse() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("write")) {
            Path folder = Path.of(arguments[1]);
            Files.write(folder.resolve("scenarios.csv"), ScenarioRows.csv());
            Files.write(folder.resolve("scenarios.yaml"), ScenarioRows.yaml());
            return;
        }
        Path file = Path.of(arguments[0]);
        if (arguments[0].endsWith(".yaml")) {
            new YAMLMapper().readTree(file);
            return;
        }
        long cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                cells += row.getFields().size();
            }
        }
        if (cells == 0) {
            throw new IOException(file + " is empty");
        }
    }
}
