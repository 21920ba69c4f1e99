import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/** The least that a program on the same library could do: read every row of a file with FastCSV and write it again. */
final class CopyRows {

    private CopyRows() {}

    public static void main(String[] files) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Path.of(files[0]));
                CsvWriter copy = CsvWriter.builder().build(Path.of(files[1]))) {
            for (CsvRecord row : rows) {
                copy.writeRecord(row.getFields());
            }
        }
    }
}
