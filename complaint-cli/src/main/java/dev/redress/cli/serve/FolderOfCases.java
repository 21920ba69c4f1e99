package dev.redress.cli.serve;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.calendar.OutsideCoverage;
import dev.redress.calendar.WorkingCalendar;
import dev.redress.complaint.Complaint;
import dev.redress.complaint.Finder;
import dev.redress.complaint.Recorded;
import dev.redress.desk.Desk;
import dev.redress.desk.DeskRow;
import dev.redress.file.Calendars;
import dev.redress.file.CaseFolder;
import dev.redress.policy.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The complaints of a folder and the folders in it, each a history in a file, as they stand there now.
 *
 * <p>Before an answer, once a second at most, it looks which files changed and reads those again; where a procedure in the folder
 * changed, all of them. What cannot be read stops nothing: it is said by name, once for each change, and is in no answer. Of two files with one
 * reference neither is served, since nobody can say which is right; a link that leads out of the folder is not followed. A landlord's
 * own calendar that a procedure names is read when the server starts. May be used by several threads.
 */
public final class FolderOfCases implements Finder {

    /** Whose staff the holder of the key is, and whose complaints these are: the histories do not name a landlord. */
    static final String LANDLORD = "folder";

    /** Who holds the key: no complaint can name somebody like that. */
    static final Actor HOLDER = Actor.of("(holder)", Role.MANAGER).at(LANDLORD);

    private static final long LOOK_NANOS = 1_000_000_000L;

    /** A file that changed so shortly before it was read may change again without looking changed. */
    private static final long UNSURE_MILLIS = 2_000;

    private record Stamp(long size, long modified, boolean isSure) {}

    /** What a file was read as: a complaint with its row, or why it is none. */
    private record Reading(
            @Nullable Recorded recorded,
            @Nullable DeskRow row,
            @Nullable String why) {

        static Reading failed(String why) {
            return new Reading(null, null, why);
        }
    }

    /** What is served: complaints and rows of one moment, by reference. */
    private record Shown(Map<String, Recorded> complaints, List<DeskRow> rows) {}

    private final Path folder;
    private final Consumer<String> notes;
    private final Map<String, WorkingCalendar> calendars = new TreeMap<>();
    private final Map<Path, Stamp> stamps = new TreeMap<>();
    private final Map<Path, Reading> readings = new TreeMap<>();
    private Set<String> said = Set.of();
    private boolean hasStarted;
    private long looked;
    private Shown shown = new Shown(Map.of(), List.of());

    private FolderOfCases(Path folder, Consumer<String> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    /**
     * The complaints in a folder.
     *
     * @param notes where it is said which files cannot be read, a sentence each, with nothing personal in it
     * @throws IOException when the folder, or one in it, cannot be looked into
     */
    public static FolderOfCases in(Path folder, Consumer<String> notes) throws IOException {
        FolderOfCases cases = new FolderOfCases(folder, notes);
        cases.look();
        cases.hasStarted = true;
        return cases;
    }

    @Override
    public Optional<Recorded> find(String reference) {
        return Optional.ofNullable(now().complaints().get(reference));
    }

    @Override
    public Map<String, Recorded> findAll(Collection<String> references) {
        Shown now = now();
        Map<String, Recorded> found = new LinkedHashMap<>();
        for (String reference : references) {
            Recorded one = now.complaints().get(reference);
            if (one != null) {
                found.put(reference, one);
            }
        }
        return found;
    }

    /** The desk over them. */
    public Desk desk() {
        return Desk.over(() -> now().rows());
    }

    /** The landlord's own calendars that the procedures of these complaints name. */
    public synchronized List<WorkingCalendar> calendars() {
        return List.copyOf(calendars.values());
    }

    /** How many complaints there are. */
    public int size() {
        return now().complaints().size();
    }

    /** {@code 12 complaints in cases}. */
    @Override
    public String toString() {
        return size() + " complaints in " + folder;
    }

    // --- looking again ------------------------------------------------------------------------------------------

    private synchronized Shown now() {
        if (System.nanoTime() - looked >= LOOK_NANOS) {
            try {
                look();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        return shown;
    }

    private void look() throws IOException {
        Map<Path, Stamp> now = new TreeMap<>();
        for (Path file : CaseFolder.in(folder).files()) {
            now.put(file, stamp(file));
        }
        Map<Path, Reading> read = new TreeMap<>();
        boolean isAnyOther = false;
        for (Map.Entry<Path, Stamp> entry : now.entrySet()) {
            Path file = entry.getKey();
            if (!entry.getValue().isSure() || !entry.getValue().equals(stamps.get(file))) {
                Reading reading = read(file);
                read.put(file, reading);
                isAnyOther |= reading.recorded() == null;
            }
        }
        for (Map.Entry<Path, Reading> before : readings.entrySet()) {
            boolean isTouched = !now.containsKey(before.getKey()) || read.containsKey(before.getKey());
            isAnyOther |= isTouched && before.getValue().recorded() == null;
        }
        if (isAnyOther) {
            // it may be the procedure of any of them
            for (Path file : now.keySet()) {
                if (!read.containsKey(file)) {
                    read.put(file, read(file));
                }
            }
        }
        boolean isChanged = readings.keySet().retainAll(now.keySet()) || !read.isEmpty();
        readings.putAll(read);
        stamps.clear();
        stamps.putAll(now);
        if (isChanged) {
            show();
        }
        looked = System.nanoTime();
    }

    private static Stamp stamp(Path file) {
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            return new Stamp(Files.size(file), modified, System.currentTimeMillis() - modified > UNSURE_MILLIS);
        } catch (IOException gone) {
            return new Stamp(-1, 0, false);
        }
    }

    private Reading read(Path file) {
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                return Reading.failed(file + ": it is a link that leads out of the folder");
            }
        } catch (IOException gone) {
            return Reading.failed(file + ": it cannot be opened");
        }
        CaseFolder one = CaseFolder.of(List.of(file));
        for (Complaint complaint : one) {
            return read(file, complaint);
        }
        return one.unread().isEmpty()
                ? new Reading(null, null, null)
                : Reading.failed(one.unread().get(0).toString());
    }

