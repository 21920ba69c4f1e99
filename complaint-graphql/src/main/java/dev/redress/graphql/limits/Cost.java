package dev.redress.graphql.limits;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operation costs before anything is fetched: a field with fields of its own costs 1, any other 0, and a page costs
 * as many times what is asked of one item as the page has items.
 *
 * <p>{@code { complaints(first: 100) { edges { node { reference timetable { status } } } } }} costs 1 for the page and 100
 * times 3 for {@code edges}, {@code node} and {@code timetable}: 301 points.
 *
 * <p>Where the schema says {@code @cost(weight: 5)} on a field, that field costs 5. The size of a page is its {@code first} or
 * {@code last}, from the document, a variable or the schema's default. A list without either is counted once. Introspection
 * costs nothing: it has limits of its own. Each fragment is counted once and added wherever it is spread.
 */
final class Cost {

    private static final List<String> PAGES = List.of("first", "last");

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Integer> costs = new HashMap<>();
    private int largestPage;
    private final int points;

    private Cost(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        this.schema = schema;
        this.variables = variables;
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
        this.points = of(operation.getSelectionSet(), root(operation));
    }

    static Cost of(
            GraphQLSchema schema, Document document, OperationDefinition operation, Map<String, Object> variables) {
        return new Cost(schema, document, operation, variables);
    }

    int points() {
        return points;
    }

    /** The largest page that is asked for, 0 if none. */
    int largestPage() {
        return largestPage;
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private int of(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        int total = 0;
        for (Selection<?> selection : Measured.selectionsOf(selections)) {
            if (selection instanceof Field field) {
                total = Measured.sum(total, of(field, type));
            } else if (selection instanceof InlineFragment inline) {
                GraphQLType narrowed = inline.getTypeCondition() == null
                        ? type
                        : schema.getType(inline.getTypeCondition().getName());
                total = Measured.sum(total, of(inline.getSelectionSet(), narrowed));
            } else if (selection instanceof FragmentSpread spread) {
                total = Measured.sum(total, of(spread.getName()));
            }
        }
        return total;
    }

    private int of(String fragment) {
        Integer known = costs.get(fragment);
        if (known != null) {
            return known;
        }
        costs.put(fragment, 0);
        FragmentDefinition definition = fragments.get(fragment);
        int cost = definition == null
                ? 0
                : of(
                        definition.getSelectionSet(),
                        schema.getType(definition.getTypeCondition().getName()));
        costs.put(fragment, cost);
        return cost;
    }

    private int of(Field field, @Nullable GraphQLType parent) {
        if (field.getName().startsWith("__")) {
            return 0;
        }
        GraphQLFieldDefinition definition = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        int page = page(field, definition);
        largestPage = Math.max(largestPage, page);
        int one = of(
                field.getSelectionSet(), definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType()));
        long all = (long) one * (page < 0 ? 1 : page);
        return Measured.sum(weight(field, definition), (int) Math.min(Integer.MAX_VALUE, all));
    }

    private static int weight(Field field, @Nullable GraphQLFieldDefinition definition) {
        GraphQLAppliedDirective cost = definition == null ? null : definition.getAppliedDirective("cost");
        if (cost != null
                && cost.getArgument("weight") != null
                && cost.getArgument("weight").getValue() instanceof Integer weight) {
            return Math.max(0, weight);
        }
        return field.getSelectionSet() == null ? 0 : 1;
    }

    // -1: no page, or one whose size the schema will refuse
    private int page(Field field, @Nullable GraphQLFieldDefinition definition) {
        int page = -1;
        for (String name : PAGES) {
            GraphQLArgument declared = definition == null ? null : definition.getArgument(name);
            Argument given = null;
            for (Argument argument : field.getArguments()) {
                given = argument.getName().equals(name) ? argument : given;
            }
            if (given != null && !isAbsent(given.getValue())) {
                page = Math.max(page, size(given.getValue()));
            } else if (declared != null) {
                page = Math.max(page, standard(declared));
            }
        }
        return page;
    }

    private boolean isAbsent(Value<?> value) {
        return value instanceof VariableReference reference && !variables.containsKey(reference.getName());
    }

    private int size(Value<?> value) {
        if (value instanceof IntValue literal) {
            return literal.getValue()
                    .min(BigInteger.valueOf(Integer.MAX_VALUE))
                    .max(BigInteger.valueOf(-1))
                    .intValue();
        }
        return value instanceof VariableReference reference ? number(variables.get(reference.getName())) : -1;
    }

    private static int standard(GraphQLArgument declared) {
        InputValueWithState value = declared.getArgumentDefaultValue();
        if (value.getValue() instanceof IntValue literal) {
            return literal.getValue().intValue();
        }
        return number(value.getValue());
    }

    private static int number(@Nullable Object value) {
        return value instanceof Integer number ? Math.max(-1, number) : -1;
    }
}
