package dev.redress.letters;

import java.util.List;

/** A template that cannot make a letter, or leaves out what a clause requires; everything that is wrong is said at once. */
public final class TemplateRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    TemplateRefused(List<String> faults) {
        super("the template cannot be used:\n- " + String.join("\n- ", faults));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, each in words with its line or its clause. */
    public List<String> faults() {
        return faults;
    }
}
