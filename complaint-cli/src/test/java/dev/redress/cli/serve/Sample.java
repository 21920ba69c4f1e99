package dev.redress.cli.serve;

import dev.redress.access.Actor;
import dev.redress.access.Role;
import dev.redress.graphql.http.Asked;
import dev.redress.graphql.http.Engine;
import dev.redress.graphql.http.GraphqlHttp;
import dev.redress.graphql.http.Viewer;
import dev.redress.graphql.limits.Guard;
import dev.redress.graphql.limits.Limits;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;

/** A small schema that takes its time, says who asks, and ticks: what a server is tried with. */
final class Sample {

    static final String SDL = """
            type Query { hello(name: String = "you"): String! who: String! slow(millis: Int!): Int! big(size: Int!): String! }
            type Mutation { note(text: String!): String! }
            type Subscription { ticks(every: Int!): Int! }
            """;

    /** How many slow answers are on their way. */
    static final AtomicInteger SLOW = new AtomicInteger();

    /** How many follow the ticks now. */
    static final AtomicInteger FOLLOWERS = new AtomicInteger();

    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "ticks");
        thread.setDaemon(true);
        return thread;
    });

    private Sample() {}

    static Answering answering() {
        GraphQL graphQl = Guard.of(Limits.standard())
                .graphQl(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring()));
        Engine engine = new Engine() {
            @Override
            public Limits limits() {
                return Limits.standard();
            }

            @Override
            public GraphQL graphQl(Viewer viewer) {
                return graphQl;
            }

            @Override
            public void prepare(Viewer viewer, ExecutionInput.Builder input) {}
        };
        GraphqlHttp http = GraphqlHttp.of(engine, new JacksonJson(), () -> LocalDate.of(2027, 3, 15));
        return new Answering(http, SDL, name -> Viewer.of(Actor.of(name, Role.MANAGER)));
    }

    private static RuntimeWiring wiring() {
        DataFetcher<String> who = env ->
                Asked.in(env.getGraphQlContext()).viewer().who().orElseThrow().id();
        return RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        type -> type.dataFetcher("hello", env -> "hello, " + env.<String>getArgument("name"))
                                .dataFetcher("who", who)
                                .dataFetcher("slow", env -> {
                                    int millis = env.<Integer>getArgument("millis");
                                    SLOW.incrementAndGet();
                                    try {
                                        TimeUnit.MILLISECONDS.sleep(millis);
                                    } finally {
                                        SLOW.decrementAndGet();
                                    }
                                    return millis;
                                })
                                .dataFetcher("big", env -> "x".repeat(env.<Integer>getArgument("size"))))
                .type("Mutation", type -> type.dataFetcher("note", env -> env.<String>getArgument("text")))
                .type(
                        "Subscription",
                        type -> type.dataFetcher("ticks", env -> ticks(env.<Integer>getArgument("every"))))
                .build();
    }

    /** 1, 2, 3… while somebody takes them. */
    private static Publisher<Integer> ticks(int every) {
        return subscriber -> {
            AtomicInteger wanted = new AtomicInteger();
            AtomicInteger count = new AtomicInteger();
            FOLLOWERS.incrementAndGet();
            ScheduledFuture<?> ticking = TIMER.scheduleAtFixedRate(
                    () -> {
                        if (wanted.get() > 0) {
                            wanted.decrementAndGet();
                            subscriber.onNext(count.incrementAndGet());
                        }
                    },
                    every,
                    every,
                    TimeUnit.MILLISECONDS);
            subscriber.onSubscribe(new Subscription() {
                @Override
                public void request(long more) {
                    wanted.addAndGet((int) Math.min(1_000, more));
                }

                @Override
                public void cancel() {
                    if (ticking.cancel(false)) {
                        FOLLOWERS.decrementAndGet();
                    }
                }
            });
        };
    }
}
