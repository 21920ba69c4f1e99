package dev.redress.file;

import dev.redress.complaint.Complaint;
import dev.redress.document.Defect;
import dev.redress.document.Document;
import dev.redress.document.Loaded;
import dev.redress.document.Severity;
import dev.redress.document.UndecodableFile;
import dev.redress.policy.Policy;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a folder and the folders in it, each a file in YAML or JSON, by name. They are read one at a time and none is kept,
 * so that there may be any number; a procedure's own file is read once.
 *
 * <p>{@code CaseFolder cases = CaseFolder.in(folder); Reporting.over(quarter).quarterly(policy, cases); cases.unread()}. What
 * cannot be read as a case stops nothing and is {@linkplain #unread listed}; a file that says it is another of ours, a letter or a
 * procedure, is {@linkplain #others no case}. Hidden files and linked folders are {@linkplain #leftAlone left alone}.
 */
public final class CaseFolder implements Iterable<Complaint> {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    /** What may well lie beside cases: letters that they name, their procedure and its calendar. */
    private static final Pattern ANOTHER =
            Pattern.compile("redress/(policy|letter|calendar|intake|scenarios)/[0-9]{1,9}");

    /** A file that cannot be read as a case, and why: the first thing that is wrong, never what people are called or said. */
    public record Unread(String file, String why) {

        /** {@code cases/ex-7.yaml: 5:10: …}. */
        @Override
        public String toString() {
            return file + ": " + why;
        }
    }

    private final List<Path> files;
    private final List<String> leftAlone;
    private final IntConsumer progress;
    private final Map<String, Loaded<Policy>> policies = new HashMap<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private CaseFolder(List<Path> files, List<String> leftAlone, IntConsumer progress) {
        this.files = files;
        this.leftAlone = leftAlone;
        this.progress = progress;
    }

    /**
     * The cases in a folder. Which files there are is looked up now, what they say when they are gone through.
     *
     * @throws IOException when the folder, or one in it, cannot be looked into
     */
    public static CaseFolder in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> leftAlone = new ArrayList<>();
        add(folder, files, leftAlone);
        return new CaseFolder(List.copyOf(files), List.copyOf(leftAlone), read -> {});
    }

    private static void add(Path folder, List<Path> files, List<String> leftAlone) throws IOException {
        List<Path> inside;
        try (Stream<Path> entries = Files.list(folder)) {
            inside = entries.sorted().toList();
        }
        for (Path entry : inside) {
            String name = String.valueOf(entry.getFileName());
            boolean isFolder = Files.isDirectory(entry);
            boolean mayBeCase = ENDINGS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
            if (name.startsWith(".") || isFolder && Files.isSymbolicLink(entry)) {
                if (isFolder || mayBeCase) {
                    leftAlone.add(entry.toString());
                }
            } else if (isFolder) {
                add(entry, files, leftAlone);
            } else if (mayBeCase) {
                files.add(entry);
            }
        }
    }

    /** Those of these files that are cases. */
    public static CaseFolder of(List<Path> files) {
        return new CaseFolder(List.copyOf(files), List.of(), read -> {});
    }

    /** What is hidden and may hold cases, and folders that are only linked to: none of it is looked into. */
    public List<String> leftAlone() {
        return leftAlone;
    }

    /** The files that may be cases, by name, folder by folder. */
    public List<Path> files() {
        return files;
    }

    /** The same cases; how many files have been read is told after each. */
    public CaseFolder telling(IntConsumer listener) {
        return new CaseFolder(files, leftAlone, listener);
    }

    /** How many files there are to read. */
    public int size() {
        return files.size();
    }

    /** The files that could not be read as cases, once they have been gone through. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** The files that say they are another of ours, once they have been gone through. */
    public List<String> others() {
        return List.copyOf(others);
    }

    @Override
    public Iterator<Complaint> iterator() {
        unread.clear();
        others.clear();
        return new Reading();
    }

    private @Nullable Complaint read(Path file) {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            unread.add(new Unread(name, "it is no file but a pipe or a device"));
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Document document = Document.read(name, in);
            if (document.format()
                    .filter(format -> ANOTHER.matcher(format).matches())
                    .isPresent()) {
                others.add(name);
                return null;
            }
            Loaded<Complaint> loaded = CaseFile.read(document, procedures(file));
            if (loaded.value() == null) {
                unread.add(new Unread(name, why(loaded)));
            }
            return loaded.value();
        } catch (FileNotFoundException | UndecodableFile e) {
            unread.add(new Unread(name, String.valueOf(e.getMessage())));
            return null;
        } catch (IOException e) {
            unread.add(new Unread(name, "it cannot be opened"));
            return null;
        }
    }

    private static String why(Loaded<Complaint> loaded) {
        List<Defect> errors = loaded.defects().stream()
                .filter(defect -> defect.severity() == Severity.ERROR)
                .toList();
        Defect first = errors.get(0);
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return first.place() + ": " + first.found() + "; " + first.expected() + more;
    }

    /** A procedure's own file is seen from the case that names it, and its calendar from where this runs. */
    private Procedures procedures(Path file) {
        Path folder = file.resolveSibling("");
        return word -> {
            String key = folder + "\n" + word;
            Loaded<Policy> known = policies.get(key);
            if (known != null) {
                return known;
            }
            Loaded<Policy> loaded = Procedures.beside(folder).get(word);
            Policy policy = loaded.value();
            Loaded<Policy> seen = policy == null
                    ? loaded
                    : new Loaded<>(loaded.file(), PolicyFile.seenFrom(file.toString(), policy), loaded.defects());
            policies.put(key, seen);
            return seen;
        };
    }

    /** Goes through the files once; one that cannot be read is put on the list and passed over. */
    private final class Reading implements Iterator<Complaint> {

        private int place;
        private @Nullable Complaint next;

        @Override
        public boolean hasNext() {
            while (next == null && place < files.size()) {
                next = read(files.get(place++));
                progress.accept(place);
            }
            return next != null;
        }

        @Override
        public Complaint next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Complaint read = next;
            next = null;
            return read;
        }
    }
}
