package dev.redress.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file: the value, unless an error is among the defects.
 *
 * @param file the name it was read by
 * @param value what the file says; null when it cannot be used
 * @param defects everything that is wrong, by place, warnings included
 */
public record Loaded<T>(String file, @Nullable T value, List<Defect> defects) {

    public Loaded {
        defects = List.copyOf(defects);
        if (value == null && defects.stream().noneMatch(defect -> defect.severity() == Severity.ERROR)) {
            throw new IllegalArgumentException("nothing was read from " + file + ", and no error says why");
        }
    }

    /** The value with the defects so far; none if one of them is an error. */
    public static <T> Loaded<T> of(@Nullable T value, Defects defects) {
        return new Loaded<>(defects.file(), defects.hasErrors() ? null : value, defects.all());
    }

    /** Whether there is a value, with warnings or without. */
    public boolean isSound() {
        return value != null;
    }

    /**
     * The value.
     *
     * @throws DefectiveFile when the file cannot be used
     */
    public T get() {
        if (value == null) {
            throw new DefectiveFile(file, defects);
        }
        return value;
    }

    /** {@code policy.yaml, sound, 1 defect}. */
    @Override
    public String toString() {
        return file
                + (value == null ? ", not usable, " : ", sound, ")
                + defects.size()
                + (defects.size() == 1 ? " defect" : " defects");
    }
}
