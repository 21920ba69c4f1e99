package dev.redress.policy;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a clock starts: at the first event of a kind, unless the clause says "last".
 *
 * @param kinds any of them starts the clock
 * @param last whether the latest on record counts, not the first
 * @param asDated whether the date stated in the event counts, where one is stated, not the day of the event
 * @param orReceipt whether a recorded receipt of the response moves the start
 * @param extensionOf the clause whose date an extension must move to start it; null where none is named
 */
public record Start(
        List<EventKind> kinds,
        boolean last,
        boolean asDated,
        boolean orReceipt,
        @Nullable String extensionOf) {

    public Start {
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a clock starts at an event, and none is named");
        }
        if (extensionOf != null && !kinds.equals(List.of(EventKind.EXTENDED))) {
            throw new IllegalArgumentException(
                    "only an extension is of a clause, and " + extensionOf + " is named for " + kinds.get(0));
        }
    }

    /** A clock that starts at no extension of a clause. */
    public Start(List<EventKind> kinds, boolean last, boolean asDated, boolean orReceipt) {
        this(kinds, last, asDated, orReceipt, null);
    }

    /** The first event of any of the kinds. */
    public static Start at(EventKind... kinds) {
        return new Start(List.of(kinds), false, false, false);
    }

    /** The latest event of any of the kinds. */
    public static Start atLast(EventKind... kinds) {
        return new Start(List.of(kinds), true, false, false);
    }

    /** The first extension of the date of that clause. */
    public static Start atExtensionOf(String clause) {
        return new Start(List.of(EventKind.EXTENDED), false, false, false, clause);
    }

    /** The date stated in a response, where one is stated. */
    public Start byStatedDate() {
        return new Start(kinds, last, true, orReceipt, extensionOf);
    }

    /** The day a response was received, where a receipt is recorded. */
    public Start byReceipt() {
        return new Start(kinds, last, asDated, true, extensionOf);
    }

    /** The kind that a clock which has not started waits for. */
    public EventKind awaited() {
        return kinds.get(0);
    }

    /** Whether an event of that kind starts the clock. */
    public boolean names(EventKind kind) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** {@code first contact}, or {@code the latest of the stage 1 response and the stage 2 response}. */
    @Override
    public String toString() {
        if (extensionOf != null) {
            return "the extension of " + extensionOf;
        }
        String nouns = kinds.stream().map(EventKind::noun).collect(Collectors.joining(last ? " and " : " or "));
        return last && kinds.size() > 1 ? "the latest of " + nouns : nouns;
    }
}
