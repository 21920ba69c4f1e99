package dev.redress.graphql;

import static dev.redress.graphql.OnRecord.MANAGER;
import static dev.redress.graphql.OnRecord.RESIDENT;
import static dev.redress.graphql.OnRecord.STRANGER;
import static dev.redress.graphql.OnRecord.TODAY;
import static dev.redress.graphql.OnRecord.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.redress.access.Actor;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;
import org.junit.jupiter.api.Test;

/** A schema of the host's own, with ours in it and complaints among its own fields. */
class HostSchemaTest {

    private static final String HOSTS = """
            extend type Query { tenancy(id: ID!): Tenancy }
            type Tenancy { address: String! newest: Complaint complaints: [Complaint!]! }
            """;

    /** What the host keeps of one home. */
    private record Tenancy(String address, List<String> complaints) {}

    private static final Map<String, Tenancy> TENANCIES = Map.of(
            "1", new Tenancy("1 High Street", List.of("N-1000", "EX-1", "EX-404")),
            "2", new Tenancy("2 High Street", List.of()));

    private final OnRecord record = OnRecord.one().and(40);
    private final ComplaintGraphql graphql =
            ComplaintGraphql.reading(record.desk, record.counted()).today(() -> TODAY);

    private GraphQL engine() {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        graphql.wiring().accept(wiring);
        wiring.type("Query", query -> query.dataFetcher("tenancy", asked -> TENANCIES.get(asked.getArgument("id"))));
        wiring.type(
                "Tenancy",
                type -> type.dataFetcher(
                                "newest",
                                graphql.complaint(asked -> asked.<Tenancy>getSource().complaints().stream()
                                        .findFirst()))
                        .dataFetcher(
                                "complaints",
                                graphql.complaints(
                                        asked -> asked.<Tenancy>getSource().complaints())));
        return graphql.guard()
                .graphQl(new SchemaGenerator()
                        .makeExecutableSchema(new SchemaParser().parse(graphql.sdl() + HOSTS), wiring.build()));
    }

    private Map<String, Object> ask(Viewer viewer, String document) {
        return engine().execute(graphql.input(viewer).query(document).build()).toSpecification();
    }

    private Map<String, Object> ask(Actor actor, String document) {
        return ask(Viewer.of(actor), document);
    }

    @Test
    void a_type_of_the_hosts_has_our_complaints_and_all_that_is_asked_of_them() {
        Map<String, Object> answer = ask(MANAGER, """
                { tenancy(id: "1") { address complaints { reference deadlines { clause status } } }
                  policy(id: "emh") { id } }""");
        assertNull(answer.get("errors"), String.valueOf(answer.get("errors")));
        assertEquals("1 High Street", at(answer, "data", "tenancy", "address"));
        assertEquals("N-1000", at(answer, "data", "tenancy", "complaints", 0, "reference"));
        assertEquals("EX-1", at(answer, "data", "tenancy", "complaints", 1, "reference"));
        assertEquals("MET_LATE", at(answer, "data", "tenancy", "complaints", 1, "deadlines", 0, "status"));
        assertEquals(2, ((List<?>) at(answer, "data", "tenancy", "complaints")).size(), "EX-404 is not on record");
        assertEquals("emh", at(answer, "data", "policy", "id"));
    }

    @Test
    void what_is_asked_of_two_homes_is_one_read_of_the_store() {
        Map<String, Object> answer = ask(MANAGER, """
                { one: tenancy(id: "1") { newest { reference } complaints { reference } }
                  two: tenancy(id: "2") { newest { reference } complaints { reference } } }""");
        assertNull(answer.get("errors"), String.valueOf(answer.get("errors")));
        assertEquals("null", at(answer, "data", "two", "newest"));
        assertEquals(List.of(), at(answer, "data", "two", "complaints"));
        assertEquals(1, record.reads.get());
    }

    @Test
    void who_may_see_what_is_asked_there_too() {
        String document = "{ tenancy(id: \"1\") { newest { reference } complaints { reference } } }";
        assertEquals(
                "{tenancy={newest=null, complaints=[{reference=EX-1}]}}",
                ask(RESIDENT, document).get("data").toString());
        assertEquals(
                "{tenancy={newest=null, complaints=[]}}",
                ask(STRANGER, document).get("data").toString());
        Map<String, Object> nobodys = ask(Viewer.nobody(), document);
        assertEquals("{tenancy=null}", nobodys.get("data").toString());
        assertEquals("UNAUTHENTICATED", at(nobodys, "errors", 0, "extensions", "code"));
    }

    @Test
    void a_request_that_the_host_has_made_keeps_its_own_loaders_and_context() {
        DataLoaderRegistry own = new DataLoaderRegistry();
        own.register(
                "homes",
                DataLoaderFactory.newDataLoader("homes", (List<String> ids) -> CompletableFuture.completedFuture(ids)));
        ExecutionInput made = ExecutionInput.newExecutionInput("{ viewer { code } }")
                .dataLoaderRegistry(own)
                .graphQLContext(Map.of("request", "r-1"))
                .build();
        ExecutionInput asked = graphql.input(Viewer.of(MANAGER), made);
        assertEquals("r-1", asked.getGraphQLContext().get("request"));
        assertNotNull(asked.getDataLoaderRegistry().getDataLoader("homes"));
        assertEquals(2, asked.getDataLoaderRegistry().getDataLoaders().size());
        assertEquals("M1", at(engine().execute(asked).toSpecification(), "data", "viewer", "code"));
        ExecutionInput bare = graphql.input(
                Viewer.of(MANAGER),
                ExecutionInput.newExecutionInput("{ viewer { code } }").build());
        assertEquals("M1", at(engine().execute(bare).toSpecification(), "data", "viewer", "code"));
    }

    @Test
    void where_there_are_no_complaints_there_is_no_field_of_them() {
        IllegalStateException refused = assertThrows(
                IllegalStateException.class, () -> ComplaintGraphql.asking().complaint(asked -> Optional.empty()));
        assertEquals(
                "there are no complaints in what only asks; take reading(desk, finder) or over(complaints, desk)",
                refused.getMessage());
    }
}
