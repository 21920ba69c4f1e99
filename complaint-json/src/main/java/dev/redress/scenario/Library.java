package dev.redress.scenario;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.document.DefectiveFile;
import dev.redress.file.Calendars;
import dev.redress.file.CaseFile;
import dev.redress.file.Procedures;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The procedures and histories that the scenarios of a file name, each read once. */
final class Library {

    /** A procedure with the calendar that it is counted on. */
    record Procedure(Policy policy, WorkingCalendar calendar) {}

    private final Path folder;
    private final Procedures procedures;
    private final Map<String, Procedure> byWord = new HashMap<>();
    private final Map<String, Complaint> byPath = new HashMap<>();

    Library(Path folder, Procedures procedures) {
        this.folder = folder;
        this.procedures = procedures;
    }

    Procedure procedure(String word) {
        Procedure known = byWord.get(word);
        if (known == null) {
            known = counted(read(word));
            byWord.put(word, known);
        }
        return known;
    }

    Procedure procedureOf(String path) {
        Policy policy = complaint(path).policy();
        Procedure known = byWord.get(path);
        if (known == null) {
            known = counted(policy);
            byWord.put(path, known);
        }
        return known;
    }

    private Procedure counted(Policy policy) {
        try {
            return new Procedure(
                    policy, Calendars.beside(folder).get(policy.calendar()).get());
        } catch (DefectiveFile defective) {
            throw unusable(defective);
        } catch (IOException e) {
            throw new Unusable("the calendar '" + policy.calendar() + "' of " + policy.id() + " cannot be read");
        }
    }

    private Policy read(String word) {
        try {
            return procedures.get(word).get();
        } catch (DefectiveFile defective) {
            throw unusable(defective);
        } catch (IOException e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    Complaint complaint(String path) {
        Complaint known = byPath.get(path);
        if (known == null) {
            known = open(path);
            byPath.put(path, known);
        }
        return known;
    }

    private Complaint open(String path) {
        Path file;
        try {
            file = folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new Unusable("'" + path + "' cannot be the name of a file here");
        }
        if (!Files.isRegularFile(file)) {
            throw new Unusable("there is no file '" + path + "' beside the scenarios");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return CaseFile.read(path, in, word -> procedures.get(seenFrom(path, word)))
                    .get();
        } catch (DefectiveFile defective) {
            throw unusable(defective);
        } catch (IOException e) {
            throw new Unusable("the file '" + path + "' cannot be read: " + e.getMessage());
        }
    }

    // a path in a history is relative to it, and ours are relative to the scenarios
    private static String seenFrom(String history, String word) {
        return Calendars.isPath(word) ? Path.of(history).resolveSibling(word).toString() : word;
    }

    private static Unusable unusable(DefectiveFile defective) {
        int count = defective.defects().size();
        return new Unusable(defective.file() + " has " + count + (count == 1 ? " defect" : " defects, the first") + ": "
                + defective.defects().get(0));
    }
}
