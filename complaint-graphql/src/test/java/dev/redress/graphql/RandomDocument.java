package dev.redress.graphql;

import dev.redress.complaint.Detail;
import dev.redress.policy.EventKind;
import dev.redress.policy.Fact;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A document that the schema allows, drawn from the schema: any operation, any fields below it, and for each argument a value of its
 * type that may mean something or nothing at all, in the document or as a variable. The same seed gives the same document.
 */
final class RandomDocument {

    private static final int DEPTH = 7;

    private static final List<String> WORDS = List.of(
            "emh",
            "settle",
            "association",
            "de-escalation",
            "first-time-resolution",
            "england-and-wales",
            "scotland",
            "weekends-only",
            "LATER-emh",
            "WHOLE-settle",
            "BEGAN-association",
            "FAR-1",
            "EMH-5",
            "ASC-12",
            "SET-9",
            "stage-1",
            "stage-2",
            "2026-Q4",
            "2027-Q1",
            "0000-Q0",
            "999999999-Q4",
            "-1-Q1",
            "15 working days",
            "-10 working days",
            "9999999999999 weeks",
            "2147483647 months",
            "-2147483648 years",
            "999999999 working days",
            "same day",
            "online",
            "in-writing",
            "senior-manager",
            "acknowledgement",
            "final-response",
            "reference",
            "how-to-escalate",
            "yes",
            "no",
            "advice",
            "P1",
            "S1",
            "S2",
            "B1",
            "e1",
            "d2027-03-15.0.",
            "d2027-03-01.5.x",
            "e1y2p0ij32e8e7",
            "",
            " ",
            "\u0000",
            "\ufeff",
            "🏃‍♀️",
            "e\u0301\u0301\u0301",
            "\u202eabc",
            "'; DROP TABLE complaints; --",
            "<script>alert(1)</script>",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "%s%n%x",
            "null",
            "a".repeat(5_000));

    private static final List<String> DAYS = List.of(
            "2026-12-18",
            "2027-01-13",
            "2027-03-15",
            "2027-03-28",
            "2028-02-29",
            "2050-12-28",
            "1871-01-02",
            "0001-01-01",
            "9999-12-31",
            "2012-01-01");

    private static final List<String> TIMES = List.of("09:30:00", "00:00:00", "23:59:59", "16:00:00");

