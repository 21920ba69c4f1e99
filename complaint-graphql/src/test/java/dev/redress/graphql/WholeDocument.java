package dev.redress.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputValueDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A document that asks one field of an operation for everything below it: every field of every type that it leads to, by every way
 * that leads there. It is made from the schema; a type within itself is not asked again.
 *
 * <p>Arguments that must be given, and those in {@link #ALSO}, are given as {@link #EXAMPLES} has them; a new one without an example is an
 * error here.
 */
final class WholeDocument {

    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("Query.policy.id", "\"emh\""),
            Map.entry("Query.node.id", "$id"),
            Map.entry("Query.report.policy", "$policy"),
            Map.entry("Query.calendar.id", "\"england-and-wales\""),
            Map.entry("Calendar.count.end", "\"2027-01-13\""),
            Map.entry("reference", "$reference"),
            Map.entry("policy", "\"emh\""),
            Map.entry("a", "\"emh\""),
            Map.entry("b", "\"settle\""),
            Map.entry("quarter", "\"2026-Q4\""),
            Map.entry("by", "\"2027-12-31\""),
            Map.entry("on", "\"2027-03-15\""),
            Map.entry("start", "\"2026-12-18\""),
            Map.entry("year", "2027"),
            Map.entry("limit", "\"15 working days\""),
            Map.entry("received", "\"2026-12-18\""),
            Map.entry("asOf", "\"2026-10-20\""),
            Map.entry("until", "\"2027-03-31\""),
            Map.entry("to", "\"S2\""),
            Map.entry("obligation", "\"EMH-5\""),
            Map.entry("corrects", "1"),
            Map.entry("remedy", "\"compensation\""),
            Map.entry("expectedVersion", "1"),
            Map.entry("clientMutationId", "\"once\""),
            Map.entry("filter", "{ reference: $reference }"),
            Map.entry("event", "{ event: \"escalation-requested\", on: \"2027-03-15\" }"),
            Map.entry("whatIf", "[{ event: \"escalation-requested\", on: \"2027-03-15\" }]"),
            Map.entry("events", "[{ event: \"first-contact\", on: \"2026-12-18\" }]"),
            Map.entry(
                    "letter",
                    "{ kind: \"acknowledgement\", policy: \"emh\", on: \"2027-01-04\","
                            + " contents: [{ content: \"reference\", words: \"EX-1\" }] }"));

    /** What need not be given, and without which some fields have nothing to say. */
    private static final Set<String> ALSO = Set.of("whatIf", "received", "filter");

    private final GraphQLSchema schema;
    private final Set<String> also;
    private final Deque<String> within = new ArrayDeque<>();

    private WholeDocument(GraphQLSchema schema, Set<String> also) {
        this.schema = schema;
        this.also = also;
    }

    /** The document for that field of {@code Query}; its variables are {@code reference}, {@code policy} and {@code id}. */
    static String of(GraphQLSchema schema, String field) {
        return of(schema, schema.getQueryType(), field);
    }

    /** The same as of Tuesday 20 October 2026 wherever a day may be given, after which something happened. */
    static String earlier(GraphQLSchema schema, String field) {
        Set<String> also = new HashSet<>(ALSO);
        also.add("asOf");
        return of(schema, schema.getQueryType(), field, also);
    }

    /** The document for that field of an operation's type. */
    static String of(GraphQLSchema schema, GraphQLObjectType root, String field) {
        return of(schema, root, field, ALSO);
    }

    private static String of(GraphQLSchema schema, GraphQLObjectType root, String field, Set<String> also) {
        String whole = new WholeDocument(schema, also).field(root.getName(), root.getFieldDefinition(field));
        List<String> variables = new ArrayList<>();
        for (String variable : List.of("reference: String!", "policy: String!", "id: ID!")) {
            String name = variable.substring(0, variable.indexOf(':'));
            if (whole.contains("$" + name)) {
                variables.add("$" + variable);
            }
        }
        return root.getName().toLowerCase(Locale.ROOT) + " Whole"
                + (variables.isEmpty() ? "" : "(" + String.join(", ", variables) + ")") + " { " + whole + " }";
    }

    private String field(String type, GraphQLFieldDefinition field) {
        String arguments = given(type + "." + field.getName(), field.getArguments());
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + below(field.getType());
    }

    private String given(String of, List<? extends GraphQLInputValueDefinition> values) {
        List<String> given = new ArrayList<>();
        for (GraphQLInputValueDefinition value : values) {
            GraphQLType type = value.getType();
            boolean standard = value instanceof GraphQLArgument argument
                    ? argument.hasSetDefaultValue()
                    : value instanceof GraphQLInputObjectField field && field.hasSetDefaultValue();
            if (GraphQLTypeUtil.isNonNull(type) && !standard || also.contains(value.getName())) {
                boolean input = value.getName().equals("input");
                given.add(value.getName() + ": "
                        + (input
                                ? "{ "
                                        + given(
                                                of,
                                                ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(type)).getFields())
                                        + " }"
                                : example(of, value.getName())));
            }
        }
        return String.join(", ", given);
    }

    private static String example(String field, String argument) {
        String example = EXAMPLES.getOrDefault(field + "." + argument, EXAMPLES.get(argument));
        if (example == null) {
            throw new IllegalStateException(field + " needs " + argument + ", and there is no example of it");
        }
        return example;
    }

    private String below(GraphQLOutputType type) {
        GraphQLType of = GraphQLTypeUtil.unwrapAll(type);
        if (of instanceof GraphQLObjectType object) {
            return " { __typename " + fields(object) + " }";
        }
        List<? extends GraphQLType> possible = of instanceof GraphQLUnionType union
                ? union.getTypes()
                : of instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared) : List.of();
        List<String> each = new ArrayList<>();
        for (GraphQLType one : possible) {
            GraphQLObjectType object = (GraphQLObjectType) one;
            each.add("... on " + object.getName() + " { " + fields(object) + " }");
        }
        return each.isEmpty() ? "" : " { __typename " + String.join(" ", each) + " }";
    }

    private String fields(GraphQLObjectType object) {
        within.push(object.getName());
        List<String> fields = new ArrayList<>();
        for (GraphQLFieldDefinition field : object.getFieldDefinitions()) {
            GraphQLType of = GraphQLTypeUtil.unwrapAll(field.getType());
            boolean again = of instanceof GraphQLObjectType below && within.contains(below.getName());
            if (!again) {
                fields.add(field(object.getName(), field));
            }
        }
        within.pop();
        return String.join(" ", fields);
    }
}
