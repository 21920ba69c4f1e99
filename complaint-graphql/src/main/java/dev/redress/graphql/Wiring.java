package dev.redress.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.util.ArrayList;
import java.util.List;

/** Which field is answered by what, for the types of a schema. */
final class Wiring {

    private final List<TypeFields<?>> types = new ArrayList<>();

    Wiring(Library library) {
        types.add(new Asking(library).addTo(TypeFields.root("Query")));
        types.addAll(PolicyFields.all());
        types.addAll(CalendarFields.all());
        types.addAll(TimetableFields.all());
        types.addAll(RulingFields.all());
        types.addAll(ComparisonFields.all());
        types.addAll(LetterFields.all());
        types.add(ReasonNode.fields());
    }

    /** The fields that are answered, by type. */
    List<TypeFields<?>> types() {
        return List.copyOf(types);
    }

    /** Adds the scalars, the fields and what tells the members of a union apart. */
    void wire(RuntimeWiring.Builder wiring) {
        wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime)
                .scalar(named("LocalTime", ExtendedScalars.LocalTime))
                .scalar(named("BigDecimal", ExtendedScalars.GraphQLBigDecimal));
        wiring.type("Due", builder -> builder.typeResolver(TimetableFields.due()));
        wiring.type("Ruling", builder -> builder.typeResolver(RulingFields.ruling()));
        types.forEach(type -> type.wire(wiring));
    }

    private static GraphQLScalarType named(String name, GraphQLScalarType scalar) {
        return scalar.getName().equals(name)
                ? scalar
                : ExtendedScalars.newAliasedScalar(name).aliasedScalar(scalar).build();
    }
}
