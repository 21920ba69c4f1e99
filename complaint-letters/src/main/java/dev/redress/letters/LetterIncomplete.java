package dev.redress.letters;

import dev.redress.letter.Omission;
import java.util.List;

/** A letter that omits what its procedure requires, and is not written; what it says is not repeated. */
public final class LetterIncomplete extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Omission> omissions;

    LetterIncomplete(List<Omission> omissions) {
        super("the letter is not complete:\n- "
                + String.join("\n- ", omissions.stream().map(Omission::toString).toList()));
        this.omissions = List.copyOf(omissions);
    }

    /** What it omits, each with its clause. */
    public List<Omission> omissions() {
        return omissions;
    }
}
