package dev.redress.example.dgs;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsRuntimeWiring;
import com.netflix.graphql.dgs.DgsTypeDefinitionRegistry;
import dev.redress.example.landlord.Home;
import dev.redress.graphql.ComplaintGraphql;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

/** Takes the schema into the application's own: the types, and what answers their fields. */
@DgsComponent
public class Redress {

    private final ComplaintGraphql graphql;

    public Redress(ComplaintGraphql graphql) {
        this.graphql = graphql;
    }

    @DgsTypeDefinitionRegistry
    public TypeDefinitionRegistry types() {
        return new SchemaParser().parse(graphql.sdl());
    }

    @DgsRuntimeWiring
    public RuntimeWiring.Builder fields(RuntimeWiring.Builder wiring) {
        graphql.wiring().accept(wiring);
        return wiring.type(
                "Home",
                home -> home.dataFetcher(
                        "complaints",
                        graphql.complaints(asked -> asked.<Home>getSource().complaints())));
    }
}
