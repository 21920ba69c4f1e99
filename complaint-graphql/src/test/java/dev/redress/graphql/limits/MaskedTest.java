package dev.redress.graphql.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.redress.graphql.example.Example;
import dev.redress.graphql.http.Viewer;
import graphql.ExecutionResult;
import graphql.GraphqlErrorException;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaskedTest {

    private static final Logger LOG = Logger.getLogger(Masked.class.getName());

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            logged.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(handler);
    }

    @AfterEach
    void stop() {
        LOG.removeHandler(handler);
    }

    @Test
    void the_log_has_the_id_the_field_and_the_place_and_no_words_of_the_exception_or_the_client() {
        ExecutionResult result = new Example().graphQl(Viewer.nobody()).execute("{mrsAdaExample: fails}");
        String id = (String) result.getErrors().get(0).getExtensions().get("id");
        assertEquals(
                "Something went wrong; the log has it as " + id + ".",
                result.getErrors().get(0).getMessage());
        assertEquals(1, logged.size());
        String line = logged.get(0).getMessage();
        assertTrue(line.startsWith(id + " in fails: java.lang.IllegalStateException\n  at dev.redress.graphql"), line);
        assertFalse(line.contains("Ada"), line);
        assertEquals(null, logged.get(0).getThrown());
    }

    @Test
    void causes_are_named_without_their_words_and_a_circle_of_them_ends() {
        IllegalStateException inner = new IllegalStateException("Ada");
        IllegalArgumentException outer = new IllegalArgumentException("Ada", inner);
        inner.initCause(outer);
        Masked.error(outer);
        String line = logged.get(0).getMessage();
        assertFalse(line.contains("Ada"), line);
        assertEquals(4, line.split("\ncaused by java.lang.Illegal", -1).length - 1, line);
    }

    @Test
    void what_a_fetcher_means_to_say_is_said_with_its_code() {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type(
                        "Query",
                        query -> query.dataFetcher("known", env -> {
                                    throw GraphqlErrorException.newErrorException()
                                            .message("No policy 'ehm'; known: emh.")
                                            .extensions(Map.of("code", "UNKNOWN_POLICY"))
                                            .build();
                                })
                                .dataFetcher(
                                        "later",
                                        env -> CompletableFuture.failedFuture(GraphqlErrorException.newErrorException()
                                                .message("50% of it")
                                                .extensions(Map.of("code", "FORBIDDEN"))
                                                .build())))
                .build();
        var schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse("type Query {known: Int later: Int}"), wiring);
        ExecutionResult result = Guard.of(Limits.standard()).graphQl(schema).execute("{known later}");
        assertEquals("No policy 'ehm'; known: emh.", result.getErrors().get(0).getMessage());
        assertEquals("UNKNOWN_POLICY", result.getErrors().get(0).getExtensions().get("code"));
        assertEquals(List.of("known"), result.getErrors().get(0).getPath());
        assertEquals("50% of it", result.getErrors().get(1).getMessage());
        assertEquals("FORBIDDEN", result.getErrors().get(1).getExtensions().get("code"));
        assertEquals(List.of(), logged);
    }
}
