package dev.redress.graphql.example;

import dev.redress.graphql.http.Asked;
import dev.redress.graphql.http.Engine;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;

/** A schema with one of everything that can go well or badly, and the engine that a host would make of it. */
public final class Example implements Engine {

    public static final String SDL = """
            directive @cost(weight: Int!) on FIELD_DEFINITION

            type Query {
              greeting(name: String = "you"): String!
              day: String!
              viewer: String!
              complaints(first: Int = 20, last: Int, after: String): Complaints!
              items(ids: [ID!]): [Complaint!]!
              dear: Complaint! @cost(weight: 4000)
              fails: String
              failsHard: String!
              waits: String
              echo(int: Int, float: Float, id: ID, flag: Boolean, box: Box): String
            }
            type Complaints { edges: [Edge!]! }
            type Edge { node: Complaint! }
            type Complaint { reference: String! next: Complaint! named: Named }
            interface Named { name: String! }
            type Person implements Named { name: String! friend: Person }
            input Box { box: Box number: Int }
            type Mutation { add(number: Int!): Int! }
            type Subscription {
              ticks(to: Int!): Int!
              forever: Int!
              feed: String!
              days: String!
              breaks: Int!
              refused: Int!
            }
            """;

    public final AtomicInteger added = new AtomicInteger();
    public final CountDownLatch go = new CountDownLatch(1);
    public final Ticker forever = new Ticker(Integer.MAX_VALUE, number -> number);
    public final SubmissionPublisher<String> feed = new SubmissionPublisher<>(Runnable::run, 16);

    private final Guard guard;
    private final GraphQLSchema schema;
    private final Map<Object, GraphQL> engines = new ConcurrentHashMap<>();

    public Example() {
        this(Guard.of(Limits.standard()));
    }

    public Example(Limits limits) {
        this(Guard.of(limits));
    }

    public Example(Guard guard) {
        this.guard = guard;
        this.schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring());
    }

    public GraphQLSchema schema() {
        return schema;
    }

    @Override
    public Limits limits() {
        return guard.limits();
    }

    @Override
    public GraphQL graphQl(Viewer viewer) {
        return engines.computeIfAbsent(
                viewer.who().<Object>map(actor -> actor.role()).orElse("nobody"), role -> guard.graphQl(schema));
    }

    @Override
    public void prepare(Viewer viewer, ExecutionInput.Builder input) {}

    private RuntimeWiring wiring() {
        Map<String, Object> complaint = Map.of("reference", "C-1", "named", Map.of("name", "somebody"));
        return RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("greeting", env -> "hello, " + env.getArgument("name"))
                                .dataFetcher(
                                        "day",
                                        env -> Asked.in(env.getGraphQlContext())
                                                .today()
                                                .toString())
                                .dataFetcher(
                                        "viewer",
                                        env -> Asked.in(env.getGraphQlContext())
                                                .viewer()
                                                .toString())
                                .dataFetcher("complaints", env -> {
                                    List<Object> edges = new ArrayList<>();
                                    for (int edge = 0; edge < env.<Integer>getArgument("first"); edge++) {
                                        edges.add(Map.of("node", complaint));
                                    }
                                    return Map.of("edges", edges);
                                })
                                .dataFetcher("items", env -> List.of(complaint))
                                .dataFetcher("dear", env -> complaint)
                                .dataFetcher("fails", env -> {
                                    throw new IllegalStateException("Mrs Ada Example of 1 High Street");
                                })
                                .dataFetcher("failsHard", env -> {
                                    throw new IllegalStateException("Mrs Ada Example of 1 High Street");
                                })
                                .dataFetcher("waits", env -> {
                                    go.await();
                                    return "at last";
                                })
                                .dataFetcher("echo", env -> String.valueOf(env.getArguments())))
                .type("Complaint", type -> type.dataFetcher("next", env -> complaint))
                .type("Named", type -> type.typeResolver(env -> env.getSchema().getObjectType("Person")))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("add", env -> added.addAndGet(env.<Integer>getArgument("number"))))
                .type(
                        "Subscription",
                        type -> type.dataFetcher(
                                        "ticks", env -> new Ticker(env.<Integer>getArgument("to"), number -> number))
                                .dataFetcher("forever", env -> forever)
                                .dataFetcher("feed", env -> feed)
                                .dataFetcher(
                                        "days",
                                        env -> new Ticker(
                                                Integer.MAX_VALUE,
                                                number -> Asked.in(env.getGraphQlContext())
                                                        .today()
                                                        .toString()))
                                .dataFetcher("breaks", env -> breaking())
                                .dataFetcher("refused", env -> {
                                    throw new IllegalStateException("Mrs Ada Example of 1 High Street");
                                }))
                .build();
    }

    private static Flow.Publisher<Object> breaking() {
        return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
            private boolean isFirst = true;

            @Override
            public void request(long more) {
                if (isFirst) {
                    isFirst = false;
                    subscriber.onNext(1);
                    subscriber.onError(new IllegalStateException("Mrs Ada Example of 1 High Street"));
                }
            }

            @Override
            public void cancel() {}
        });
    }
}
