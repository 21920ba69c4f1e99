package dev.redress.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file that cannot be used, with everything that is wrong in it.
 *
 * <p>{@code policy.yaml has 2 defects:} and a line for each.
 */
public final class DefectiveFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final Defect[] defects;

    /**
     * @param file the name it was read by
     * @param defects what is wrong, warnings included
     */
    public DefectiveFile(String file, List<Defect> defects) {
        super(message(file, defects));
        this.file = file;
        this.defects = defects.toArray(Defect[]::new);
    }

    /** The name it was read by. */
    public String file() {
        return file;
    }

    /** What is wrong, by place, warnings included. */
    public List<Defect> defects() {
        return List.of(defects);
    }

    private static String message(String file, List<Defect> defects) {
        return file + " has " + defects.size() + (defects.size() == 1 ? " defect:" : " defects:")
                + defects.stream().map(defect -> "\n- " + defect).collect(Collectors.joining());
    }
}