    private static final List<Integer> NUMBERS =
            List.of(0, 1, -1, 2, 5, 20, 100, 101, 1978, 2027, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private static final List<String> AMOUNTS =
            List.of("0", "50.00", "-1", "0.001", "1e400", "1e9999999", "1e-9999999", "99999999999999999999999999");

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declared = new ArrayList<>();
    private boolean asVariable;
    private final String text;

    /** @param root the type of the operation; a subscription has one field */
    RandomDocument(GraphQLSchema schema, GraphQLObjectType root, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        String fields = root == schema.getSubscriptionType()
                ? field(root, one(root.getFieldDefinitions()), 1)
                : fields(root, 1);
        this.text = root.getName().toLowerCase(Locale.ROOT) + " Random"
                + (declared.isEmpty() ? "" : "(" + String.join(", ", declared) + ")") + " { " + fields + " }";
    }

    String text() {
        return text;
    }

    Map<String, Object> variables() {
        return variables;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    // --- fields -------------------------------------------------------------------------------------------------

    private String fields(GraphQLObjectType type, int depth) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int tries = 1 + random.nextInt(5); tries > 0; tries--) {
            GraphQLFieldDefinition field = one(type.getFieldDefinitions());
            boolean leaf = !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType)
                    && !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType)
                    && !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInterfaceType);
            if ((leaf || depth < DEPTH) && !fields.containsKey(field.getName())) {
                fields.put(field.getName(), field(type, field, depth));
            }
        }
        return fields.isEmpty() ? "__typename" : String.join(" ", fields.values());
    }

    private String field(GraphQLObjectType type, GraphQLFieldDefinition field, int depth) {
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean needed = GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (needed || chance(50)) {
                arguments.add(argument.getName() + ": " + given(argument.getName(), argument.getType()));
            }
        }
        return field.getName()
                + (arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")")
                + below(GraphQLTypeUtil.unwrapAll(field.getType()), depth);
    }

    private String below(GraphQLType type, int depth) {
        if (type instanceof GraphQLObjectType object) {
            return " { " + fields(object, depth + 1) + " }";
        }
        List<? extends GraphQLType> possible = type instanceof GraphQLUnionType union
                ? union.getTypes()
                : type instanceof GraphQLInterfaceType shared ? schema.getImplementations(shared) : List.of();
        if (possible.isEmpty()) {
            return "";
        }
        GraphQLObjectType object = (GraphQLObjectType) one(possible);
        return " { __typename ... on " + object.getName() + " { " + fields(object, depth + 1) + " } }";
    }

    // --- values -------------------------------------------------------------------------------------------------

    private String given(String name, GraphQLInputType type) {
        asVariable = chance(30);
        Object value = value(name, type, 0);
        if (value == null || !asVariable) {
            return literal(value);
        }
        String variable = "v" + variables.size();
        variables.put(variable, plain(value));
        declared.add("$" + variable + ": " + GraphQLTypeUtil.simplePrint(type));
        return "$" + variable;
    }

    /** An enum's value, which has no quotes around it in a document. */
    private record Word(String name) {}

    /** A number as it is written. */
    private record Number(String digits) {}

    private @Nullable Object value(String name, GraphQLType type, int depth) {
        if (type instanceof GraphQLNonNull some) {
            Object value = value(name, some.getWrappedType(), depth);
            return value == null ? value(name, type, depth) : value;
        }
        if (chance(5)) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            List<Object> values = new ArrayList<>();
            for (int more = random.nextInt(4); more > 0; more--) {
                Object value = value(name, list.getWrappedType(), depth);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }
        if (type instanceof GraphQLInputObjectType input) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (GraphQLInputObjectField field : input.getFields()) {
                boolean needed = GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
                if (needed || chance(20)) {
                    Object value = value(field.getName(), field.getType(), depth + 1);
                    if (value != null || !GraphQLTypeUtil.isNonNull(field.getType())) {
                        values.put(field.getName(), value);
                    }
                }
            }
            return values;
        }
        if (type instanceof GraphQLEnumType choice) {
            return new Word(one(choice.getValues()).getName());
        }
        return scalar(name, ((GraphQLNamedType) type).getName());
    }

    private Object scalar(String name, String type) {
        return switch (type) {
            case "Int" -> new Number(String.valueOf(one(NUMBERS)));
            case "Boolean" -> chance(50);
            case "Date" -> chance(70) ? one(DAYS.subList(0, 4)) : one(DAYS);
            case "LocalTime" -> one(TIMES);
            case "BigDecimal" -> new Number(one(asVariable ? AMOUNTS.subList(0, 4) : AMOUNTS)); // some are no double
            case "ID" -> chance(50) ? GlobalId.of(one(WORDS)) : one(WORDS);
            default -> word(name);
        };
    }

    /** Mostly something that such an argument may mean. */
    private String word(String name) {
        if (chance(20)) {
            return one(WORDS);
        }
        return switch (name) {
            case "event", "response", "grounds" -> one(EventKind.known()).name();
            case "fact" -> one(Fact.known()).name();
            case "policy", "a", "b" -> one(WORDS.subList(0, 5));
            case "reference" -> one(WORDS.subList(8, 12));
            case "clause", "obligation" -> one(WORDS.subList(12, 15));
            case "limit", "warn" -> one(WORDS.subList(22, 29));
            case "quarter" -> one(WORDS.subList(17, 22));
            case "by", "to", "code", "panel", "for", "handler" -> one(List.of("P1", "P2", "S1", "S2", "B1"));
            case "after" -> one(List.of("e1", "e2s", "d2027-03-15.0.", "d2027-03-01.0.LATER-emh", "ZDE6LTpGQVItMQ"));
            case "value" -> one(List.of("yes", "no", "complaint", "repair", "2026-12-18", "tenant"));
            case "clientMutationId" -> "k" + random.nextInt(5);
            case "remedy" -> "compensation";
            default -> chance(50) ? one(Detail.known()).name() : one(WORDS);
        };
    }

    private static String literal(@Nullable Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Word word) {
            return word.name();
        }
        if (value instanceof Number number) {
            return number.digits();
        }
        if (value instanceof List<?> list) {
            List<String> all = new ArrayList<>();
            list.forEach(each -> all.add(literal(each)));
            return "[" + String.join(", ", all) + "]";
        }
        if (value instanceof Map<?, ?> map) {
            List<String> all = new ArrayList<>();
            map.forEach((name, each) -> all.add(name + ": " + literal(each)));
            return "{ " + String.join(", ", all) + " }";
        }
        return String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** As it goes into JSON. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Word word) {
            return word.name();
        }
        if (value instanceof Number number) {
            return number.digits().matches("-?[0-9]+")
                    ? new BigInteger(number.digits())
                    : new BigDecimal(number.digits());
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            list.forEach(each -> all.add(plain(each)));
            return all;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> all = new HashMap<>();
            map.forEach((name, each) -> all.put(name, plain(each)));
            return all;
        }
        return value;
    }
}
