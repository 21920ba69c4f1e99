package dev.redress.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one file, collected while it is read. The first hundred are kept, and then one that says that there are
 * more; the same defect is kept once.
 */
public final class Defects {

    private static final int MOST = 100;

    private final String file;
    private final Set<Defect> kept = new LinkedHashSet<>();
    private @Nullable Defect firstLeftOut;
    private boolean hasErrors;

    private Defects(String file) {
        this.file = file;
    }

    /** Of the file of that name, none yet. */
    public static Defects of(String file) {
        return new Defects(file);
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** Records what makes the file unusable. */
    public void error(Node at, String found, String expected) {
        add(at.place(), at.path(), Severity.ERROR, found, expected);
    }

    /** Records what a person should look at. */
    public void warning(Node at, String found, String expected) {
        add(at.place(), at.path(), Severity.WARNING, found, expected);
    }

    /** Records a defect of what is no value: a key, a missing end. What cannot be shown on a line is replaced. */
    public void add(Place place, String path, Severity severity, String found, String expected) {
        Defect defect = new Defect(file, place, path, severity, Quoted.safe(found), Quoted.safe(expected));
        hasErrors |= severity == Severity.ERROR;
        if (kept.size() < MOST) {
            kept.add(defect);
        } else if (firstLeftOut == null && !kept.contains(defect)) {
            firstLeftOut = defect;
        }
    }

    /** Whether the file cannot be used. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** All, by place. */
    public List<Defect> all() {
        List<Defect> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Defect::place));
        if (firstLeftOut != null) {
            all.add(new Defect(
                    file,
                    firstLeftOut.place(),
                    "",
                    hasErrors ? Severity.ERROR : Severity.WARNING,
                    "more defects than these " + MOST,
                    "mend these and read the file again"));
        }
        return List.copyOf(all);
    }
}
