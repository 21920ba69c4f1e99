package dev.redress.example.servers;

import dev.redress.example.landlord.Home;
import dev.redress.example.landlord.Landlord;
import dev.redress.graphql.ComplaintGraphql;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The landlord's schema of homes, with the complaints about them. */
public final class HomesSchema {

    private HomesSchema() {}

    public static GraphQLSchema of(Landlord landlord, ComplaintGraphql graphql) {
        TypeDefinitionRegistry types = new SchemaParser().parse(graphql.sdl()).merge(homes());
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        graphql.wiring().accept(wiring);
        wiring.type(
                        "Query",
                        query ->
                                query.dataFetcher("home", asked -> landlord.home(asked.getArgumentOrDefault("id", ""))))
                .type(
                        "Home",
                        home -> home.dataFetcher(
                                "complaints",
                                graphql.complaints(asked -> Objects.requireNonNull(asked.<Home>getSource())
                                        .complaints())));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static TypeDefinitionRegistry homes() {
        try (InputStream in = HomesSchema.class.getResourceAsStream("homes.graphqls")) {
            return new SchemaParser().parse(Objects.requireNonNull(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
