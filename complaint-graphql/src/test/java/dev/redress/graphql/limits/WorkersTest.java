package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static ExecutionInput input(String document) {
        return ExecutionInput.newExecutionInput(document).build();
    }

    private static String code(CompletionStage<ExecutionResult> answer) {
        ExecutionResult result = answer.toCompletableFuture().join();
        return result.getErrors().isEmpty()
                ? "answered"
                : String.valueOf(result.getErrors().get(0).getExtensions().get("code"));
    }

    @Test
    void time_is_counted_from_when_a_request_came_also_while_every_thread_is_taken() {
        Limits limits = Limits.standard().with(Limit.TIME, 200).with(Limit.WAITING, 2);
        Example example = new Example(limits);
        GraphQL engine = example.graphQl(Viewer.nobody());
        assertTimeoutPreemptively(SOON, () -> {
            try (Workers workers = Workers.of(limits, 1)) {
                List<CompletionStage<ExecutionResult>> answers = new ArrayList<>();
                answers.add(workers.run(engine, input("{waits}")));
                for (int more = 0; more < 3; more++) {
                    answers.add(workers.run(engine, input("{day}")));
                }
                assertEquals("LIMIT_WAITING", code(answers.get(3)), "one runs, two wait, and the fourth is refused");
                assertEquals("LIMIT_TIME", code(answers.get(0)));
                assertEquals("LIMIT_TIME", code(answers.get(1)));
                assertEquals("LIMIT_TIME", code(answers.get(2)));
                example.go.countDown();
                assertEquals("answered", code(workers.run(engine, input("{greeting}"))));
            }
        });
    }

    @Test
    void what_had_no_time_is_told_to_stop_before_its_next_field() {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AtomicInteger second = new AtomicInteger();
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("first", env -> {
                                    go.await();
                                    return 1;
                                })
                                .dataFetcher("second", env -> second.incrementAndGet()))
                .build();
        var schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse("type Query {first: Int second: Int}"), wiring);
        Limits limits = Limits.standard().with(Limit.TIME, 50);
        assertTimeoutPreemptively(SOON, () -> {
            try (Workers workers = Workers.of(limits, 1)) {
                GraphQL engine = Guard.of(limits).graphQl(schema);
                assertEquals("LIMIT_TIME", code(workers.run(engine, input("{first second}"))));
                go.countDown();
                workers.execute(over::countDown);
                over.await();
                assertEquals(0, second.get());
            }
        });
    }

    @Test
    void its_threads_are_daemons_with_a_name() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CountDownLatch ran = new CountDownLatch(1);
        assertTimeoutPreemptively(SOON, () -> {
            try (Workers workers = Workers.of(Limits.standard())) {
                workers.execute(() -> {
                    thread.set(Thread.currentThread());
                    ran.countDown();
                });
                ran.await();
            }
        });
        assertTrue(thread.get().isDaemon());
        assertTrue(
                thread.get().getName().startsWith("redress-graphql-"),
                thread.get().getName());
    }

    @Test
    void what_the_engine_itself_throws_is_masked() {
        GraphQL engine = new Example()
                .graphQl(Viewer.nobody())
                .transform(changed -> changed.preparsedDocumentProvider((input, parse) -> {
                    throw new IllegalStateException("Mrs Ada Example");
                }));
        try (Workers workers = Workers.of(Limits.standard(), 1)) {
            ExecutionResult result =
                    workers.run(engine, input("{day}")).toCompletableFuture().join();
            assertEquals("INTERNAL", result.getErrors().get(0).getExtensions().get("code"));
            assertFalse(result.toString().contains("Ada"));
        }
    }
}
