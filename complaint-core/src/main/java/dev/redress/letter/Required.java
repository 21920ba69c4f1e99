package dev.redress.letter;

import dev.redress.policy.Clause;
import dev.redress.policy.Extension;
import dev.redress.policy.Letters;
import dev.redress.policy.Placed;
import dev.redress.policy.Policy;
import dev.redress.policy.Provision.RequiredContents;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A content that a clause requires of a kind of letter.
 *
 * <p>FTR-3 requires {@code reference} and {@code officer} of an acknowledgement, FTR-7 {@code officer} once more, FTR-19 {@code
 * independent-help}. A clause that lets a date be moved requires of the extension letter what it takes: the new date, and why
 * where the resident must be told (EMH-6).
 *
 * @param clause the clause
 * @param content what it requires
 * @param what what the letter is to do, as an infinitive
 */
public record Required(Clause clause, String content, String what) {

    private static final String EXTENSION = "extension";

    /**
     * Those of a kind of letter, in document order.
     *
     * @throws dev.redress.calendar.UnknownName where there is no such kind
     */
    public static List<Required> of(Policy policy, String kind) {
        Letters.kind(kind);
        List<Required> required = new ArrayList<>();
        for (Placed<RequiredContents> placed : policy.all(RequiredContents.class)) {
            if (placed.provision().letters().contains(kind)) {
                placed.provision().contents().forEach(content -> add(required, placed, content));
            }
        }
        if (kind.equals(EXTENSION)) {
            for (Placed<Extension> placed : policy.extensions()) {
                if (placed.provision().needsReason()) {
                    add(required, placed, "reasons");
                }
                if (placed.provision().limit() == null || placed.provision().needsDate()) {
                    add(required, placed, "new-date");
                }
            }
            required.sort(Comparator.comparingInt(each -> policy.clauses().indexOf(each.clause())));
        }
        return List.copyOf(required);
    }

    private static void add(List<Required> required, Placed<?> placed, String content) {
        Required one = new Required(placed.clause(), content, placed.provision().what());
        if (!required.contains(one)) {
            required.add(one);
        }
    }

    /** That a letter of this kind lacks it. */
    public Omission omittedFrom(String kind) {
        return new Omission(
                clause.id(),
                content,
                "the " + Kinds.spoken(kind) + " is to " + what + "; " + content + " is missing or empty");
    }

    /** {@code EMH-7 understanding}. */
    @Override
    public String toString() {
        return clause.id() + " " + content;
    }
}
