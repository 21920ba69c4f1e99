package dev.redress.graphql;

import dev.redress.access.Role;
import dev.redress.graphql.http.Engine;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.dataloader.DataLoaderRegistry;

/** One engine for each role and one for nobody, each with its own cache of documents: none is served from another's. */
final class Engines implements Engine {

    private final Limits limits;
    private final Map<Role, GraphQL> byRole = new EnumMap<>(Role.class);
    private final GraphQL ofNobody;
    private final Function<Viewer, DataLoaderRegistry> loaders;

    Engines(Limits limits, GraphQLSchema schema, Function<Viewer, DataLoaderRegistry> loaders) {
        this.limits = limits;
        this.loaders = loaders;
        Guard guard = Guard.of(limits);
        for (Role role : Role.values()) {
            byRole.put(role, guard.graphQl(schema));
        }
        this.ofNobody = guard.graphQl(schema);
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public GraphQL graphQl(Viewer viewer) {
        return viewer.who()
                .map(actor -> byRole.getOrDefault(actor.role(), ofNobody))
                .orElse(ofNobody);
    }

    @Override
    public void prepare(Viewer viewer, ExecutionInput.Builder input) {
        input.dataLoaderRegistry(loaders.apply(viewer));
    }
}
