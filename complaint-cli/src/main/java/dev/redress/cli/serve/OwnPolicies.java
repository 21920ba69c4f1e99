package dev.redress.cli.serve;

import dev.redress.calendar.WorkingCalendar;
import dev.redress.document.Document;
import dev.redress.file.Calendars;
import dev.redress.file.PolicyFile;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A landlord's own procedures in a folder, each a file, with the calendars that they name. What else lies there is left alone.
 *
 * @param policies the procedures, by the names of their files
 * @param calendars the landlord's own calendars among those that they are read by
 */
public record OwnPolicies(List<Policy> policies, List<WorkingCalendar> calendars) {

    /** None but those that are shipped. */
    public static OwnPolicies none() {
        return new OwnPolicies(List.of(), List.of());
    }

    /**
     * Those in a folder.
     *
     * @throws dev.redress.document.DefectiveFile when a procedure or its calendar cannot be used
     * @throws IOException when the folder or a file cannot be read
     */
    public static OwnPolicies in(Path folder) throws IOException {
        List<Policy> policies = new ArrayList<>();
        List<WorkingCalendar> calendars = new ArrayList<>();
        for (Path file : files(folder)) {
            Document document;
            try (InputStream in = Files.newInputStream(file)) {
                document = Document.read(file.toString(), in);
            }
            if (document.format().filter(PolicyFile.FORMAT::equals).isEmpty()) {
                continue;
            }
            Policy policy = PolicyFile.read(document).get();
            if (Calendars.isPath(policy.calendar())) {
                WorkingCalendar calendar =
                        Calendars.beside(folder).get(policy.calendar()).get();
                calendars.add(calendar);
                policy = policy.withCalendar(calendar.id());
            }
            policies.add(policy);
        }
        return new OwnPolicies(List.copyOf(policies), List.copyOf(calendars));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            entry -> entry.toString().matches(".*\\.(yaml|yml|json)") && Files.isRegularFile(entry))
                    .sorted()
                    .toList();
        }
    }
}
