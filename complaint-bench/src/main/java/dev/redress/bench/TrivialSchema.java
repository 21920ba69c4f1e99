package dev.redress.bench;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The same schema with resolvers that do nothing: each question's answer was made once and lies there ready, as maps, with
 * dates as dates, and every field is a look into a map. What it costs to ask this is what GraphQL itself costs.
 */
final class TrivialSchema {

    private TrivialSchema() {}

    /** @param answers the data of the real schema's answers, which tell what every field says */
    static GraphQLSchema of(String sdl, GraphQLSchema real, List<Map<String, Object>> answers) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(named("LocalTime", ExtendedScalars.LocalTime))
                .scalar(named("BigDecimal", ExtendedScalars.GraphQLBigDecimal));
        TypeResolver byName = asked -> {
            Map<?, ?> answer = Objects.requireNonNull(asked.<Map<?, ?>>getObject());
            return asked.getSchema().getObjectType(String.valueOf(answer.get("__typename")));
        };
        types.getTypes(InterfaceTypeDefinition.class)
                .forEach(type -> wiring.type(type.getName(), builder -> builder.typeResolver(byName)));
        types.getTypes(UnionTypeDefinition.class)
                .forEach(type -> wiring.type(type.getName(), builder -> builder.typeResolver(byName)));
        GraphQLFieldsContainer query = real.getQueryType();
        for (Map<String, Object> answer : answers) {
            answer.forEach((field, value) -> {
                Object ready = ready(value, query.getFieldDefinition(field).getType());
                wiring.type("Query", builder -> builder.dataFetcher(field, asked -> ready));
            });
        }
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    /** The value as a resolver would give it: a date is a date again, and not the text that was made of it. */
    private static @Nullable Object ready(@Nullable Object value, GraphQLType type) {
        if (value == null) {
            return null;
        }
        if (type instanceof GraphQLNonNull certain) {
            return ready(value, certain.getWrappedType());
        }
        if (type instanceof GraphQLList list) {
            List<@Nullable Object> elements = new ArrayList<>();
            ((List<?>) value).forEach(element -> elements.add(ready(element, list.getWrappedType())));
            return elements;
        }
        if (type instanceof GraphQLFieldsContainer object) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            ((Map<?, ?>) value)
                    .forEach((name, field) -> fields.put(
                            (String) name,
                            ready(
                                    field,
                                    object.getFieldDefinition((String) name).getType())));
            return fields;
        }
        return type == ExtendedScalars.Date ? LocalDate.parse((String) value) : value;
    }

    private static GraphQLScalarType named(String name, GraphQLScalarType scalar) {
        return scalar.getName().equals(name)
                ? scalar
                : ExtendedScalars.newAliasedScalar(name).aliasedScalar(scalar).build();
    }
}