    private Reading read(Path file, Complaint complaint) {
        try {
            Complaint served = Complaint.of(
                    complaint.reference(),
                    onItsCalendar(complaint.policy()),
                    complaint.events(),
                    complaint.people(),
                    complaint.texts());
            Recorded recorded = new Recorded(served, LANDLORD);
            return new Reading(recorded, DeskRow.of(recorded, calendar(served.policy())), null);
        } catch (IOException gone) {
            return Reading.failed(file + ": the calendar of its procedure cannot be read");
        } catch (OutsideCoverage | IllegalArgumentException e) {
            return Reading.failed(file + ": " + e.getMessage());
        }
    }

    private Policy onItsCalendar(Policy policy) throws IOException {
        if (!Calendars.isPath(policy.calendar())) {
            return policy;
        }
        WorkingCalendar own =
                Calendars.beside(Path.of("")).get(policy.calendar()).get();
        WorkingCalendar known = calendars.get(own.id());
        if (hasStarted && !own.equals(known)) {
            throw new IllegalArgumentException(
                    "the calendar of its procedure is new or has changed, and is read when redress"
                            + " serve starts: start it again");
        }
        calendars.put(own.id(), own);
        return policy.withCalendar(own.id());
    }

    private WorkingCalendar calendar(Policy policy) {
        WorkingCalendar own = calendars.get(policy.calendar());
        return own == null ? WorkingCalendar.get(policy.calendar()) : own;
    }

    private void show() {
        Map<String, List<Path>> files = new TreeMap<>();
        readings.forEach((file, reading) -> {
            if (reading.recorded() != null) {
                files.computeIfAbsent(reading.recorded().reference(), none -> new ArrayList<>())
                        .add(file);
            }
        });
        Map<String, Recorded> complaints = new LinkedHashMap<>();
        List<DeskRow> rows = new ArrayList<>();
        Set<String> wrong = new LinkedHashSet<>();
        for (Map.Entry<String, List<Path>> entry : files.entrySet()) {
            Reading reading = readings.get(entry.getValue().get(0));
            if (entry.getValue().size() > 1) {
                entry.getValue()
                        .forEach(file -> wrong.add(file + ": another file has its reference, and neither is served"));
            } else if (reading != null && reading.recorded() != null && reading.row() != null) {
                complaints.put(entry.getKey(), reading.recorded());
                rows.add(reading.row());
            }
        }
        readings.values().forEach(reading -> {
            if (reading.why() != null) {
                wrong.add(reading.why());
            }
        });
        for (String sentence : wrong) {
            if (!said.contains(sentence)) {
                notes.accept("redress: not served: " + sentence);
            }
        }
        said = wrong;
        shown = new Shown(complaints, List.copyOf(rows));
    }
}
