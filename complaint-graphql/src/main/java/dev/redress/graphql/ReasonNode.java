package dev.redress.graphql;

import dev.redress.calendar.NonWorkingDay;
import dev.redress.reason.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a reason, with its parent in place of a place in a tree, since a tree of any depth cannot be asked for.
 *
 * <p>An id begins with a fingerprint of the whole reason, so that two reasons in one answer have no id in common and a client that
 * keeps statements by their ids mixes none up.
 *
 * @param id {@code 1yq0b8w3.2}
 * @param parent the id of the statement that rests on it; null for the first
 * @param text the statement
 * @param clause the clause that it states; null where it states none
 * @param skipped the days that it passed over
 */
record ReasonNode(
        String id,
        @Nullable String parent,
        String text,
        @Nullable String clause,
        List<NonWorkingDay> skipped) {

    ReasonNode {
        skipped = List.copyOf(skipped);
    }

    /** Every statement, in the order of reading. */
    static List<ReasonNode> of(Reason reason) {
        List<ReasonNode> nodes = new ArrayList<>();
        add(reason, null, Fingerprint.of(reason.toString()), nodes);
        return nodes;
    }

    private static void add(Reason reason, @Nullable String parent, String prefix, List<ReasonNode> into) {
        String id = prefix + "." + into.size();
        into.add(new ReasonNode(id, parent, reason.text(), reason.clause(), reason.skipped()));
        for (Reason because : reason.because()) {
            add(because, id, prefix, into);
        }
    }

    static TypeFields<ReasonNode> fields() {
        return TypeFields.of("ReasonNode", ReasonNode.class)
                .field("id", ReasonNode::id)
                .field("parent", ReasonNode::parent)
                .field("text", ReasonNode::text)
                .field("clause", ReasonNode::clause)
                .field("skipped", ReasonNode::skipped);
    }
}
