package dev.redress.fuzz;

import dev.redress.calendar.UnknownName;
import dev.redress.document.DefectiveFile;
import dev.redress.document.Defects;
import dev.redress.document.Loaded;
import dev.redress.document.Place;
import dev.redress.document.Severity;
import dev.redress.document.UndecodableFile;
import dev.redress.file.Procedures;
import dev.redress.scenario.Result;
import dev.redress.scenario.Suite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A suite of scenarios as a reader: what makes a scenario or the whole file unreadable is a defect of the file. */
final class Scenarios {

    // no file of it is ever a history
    private static final Path FOLDER = Path.of("src/test/java");

    private Scenarios() {}

    static Loaded<List<Result>> read(String file, InputStream in) throws IOException {
        Defects defects = Defects.of(file);
        List<Result> results = new ArrayList<>();
        try {
            Suite.in(FOLDER, Procedures.shipped()).run(file, in, results::add);
        } catch (UndecodableFile e) {
            throw e;
        } catch (DefectiveFile e) {
            return new Loaded<>(file, null, e.defects());
        } catch (UnknownName e) {
            add(defects, Place.START, e.getMessage());
        } catch (IOException e) {
            // a file of rows that is not UTF-8
            add(defects, Place.START, e.getMessage());
        } catch (IllegalArgumentException e) {
            if (e.getClass() != IllegalArgumentException.class) {
                throw e;
            }
            add(defects, Place.START, e.getMessage());
        }
        for (Result result : results) {
            result.findError().ifPresent(error -> add(defects, new Place(result.line(), 1), error));
        }
        return Loaded.of(results, defects);
    }

    private static void add(Defects defects, Place place, String error) {
        defects.add(place, "", Severity.ERROR, error, "a suite of scenarios");
    }
}
