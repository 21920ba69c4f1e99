package dev.redress.graphql.limits;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks for, fragments expanded, before anything is fetched.
 *
 * <p>Each fragment is measured once, however often it is spread, so a document whose fragments multiply to a billion fields
 * is measured as fast as it is read. Totals stop at the largest int.
 *
 * <p>A fragment that spreads itself counts as nothing where it does: validation refuses it.
 */
final class Measured {

    private static final Size NOTHING = new Size(0, 0, 0);

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Size> sizes = new HashMap<>();

    /** So many fields, so many levels of them, and so many levels outside introspection. */
    record Size(int fields, int reach, int depth) {

        private Size and(Size other) {
            return new Size(sum(fields, other.fields), Math.max(reach, other.reach), Math.max(depth, other.depth));
        }
    }

    private Measured(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /** The largest of the document's operations in each respect. */
    static Size of(Document document) {
        Measured measured = new Measured(document);
        int fields = 0;
        int reach = 0;
        int depth = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            Size size = measured.of(operation.getSelectionSet());
            fields = Math.max(fields, size.fields);
            reach = Math.max(reach, size.reach);
            depth = Math.max(depth, size.depth);
        }
        return new Size(fields, reach, depth);
    }

    /** How many aliases stand in the document, wherever they are used. */
    static int aliases(Document document) {
        int aliases = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            aliases += aliases(operation.getSelectionSet());
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            aliases += aliases(fragment.getSelectionSet());
        }
        return aliases;
    }

    private static int aliases(@Nullable SelectionSet selections) {
        int aliases = 0;
        for (Selection<?> selection : selectionsOf(selections)) {
            if (selection instanceof Field field) {
                aliases += (field.getAlias() == null ? 0 : 1) + aliases(field.getSelectionSet());
            } else if (selection instanceof InlineFragment inline) {
                aliases += aliases(inline.getSelectionSet());
            }
        }
        return aliases;
    }

    private Size of(@Nullable SelectionSet selections) {
        Size total = NOTHING;
        for (Selection<?> selection : selectionsOf(selections)) {
            if (selection instanceof Field field) {
                Size below = of(field.getSelectionSet());
                total = total.and(new Size(
                        sum(1, below.fields),
                        sum(1, below.reach),
                        field.getName().startsWith("__") ? 0 : sum(1, below.depth)));
            } else if (selection instanceof InlineFragment inline) {
                total = total.and(of(inline.getSelectionSet()));
            } else if (selection instanceof FragmentSpread spread) {
                total = total.and(of(spread.getName()));
            }
        }
        return total;
    }

    private Size of(String fragment) {
        Size known = sizes.get(fragment);
        if (known != null) {
            return known;
        }
        sizes.put(fragment, NOTHING);
        FragmentDefinition definition = fragments.get(fragment);
        Size size = definition == null ? NOTHING : of(definition.getSelectionSet());
        sizes.put(fragment, size);
        return size;
    }

    static List<? extends Selection<?>> selectionsOf(@Nullable SelectionSet selections) {
        if (selections == null) {
            return List.of();
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<? extends Selection<?>> all = (List) selections.getSelections();
        return all;
    }

    static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
