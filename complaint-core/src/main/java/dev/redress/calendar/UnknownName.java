package dev.redress.calendar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name that nothing goes by, with the names that are known and the one that may have been meant.
 *
 * <p>{@code no policy 'ehm'; did you mean emh? known: association, de-escalation, emh, …}
 */
public final class UnknownName extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String name;
    private final String[] known;
    private final @Nullable String meant;

    /**
     * @param kind what was looked for: {@code policy}
     * @param name the name that was asked for
     * @param known the names there are
     */
    public UnknownName(String kind, String name, List<String> known) {
        this(kind, name, known, nearest(name, known).orElse(null));
    }

    /** @param meant the known name that was meant, where that is not the nearest one; null where nobody can tell */
    public UnknownName(String kind, String name, List<String> known, @Nullable String meant) {
        super(message(kind, name, known, meant));
        this.kind = kind;
        this.name = name;
        this.known = known.toArray(String[]::new);
        this.meant = meant;
    }

    /** What was looked for: {@code policy}. */
    public String kind() {
        return kind;
    }

    /** The name that was asked for. */
    public String name() {
        return name;
    }

    /** The names there are. */
    public List<String> known() {
        return List.of(known);
    }

    /** The known name that may have been meant, if there is one; where people's words may stand, only then is the name shown. */
    public Optional<String> nearest() {
        return Optional.ofNullable(meant);
    }

    /**
     * The message where people's words may stand: it repeats the name only where it is near a known one.
     *
     * @param place where it was given: {@code --fact complainant}
     */
    public String discreetly(String place) {
        return nearest().isPresent()
                ? String.valueOf(getMessage())
                : place + " is given something else than it takes; known: " + String.join(", ", known);
    }

    /** The known name that is one or two slips of the hand away, if there is one. */
    public static Optional<String> nearest(String name, List<String> known) {
        String best = null;
        int least = Math.max(1, Math.min(3, name.length() / 3)) + 1;
        for (String candidate : known) {
            int distance = distance(name.strip(), candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String message(String kind, String name, List<String> known, @Nullable String meant) {
        return "no " + kind + " '" + Unreadable.shortened(name) + "'; "
                + (meant == null ? "" : "did you mean " + meant + "? ")
                + "known: " + String.join(", ", known);
    }

    /** Insertions, deletions, substitutions and swaps of neighbours, letters compared without case. */
    private static int distance(String a, String b) {
        if (a.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = letter(a, i) == letter(b, j) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && letter(a, i) == letter(b, j - 1) && letter(a, i - 1) == letter(b, j)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static char letter(String text, int position) {
        return Character.toLowerCase(text.charAt(position - 1));
    }
}
